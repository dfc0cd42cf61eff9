/** "Did you mean": the nearest right value to what was typed. */
import { distance } from "fastest-levenshtein";
import { foldKey } from "../text/fold.ts";

/**
 * Gives the candidate that is nearest to `typed`, both folded; the first of equally near ones; `undefined` where even
 * the nearest differs in more than a third of the letters (one letter is always allowed). The article «ال» is no difference.
 */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = comparable(typed);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const offered = comparable(candidate);
    if (Math.abs(offered.length - wanted.length) >= least) continue;
    const steps = distance(wanted, offered);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

function comparable(text: string): string {
  return foldKey(text).replace(/(?<![\p{L}\p{N}])ال(?=\p{L})/gu, "");
}
