/** The lines of a note, as `field: value` where they are that. */
import type { Nodes } from "mdast";
import { nearest } from "../../diagnostics/nearest.ts";
import { fieldNames, findField } from "../front-matter/field-table.ts";
import { extent } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";
import { type Part, trimPart } from "../split-list.ts";
import type { Note } from "./collect-notes.ts";
import { isRecordField, RECORD_FIELDS, type RecordField } from "./record-fields.ts";

/** One item of a note. `values` are stretches of the file: what stands behind the colon, or the items below it. */
export interface NoteLine {
  /** The item's words, or the key as far as there is one. */
  readonly key: Part;
  readonly typed: string;
  readonly field?: RecordField;
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

/** Reads a note as lines; `undefined` where it is prose. `repaired` where the lines were no list. */
export function noteLines(reading: Reading, note: Note): { lines: NoteLine[]; repaired: boolean } | undefined {
  const [only, ...others] = note.children;
  if (only?.type === "list" && others.length === 0) {
    const lines = only.children.map((item) => itemLine(reading, item.children));
    return lines.some(isFieldLike) ? { lines, repaired: note.adopted } : undefined;
  }
  if (only?.type !== "paragraph") return undefined;
  const lines = paragraphLines(reading, only);
  const asserted = lines.some((line) => line.field === "asserter" || line.field === "chain");
  const wholly = lines.every((line) => line.field !== undefined && line.hasColon);
  return wholly && asserted ? { lines, repaired: true } : undefined;
}

const isFieldLike = (line: NoteLine): boolean =>
  (line.field !== undefined && (line.hasColon || line.field === FLAG)) || (line.hasColon && line.near !== undefined);

function itemLine(reading: Reading, children: readonly Nodes[]): NoteLine {
  const [head, ...below] = children;
  const { start, end } = head === undefined ? { start: 0, end: 0 } : extent(head);
  const line = toLine(reading, start, end);
  const nested = below.flatMap((node) =>
    node.type === "list" ? node.children.map((item) => trimPart(reading.text, extent(item))) : [],
  );
  const items = nested.map((part) => skipBullet(reading.text, part));
  return items.length === 0 ? line : { ...line, values: [...line.values, ...items] };
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
  const bare = match === null ? leadingField(slice) : undefined;
  const typed = match?.groups?.key ?? bare ?? slice;
  const key = trimPart(reading.text, { start, end: start + typed.length });
  const name = findField(RECORD_FIELDS, typed);
  const field = isRecordField(name) ? name : undefined;
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

/** The longest field name that a line without a colon begins with, where words stand behind it. */
function leadingField(slice: string): string | undefined {
  const words = [...slice.matchAll(/\S+/gu)].slice(0, 3);
  return words
    .map(({ index, 0: word }) => slice.slice(0, index + word.length))
    .findLast((start) => start.length < slice.trimEnd().length && isRecordField(findField(RECORD_FIELDS, start)));
}
