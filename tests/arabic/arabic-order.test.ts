/** The order of an Arabic index. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arabicSortKey, compareArabic, indexLetter } from "../../src/arabic/arabic-order.ts";

describe("Arabic order", () => {
  it("skips «ال», gathers the forms of alif, puts digits first and Latin last", () => {
    const ordered = [
      "7 أكتوبر",
      "الإدارة الذاتية",
      "إدلب",
      "ألمانيا",
      "أنقرة",
      "الحسكة",
      "حلب",
      "سوريا",
      "«الصناعة»",
      "الهول",
      "BBC",
    ];
    expect([...ordered].reverse().sort(compareArabic)).toEqual(ordered);
  });

  it.each([
    ["الحسكة", "ح"],
    ["أحمد", "ا"],
    ["ألمانيا", "ا"],
    ["التزام", "ا"],
    ["الله", "ا"],
    ["«الغارديان»", "غ"],
    ["7 أكتوبر", "#"],
    ["isis", "I"],
  ])("%s stands under %s", (name, letter) => expect(indexLetter(name)).toBe(letter));

  it("a short word stands before the longer one it begins", () => {
    expect(compareArabic("حي غويران", "حياة")).toBeLessThan(0);
  });

  it("is a total order", () => {
    const name = fc.string({ unit: fc.constantFrom(..."الأبةىئ 1a"), maxLength: 8 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(compareArabic(a, b))).toBe(-Math.sign(compareArabic(b, a)) || 0);
        if (compareArabic(a, b) === 0) expect(a).toBe(b);
        if (arabicSortKey(a) < arabicSortKey(b)) expect(compareArabic(a, b)).toBe(-1);
      }),
    );
  });
});
