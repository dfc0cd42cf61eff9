/** Days of the calendar: read as editors type them, written with the month's name, without a clock or a zone. */
import { fold, foldKey } from "./fold.ts";
import { MONTHS, type MonthNames, OTHER_MONTH_NAMES } from "./months.ts";
import { type Numerals, withNumerals } from "./numbers.ts";

/** ISO 8601, `YYYY-MM-DD`, a day that exists. */
export type IsoDate = `${number}-${number}-${number}`;

/**
 * What a text says about a day. `unreadable`: not a date as we know them. `no-such-day`: 31/2/2026. `month-first`:
 * 11/22/2026 can only be the American order, which nobody here writes. `short-year`: 22/11/26 may be two days.
 * `months-differ`: «تشرين الأول/نوفمبر». `weekday-differs`: «الأحد 5 آب 2023», which was a Saturday.
 */
export type DateReading =
  | { readonly kind: "date"; readonly date: IsoDate }
  | {
      readonly kind: "invalid";
      readonly reason:
        | "unreadable"
        | "no-such-day"
        | "month-first"
        | "short-year"
        | "months-differ"
        | "weekday-differs";
      /** The day that was probably meant. */
      readonly nearest?: IsoDate;
    };

/**
 * A day, and a time of day where one is typed: ISO 8601, `14:30`, `23:30:05`, `23:30+03:00`, `20:30Z`. Without an offset
 * it is told by the clocks of the site's zone.
 */
export interface Moment {
  readonly date: IsoDate;
  readonly time?: string;
}

/** What a text says about a moment. */
export type MomentReading = ({ readonly kind: "date" } & Moment) | Exclude<DateReading, { readonly kind: "date" }>;

/**
 * Reads a date as {@link parseDate} does, and the time of day behind it: `2026-11-22 14:30`, ISO 8601 with its zone
 * (`2026-03-12T23:30:00+03:00`), «22 نوفمبر 2026، الساعة 2:30 مساءً», «22/11/2026 الساعة 3 عصرًا».
 */
export function parseMoment(text: string): MomentReading {
  const groups = TIMED.exec(plain(text))?.groups;
  if (groups?.day === undefined) return parseDate(text);
  const read = parseDate(groups.day);
  const time = toTime(groups);
  if (read.kind === "invalid") return read;
  return time === undefined ? { kind: "invalid", reason: "unreadable" } : { ...read, time };
}

/**
 * Reads a date: `2026-11-22`, `٢٠٢٦-١١-٢٢`, `22/11/2026` (day first, as the region writes), «22 تشرين الثاني 2026»,
 * «٢٢ نوفمبر ٢٠٢٦», «22 تشرين الثاني/نوفمبر 2026», «12 كانون 2 2026», with or without the weekday in front, with or
 * without the same day of the Hijri calendar beside it («23 رمضان 1447هـ الموافق 12 مارس 2026م»).
 */
export function parseDate(text: string): DateReading {
  const typed = plain(text);
  const sides = typed.replace(/\)$/u, "").split(BESIDE);
  const [gregorian = "", ...others] = sides.filter((side) => !HIJRI.test(side));
  // One day may stand beside its Hijri one; two Gregorian days, or none, are not ours to choose from.
  return others.length > 0 || sides.length > 2 ? { kind: "invalid", reason: "unreadable" } : readGregorian(gregorian);
}

function readGregorian(folded: string): DateReading {
  const weekday = WEEKDAY.exec(folded);
  const read = readDay(folded.slice(weekday?.[0].length ?? 0));
  if (weekday === null || read.kind === "invalid") return read;
  const isThatDay = WEEKDAYS[new Date(read.date).getUTCDay()] === weekday[1];
  return isThatDay ? read : { kind: "invalid", reason: "weekday-differs" };
}

function readDay(folded: string): DateReading {
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

/** Folded, runs of white space as one space. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[\s\u00a0]+/gu, " ")
    .trim();

/** What stands between one day told by two calendars. */
const BESIDE = /[ ،,(]*(?:ال)?(?:موافق|مصادف) ?(?:ل ?)?(?:يوم )?/u;
/** A year of the Hijri calendar, with its letter or without. */
const HIJRI = /(?:^|\D)1[34]\d{2} ?(?:ه(?:جري[هة]?)?\.?)?$/u;

const TIMED =
  /^(?<day>.*\d ?[مه]?\)?)(?:t| ?[،,]? ?(?:(?:عند )?الساعه )?(?<= |t|,|،))(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?|(?= ?(?:[صم]|صباحا|فجرا|ظهرا|عصرا|مساء|[ap]m)$))(?: ?(?<half>ص|م|صباحا|فجرا|ظهرا|عصرا|مساء|am|pm))?(?: ?(?<offset>z|[+-]\d{2}:?\d{2}))?$/u;

const AFTERNOON = /^(?:م|ظهرا|عصرا|مساء|pm)$/u;
/** The hours that some parts of the day are said of; the others are halves of it. */
const HOURS_OF: ReadonlyMap<string, readonly number[]> = new Map([
  ["فجرا", [1, 2, 3, 4, 5, 6]],
  ["ظهرا", [12, 1, 2, 3]],
  ["عصرا", [2, 3, 4, 5, 6]],
]);

/** A time of day in ISO 8601; `undefined` for one that no clock shows. */
function toTime({ hour = "", minute = "00", second, half, offset }: Record<string, string | undefined>) {
  const typed = Number(hour);
  const hours = half === undefined ? typed : (typed % 12) + (AFTERNOON.test(half) ? 12 : 0);
  const isHalf = half === undefined || (HOURS_OF.get(half)?.includes(typed) ?? (typed >= 1 && typed <= 12));
  if (!isHalf || hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const clock = [String(hours).padStart(2, "0"), minute, ...(second === undefined ? [] : [second])].join(":");
  return `${clock}${toOffset(offset)}`;
}

const toOffset = (typed = ""): string => typed.toUpperCase().replace(/^([+-]\d{2}):?(\d{2})$/u, "$1:$2");

const YEAR_FIRST = /^(?<year>\d{4}) ?(?<mark>[-/.]) ?(?<month>\d{1,2}) ?\k<mark> ?(?<day>\d{1,2}) ?م?$/u;
const DAY_FIRST = /^(?<day>\d{1,2}) ?(?<mark>[-/.]) ?(?<month>\d{1,2}) ?\k<mark> ?(?<year>\d{4}|\d{2}) ?م?$/u;
/** Folded, from Sunday on. */
const WEEKDAYS = ["احد", "اثنين", "ثلاثاء", "اربعاء", "خميس", "جمعه", "سبت"];
const WEEKDAY = new RegExp(`^(?:يوم )?(?:ال)?(${WEEKDAYS.join("|")})[،,]? `, "u");
const NAMED = /^(?<day>\d{1,2})[ -](?<names>(?:\D|(?<=\p{L}[ -]?)[12](?!\d))+?)[ ،,-]+(?<year>\d{4})(?: ?م\.?)?$/u;

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
      .map((name) => foldKey(name.replace(/(?<=\p{L})(?=[12]$)/u, " ")))
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
