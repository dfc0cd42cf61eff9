/** Two texts that went apart from one: what each side changed where the other changed nothing is in both of them. */
import { type Change as Difference, diff } from "@codemirror/merge";
import type { Change } from "./insert.ts";

/** The finer the comparison, the fewer changes are told as one: so much is compared, for so many milliseconds. */
export const EXACT = { scanLimit: 100_000, timeout: 1_000 } as const;

/**
 * The changes of `mine` that bring in whatever `theirs` alone has changed since `base`. Lines that both have changed, or
 * that touch one another, are left as they are: those are for somebody to choose.
 */
export function changesOfTheirs(base: string, mine: string, theirs: string): Change[] {
  const ours = diff(base, mine, EXACT);
  const taken = ours.map((each) => linesOf(base, each));
  return diff(base, theirs, EXACT).flatMap((each): Change[] => {
    const [from, to] = linesOf(base, each);
    if (taken.some(([start, end]) => from <= end && start <= to)) return [];
    const moved = ours
      .filter(({ toA }) => toA <= each.fromA)
      .reduce((sum, { fromA, toA, fromB, toB }) => sum + (toB - fromB) - (toA - fromA), 0);
    return [{ from: each.fromA + moved, to: each.toA + moved, insert: theirs.slice(each.fromB, each.toB) }];
  });
}

/** Where the lines begin and end that a change stands in. */
function linesOf(base: string, { fromA, toA }: Difference): readonly [from: number, to: number] {
  const end = base.indexOf("\n", toA);
  return [base.lastIndexOf("\n", fromA - 1) + 1, end < 0 ? base.length : end];
}
