/** The line of a text that says most of what is sought, cut to what one reads at a glance. */
import { foldWithMap } from "../../arabic/fold.ts";
import { withOneHamzaSeat } from "../../arabic/spellings.ts";
import { soughtKeys } from "./find-words.ts";
import type { MatchingLine } from "./messages.ts";

/** How much of a line is shown before the first word that was found, and in all, in UTF-16 units. */
const BEFORE = 40;
const LONGEST = 160;

/** The first line that has most of the words that are sought, its found stretches apart; `undefined` where none has any. */
export function matchingLine(text: string, sought: string): MatchingLine | undefined {
  const keys = soughtKeys(sought);
  let best: { readonly line: string; readonly number: number; readonly count: number } | undefined;
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    const { folded } = foldWithMap(withOneHamzaSeat(line));
    const count = keys.filter((key) => folded.includes(key)).length;
    if (count > (best?.count ?? 0)) best = { line, number: index + 1, count };
    if (count === keys.length) break;
  }
  return best && { line: best.number, pieces: cutRound(best.line, stretchesOf(best.line, keys)) };
}

type Stretch = readonly [from: number, to: number];

/** Where the words stand in the line as it is typed; those that meet are one. */
function stretchesOf(line: string, keys: readonly string[]): Stretch[] {
  const { folded, starts, ends } = foldWithMap(withOneHamzaSeat(line));
  const all = keys.flatMap((key): Stretch[] => {
    const found: Stretch[] = [];
    for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + key.length))
      found.push([starts[at] ?? 0, ends[at + key.length - 1] ?? line.length]);
    return found;
  });
  return all
    .sort(([a], [b]) => a - b)
    .reduce<Stretch[]>((joined, [from, to]) => {
      const before = joined.at(-1);
      if (before !== undefined && from <= before[1]) joined[joined.length - 1] = [before[0], Math.max(before[1], to)];
      else joined.push([from, to]);
      return joined;
    }, []);
}

/** The line in pieces, found ones and others by turns, the others first. */
function cutRound(line: string, stretches: readonly Stretch[]): string[] {
  const [first] = stretches[0] ?? [0];
  const from = first <= BEFORE ? 0 : line.indexOf(" ", first - BEFORE) + 1 || first;
  const to = line.length - from <= LONGEST ? line.length : from + LONGEST;
  const pieces: string[] = [];
  let at = from;
  for (const [start, end] of stretches.filter((each) => each[0] < to)) {
    pieces.push(line.slice(at, start), line.slice(start, Math.min(end, to)));
    at = Math.min(end, to);
  }
  pieces.push(`${line.slice(at, to)}${to < line.length ? "…" : ""}`);
  return [`${from > 0 ? "…" : ""}${pieces[0]?.trimStart() ?? ""}`, ...pieces.slice(1)];
}
