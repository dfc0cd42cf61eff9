/** Points in time for feeds, which know no plain days. */
import type { CalendarDate } from "../../base/calendar-date.ts";

/**
 * Gives the instant at which a day begins in a time zone (IANA name), as RFC 3339 with the zone's offset on that day:
 * `2026-11-22T00:00:00+03:00`. Never depends on the machine's clock or zone.
 */
export const startOfDay = (date: CalendarDate, timeZone: string): string =>
  `${date}T00:00:00${offsetOn(date, timeZone)}`;

function offsetOn(date: CalendarDate, timeZone: string): string {
  const parts = formatOf(timeZone).formatToParts(new Date(`${date}T00:00:00Z`));
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const offset = /[+-]\d\d:\d\d/u.exec(name)?.[0] ?? "+00:00";
  return offset === "+00:00" ? "Z" : offset;
}

/** One format for each zone: making one costs more than all that is asked of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, format);
  return format;
}
