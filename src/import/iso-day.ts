/** The day in a machine's time stamp. */

import { isIsoDate } from "../arabic/dates.ts";
import type { CalendarDate } from "../base/calendar-date.ts";

/** The day that an ISO 8601 or SQL time stamp begins with, as written there, whatever its zone; only a day that exists. */
export function isoDay(stamp: string | undefined): CalendarDate | undefined {
  const day = /^\s*(\d{4}-\d\d-\d\d)(?!\d)/u.exec(stamp ?? "")?.[1] ?? "";
  return isIsoDate(day) && !day.startsWith("0000") ? day : undefined;
}
