/** How long laws are tried: the same short run each time; where `ISNAD_LONG` is set, a long one that nobody foresees. */
import fc from "fast-check";

/** A run of mutants tries each law again and again: there a short one is enough. */
const factor = process.env.ISNAD_LONG !== undefined ? 20 : process.env.ISNAD_MUTATION !== undefined ? 0.2 : 0.3;
const seed = process.env.ISNAD_LONG === undefined ? { seed: 20_261_122 } : {};

/** How often a law is tried that is not tried as often as the usual one: three in ten of `short`, seeded; twenty times it, the long way. */
export const runs = (short: number): number => Math.ceil(short * factor);

fc.configureGlobal({ ...fc.readConfigureGlobal(), ...seed, numRuns: runs(100) });
