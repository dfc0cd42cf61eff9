/** How long laws are tried: the same short run each time; where `ISNAD_LONG` is set, a long one that nobody foresees. */
import fc from "fast-check";

const long = process.env.ISNAD_LONG !== undefined;
const LONGER = 20;

fc.configureGlobal({ ...fc.readConfigureGlobal(), ...(long ? { numRuns: 100 * LONGER } : { seed: 20_261_122 }) });

/** How often a law is tried whose short run is not the usual hundred. */
export const runs = (short: number): number => (long ? short * LONGER : short);
