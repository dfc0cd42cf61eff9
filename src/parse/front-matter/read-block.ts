/** The tolerant reader of front matter: lines as editors type them, to texts, lists and fields, each with its place. */
import { fileStart, type Place } from "../../base/place.ts";
import type { Name } from "../../model/name.ts";
import type { Field, FieldTable } from "../fields/field.ts";
import { findField, leadingField, nearestField, SIGN_FOR_COLON } from "../fields/find-field.ts";
import type { Reading } from "../reading.ts";
import { type Part, splitList } from "../split-list.ts";
import {
  afterBullet,
  groupBullets,
  groupLines,
  isBullet,
  joinLines,
  type Line,
  type LineGroup,
  linesOf,
  restOfLine,
} from "./yaml-lines.ts";
import { isBlockHead, isQuoted, readBlockText, readQuoted } from "./yaml-scalar.ts";

/** A value as it stands in the file: a text, a list, or fields. */
export type Raw = Name | RawList | RawMap;
interface RawList {
  readonly items: readonly Raw[];
  readonly place: Place;
}
export interface RawMap {
  readonly entries: readonly { readonly key: Name; readonly value: Raw | undefined }[];
  readonly place: Place;
}

/**
 * Reads a block as what the editor meant: every text is a text (a colon, `[`, `@`, `*`, `%` or `#` in it is a
 * character), Arabic commas part the items of a list, `:` stands with or without a space, any bullet is one. YAML's own
 * quotes and block texts (`|`, `>`) stay what they are. Complains with `frontmatter-syntax` of lines that are no fields.
 */
export function readBlock(reading: Reading, start: number, end: number, table: FieldTable): RawMap {
  const fields = readFieldLines(reading, linesOf(reading.text, start, end), table);
  return fields ?? { entries: [], place: fileStart(reading.file) };
}

/** Reads lines of `key: value`; each takes along the deeper lines and the list items below it. */
function readFieldLines(reading: Reading, lines: readonly Line[], table: FieldTable): RawMap | undefined {
  const entries: RawMap["entries"][number][] = [];
  let from: number | undefined;
  let end = 0;
  const written = writtenFields(reading.text, lines, table);
  for (const { line, key, below } of keyedLines(reading, lines, table, written)) {
    if (key === undefined) {
      complainOfStray(reading, line.from, line.end);
      continue;
    }
    const name = key.field ?? nearestField(table, key.typed)?.name;
    const rest = restOfLine(reading.text, line, key.valueFrom);
    if (key.lacksColon) complainOfColon(reading, line, key);
    entries.push({
      key: textAt(reading, line.from, key.end),
      value: readFieldValue(reading, rest, below, name === undefined ? undefined : table[name]),
    });
    from ??= line.from;
    end = line.end;
  }
  return from === undefined ? undefined : { entries, place: reading.place(from, end) };
}

/** The key that a line begins with. */
interface Key {
  readonly typed: string;
  /** The field it is the name of, where it is one. */
  readonly field?: string;
  readonly end: number;
  readonly valueFrom: number;
  readonly lacksColon?: true;
}

interface KeyedLine {
  readonly line: Line;
  readonly key: Key | undefined;
  readonly below: readonly Line[];
}

/** Groups lines under their keys; a known field that a stray space has moved under another one heads its own group. */
function keyedLines(
  reading: Reading,
  lines: readonly Line[],
  table: FieldTable,
  written: ReadonlySet<string>,
): readonly KeyedLine[] {
  return groupLines(reading.text, lines).flatMap(([line, below]): readonly KeyedLine[] => {
    const key = keyOf(reading.text, line, table, written);
    const field = table[key?.field ?? ""];
    const isOpen = key !== undefined && field !== undefined && isShort(field) && !headsBlock(reading, line, key);
    const at = isOpen ? below.findIndex((each) => isFieldLine(reading.text, each, table)) : -1;
    if (at === -1) return [{ line, key, below }];
    return [{ line, key, below: below.slice(0, at) }, ...keyedLines(reading, below.slice(at), table, written)];
  });
}

