/** "Did you mean", for names that may be wrong in thousands of places. */

import { foldKey } from "../../arabic/fold.ts";
import { beginsWith, type Candidate, nearestAmong, prepareCandidates } from "../../diagnostics/nearest.ts";

/** Gives the nearest right name, as an extra of a complaint; names at hand (`near`) are compared first. */
export type Suggest = (typed: string, near?: readonly string[]) => { readonly expected?: string };

/**
 * How many comparisons are spent on one kind of name: 50,000 mistakes among 100 names, 200 among 25,000. Whoever has
 * more mistakes than that does not read them one by one, and would wait minutes for the hints.
 */
const MOST_COMPARISONS = 5_000_000;

/** Makes a suggester for names that are asked for when the first wrong one is met; never suggests what was typed. */
export function suggester(names: () => Iterable<string>): Suggest {
  let prepared: readonly Candidate[] | undefined;
  let spent = 0;
  return (typed, near = []) => {
    prepared ??= prepareCandidates(names());
    const lists = [prepareCandidates(near)];
    if (spent < MOST_COMPARISONS) lists.push(prepared);
    spent += prepared.length;
    const expected = nearestAmong(typed, lists) ?? beginningWith(typed, lists.flat());
    return expected === undefined || foldKey(expected) === foldKey(typed) ? {} : { expected };
  };
}

/** The one name that begins with what was typed, word by word: long titles are cited by how they begin. */
function beginningWith(typed: string, names: readonly Candidate[]): string | undefined {
  const [key = ""] = prepareCandidates([typed]).map((each) => each.key);
  if (!key.includes(" ")) return undefined;
  const begin = new Set(names.filter((each) => beginsWith(each.key, key)).map(({ text }) => text));
  return begin.size === 1 ? [...begin][0] : undefined;
}
