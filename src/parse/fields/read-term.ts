/** The terms of a vocabulary: found however they are spelt, and the nearest of them where none is. */
import { foldKey } from "../../arabic/fold.ts";
import type { Extras } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Name } from "../../model/name.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";

/** Finds the term of a vocabulary by its value, its label in either language, or another spelling of it. */
export function findTerm<V extends string>(vocabulary: Vocabulary<V>, typed: string): V | undefined {
  const found = spellingsOf(vocabulary).get(termKey(withoutComment(typed)));
  return found === undefined ? undefined : valuesOf(vocabulary).find((value) => value === found);
}

/** What to say of a text that is no term: the nearest of all spellings, or one label of each. */
export function nearestTerm(vocabulary: Vocabulary<string>, value: Name): Extras {
  const terms = Object.values(vocabulary);
  const labels = terms.flatMap(({ ar, also = [] }) => [ar, ...also]);
  return nearestOf(
    value,
    [...labels, ...valuesOf(vocabulary)],
    terms.map(({ ar }) => ar),
  );
}

/** More values than this (the time zones of the world) are no help when listed. */
const LONGEST_LIST = 20;

/** Names the nearest of what is allowed, which mends the value with certainty, or else lists all that is shown. */
export function nearestOf(value: Name, allowed: readonly string[], shown: readonly string[] = allowed): Extras {
  const near = nearest(value.text, allowed);
  if (near !== undefined) return { expected: near, fix: { place: value.place, text: near } };
  return shown.length > LONGEST_LIST ? {} : { expected: shown.join("، ") };
}

/** Folds a term: as names are folded, without «ال» and spaces. */
export function termKey(typed: string): string {
  return foldKey(typed)
    .split(" ")
    .map((word) => word.replace(/^ال(?=\p{L}{2})/u, ""))
    .join("");
}

/** Leaves out what stands behind ` #`: a note to oneself, in values that cannot hold one; in a text it is text. */
export const withoutComment = (typed: string): string => typed.replace(/\s+#.*$/u, "");

const spellings = new WeakMap<Vocabulary<string>, ReadonlyMap<string, string>>();

/** From every spelling, folded, to its value; of two values that share one the first has it. */
function spellingsOf(vocabulary: Vocabulary<string>): ReadonlyMap<string, string> {
  const known = spellings.get(vocabulary);
  if (known !== undefined) return known;
  const values = new Map<string, string>();
  for (const [value, { ar, en, also = [] }] of Object.entries(vocabulary))
    for (const key of [value, ar, en, ...also].map(termKey)) if (!values.has(key)) values.set(key, value);
  spellings.set(vocabulary, values);
  return values;
}

function valuesOf<V extends string>(vocabulary: Vocabulary<V>): V[] {
  const values: V[] = [];
  for (const value in vocabulary) values.push(value);
  return values;
}
