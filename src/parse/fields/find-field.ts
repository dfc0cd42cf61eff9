/** How a key that somebody typed finds its field in a table. */

import { foldKey } from "../../arabic/fold.ts";
import { allNearest } from "../../diagnostics/nearest.ts";
import type { AnyTable, ValueField } from "./field.ts";

/** Folds a key: as names are folded, without «ال», spaces, hyphens and capitals: «آخر التحديث», `date-modified`. */
function fieldKey(typed: string): string {
  return foldKey(typed)
    .split(" ")
    .map((word) => (word.length > 4 && word.startsWith("ال") ? word.slice(2) : word))
    .join("");
}

/** Finds the field of a key as typed, in Arabic or English. */
export function findField(table: AnyTable, typed: string): string | undefined {
  const { written, folded } = keysOf(table);
  return written.get(typed) ?? folded.get(fieldKey(typed));
}

/** What a misspelt key is near to: how the names are written, with commas between; `name` where it can mean one field alone. */
export interface NearField {
  readonly near: string;
  readonly name?: string;
}

/**
 * Finds the field that a misspelt key means; of two that are equally near («القاول»: «القائل»، «القول») neither is taken
 * for meant, and nothing is that a key may mean by its sense alone («ضمن»: «أعم»، «جزء من»).
 */
export function nearestField(table: AnyTable, typed: string): NearField | undefined {
  const bySense = Object.values<Pick<ValueField, "ar" | "near">>(table).filter(({ near = [] }) =>
    near.some((key) => fieldKey(key) === fieldKey(typed)),
  );
  if (bySense.length > 0) return { near: bySense.map(({ ar }) => ar).join("، ") };
  const byField = new Map(allNearest(typed, fieldNames(table)).map((near) => [findField(table, near) ?? near, near]));
  const [first] = byField;
  if (first === undefined) return undefined;
  return byField.size === 1 ? { name: first[0], near: first[1] } : { near: [...byField.values()].join("، ") };
}

/** Gives the longest field name that a line without a colon begins with, where words stand behind it: «القائل الغارديان». */
export function leadingField(table: AnyTable, line: string): string | undefined {
  return [...line.matchAll(/\S+/gu)]
    .slice(0, 3)
    .map(({ index, 0: word }) => line.slice(0, index + word.length).replace(SIGN_BEHIND, ""))
    .findLast((start) => start.length < line.trimEnd().length && findField(table, start) !== undefined);
}

const SIGN_BEHIND = /[؛;،,=＝–—ـ-]+$/u;
/** What an editor typed between a field's name and its value where the colon was to stand: nothing, or another sign. */
export const SIGN_FOR_COLON = /^\s*[؛;،,=＝–—ـ-]*\s*/u;

/** The names an editor would type for the fields of a table, Arabic first: what the nearest is sought among. */
export function fieldNames(table: AnyTable): string[] {
  return [...Object.values(table).map((field) => field.ar), ...Object.keys(table)];
}

/** From every key of a table to its field: as it is written there, which is how most editors write it, and folded. */
interface Keys {
  readonly written: ReadonlyMap<string, string>;
  readonly folded: ReadonlyMap<string, string>;
}

const keys = new WeakMap<AnyTable, Keys>();

function keysOf(table: AnyTable): Keys {
  const known = keys.get(table);
  if (known !== undefined) return known;
  const pairs = Object.entries(table).flatMap(([name, { ar, also = [] }]) =>
    [name, ar, ...also].map((key): [string, string] => [key, name]),
  );
  const made = { written: new Map(pairs), folded: new Map(pairs.map(([key, name]) => [fieldKey(key), name])) };
  keys.set(table, made);
  return made;
}
