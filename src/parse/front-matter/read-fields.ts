/** The fields of a block: known keys only, each value read as its table says. */
import { foldKey } from "../../arabic/fold.ts";
import type { Place } from "../../base/place.ts";
import type { Name } from "../../model/name.ts";
import type { Basis } from "../../model/source.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { askingInFrontMatter } from "../fields/asking.ts";
import type { Field, Fields, FieldTable, ValueField } from "../fields/field.ts";
import { findField, nearestField } from "../fields/find-field.ts";
import { readTerm, readValue } from "../fields/read-value.ts";
import { complainOfOldForm } from "../notes/old-forms.ts";
import type { Reading } from "../reading.ts";
import type { Raw, RawMap } from "./read-block.ts";

type RawEntry = RawMap["entries"][number];

/**
 * Reads fields. Complains with `frontmatter-key-unknown` (with the nearest; its value is read as the nearest field's,
 * so that nothing is missed because of it), `frontmatter-key-duplicate` (with both places), `frontmatter-value-type`,
 * `frontmatter-value-missing` for what the table requires, and as the readers of values do.
 */
export function readFields<T extends FieldTable>(reading: Reading, raw: RawMap, table: T, key?: Name): Fields<T>;
export function readFields(reading: Reading, raw: RawMap, table: FieldTable, key?: Name): object {
  const written = byField(reading, raw, table);
  complainOfMissing(reading, key?.place ?? raw.place, table, written);
  const values: Record<string, unknown> = {};
  const typed: Record<string, Name> = {};
  for (const [name, field] of Object.entries(table)) {
    const entry = written.get(name);
    const value = entry?.value && readField(reading, entry.key, entry.value, field);
    if (value !== undefined) values[name] = value;
    else if (field.reads === "flag") values[name] = false;
    else if (isSeveral(field)) values[name] = [];
    if (entry?.value !== undefined && "text" in entry.value && !isSeveral(field)) typed[name] = entry.value;
  }
  return { values, typed, place: raw.place, ...(key && { key }) };
}

const isSeveral = (field: Field): boolean => "list" in field || field.reads === "entries" || field.reads === "pairs";

/** What was written for each field; a misspelt key counts only where the right one is not written. */
function byField(reading: Reading, raw: RawMap, table: FieldTable): ReadonlyMap<string, RawEntry> {
  const written = new Map<string, RawEntry>();
  const misspelt: [name: string, entry: RawEntry][] = [];
  for (const entry of raw.entries) {
    const name = findField(table, entry.key.text);
    const earlier = name === undefined ? undefined : written.get(name);
    if (name === undefined) {
      const meant = complainOfKey(reading, entry.key, table);
      if (meant !== undefined) misspelt.push([meant, entry]);
    } else if (earlier === undefined) written.set(name, entry);
    else if (table[name]?.gathers && !isSameKey(earlier.key, entry.key)) written.set(name, joinEntries(earlier, entry));
    else complainOfDuplicate(reading, entry.key, earlier.key);
  }
  for (const [name, entry] of misspelt) if (!written.has(name)) written.set(name, entry);
  return written;
}

const isSameKey = (a: Name, b: Name): boolean => foldKey(a.text) === foldKey(b.text);

/** Two entries of one field: the values of both. */
function joinEntries({ key, value }: RawEntry, more: RawEntry): RawEntry {
  if (value === undefined || more.value === undefined) return { key, value: value ?? more.value };
  return { key, value: { items: [value, more.value].flatMap(itemsOf), place: value.place } };
}

const itemsOf = (raw: Raw): readonly Raw[] => ("items" in raw ? raw.items : [raw]);

function readField(reading: Reading, key: Name, raw: Raw, field: Field): unknown {
  switch (field.reads) {
    case "entries":
      return readEntries(reading, raw, field) ?? complainOfType(reading, key, raw, "entries");
    case "pairs":
      return "entries" in raw
        ? raw.entries.flatMap((entry) => readPair(reading, entry, field.of))
        : complainOfType(reading, key, raw, "entries");
    default:
      return readValues(reading, key, raw, field);
  }
}

