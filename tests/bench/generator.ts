/** Made-up Arabic words by a seeded generator: the same ones on every run. */

/** Draws numbers, words and choices. */
export interface Generator {
  readonly chance: (probability: number) => boolean;
  /** From 0 to below 1. */
  readonly fraction: () => number;
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly word: () => string;
}

const LETTERS = "ابتثجحخدذرزسشصضطعغفقكلمنهويةى";

/** Seeds a generator (mulberry32). */
export function generator(seed: number): Generator {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError("There is nothing to pick from.");
    return item;
  };
  const word = (): string => Array.from({ length: 3 + below(5) }, () => LETTERS.charAt(below(LETTERS.length))).join("");
  return { chance: (probability) => next() < probability, fraction: next, below, pick, word };
}
