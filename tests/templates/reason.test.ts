/** Why a claim's state is what it is, in one sentence of each language. */
import { expect, test } from "vitest";
import type { ReasonView } from "../../src/pages/plan-words.ts";
import { reasonInArabic } from "../../templates/locales/ar-reason.ts";
import { reasonInEnglish } from "../../templates/locales/en-reason.ts";

const NOTHING: ReasonView = {
  state: "none",
  origins: [],
  loop: false,
  said: true,
  affirmed: true,
  retracted: false,
  unheard: false,
  speakers: [],
  ofOneBody: false,
  ways: [],
  unnamed: [],
  behindGap: [],
  baseless: [],
  fromNowhere: false,
  originSilent: false,
};

test.each<[Partial<ReasonView>, arabic: string, english: string]>([
  [
    { said: false },
    "لا يرد هذا القول في نص أي مقال، فلا سند له.",
    "No article states this claim, so nothing is attributed.",
  ],
  [{ affirmed: false }, "لا يُنقل هذا القول عن أحد يثبته.", "Nobody is reported as affirming this claim."],
  [
    { affirmed: false, retracted: true, unheard: true },
    "سُحب هذا القول، فلا يُحسب ما وراءه.",
    "This claim was retracted, so nothing behind it is counted.",
  ],
  [
    { affirmed: false, unheard: true },
    "لا يُنقل هذا القول إلا عن أعمال سُحبت، فلا يُحسب ما وراءه.",
    "This claim was read in withdrawn works alone, so nothing behind it is counted.",
  ],
  [
    { state: "selfOnly", origins: [["A", "B", "C"]], speakers: ["A", "B", "C"] },
    "لهذا القول أصل واحد معروف: A (مع B، وC). وممن يقولونه جهة وما يتبعها، وتأكيد الجهة قولَها لا يُعد أصلًا ثانيًا.",
    "This claim has one known origin: A (and with it B and C). Among those who say it are a body and its parts; a body that confirms itself is no second origin.",
  ],
  [
    { state: "multipleKnownOrigins", origins: [["A", "B"], ["C"]] },
    "لهذا القول أصلان معروفان لا يتبع أحدهما الآخر: A (مع B)، وC.",
    "This claim has 2 known origins, neither of which depends on the other: A (and with it B) and C.",
  ],
  [
    { state: "undetermined", unnamed: ["A", "B"], fromNowhere: true },
    "لا يُعرف لهذا القول أصل محدد: ينتهي إلى جهتين لا يُعرف اسماهما (A، وB)، ولا يُذكر من أين جاء.",
    "No origin of this claim is known for certain: it leads to people not named (A and B), and nobody says where it comes from.",
  ],
  [
    { state: "undetermined", origins: [["A"]], behindGap: ["B"] },
    "يُعرف لهذا القول أصل واحد، هو A، ولا يُعرف أهو وحده: فمن طرقه ما فيه حلقة غير مذكورة بعد «B».",
    "One origin of this claim is known, A; whether it is the only one is not: a link that nobody states lies behind “B”.",
  ],
  [
    { state: "singleOrigin", origins: [["A"]], ways: ["B", "C", "D"], originSilent: true },
    "لهذا القول أصل واحد معروف: A، وطريقه إلينا: B، وC، وD. ولم يُنقل عن هذا الأصل أنه قاله بنفسه.",
    "This claim has one known origin: A, and reached us through B, C and D. This origin is nowhere quoted as saying it itself.",
  ],
])("%j", (reason, arabic, english) => {
  expect(reasonInArabic({ ...NOTHING, ...reason })).toBe(arabic);
  expect(reasonInEnglish({ ...NOTHING, ...reason })).toBe(english);
});

test("a circle and a body that speaks of itself are told as such; seven names are five and others", () => {
  const names = ["A", "B", "C", "D", "E", "F", "G"];
  expect(reasonInEnglish({ ...NOTHING, state: "circular" })).toContain("leads back to itself");
  const self = { ...NOTHING, state: "selfOnly", ofOneBody: true, speakers: names } as const;
  expect(reasonInEnglish(self)).toContain("(A, B, C, D, E and others)");
  expect(reasonInArabic(self)).toContain("(A، وB، وC، وD، وE، وغيرها)");
});
