/** Two days of which one cannot come before the other. */
import { type CalendarDate, NO_DAY } from "../base/calendar-date.ts";
import type { Place } from "../base/place.ts";
import type { Day } from "./codes/contradictions.ts";
import { complain, type Diagnostic } from "./diagnostic.ts";

/** A day and what happened on it; absent where nobody says. */
export type Dated = readonly [what: Day, date: CalendarDate | undefined];

/** Complains `dates-reversed`, at `place`, where both are told and the first comes before the other. */
export function daysReversed(
  place: Place,
  [what, date = NO_DAY]: Dated,
  [other, otherDate = NO_DAY]: Dated,
): Diagnostic<"dates-reversed">[] {
  if (date === NO_DAY || otherDate === NO_DAY || date >= otherDate) return [];
  return [complain("dates-reversed", place, { what, date, other, otherDate })];
}
