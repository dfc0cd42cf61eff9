/** Points in time, made of the days and the times of day that editors type. */
import type { CalendarDate } from "./calendar-date.ts";

const OFFSET = /Z|[+-]\d{2}:\d{2}/u;

/**
 * Gives the instant of a time of day (ISO 8601, `14:30`, `23:30:05+03:00`; without an offset by the clocks of the zone,
 * an IANA name), or of the day's beginning, as RFC 3339: `2026-11-22T14:30:00+03:00`. Never depends on the machine's
 * clock or zone.
 */
export function instantOf(date: CalendarDate, time: string | undefined, timeZone: string): string {
  const typed = time ?? "00:00";
  const [offset] = OFFSET.exec(typed) ?? [];
  const clock = typed.replace(OFFSET, "");
  const seconds = clock.length === 5 ? `${clock}:00` : clock;
  return `${date}T${seconds}${offset ?? offsetAt(`${date}T${seconds}`, timeZone)}`;
}

/** The zone's offset when its clocks show `local`: asked first as if that were UTC, then at the instant that gives. */
function offsetAt(local: string, timeZone: string): string {
  const near = offsetOn(`${local}Z`, timeZone);
  return offsetOn(`${local}${near}`, timeZone);
}

/** No offset is said as «GMT» by some versions of ICU, and as «GMT+00:00» by others. */
function offsetOn(instant: string, timeZone: string): string {
  const told = formatOf(timeZone).format(new Date(instant));
  return told.replace(/.*GMT/u, "").replace("+00:00", "") || "Z";
}

/** One format for each zone: making one costs more than all that is asked of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, format);
  return format;
}
