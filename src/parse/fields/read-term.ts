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

/** What to say of a text that is no term: one label of each, the nearest first. */
export function nearestTerm(vocabulary: Vocabulary<string>, value: Name): Extras {
  const terms = Object.values(vocabulary);
  const near = terms.find(({ ar, en, also = [] }) => nearest(value.text, [ar, en, ...also]) !== undefined);
  return {
    expected: [...(near ? [near] : []), ...terms.filter((term) => term !== near)].map(({ ar }) => ar).join("، "),
  };
}

/** More values than this (the time zones of the world) are no help when listed. */
const LONGEST_LIST = 20;

/**
 * Lists what is allowed, the nearest first; of a list that is too long, the nearest alone. Which of a closed list was
 * meant is never certain, however near one is: «تحقيق» is no «تدقيق».
 */
export function nearestOf(value: Name, allowed: readonly string[]): Extras {
  const near = nearest(value.text, allowed);
  const first = near === undefined ? [] : [near];
  const listed = [...first, ...allowed.filter((each) => each !== near)];
  const shown = allowed.length > LONGEST_LIST ? first : listed;
  return shown.length === 0 ? {} : { expected: shown.join("، ") };
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