function headsBlock({ text }: Reading, line: Line, { valueFrom }: Key): boolean {
  const rest = restOfLine(text, line, valueFrom);
  return isBlockHead(text.slice(rest.from, rest.end));
}

const KEY = /^(?<key>[^:：\r\n]{0,60}?)(?<colon>\s*[:：])/u;
/** A word or two behind a name. */
const WORDS = /^\s+[\p{L}\p{M}]+(?:\s+[\p{L}\p{M}]+)?\s*$/u;
/** «النوع = تحليل»: a sign that no field's name holds. */
const ASSIGNED = /^(?<key>[^=＝\r\n]{1,60}?)(?<sign>\s*[=＝])/u;

/** The fields that stand there by their own name, a colon behind it. */
function writtenFields(text: string, lines: readonly Line[], table: FieldTable): ReadonlySet<string> {
  const keys = lines.flatMap((line) => KEY.exec(text.slice(line.from, line.end))?.groups?.key ?? []);
  return new Set(keys.flatMap((key) => findField(table, key) ?? []));
}

/**
 * The key of a line; a known field at its start is one without its colon too: «العنوان ماذا تقول». Where that field is
 * written besides, a word or two more before a colon are another name: «العنوان الفرعي: …».
 */
function keyOf(text: string, line: Line, table: FieldTable, written: ReadonlySet<string>): Key | undefined {
  const typed = text.slice(line.from, line.end);
  const { key = "", colon = "" } = KEY.exec(typed)?.groups ?? {};
  const isKey = colon !== "" && key.trim() !== "";
  const field = isKey ? findField(table, key) : undefined;
  if (field !== undefined) return keyAt(line, key, colon, field);
  const { key: assigned = "", sign = "" } = ASSIGNED.exec(typed)?.groups ?? {};
  const assignedField = sign === "" ? undefined : findField(table, assigned);
  if (assignedField !== undefined) return keyAt(line, assigned, sign, assignedField);
  const bare = leadingField(table, typed);
  const isOther =
    isKey && bare !== undefined && written.has(findField(table, bare) ?? "") && WORDS.test(key.slice(bare.length));
  if (bare !== undefined && !isOther) {
    const gap = SIGN_FOR_COLON.exec(typed.slice(bare.length))?.[0] ?? "";
    return { ...keyAt(line, bare, gap, findField(table, bare)), lacksColon: true };
  }
  return isKey ? keyAt(line, key, colon, undefined) : undefined;
}

function keyAt(line: Line, typed: string, colon: string, field: string | undefined): Key {
  const end = line.from + typed.length;
  return { typed, ...(field !== undefined && { field }), end, valueFrom: end + colon.length };
}

function isFieldLine(text: string, line: Line, table: FieldTable): boolean {
  if (isBullet(text, line)) return false;
  const key = KEY.exec(text.slice(line.from, line.end))?.groups?.key;
  return key !== undefined && findField(table, key) !== undefined;
}

function readFieldValue(
  reading: Reading,
  rest: Line,
  below: readonly Line[],
  field: Field | undefined,
): Raw | undefined {
  const typed = reading.text.slice(rest.from, rest.end);
  const lines = typed === "" ? below : [rest, ...below];
  if (isBlockHead(typed)) return readBlockText(reading, rest, below);
  if (field?.reads === "entries" && typed === "") return readEntries(reading, below, field);
  if (field?.reads === "pairs" && typed === "" && below.length > 0) return readFieldLines(reading, below, {});
  if (field?.reads === "pairs" && /^\{.*\}$/u.test(typed))
    return readFieldLines(reading, pairsIn(reading.text, rest), {});
  if (typed === "" && below.some((line) => isBullet(reading.text, line))) return readItems(reading, below);
  if (field !== undefined && isListed(reading.text, field, lines)) return readOneLine(reading, lines);
  return readText(reading, lines);
}

