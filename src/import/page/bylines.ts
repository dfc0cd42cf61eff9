/** Lines that say who wrote a text and when: «كتب: فلان»، «دمشق - 5 آب 2023»، time stamps of machines. */
import { isIsoDate, parseDate } from "../../arabic/dates.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";

/** What stands before a name on a line of its own. */
const BEFORE_NAME =
  /^\s*(?:كت[ـ]*ب(?:ت|ها|ه|تها)?(?:\s*[:：]|\s*[/|-])|بقلم(?:\s*[:：/|-])?|إعداد(?:\s*[:：/|-])|تقرير(?:\s*[:：/|-])|تحرير(?:\s*[:：/|-])|الكاتب(?:ة)?(?:\s*[:：/|-])|المصدر\s*[:：]|ترجمة\s*[:：]|(?:مرسلة |نشر |نشرت |كتب )?(?:بواسطة|من قبل)\s*[:：]?|(?:written )?by(?=[\s:])\s*:?|authors?\s*:)\s*/iu;

/** The names in a byline, without what stands before them; none in what is no list of names. */
export function namesIn(byline: string): string[] {
  const bare = byline.replace(/\s+/gu, " ").trim().replace(BEFORE_NAME, "").replace(/^@/u, "");
  return bare
    .split(/\s*[،,؛;]\s*|\s+(?:and|و)\s+/u)
    .filter((name) => name !== "" && name.length <= 80 && name.split(" ").length <= 8 && /\p{L}{2}/u.test(name));
}

/** Reads a line that says who wrote the text, and says nothing else; `undefined` for any other line. */
export function bylineIn(line: string): string[] | undefined {
  const named = BEFORE_NAME.exec(line);
  if (named === null || line.length > 80 || /[.؟!]\s*$/u.test(line)) return undefined;
  const names = namesIn(line);
  return names.length === 0 || names.some((name) => name.split(" ").length > 5) ? undefined : names;
}

/** What stands before a date on its own line. */
const LEAD =
  /^(?:تاريخ )?(?:النشر|نشر(?:ت)?|نُشر(?:ت)?|آخر تحديث|أخر تحديث|تحديث|التاريخ|كتب)?\s*(?:في|بتاريخ|يوم)?\s*[:：|]?\s*/u;
/** A time of day behind a date, and whatever follows on the line. */
const TIME =
  /\s*(?:[-–—|،,/]|الساعة|at|عند)?\s*\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*(?:صباحا|صباحًا|مساء|مساءً|ص|م|am|pm))?(?:\s*(?:بتوقيت|\(?(?:GMT|UTC|غرينتش|EST|EDT)).*)?\s*$/iu;

/** Finds the first line that is a date as a whole, among the first eight and the last four. */
export function findDate<L extends { readonly text: string }>(
  lines: readonly L[],
): { line: L; date: CalendarDate } | undefined {
  for (const line of [...lines.slice(0, 8), ...lines.slice(-4)]) {
    const date = dayIn(line.text);
    if (date !== undefined) return { line, date };
  }
  return undefined;
}

/** The day that a line is, whatever stands before it and whatever the time of day. */
export function dayIn(line: string): CalendarDate | undefined {
  const bare = line
    .replace(LEAD, "")
    .replace(TIME, "")
    .replace(/\s*\/\s*/gu, "/")
    .trim();
  const reading = parseDate(bare);
  return reading.kind === "date" ? reading.date : undefined;
}

/** The day that a machine's time stamp names, as written there, whatever its zone; only a day that exists. */
export function isoDay(stamp: string | undefined): CalendarDate | undefined {
  const text = (stamp ?? "").trim();
  const day = /^(\d{4}-\d\d-\d\d)(?!\d)/u.exec(text)?.[1] ?? compactDay(text) ?? "";
  if (isIsoDate(day)) return day.startsWith("0000") ? undefined : day;
  return text.length > 60 ? undefined : (englishDay(text) ?? dayIn(text));
}

const compactDay = (text: string): string | undefined =>
  text
    .match(/^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6})?$/u)
    ?.slice(1, 4)
    .join("-");

/** «Sat, 05 Aug 2023 10:00:00 +0000», «August 5, 2023 10:00 am». */
function englishDay(text: string): CalendarDate | undefined {
  const dayFirst = /^(?:\p{L}{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/iu.exec(text);
  const monthFirst = /^(?:\p{L}{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/iu.exec(text);
  const parts = dayFirst === null ? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]] : dayFirst.slice(1);
  const reading = parseDate(parts.join(" "));
  return reading.kind === "date" ? reading.date : undefined;
}
