/** Days and moments. */
import { type Moment, parseMoment } from "../../arabic/dates.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import type { Name } from "../../model/name.ts";
import type { Asking } from "./asking.ts";
import { withoutComment } from "./read-term.ts";

/** Reads a day; a time of day behind it is left out. Complains with `date-invalid`. */
export const readDate = (asking: Pick<Asking, "reading">, value: Name): CalendarDate | undefined =>
  readMoment(asking, value)?.date;

/** Reads a day, perhaps with a time of day. Complains with `date-invalid`. */
export function readMoment({ reading }: Pick<Asking, "reading">, value: Name): Moment | undefined {
  const read = parseMoment(withoutComment(value.text));
  if (read.kind === "date") return { date: read.date, ...(read.time && { time: read.time }) };
  const extras =
    read.nearest === undefined ? {} : { expected: read.nearest, fix: { place: value.place, text: read.nearest } };
  reading.complain("date-invalid", value.place, { text: value.text, reason: read.reason }, extras);
  return undefined;
}
