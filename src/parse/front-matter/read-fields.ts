/** The fields of a block by their names: known keys only, each of the shape its table asks for. */

import type { Place } from "../../base/place.ts";
import type { Name } from "../../model/name.ts";
import type { Reading } from "../reading.ts";
import { type Field, type FieldTable, findField, nearestField } from "./field-table.ts";
import { type Raw, type RawMap, text, texts } from "./read-yaml.ts";

type RawEntry = RawMap["entries"][number];

/** The names of a table's fields that have one of these shapes. */
type Having<T extends FieldTable, Shape> = {
  [K in keyof T]: T[K]["shape"] extends Shape ? K : never;
}[keyof T] &
  string;

/** Fields that were read; what is absent was not written, or was complained of. */
export interface Fields<T extends FieldTable> {
  readonly found: ReadonlyMap<string, Found>;
  /** Where the fields stand. */
  readonly place: Place;
  /** The entry's own key, where entries are named. */
  readonly key?: Name;
  text(name: Having<T, "text">): Name | undefined;
  texts(name: Having<T, "texts" | "passages">): readonly Name[];
  entries(name: Having<T, "entries">): readonly Fields<FieldTable>[];
  pairs(name: Having<T, "pairs">): readonly { readonly key: Name; readonly value: Name }[];
  /** The name of the field as this editor writes it, for complaints. */
  called(name: keyof T & string): string;
}

/** The value of one field, under the shape it has. */
interface Found {
  readonly key: Name;
  readonly text?: Name;
  readonly texts?: readonly Name[];
  readonly entries?: readonly Fields<FieldTable>[];
  readonly pairs?: readonly { readonly key: Name; readonly value: Name }[];
}

/**
 * Reads fields. Complains with `frontmatter-key-unknown` (with the nearest; its value is read as the nearest field's,
 * so that nothing is missed because of it), `frontmatter-key-duplicate` (with both places), `frontmatter-value-type`,
 * and `frontmatter-value-missing` for what the table requires.
 */
export function readFields<T extends FieldTable>(reading: Reading, raw: RawMap, table: T, key?: Name): Fields<T> {
  const written = new Map<string, RawEntry>();
  const misspelt: [name: string, entry: RawEntry][] = [];
  for (const entry of raw.entries) {
    const name = findField(table, entry.key.text);
    const earlier = name === undefined ? undefined : written.get(name);
    if (name === undefined) {
      const meant = complainOfKey(reading, entry.key, table);
      if (meant !== undefined) misspelt.push([meant, entry]);
    } else if (earlier === undefined) written.set(name, entry);
    else complainOfDuplicate(reading, entry.key, earlier.key);
  }
  for (const [name, entry] of misspelt) if (!written.has(name)) written.set(name, entry);
  const found = new Map<string, Found>();
  for (const [name, entry] of written) {
    const field = table[name];
    const value = field && entry.value && readValue(reading, entry.key, entry.value, field);
    if (entry.value !== undefined) found.set(name, { key: entry.key, ...value });
  }
  complainOfMissing(reading, key?.place ?? raw.place, table, found, written);
  return fieldsOf(table, found, raw.place, key);
}

/** Sees the fields of an entry through the table they were read by, so that their names are known to the compiler. */
export function retable<T extends FieldTable>(fields: Fields<FieldTable>, table: T): Fields<T> {
  return fieldsOf(table, fields.found, fields.place, fields.key);
}

function fieldsOf<T extends FieldTable>(
  table: T,
  found: ReadonlyMap<string, Found>,
  place: Place,
  key: Name | undefined,
): Fields<T> {
  return {
    found,
    place,
    ...(key && { key }),
    text: (name) => found.get(name)?.text,
    texts: (name) => found.get(name)?.texts ?? [],
    entries: (name) => found.get(name)?.entries ?? [],
    pairs: (name) => found.get(name)?.pairs ?? [],
    called: (name) => found.get(name)?.key.text ?? table[name]?.ar ?? name,
  };
}

function readValue(reading: Reading, key: Name, raw: Raw, field: Field): Omit<Found, "key"> | undefined {
  switch (field.shape) {
    case "text": {
      const parsed = text.safeParse(raw);
      return parsed.success ? { text: parsed.data } : complainOfType(reading, key, raw, "text");
    }
    case "texts":
    case "passages": {
      const parsed = texts.safeParse(raw);
      return parsed.success ? { texts: parsed.data } : complainOfType(reading, key, raw, "list");
    }
    case "entries": {
      const entries = readEntries(reading, raw, field);
      return entries === undefined ? complainOfType(reading, key, raw, "entries") : { entries };
    }
    case "pairs": {
      const pairs = "entries" in raw ? raw.entries.flatMap(toPair) : undefined;
      return pairs === undefined ? complainOfType(reading, key, raw, "entries") : { pairs };
    }
    default:
      return field.shape satisfies never;
  }
}

const toPair = ({ key, value }: RawEntry): { key: Name; value: Name }[] =>
  value !== undefined && "text" in value ? [{ key, value }] : [];

function readEntries(reading: Reading, raw: Raw, field: Field): Fields<FieldTable>[] | undefined {
  const table = field.entry ?? {};
  if ("text" in raw) return undefined;
  if ("items" in raw) {
    const maps = raw.items.filter((item) => "entries" in item);
    return maps.length < raw.items.length ? undefined : maps.map((item) => readFields(reading, item, table));
  }
  if (field.named === undefined) return undefined;
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
  const extras = meant === undefined ? {} : { expected: meant.near, fix: { place: key.place, text: meant.near } };
  reading.complain("frontmatter-key-unknown", key.place, { key: key.text }, extras);
  return meant?.name;
}

function complainOfDuplicate(reading: Reading, key: Name, earlier: Name): void {
  reading.complain("frontmatter-key-duplicate", key.place, { key: key.text }, { related: [earlier.place] });
}

function complainOfType(reading: Reading, key: Name, raw: Raw, wanted: "text" | "list" | "entries"): undefined {
  reading.complain("frontmatter-value-type", raw.place, { key: key.text, wanted });
}

/** A required field is missed where it was not written, or has no value; one of a wrong shape is told as that. */
function complainOfMissing(
  reading: Reading,
  place: Place,
  table: FieldTable,
  found: ReadonlyMap<string, Found>,
  written: ReadonlyMap<string, RawEntry>,
): void {
  for (const [name, field] of Object.entries(table)) {
    if (field.required === undefined || found.has(name)) continue;
    const key = written.get(name)?.key;
    reading.complain("frontmatter-value-missing", key?.place ?? place, { key: key?.text ?? field.ar });
  }
}
