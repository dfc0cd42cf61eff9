/** What a table of fields looks like, and how a key that somebody typed finds its field in it. */

import { foldKey } from "../../arabic/fold.ts";
import { nearest } from "../../diagnostics/nearest.ts";

/**
 * What a field holds: one text; texts on one line (commas between them) or in a list; long texts that keep their
 * commas; entries that have fields of their own; or pairs, whose keys are free.
 */
type Shape = "text" | "texts" | "passages" | "entries" | "pairs";

/** One field: its Arabic name, other keys that are accepted for it, and what it holds. */
export interface Field {
  readonly ar: string;
  readonly also?: readonly string[];
  readonly shape: Shape;
  readonly required?: true;
  /** The fields of an entry; `named` entries stand under a key of their own. */
  readonly entry?: FieldTable;
  readonly named?: true;
}

/** Fields by their English name. */
export type FieldTable = Readonly<Record<string, Field>>;

/** Folds a key: as names are folded, without «ال», spaces, hyphens and capitals: «آخر التحديث», `date-modified`. */
function fieldKey(typed: string): string {
  return foldKey(typed)
    .split(" ")
    .map((word) => (word.length > 4 && word.startsWith("ال") ? word.slice(2) : word))
    .join("");
}

/** Finds the field of a key as typed, in Arabic or English. */
export function findField(table: FieldTable, typed: string): string | undefined {
  return keysOf(table).get(fieldKey(typed));
}

/** Finds the field that a misspelt key means; `near` is how its name is written. */
export function nearestField(table: FieldTable, typed: string): { name: string; near: string } | undefined {
  const near = nearest(typed, fieldNames(table));
  const name = near === undefined ? undefined : findField(table, near);
  return near === undefined || name === undefined ? undefined : { name, near };
}

/** Gives the longest field name that a line without a colon begins with, where words stand behind it. */
export function leadingField(table: FieldTable, line: string): string | undefined {
  return [...line.matchAll(/\S+/gu)]
    .slice(0, 3)
    .map(({ index, 0: word }) => line.slice(0, index + word.length))
    .findLast((start) => start.length < line.trimEnd().length && findField(table, start) !== undefined);
}

/** The names an editor would type for the fields of a table, Arabic first: what the nearest is sought among. */
export function fieldNames(table: FieldTable): string[] {
  return [...Object.values(table).map((field) => field.ar), ...Object.keys(table)];
}

const folded = new WeakMap<FieldTable, ReadonlyMap<string, string>>();

function keysOf(table: FieldTable): ReadonlyMap<string, string> {
  const known = folded.get(table);
  if (known !== undefined) return known;
  const keys = new Map<string, string>();
  for (const [name, field] of Object.entries(table))
    for (const key of [name, field.ar, ...(field.also ?? [])]) keys.set(fieldKey(key), name);
  folded.set(table, keys);
  return keys;
}