/** `{single-origin: تنبيه، near-miss-list: صامت}`, as YAML has it on one line: each pair as a line of its own. */
const pairsIn = (text: string, { from, end }: Line): Line[] =>
  splitList(text, from + 1, end - 1).map((part) => ({ start: part.start, from: part.start, end: part.end }));

type EntriesField = Extract<Field, { readonly reads: "entries" }>;

/** Says whether a field's values are short: none of them holds a field of its own, or a comma. */
const isShort = ({ reads }: Field): boolean => reads !== "passage" && reads !== "entries" && reads !== "pairs";

/** Says whether commas part the values of a field here; long texts keep theirs, but for those that stand in brackets. */
const isListed = (text: string, field: Field, lines: readonly Line[]): boolean =>
  "list" in field && (isShort(field) || isBracketed(joinLines(text, lines)));

/** A text on one line or several; one that wears YAML's quotes is what YAML reads in it. */
function readText(reading: Reading, lines: readonly Line[]): Name | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (first === last && isQuoted(reading.text.slice(first.from, first.end)))
    return readQuoted(reading, first.from, first.end);
  const text = joinLines(reading.text, lines).trim();
  return text === "" ? undefined : { text, place: reading.place(first.from, last.end) };
}

/** `[أ، ب]`, or `أ، ب` without the brackets. */
function readOneLine(reading: Reading, lines: readonly Line[]): RawList | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const inset = isBracketed(joinLines(reading.text, lines)) ? 1 : 0;
  const parts = splitList(reading.text, first.from + inset, last.end - inset);
  return {
    items: parts.flatMap((part) => readPart(reading, part) ?? []),
    place: reading.place(first.from, last.end),
  };
}

/** A part of a list may run on over lines. */
const readPart = (reading: Reading, { start, end }: Part): Name | undefined =>
  isQuoted(reading.text.slice(start, end))
    ? readQuoted(reading, start, end)
    : textAt(reading, start, end, reading.text.slice(start, end).replace(/[ \t]*(?:\r\n?|\n)\s*/gu, " "));

function readItems(reading: Reading, below: readonly Line[]): RawList {
  const groups = bulleted(reading, below);
  const items = groups.flatMap(([line, more]) => {
    const rest = afterBullet(reading.text, line);
    const isBlock = isBlockHead(reading.text.slice(rest.from, rest.end));
    return (isBlock ? readBlockText(reading, rest, more) : readText(reading, [rest, ...more])) ?? [];
  });
  return { items, place: placeOf(reading, groups) };
}

/** Entries are a list where the first of them has a bullet; a list that stands in one of them has its own. */
function readEntries(reading: Reading, below: readonly Line[], field: EntriesField): Raw | undefined {
  const [first] = below;
  if (first !== undefined && isBullet(reading.text, first)) return readListedEntries(reading, below, field);
  if (!field.named) return readFieldLines(reading, below, field.of);
  // Fields where keys of entries were to stand are one entry without a key.
  const isOne = groupLines(reading.text, below).every(([line]) => isFieldLine(reading.text, line, field.of));
  const only = isOne ? readFieldLines(reading, below, field.of) : undefined;
  return only === undefined ? readNamedEntries(reading, below, field) : { items: [only], place: only.place };
}

const NONE: ReadonlySet<string> = new Set();

/** All lines of an item are its fields, however they are indented. */
function readListedEntries(reading: Reading, below: readonly Line[], field: EntriesField): RawList {
  const groups = listedEntries(reading, below, field);
  const items = groups.flatMap(([line, more]) => {
    const flat = [afterBullet(reading.text, line), ...more].map((each) => ({ ...each, start: each.from }));
    const [only, ...others] = flat;
    // A name or an address alone is an item of the wrong shape.
    const isBare = only !== undefined && others.length === 0 && keyOf(reading.text, only, field.of, NONE) === undefined;
    const isAddress = only !== undefined && /^https?:/iu.test(reading.text.slice(only.from, only.end));
    return (isBare || isAddress ? readText(reading, flat) : readFieldLines(reading, flat, field.of)) ?? [];
  });
  return { items, place: placeOf(reading, groups) };
}

