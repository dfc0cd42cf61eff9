/** The lines of a note, as `field: value` where they are that. */
import type { List, ListItem, Nodes } from "mdast";
import { findField, leadingField, type NearField, nearestField, SIGN_FOR_COLON } from "../fields/find-field.ts";
import { RECORD_FIELDS } from "../fields/record-fields.ts";
import { extent } from "../markdown/markdown-tree.ts";
import { isFieldLine } from "../markdown/note-heads.ts";
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
  /** The field that was probably meant, or those that may have been. */
  readonly near?: NearField;
  readonly values: readonly Part[];
  readonly hasColon: boolean;
  /** A known field, and its value behind it, with no colon between them: «القائل الغارديان». */
  readonly lacksColon: boolean;
}

const KEY = /^(?<key>[^:：\r\n]{1,40}?)\s*(?<colon>[:：])/u;
const FLAG = "proposed";
const BULLET = /^(?:(?:[•–—▪●○·ـ*+-]|\p{Nd}{1,2}[.)ـ-])[\s\u200b-\u200f\u061c\u2066-\u2069]*)/u;

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
      child.type === "list" ? listLines(reading, child) : textLines(reading, child),
    );
    return { lines, repaired: note.adopted };
  }
  const [only, ...others] = note.children;
  if ((only?.type !== "paragraph" && only?.type !== "code") || others.length > 0) return undefined;
  const lines = paragraphLines(reading, only);
  const asserted = lines.some((line) => line.field === "asserter" || line.field === "chain");
  const wholly = lines.every((line) => line.field !== undefined && line.hasColon);
  return wholly && asserted ? { lines, repaired: true } : undefined;
}

const listLines = (reading: Reading, list: List): NoteLine[] =>
  list.children.flatMap((item) => itemLines(reading, item.children));

const isFieldLike = (line: NoteLine): boolean =>
  (line.field !== undefined && (line.hasColon || line.field === FLAG)) ||
  (line.hasColon && line.near !== undefined) ||
  (line.lacksColon && (line.field === "asserter" || line.field === "chain"));

function itemLines(reading: Reading, children: readonly Nodes[]): NoteLine[] {
  const [head, ...below] = children;
  const { start, end } = head === undefined ? { start: 0, end: 0 } : extent(head);
  const lines = fieldParts(reading, { start, end }).map((part) => toLine(reading, part.start, part.end));
  const items = below.flatMap((node) => (node.type === "list" ? node.children : []));
  // Indented too far, a field looks like a value of the one above it.
  const isField = (item: ListItem): boolean => isFieldLine(textOf(reading, item));
  const fields = items.filter(isField).flatMap((item) => itemLines(reading, item.children));
  const nested = items.filter((item) => !isField(item)).map(itemExtent);
  const last = lines.at(-1);
  if (last === undefined || nested.length === 0) return [...lines, ...fields];
  return [...lines.slice(0, -1), { ...last, values: [...last.values, ...nested] }, ...fields];
}

const textOf = (reading: Reading, item: ListItem): string => {
  const { start, end } = itemExtent(item);
  return reading.text.slice(start, end);
};

/**
 * A stretch, cut before every line of it that begins a field: behind a bullet that Markdown does not know, or behind
 * none, Markdown takes such a line for more of the value above. An invisible mark before the bullet does the same.
 */
function fieldParts(reading: Reading, { start, end }: Part): Part[] {
  const typed = [...reading.text.slice(start, end).matchAll(/[^\r\n]+/gu)].filter(([line]) => !COMMENT.test(line));
  const lines = typed.map(({ index, 0: line }) => {
    const part = trimPart(reading.text, { start: start + index, end: start + index + line.length });
    return { line, part: skipBullet(reading.text, part), isField: index === 0 || isFieldLine(line) };
  });
  const parts: Part[] = [];
  for (const { part, isField } of lines) {
    const last = isField ? undefined : parts.pop();
    parts.push(last === undefined ? part : { start: last.start, end: part.end });
  }
  return parts;
}

/** A line for editors alone: no field, and no part of a value. */
const COMMENT = /^\s*<!--(?:(?!-->).)*-->\s*$/u;

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

/** Of prose between the fields of a record only its first line is told. */
function textLines(reading: Reading, node: Nodes): NoteLine[] {
  return fieldParts(reading, extent(node)).map(({ start, end }) => {
    const line = /^[^\r\n]*/u.exec(reading.text.slice(start, end))?.[0] ?? "";
    return toLine(reading, start, line.length === 0 ? end : start + line.length);
  });
}

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
  const near = field === undefined ? nearestField(RECORD_FIELDS, typed) : undefined;
  const sign = bare === undefined ? 0 : (SIGN_FOR_COLON.exec(slice.slice(bare.length))?.[0].length ?? 0);
  const value = trimPart(reading.text, { start: start + (match?.[0].length ?? typed.length + sign), end });
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
