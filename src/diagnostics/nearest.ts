/** "Did you mean": the nearest right value to what was typed. */
import { distance } from "fastest-levenshtein";
import { foldKey } from "../arabic/fold.ts";

/** A right value, prepared for being compared with many wrong ones. */
export interface Candidate {
  readonly text: string;
  readonly key: string;
  /** One bit for each letter that occurs (letters share bits): an edit changes at most two. */
  readonly letters: number;
}

/** Prepares right values, once for all that will be compared with them. */
export function prepareCandidates(texts: Iterable<string>): readonly Candidate[] {
  return Array.from(texts, (text) => {
    const key = comparable(text);
    return { text, key, letters: lettersOf(key) };
  });
}

/**
 * Gives the candidate that is nearest to `typed`, both folded; the first of equally near ones; `undefined` where even
 * the nearest differs in more than a third of the letters (one letter is always allowed). The article «ال» is no
 * difference; letters in another order are one («المخلص»، «الملخص»).
 */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  return nearestAmong(typed, [prepareCandidates(candidates)]);
}

/** As {@link nearest}, all that are equally near, in their order: which of them is meant is in doubt. */
export function allNearest(typed: string, candidates: Iterable<string>): string[] {
  const all = [...candidates];
  const best = nearest(typed, all);
  if (best === undefined) return [];
  const wanted = comparable(typed);
  const least = stepsBetween(wanted, comparable(best));
  return all.filter((each) => stepsBetween(wanted, comparable(each)) === least);
}

/** As {@link nearest}, among several prepared lists in their order. */
export function nearestAmong(typed: string, lists: readonly (readonly Candidate[])[]): string | undefined {
  const wanted = comparable(typed);
  const letters = lettersOf(wanted);
  let best: string | undefined;
  // A single letter has something in common with nothing but itself.
  let least = Math.min(Math.max(1, Math.floor(wanted.length / 3)) + 1, wanted.length);
  for (const list of lists) {
    for (const candidate of list) {
      if (Math.abs(candidate.key.length - wanted.length) >= least) continue;
      if (bitsIn(candidate.letters ^ letters) > 2 * least) continue;
      const steps = stepsBetween(wanted, candidate.key);
      if (steps < least) [best, least] = [candidate.text, steps];
    }
  }
  return best;
}

/** Whether a name begins with another, whole words of it; both folded. */
export const beginsWith = (name: string, start: string): boolean =>
  name.startsWith(start) && name.length > start.length && !/[\p{L}\p{N}]/u.test(name.charAt(start.length));

function stepsBetween(wanted: string, offered: string): number {
  const steps = distance(wanted, offered);
  return steps > 1 && wanted.length === offered.length && sorted(wanted) === sorted(offered) ? 1 : steps;
}

const sorted = (text: string): string => [...text].toSorted().join("");

function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set (Kernighan's count). */
function bitsIn(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function comparable(text: string): string {
  return foldKey(text).replace(/(?<![\p{L}\p{N}])ال(?=\p{L})/gu, "");
}
