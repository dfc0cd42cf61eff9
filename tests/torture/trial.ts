/** One trial of the torture run: a promise, how often it was tried, and where it was broken. */
import fc from "fast-check";

/** What a trial found; `bad` tells each breach in a line. */
export interface Found {
  readonly tried: number;
  readonly bad: readonly string[];
}

/** How long and how: the same numbers try the same things. */
export interface Size {
  readonly seed: number;
  readonly count: number;
}

/** Values of a kind, the same for the same seed. */
export const sample = <Value>(kind: fc.Arbitrary<Value>, { seed, count }: Size): Value[] =>
  fc.sample(kind, { seed, numRuns: count });

/** Adds up what trials found. */
export const together = (found: readonly Found[]): Found => ({
  tried: found.reduce((sum, { tried }) => sum + tried, 0),
  bad: found.flatMap(({ bad }) => bad),
});
