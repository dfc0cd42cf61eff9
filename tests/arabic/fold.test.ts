/** The laws of folding, then what it does to words. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldKey, foldWithMap } from "../../src/arabic/fold.ts";
import { anyCharacter } from "../setup/any-character.ts";

const ARABIC = "اأإآٱبتةثجحخدذرزسشصضطظعغفقكلمنهويىؤئءیکەۀۓ";
const MARKS = "\u064b\u064e\u0650\u0651\u0652\u0654\u0653\u0670\u0640\u200c\u200f\u2067\u00ad\u0301\u0323\u030a";
const OTHER = " -_٠٣٩۴7aÅéİẛΣσς1،؟\ufefb\ufe8e\ufe70\ufdfa\u1100\u1161\u11a8\u{1f600}\u{e0041}\u{10400}";
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...ARABIC, ...MARKS, ...OTHER), maxLength: 40 }),
  fc.string({ unit: anyCharacter, maxLength: 20 }),
);

describe("the laws of folding", () => {
  it("folding twice is folding once", () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(fold(fold(t))).toBe(fold(t));
        expect(foldKey(foldKey(t))).toBe(foldKey(t));
      }),
    );
  });

  it("composed and decomposed spellings are equal", () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(fold(t.normalize("NFD"))).toBe(fold(t));
        expect(fold(t.normalize("NFC"))).toBe(fold(t));
      }),
    );
  });

  it("the map folds the same, never goes back, and lands inside the text", () => {
    fc.assert(
      fc.property(text, (t) => {
        const { folded, starts, ends } = foldWithMap(t);
        expect(folded).toBe(fold(t));
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let i = 0; i < folded.length; i += 1) {
          const [start = -1, end = -1] = [starts[i], ends[i]];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(t.length);
          if (i > 0) expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          if (i > 0) expect(end).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
        }
      }),
    );
  });

  it("a long text folds like its parts", () => {
    const long = "قالت الصحيفة إنّ الأمر مُعقَّد ٢٠١٥. ".repeat(2000);
    expect(fold(long)).toBe(fold("قالت الصحيفة إنّ الأمر مُعقَّد ٢٠١٥. ").repeat(2000));
  });
});

describe("folding", () => {
  it.each([
    ["الإدارة", "الاداره"],
    ["الحَسَكة", "الحسكه"],
    ["الحســـكة", "الحسكه"],
    ["ٱلرقّة", "الرقه"],
    ["مسؤولون", "مسوولون"],
    ["شؤون هيئة", "شوون هييه"],
    ["مستشفى", "مستشفي"],
    ["کردی", "كردي"],
    ["٢٠١٥ و ۲۰۱۵", "2015 و 2015"],
    ["ISIS", "isis"],
    ["ﻻ إله", "لا اله"],
    ["ﺍﻟﺤﺴﻜﺔ", "الحسكه"],
    ["آ آ", "ا ا"],
    ["ء", "ء"],
    ["café", "café"],
    ["cafe\u0640\u0301", "café"],
    ["ﬁ ²", "ﬁ ²"],
    ["قوات\u00a0سوريا", "قوات\u00a0سوريا"],
  ])("%s → %s", (typed, folded) => expect(fold(typed)).toBe(folded));

  it.each([
    ["  جوازات_السفر - المزورة\n", "جوازات السفر المزوره"],
    ["كوفيد–19", "كوفيد 19"],
    ["\u200fشبكات\u200f", "شبكات"],
    ["_", ""],
  ])("as a key: %s → %s", (typed, folded) => expect(foldKey(typed)).toBe(folded));

  it("cuts a found word out of the text with its harakat", () => {
    const typed = "في الحَسَكةِ اليوم 😀";
    const { folded, starts, ends } = foldWithMap(typed);
    const at = folded.indexOf("الحسكه");
    expect(typed.slice(starts[at], ends[at + 5])).toBe("الحَسَكةِ");
  });
});
