/** The lines of a note, as `field: value` where they are that. */
import type { List, ListItem, Nodes } from "mdast";
import { nearest } from "../../diagnostics/nearest.ts";
import { RECORD_FIELDS } from "../fields/field-tables.ts";
import { fieldNames, findField, leadingField } from "../fields/find-field.ts";
import { extent } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";
import { type Part, trimPart } from "../split-list.ts";
import type { Note } from "./collect-notes.ts";

/** One item of a note. `values` are stretches of the file: what stands behind the colon, or the items below it. */
export interface NoteLine {
  /** The item's words, or the key as far as there is one. */
  readonly key: Part;
  readonly typed: string;
  /** The English name of the field. */
  readonly field?: string;
  /** The field that was probably meant. */
  readonly near?: string;
  readonly values: readonly Part[];
  readonly hasColon: boolean;
  /** A known field, and its value behind it, with no colon between them: «القائل الغارديان». */
  readonly lacksColon: boolean;
}

const KEY = /^(?<key>[^:：\r\n]{1,40}?)\s*(?<colon>[:：])/u;
const FLAG = "proposed";
const BULLET = /^(?:[•–—▪●*+-]\s*)/u;

/**
 * Reads a note as lines; `undefined` where it is prose. A list of which at least one item is a field is a record, and
 * whatever stands beside it is a line that is none. `repaired` where the lines were no indented list.
 */
export function noteLines(reading: Reading, note: Note): { lines: NoteLine[]; repaired: boolean } | undefined {
  const listed = note.children.flatMap((child): readonly NoteLine[] =>
    child.type === "list" ? listLines(reading, child) : [],
  );
  if (listed.some(isFieldLike)) {
    const lines = note.children.flatMap((child) =>
      child.type === "list" ? listLines(reading, child) : [wholeLine(reading, child)],
    );
    return { lines, repaired: note.adopted };
  }
  const [only, ...others] = note.children;
  if (only?.type !== "paragraph" || others.length > 0) return undefined;
  const lines = paragraphLines(reading, only);
  const asserted = lines.some((line) => line.field === "asserter" || line.field === "chain");
  const wholly = lines.every((line) => line.field !== undefined && line.hasColon);
  return wholly && asserted ? { lines, repaired: true } : undefined;
}

const listLines = (reading: Reading, list: List): NoteLine[] =>
  list.children.map((item) => itemLine(reading, item.children));

function wholeLine(reading: Reading, node: Nodes): NoteLine {
  const { start, end } = extent(node);
  const line = reading.text.slice(start, end).split(/[\r\n]/u, 1)[0] ?? "";
  return toLine(reading, start, start + line.length);
}

const isFieldLike = (line: NoteLine): boolean =>
  (line.field !== undefined && (line.hasColon || line.field === FLAG)) ||
  (line.hasColon && line.near !== undefined) ||
  (line.lacksColon && (line.field === "asserter" || line.field === "chain"));

function itemLine(reading: Reading, children: readonly Nodes[]): NoteLine {
  const [head, ...below] = children;
  const { start, end } = head === undefined ? { start: 0, end: 0 } : extent(head);
  const line = toLine(reading, start, end);
  const nested = below.flatMap((node) => (node.type === "list" ? node.children.map(itemExtent) : []));
  return nested.length === 0 ? line : { ...line, values: [...line.values, ...nested] };
}

/** An item's own words: the end of the item itself may lie behind the next bullet. */
function itemExtent(item: ListItem): Part {
  const first = item.children[0];
  const last = item.children.at(-1);
  return { start: extent(first ?? item).start, end: extent(last ?? item).end };
}

const skipBullet = (text: string, part: Part): Part => ({
  start: part.start + (BULLET.exec(text.slice(part.start, part.end))?.[0].length ?? 0),
  end: part.end,
});

function paragraphLines(reading: Reading, node: Nodes): NoteLine[] {
  const { start, end } = extent(node);
  return [...reading.text.slice(start, end).matchAll(/[^\r\n]+/gu)].map((match) => {
    const part = trimPart(reading.text, { start: start + match.index, end: start + match.index + match[0].length });
    const { start: from, end: to } = skipBullet(reading.text, part);
    return toLine(reading, from, to);
  });
}

function toLine(reading: Reading, start: number, end: number): NoteLine {
  const slice = reading.text.slice(start, end);
  const match = KEY.exec(slice);
  const bare = match === null ? leadingField(RECORD_FIELDS, slice) : undefined;
  const typed = match?.groups?.key ?? bare ?? slice;
  const key = trimPart(reading.text, { start, end: start + typed.length });
  const field = findField(RECORD_FIELDS, typed);
  const near = field === undefined ? nearest(typed, fieldNames(RECORD_FIELDS)) : undefined;
  const value = trimPart(reading.text, { start: start + (match?.[0].length ?? typed.length), end });
  return {
    key,
    typed: typed.trim(),
    ...(field && { field }),
    ...(near && { near }),
    values: value.end > value.start ? [value] : [],
    hasColon: match !== null,
    lacksColon: bare !== undefined,
  };
}
