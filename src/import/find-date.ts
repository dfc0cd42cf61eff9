/** The day a text names on a line of its own near its beginning or its end. */

import { parseDate } from "../arabic/dates.ts";
import type { CalendarDate } from "../base/calendar-date.ts";

/** What stands before a date on its own line. */
const LEAD = /^(?:تاريخ )?(?:النشر|نشر(?:ت)?|آخر تحديث|التاريخ|كتب)?\s*(?:في|بتاريخ|يوم)?\s*[:：|]?\s*/u;

/** Finds the first line that is a date as a whole, among the first eight and the last four. */
export function findDate<L extends { readonly text: string }>(
  lines: readonly L[],
): { line: L; date: CalendarDate } | undefined {
  for (const line of [...lines.slice(0, 8), ...lines.slice(-4)]) {
    const reading = parseDate(line.text.replace(LEAD, ""));
    if (reading.kind === "date") return { line, date: reading.date };
  }
  return undefined;
}
