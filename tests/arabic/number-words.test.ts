/** Numbers in words are read right or not at all: any number spelled out is that number. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuantities } from "../../src/arabic/quantities.ts";
import { runs } from "../setup/laws.ts";

const ONES = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"];
const TENS = ["", "عشرة", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"];
const HUNDREDS = ["", "مئة", "مئتان", "ثلاثمئة", "أربعمائة", "خمسمئة", "ستمئة", "سبعمائة", "ثمانمئة", "تسعمئة"];

/** Spells what is below a thousand. */
function below(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  return [HUNDREDS[hundreds], belowHundred(rest)].filter(Boolean).join(" و");
}

function belowHundred(value: number): string {
  if (value < 10) return ONES[value] ?? "";
  if (value === 10) return "عشرة";
  if (value === 11) return "أحد عشر";
  if (value === 12) return "اثنا عشر";
  if (value < 20) return `${ONES[value % 10]} عشر`;
  return [ONES[value % 10], TENS[Math.floor(value / 10)]].filter(Boolean).join(" و");
}

/** «ألف», «ألفان», «ثلاثة آلاف», «ثلاثة وعشرون ألفًا». */
function scaled(count: number, [one, two, few, many]: readonly [string, string, string, string]): string {
  if (count === 0) return "";
  if (count < 3) return count === 1 ? one : two;
  return `${below(count)} ${count <= 10 ? few : many}`;
}

function spell(value: number): string {
  return [
    scaled(Math.floor(value / 1e6), ["مليون", "مليونان", "ملايين", "مليونًا"]),
    scaled(Math.floor(value / 1e3) % 1e3, ["ألف", "ألفان", "آلاف", "ألفًا"]),
    below(value % 1e3),
  ]
    .filter(Boolean)
    .join(" و");
}

test("any number in words is read as that number, and nothing is left of its words", () => {
  const numbers = fc.oneof(fc.integer({ min: 1, max: 1999 }), fc.integer({ min: 1, max: 999_999_999 }));
  fc.assert(
    fc.property(numbers, (value) => {
      const words = spell(value);
      expect(findQuantities(words)).toEqual([{ value, bound: "exact", start: 0, end: words.length }]);
    }),
    { numRuns: runs(300) },
  );
});

test.each<[string, number | undefined, number | undefined, string | undefined]>([
  ["نصف مليون", 500_000, undefined, "exact"],
  ["مليون ونصف المليون", 1_500_000, undefined, "exact"],
  ["ثلاثة أرباع المليون", 750_000, undefined, "exact"],
  ["ثلثي المليار", (2 / 3) * 1e9, undefined, "exact"],
  ["½ مليون", 500_000, undefined, "exact"],
  ["بضع عشرات", 30, 99, "exact"],
  ["بضعة آلاف", 3000, 9999, "exact"],
  ["ملايين", 2_000_000, 9_999_999, "exact"],
  ["عشرات الآلاف", 20_000, 99_000, "exact"],
  ["مليونا لاجئ", 2_000_000, undefined, "exact"],
  ["ألفا نازح", 2000, undefined, "exact"],
  ["مليارا ليرة", 2e9, undefined, "exact"],
  ["تريليونا ليرة", 2e12, undefined, "exact"],
  ["خمسين مليونا", 50_000_000, undefined, "exact"],
  ["بلغ العدد مليونا", 1_000_000, undefined, "exact"],
  ["بلغ مليونًا لاجئون كثر منهم", 1_000_000, undefined, "exact"],
  ["تجاوز مليونا في عام", 1_000_000, undefined, "exact"],
  ["بلغ مليونا، لاجئين ونازحين", 1_000_000, undefined, "exact"],
  ["مليونا وثلاثمئة ألف لاجئ", 1_300_000, undefined, "exact"],
  ["بلغ ألفا ويتوقع أن يزيد", undefined, undefined, undefined],
  ["مئة ونيف", 100, undefined, "atLeast"],
  ["600 أو أكثر", 600, undefined, "atLeast"],
  ["600+", 600, undefined, "atLeast"],
  ["≥ 600", 600, undefined, "atLeast"],
  ["<600", 600, undefined, "atMost"],
  ["600 000", 600_000, undefined, "exact"],
  ["-5", -5, undefined, "exact"],
])("%s", (text, value, upTo, bound) => {
  const [found] = findQuantities(text);
  expect([found?.value, found?.upTo, found?.bound]).toEqual([value, upTo, bound]);
});
