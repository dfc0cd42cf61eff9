/** "Did you mean": the nearest right value to a mistyped one, or an honest nothing. */
import { foldKey } from "./fold.ts";

/**
 * The candidate nearest to what was typed, as the candidate is written; `undefined` where none is near. Near is at
 * most one slip in every four letters (transpositions are one slip; a missing «ال» is none), or, failing that, the
 * only candidate that holds the typed words whole. Of two that are equally near, the first.
 */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = foldKey(typed);
  const bare = withoutArticle(wanted);
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  const holding: string[] = [];
  for (const candidate of candidates) {
    const key = foldKey(candidate);
    const slips = editDistance(bare, withoutArticle(key), Math.min(fewest, allowance(bare)));
    if (slips < fewest && slips <= allowance(bare)) {
      best = candidate;
      fewest = slips;
    }
    if (bare.length > 2 && ` ${key} `.includes(` ${wanted} `)) holding.push(candidate);
  }
  return best ?? (holding.length === 1 ? holding[0] : undefined);
}

/**
 * Counts the slips between two strings: insertions, deletions, changes and swaps of neighbours (optimal string
 * alignment, the restricted form of Damerau 1964). Gives `most + 1` as soon as there are more than `most`.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = !same && row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current, ...last) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), most + 1);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

/** One slip in four letters; two letters are too few to have a slip in them. */
const allowance = (key: string): number => (key.length < 3 ? 0 : Math.max(1, Math.floor(key.length / 4)));

const withoutArticle = (key: string): string => key.replace(/^ال(?=\p{L}{2})/u, "");
