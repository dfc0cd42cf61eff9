/** When something is said to have been: years, months and weekdays named in a text, in figures or by name. */
import { fold } from "./fold.ts";
import { MONTHS, OTHER_MONTH_NAMES } from "./months.ts";

/** What a text names of each; folded, each once, in order. */
export interface DateWords {
  readonly years: readonly number[];
  /** By number, 1 to 12. */
  readonly months: readonly number[];
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
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const words = folded.trim().split(" ");
  return {
    years: [...new Set(words.filter((word) => /^(?:19|20)\d\d$/u.test(word)).map(Number))],
    months: monthsIn(folded),
    weekdays: [...new Set(words.map((word) => WEEKDAY_KEYS.indexOf(withoutClitic(word))))].filter((day) => day >= 0),
  };
}

/** The longest names first: «كانون الثاني» is no second «كانون». */
function monthsIn(folded: string): number[] {
  const found = new Set<number>();
  let rest = folded;
  for (const [name, month] of MONTH_NUMBERS) {
    const pattern = new RegExp(` [وفبل]?${name}(?= )`, "gu");
    if (!pattern.test(rest)) continue;
    found.add(month);
    rest = rest.replace(pattern, " ");
  }
  return [...found].sort((a, b) => a - b);
}

const withoutClitic = (word: string): string => word.replace(/^[وفبل](?=ال)/u, "");
