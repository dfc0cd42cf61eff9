/** How long laws are tried: the same short run each time; where `ISNAD_LONG` is set, a long one that nobody foresees. */
import fc from "fast-check";

/** While one works a few tries tell; a run of mutants tries each law again and again: there a short one is enough. */
const { ISNAD_LONG, ISNAD_MUTATION, ISNAD_QUICK } = process.env;

/** Whether it is the quick run: what only a large thing can show, and what goes through hundreds of them, is left to `npm test`. */
export const quick = ISNAD_QUICK !== undefined;

const factor = ISNAD_LONG !== undefined ? 20 : ISNAD_MUTATION !== undefined ? 0.2 : quick ? 0.1 : 0.15;
const seed = ISNAD_LONG === undefined ? { seed: 20_261_122 } : {};

/** How often a law is tried that is not tried as often as the usual one: three in twenty of `short`, seeded (one in ten while one works); twenty times it, the long way. */
export const runs = (short: number): number => Math.ceil(short * factor);

fc.configureGlobal({ ...fc.readConfigureGlobal(), ...seed, numRuns: runs(100) });

/** Of the many cases that one law is held to: all of them the long way, every fourth now, every tenth while one works. */
export function some<Case>(cases: readonly Case[]): Case[] {
  const step = ISNAD_LONG !== undefined ? 1 : ISNAD_MUTATION !== undefined ? 2 : quick ? 10 : 4;
  return cases.filter((_, at) => at % step === 0);
}

/** Of many cases that `npm test` and a run of mutants hold something to, all of them: every fifth while one works. */
export const all = <Case>(cases: readonly Case[]): Case[] => cases.filter((_, at) => !quick || at % 5 === 0);
