/** Days of the calendar: read as editors type them, written with the month's name, without a clock or a zone. */
import { fold, foldKey } from "./fold.ts";
import { MONTHS, type MonthNames, OTHER_MONTH_NAMES } from "./months.ts";
import { type Numerals, withNumerals } from "./numbers.ts";

/** ISO 8601, `YYYY-MM-DD`, a day that exists. */
export type IsoDate = `${number}-${number}-${number}`;

/**
 * What a text says about a day. `unreadable`: not a date as we know them. `no-such-day`: 31/2/2026. `month-first`:
 * 11/22/2026 can only be the American order, which nobody here writes. `short-year`: 22/11/26 may be two days.
 * `months-differ`: «تشرين الأول/نوفمبر».
 */
export type DateReading =
  | { readonly kind: "date"; readonly date: IsoDate }
  | {
      readonly kind: "invalid";
      readonly reason: "unreadable" | "no-such-day" | "month-first" | "short-year" | "months-differ";
      /** The day that was probably meant. */
      readonly nearest?: IsoDate;
    };

/**
 * Reads a date: `2026-11-22`, `٢٠٢٦-١١-٢٢`, `22/11/2026` (day first, as the region writes), «22 تشرين الثاني 2026»,
 * «٢٢ نوفمبر ٢٠٢٦», «22 تشرين الثاني/نوفمبر 2026», with or without the weekday in front.
 */
export function parseDate(text: string): DateReading {
  const folded = fold(text)
    .replace(/[\s\u00a0]+/gu, " ")
    .trim();
  const yearFirst = YEAR_FIRST.exec(folded)?.groups;
  if (yearFirst) return toDate(yearFirst.year, Number(yearFirst.month), yearFirst.day);
  const dayFirst = DAY_FIRST.exec(folded)?.groups;
  if (dayFirst) return readDayFirst(dayFirst.day, dayFirst.month, dayFirst.year);
  const named = NAMED.exec(folded)?.groups;
  return named ? readNamed(named.day, named.names ?? "", named.year) : { kind: "invalid", reason: "unreadable" };
}

/** Says whether a text is a day that exists, in ISO 8601. */
export function isIsoDate(text: string): text is IsoDate {
  return (
    /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
    dayExists(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
  );
}

/** Writes a day with its month's name: «22 تشرين الثاني 2026», «٢٢ نوفمبر ٢٠٢٦». */
export function formatDate(
  date: IsoDate,
  style: { readonly months?: MonthNames; readonly numerals?: Numerals } = {},
): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = monthName(Number(month), style.months);
  return withNumerals(`${Number(day)} ${name} ${year}`, style.numerals ?? "latn");
}

/** The name of a month, counted from 1. */
export function monthName(month: number, months: MonthNames = "levantine"): string {
  const name = MONTHS[months][month - 1];
  if (name === undefined) throw new RangeError(`There is no month ${month}.`);
  return name;
}

const YEAR_FIRST = /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/u;
const DAY_FIRST = /^(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})$/u;
const NAMED =
  /^(?:(?:يوم )?(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)[،,]? )?(?<day>\d{1,2})[ -](?<names>\D+?)[ ،,-]+(?<year>\d{4})(?: ?م\.?)?$/u;

/** From a month's name, folded, to its number. */
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...Object.values(MONTHS).flatMap((names) => names.map((name, index): [string, number] => [foldKey(name), index + 1])),
  ...Object.entries(OTHER_MONTH_NAMES).flatMap(([month, names]) =>
    names.map((name): [string, number] => [foldKey(name), Number(month)]),
  ),
]);

function readDayFirst(day = "", month = "", year = ""): DateReading {
  if (year.length === 2) return { kind: "invalid", reason: "short-year" };
  if (Number(month) <= 12 || Number(day) > 12) return toDate(year, Number(month), day);
  const swapped = toDate(year, Number(day), month);
  return { kind: "invalid", reason: "month-first", ...(swapped.kind === "date" && { nearest: swapped.date }) };
}

/** Reads a month by name; two names with a stroke between them must be one month. */
function readNamed(day = "", names: string, year = ""): DateReading {
  const months = new Set(
    names
      .split(/[/()]/u)
      .map(foldKey)
      .filter(Boolean)
      .map((name) => MONTH_NUMBERS.get(name)),
  );
  const [month] = months;
  if (months.has(undefined) || month === undefined) return { kind: "invalid", reason: "unreadable" };
  return months.size > 1 ? { kind: "invalid", reason: "months-differ" } : toDate(year, month, day);
}

function toDate(year = "", month: number, day = ""): DateReading {
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(date) ? { kind: "date", date } : { kind: "invalid", reason: "no-such-day" };
}

function dayExists(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
