/** When something is said to have been: years, months, days and weekdays named in a text, in figures or by name. */
import { type IsoDate, parseDate } from "./dates.ts";
import { fold } from "./fold.ts";
import { MONTHS, OTHER_MONTH_NAMES } from "./months.ts";

/** What a text names of each; folded, each once, in order. */
export interface DateWords {
  readonly years: readonly number[];
  /** By number, 1 to 12. */
  readonly months: readonly number[];
  /** Days of a month, as month × 100 + day: 120 is «20 كانون الثاني». */
  readonly days: readonly number[];
  /** By number, 0 to 6, from Sunday. */
  readonly weekdays: readonly number[];
}

/** The days of the week from Sunday, as one writes them. */
export const WEEKDAYS: readonly string[] = "الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت".split(" ");
/** «الإثنين» folds to the same. */
const WEEKDAY_KEYS: readonly string[] = WEEKDAYS.map(fold);
const MONTH_NUMBERS: readonly (readonly [name: string, month: number])[] = [
  ...Object.values(MONTHS).flatMap((names) => names.map((name, index) => [fold(name), index + 1] as const)),
  ...Object.entries(OTHER_MONTH_NAMES).flatMap(([month, names]) =>
    names.map((name) => [fold(name), Number(month)] as const),
  ),
].sort(([a], [b]) => b.length - a.length);

/** Finds the words of time in a text. */
export function findDateWords(text: string): DateWords {
  const dates = datesIn(text).map((date) => date.split("-").map(Number));
  const folded = ` ${fold(withoutDates(text))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  const words = folded.trim().split(" ");
  const years = words.filter((word) => /^(?:19|20)\d\d$/u.test(word)).map(Number);
  const named = monthsIn(folded);
  const months = new Set([...named.months, ...dates.map(([, month = 0]) => month)]);
  const days = new Set([...named.days, ...dates.map(([, month = 0, day = 0]) => month * 100 + day)]);
  return {
    years: [...new Set([...years, ...dates.map(([year = 0]) => year)])],
    months: [...months].sort((a, b) => a - b),
    days: [...days].sort((a, b) => a - b),
    weekdays: [...new Set(words.map((word) => WEEKDAY_KEYS.indexOf(withoutClitic(word))))].filter((day) => day >= 0),
  };
}

/** «2022-01-31», «31/1/2022»: a day in figures alone. */
const IN_FIGURES =
  /(?<![\p{Nd}.,/-])(?:\p{Nd}{4}([-/.])\p{Nd}{1,2}\1\p{Nd}{1,2}|\p{Nd}{1,2}([-/.])\p{Nd}{1,2}\2\p{Nd}{4})(?!\p{Nd}|[-/]\p{Nd})/gu;

/** The text with spaces where a day stands in figures: every other sign keeps its place. */
export const withoutDates = (text: string): string => text.replace(IN_FIGURES, (date) => " ".repeat(date.length));

const datesIn = (text: string): IsoDate[] =>
  [...text.matchAll(IN_FIGURES)].flatMap(([typed]) => {
    const read = parseDate(typed);
    return read.kind === "date" ? [read.date] : [];
  });

/** The longest names first: «كانون الثاني» is no second «كانون». */
function monthsIn(folded: string): { readonly months: readonly number[]; readonly days: readonly number[] } {
  const [months, days]: [number[], number[]] = [[], []];
  let rest = folded;
  for (const [name, month] of MONTH_NUMBERS) {
    const found = [...rest.matchAll(new RegExp(`(?: (?<day>\\d{1,2})(?: من)?)? [وفبل]?${name}(?= )`, "gu"))];
    if (found.length === 0) continue;
    months.push(month);
    days.push(...found.flatMap(({ groups }) => (groups?.day === undefined ? [] : [month * 100 + Number(groups.day)])));
    rest = rest.replace(new RegExp(` [وفبل]?${name}(?= )`, "gu"), " ");
  }
  return { months, days };
}

const withoutClitic = (word: string): string => word.replace(/^[وفبل](?=ال)/u, "");
