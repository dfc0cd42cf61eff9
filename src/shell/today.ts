/** The clock. */

import { isIsoDate } from "../arabic/dates.ts";
import type { CalendarDate } from "../base/calendar-date.ts";

/** The latest day that it is anywhere on earth now (UTC+14): what lies after it lies in everybody's future. */
export const latestToday = (): CalendarDate => dayAt(Date.now() + 14 * 3_600_000);

/** The day that the machine's own calendar shows. */
export const localToday = (): CalendarDate => dayAt(Date.now() - new Date().getTimezoneOffset() * 60_000);

/** The instant it is, RFC 3339. */
export const instantNow = (): string => new Date().toISOString();

function dayAt(time: number): CalendarDate {
  const day = new Date(time).toISOString().slice(0, 10);
  if (!isIsoDate(day)) throw new RangeError(`The clock shows ${day}.`);
  return day;
}
