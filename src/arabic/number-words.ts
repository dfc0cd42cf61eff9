/** Numbers in words, as far as a figure of the news is written so: «ألف شخص»، «ثلاثة ملايين»، «مئتان». */
import { fold } from "./fold.ts";

const WORDS: Readonly<Record<string, number>> = {
  واحد: 1,
  واحدة: 1,
  اثنان: 2,
  اثنين: 2,
  اثنتان: 2,
  ثلاث: 3,
  ثلاثة: 3,
  أربع: 4,
  أربعة: 4,
  خمس: 5,
  خمسة: 5,
  ست: 6,
  ستة: 6,
  سبع: 7,
  سبعة: 7,
  ثماني: 8,
  ثمانية: 8,
  تسع: 9,
  تسعة: 9,
  عشر: 10,
  عشرة: 10,
  عشرون: 20,
  عشرين: 20,
  ثلاثون: 30,
  ثلاثين: 30,
  أربعون: 40,
  أربعين: 40,
  خمسون: 50,
  خمسين: 50,
  ستون: 60,
  ستين: 60,
  سبعون: 70,
  سبعين: 70,
  ثمانون: 80,
  ثمانين: 80,
  تسعون: 90,
  تسعين: 90,
  مئة: 100,
  مائة: 100,
  مئتان: 200,
  مئتين: 200,
  مائتان: 200,
  مائتين: 200,
  ألف: 1000,
  ألفان: 2000,
  ألفين: 2000,
  مليون: 1e6,
  مليونان: 2e6,
  مليونين: 2e6,
  مليار: 1e9,
  ملياران: 2e9,
  مليارين: 2e9,
};
const SCALES: Readonly<Record<string, number>> = {
  مئة: 100,
  مائة: 100,
  ألف: 1e3,
  آلاف: 1e3,
  مليون: 1e6,
  ملايين: 1e6,
  مليار: 1e9,
  مليارات: 1e9,
};

const foldedKeys = (table: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(table).map(([word, value]) => [fold(word), value]));
const WORD_VALUES = foldedKeys(WORDS);
const SCALE_VALUES = foldedKeys(SCALES);

/** A number found in words: its value, and the words behind it. */
export interface NumberInWords {
  readonly value: number;
  readonly rest: string;
}

/** Finds the first number that is written in words, with a word of scale behind it: «ثلاثة ملايين نازح». */
export function findNumberInWords(text: string): NumberInWords | undefined {
  const words = text.split(/\s+/u);
  const at = words.findIndex((word) => WORD_VALUES.has(fold(word)));
  const value = WORD_VALUES.get(fold(words[at] ?? ""));
  if (value === undefined) return undefined;
  const scale = value < 1000 ? SCALE_VALUES.get(fold(words[at + 1] ?? "")) : undefined;
  const behind = words.slice(at + (scale === undefined ? 1 : 2));
  return { value: value * (scale ?? 1), rest: behind.join(" ") };
}
