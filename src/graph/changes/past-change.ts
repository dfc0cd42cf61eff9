/** A change and the day on which it was published: one line of a claim's history. */
import { z } from "zod";
import { CHANGE } from "./compare-editions.ts";
import { DAY } from "./edition-state.ts";

/** As it is written down; the day alone, for the hour is nobody's business. */
export const PAST_CHANGE = z.intersection(z.object({ date: DAY }), CHANGE);
export type PastChange = z.infer<typeof PAST_CHANGE>;