/** The entries of a list: a deeper bullet that begins no field is an item of a list within the entry above it. */
function listedEntries(reading: Reading, below: readonly Line[], field: EntriesField): readonly LineGroup[] {
  const margin = below[0] === undefined ? 0 : below[0].from - below[0].start;
  const groups: [Line, Line[]][] = [];
  for (const line of below) {
    const isInner =
      line.from - line.start > margin &&
      isBullet(reading.text, line) &&
      !isFieldLine(reading.text, afterBullet(reading.text, line), field.of);
    if (isBullet(reading.text, line) && !isInner) groups.push([line, []]);
    else groups.at(-1)?.[1].push(line);
  }
  return groups;
}

function readNamedEntries(reading: Reading, below: readonly Line[], field: EntriesField): RawMap | undefined {
  const groups = groupLines(reading.text, below);
  const entries = groups.flatMap(([line, more]) => {
    const { key, colon = "" } = KEY.exec(reading.text.slice(line.from, line.end))?.groups ?? {};
    if (key === undefined) {
      complainOfStray(reading, line.from, line.end);
      return [];
    }
    const rest = restOfLine(reading.text, line, line.from + key.length + colon.length);
    const value = readNamedEntry(reading, rest, more, field);
    const name = textAt(reading, line.from, line.from + key.length);
    return name.text === "" ? [] : [{ key: name, value }];
  });
  return entries.length === 0 ? undefined : { entries, place: placeOf(reading, groups) };
}

function readNamedEntry(reading: Reading, rest: Line, more: readonly Line[], field: EntriesField): Raw | undefined {
  const isText = rest.end > rest.from;
  if (isText && more.length === 0) return readFieldValue(reading, rest, [], undefined);
  if (isText) complainOfStray(reading, rest.from, rest.end);
  return readFieldLines(reading, more, field.of);
}

/** The items of a list; a line before the first of them is no part of it. */
function bulleted(reading: Reading, below: readonly Line[]): readonly LineGroup[] {
  const { groups, before } = groupBullets(reading.text, below);
  for (const line of before) complainOfStray(reading, line.from, line.end);
  return groups;
}

function placeOf(reading: Reading, groups: readonly LineGroup[]): Place {
  const [head, below = []] = groups.at(-1) ?? [];
  return reading.place(groups[0]?.[0].from ?? 0, (below.at(-1) ?? head)?.end ?? 0);
}

const textAt = (reading: Reading, start: number, end: number, text = reading.text.slice(start, end)): Name => ({
  text: text.trim(),
  place: reading.place(start, end),
});

/** A line of hyphens is no fault: an editor has drawn a rule. */
function complainOfStray(reading: Reading, start: number, end: number): void {
  const text = reading.text.slice(start, end);
  if (!/^-{3,}$/u.test(text)) reading.complain("frontmatter-syntax", reading.place(start, end), { text });
}

/** A field that only lacks its colon is read all the same, and mended with certainty. */
function complainOfColon(reading: Reading, { from, end }: Line, { end: keyEnd, valueFrom }: Key): void {
  const text = reading.text.slice(from, end);
  const expected = `${reading.text.slice(from, keyEnd)}: ${reading.text.slice(valueFrom, end).trim()}`;
  const isGap = reading.text.slice(keyEnd, valueFrom).trim() === "";
  const fix = { place: reading.place(keyEnd, isGap ? keyEnd : valueFrom), text: isGap ? ":" : ": " };
  reading.complain("frontmatter-syntax", reading.place(from, end), { text }, { expected, fix });
}

/** Says whether one pair of brackets holds the whole value: `[أ، ب]` does, `[عاجل] هجوم [محدث]` does not. */
function isBracketed(typed: string): boolean {
  if (!typed.startsWith("[") || !typed.endsWith("]")) return false;
  let depth = 0;
  for (const [index, char] of [...typed].entries()) {
    if (char === "[") depth++;
    if (char === "]") depth--;
    if (depth === 0) return index === [...typed].length - 1;
  }
  return false;
}
