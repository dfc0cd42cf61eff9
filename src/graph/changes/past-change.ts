/** A change and the day on which it was published: one line of a claim's history. */
import { z } from "zod";
import { isIsoDate } from "../../arabic/dates.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import { CHANGE } from "./compare-editions.ts";

const DAY = z.custom<CalendarDate>((value) => typeof value === "string" && isIsoDate(value));

/** As it is written down; the day alone, for the hour is nobody's business. */
export const PAST_CHANGE = z.intersection(z.object({ date: DAY }), CHANGE);
export type PastChange = z.infer<typeof PAST_CHANGE>;