/** One text is a list of one. */
function readValues(reading: Reading, key: Name, raw: Raw, field: ValueField): unknown {
  const asking = askingInFrontMatter(reading, key.text);
  if (!field.list) return "text" in raw ? readValue(asking, raw, field) : complainOfType(reading, key, raw, "text");
  const items = "items" in raw ? raw.items : [raw];
  if (field.reads === "basis" && items.length === 0) return readNoBasis(reading, raw);
  const names = items.filter((item) => "text" in item);
  if (names.length < items.length) return complainOfType(reading, key, raw, "list");
  return names.flatMap((name) => readValue(asking, name, field) ?? []);
}

/** `[]`, as the first edition had it: it rests on nothing else. Complains with `old-form`. */
function readNoBasis(reading: Reading, { place }: Raw): readonly Basis[] {
  complainOfOldForm(reading, { text: "[]", place }, "عمله");
  return [{ kind: "own", place }];
}

function readPair(reading: Reading, { key, value }: RawEntry, terms: Vocabulary<string>): object[] {
  if (value === undefined || !("text" in value)) return [];
  const term = readTerm(askingInFrontMatter(reading, key.text), value, terms);
  return [{ key, ...(term !== undefined && { value: term }) }];
}

type EntriesField = Extract<Field, { readonly reads: "entries" }>;

function readEntries(reading: Reading, raw: Raw, { of: table, named }: EntriesField): Fields<FieldTable>[] | undefined {
  if ("text" in raw) return undefined;
  if ("items" in raw) {
    const maps = raw.items.filter((item) => "entries" in item);
    return maps.length < raw.items.length ? undefined : maps.map((item) => readFields(reading, item, table));
  }
  if (named === undefined) return undefined;
  return raw.entries.map(({ key, value }) => readFields(reading, toMap(key, value, table), table, key));
}

/** One text behind an entry's key is what the entry cannot be without: `رسالة: رسالة النقابة إلى الصحف` is its name. */
function toMap(key: Name, value: Raw | undefined, table: FieldTable): RawMap {
  if (value !== undefined && "entries" in value) return value;
  const [required] = Object.entries(table).find(([, field]) => field.required) ?? [];
  const isText = value !== undefined && "text" in value && required !== undefined;
  const entries = isText ? [{ key: { text: required, place: key.place }, value }] : [];
  return { entries, place: key.place };
}

/** Gives the field that was meant. */
function complainOfKey(reading: Reading, key: Name, table: FieldTable): string | undefined {
  const meant = nearestField(table, key.text);
  const fix = meant?.name === undefined ? {} : { fix: { place: key.place, text: meant.near } };
  const extras = meant === undefined ? {} : { expected: meant.near, ...fix };
  reading.complain("frontmatter-key-unknown", key.place, { key: key.text }, extras);
  return meant?.name;
}

function complainOfDuplicate(reading: Reading, key: Name, earlier: Name): void {
  reading.complain("frontmatter-key-duplicate", key.place, { key: key.text }, { related: [earlier.place] });
}

function complainOfType(reading: Reading, key: Name, raw: Raw, wanted: "text" | "list" | "entries"): undefined {
  reading.complain("frontmatter-value-type", raw.place, { key: key.text, wanted });
}

/**
 * A required field is missed where it was not written, or has no value; one of a wrong shape is told as that. A flag that
 * was written without its answer is asked for it: left empty, «مسودة:» and «مسحوب:» would publish.
 */
function complainOfMissing(
  reading: Reading,
  place: Place,
  table: FieldTable,
  written: ReadonlyMap<string, RawEntry>,
): void {
  for (const [name, field] of Object.entries(table)) {
    const entry = written.get(name);
    const isEmptyFlag = (field.reads === "flag" || field.reads === "reason") && entry !== undefined;
    if ((field.required === undefined && !isEmptyFlag) || entry?.value !== undefined) continue;
    reading.complain("frontmatter-value-missing", entry?.key.place ?? place, { key: entry?.key.text ?? field.ar });
  }
}
