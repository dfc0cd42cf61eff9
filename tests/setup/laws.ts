/** How long laws are tried: the same short run each time; where `ISNAD_LONG` is set, a long one that nobody foresees. */
import fc from "fast-check";

/** A run of mutants tries each law again and again: there a short one is enough. */
const factor = process.env.ISNAD_LONG !== undefined ? 20 : process.env.ISNAD_MUTATION !== undefined ? 0.2 : 1;
const seed = process.env.ISNAD_LONG === undefined ? { seed: 20_261_122 } : {};

/** How often a law is tried whose short run is not the usual hundred. */
export const runs = (short: number): number => Math.ceil(short * factor);

fc.configureGlobal({ ...fc.readConfigureGlobal(), ...seed, numRuns: runs(100) });
