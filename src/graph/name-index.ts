/** Finds what a typed name names: an id first, then names and aliases, all compared folded. */
import { foldKey } from "../arabic/fold.ts";
import { push } from "../base/group-by.ts";
import { type Suggest, suggester } from "./names/suggest.ts";

/** Something that can be named: by its id, and by any of its names. */
export interface Bearer<Id extends string> {
  readonly id: Id;
  readonly names: readonly string[];
}

/** From folded names to those who bear them. */
export interface NameIndex<Id extends string> {
  readonly byId: ReadonlyMap<string, Id>;
  readonly byName: ReadonlyMap<string, readonly Id[]>;
  readonly suggest: Suggest;
}

/** Indexes bearers, which come sorted by id. */
export function indexNames<Id extends string>(bearers: readonly Bearer<Id>[]): NameIndex<Id> {
  const byId = new Map<string, Id>();
  const byName = new Map<string, Id[]>();
  for (const { id, names } of bearers) {
    if (!byId.has(foldKey(id))) byId.set(foldKey(id), id);
    for (const key of new Set(names.map(foldKey))) if (key !== "") push(byName, key, id);
  }
  return { byId, byName, suggest: suggester(() => bearers.flatMap(({ id, names }) => [...names, id])) };
}

/** Gives all that `text` may name: none, one, or several that bear one name. An id wins over names. */
export function lookUp<Id extends string>(index: NameIndex<Id>, text: string): readonly Id[] {
  const key = foldKey(text);
  const id = index.byId.get(key);
  return id === undefined ? (index.byName.get(key) ?? []) : [id];
}
