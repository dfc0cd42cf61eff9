/** The clock. */
import type { CalendarDate } from "../model/calendar-date.ts";

/** The latest day that it is anywhere on earth now (UTC+14): what lies after it lies in everybody's future. */
export function latestToday(): CalendarDate {
  const [year, month, day] = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10).split("-").map(Number);
  return `${year ?? 0}-${month ?? 0}-${day ?? 0}`;
}
