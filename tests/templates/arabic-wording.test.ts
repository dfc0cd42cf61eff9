/** What the interface says of a name agrees with every name: it speaks of the name, or by a noun. */
import { describe, expect, test } from "vitest";
import { DEFAULT_SITE } from "../../src/model/default-site.ts";
import { BELONGINGS, type BelongingKind } from "../../src/model/vocabulary.ts";
import { ar } from "../../templates/locales/ar.ts";
import { standingInArabic } from "../../templates/locales/ar-standing.ts";

const words = ar(DEFAULT_SITE);

describe("a name in a sentence stands as it is written, between «»", () => {
  test("under a feed", () => {
    expect(words.feed.description("إسناد", "مسؤولون غربيون")).toBe("جديد إسناد عن «مسؤولون غربيون».");
  });

  test("and what is said of a dossier is said of its name", () => {
    expect(words.agentRecord.description("العراق", "state")).toBe(
      "«العراق» (دولة): كل ما أُسند في الموقع إلى هذا الاسم وما نُقل عن طريقه، بحسب التاريخ.",
    );
  });

  test("where a claim is at home; a quotation in a headline takes other signs", () => {
    expect(words.claimHome("«نعم» لا تكفي")).toBe("سُجّل في مقال «“نعم” لا تكفي».");
  });
});

test.each<[BelongingKind, string]>([
  ["partOf", "جزء من"],
  ["memberOf", "عضوية في"],
  ["closeTo", "قرب من"],
  ["speaksFor", "تحدّث باسم"],
  ["standsFor", "نيابة عن"],
])("%s is told by a noun: of an agency and of a man alike", (kind, told) => {
  expect(words.label(BELONGINGS, kind)).toBe(told);
});

test.each([
  ["atLeast", "10 حالات على الأقل"],
  ["atMost", "10 حالات على الأكثر"],
  ["about", "نحو 10 حالات"],
  ["exact", "10 حالات"],
] as const)("a figure that is %s: %s", (bound, told) => {
  expect(words.figureOf({ value: 10, unit: "حالات", bound })).toBe(told);
});

test("what a work rests on is asked for by «إلى»: «إلامَ يستند»; what it is built on, by «على»: «علامَ بُني»", () => {
  const none = { unnamed: [], behindGap: [], fromNowhere: 0 };
  const [missing] = standingInArabic("latn").missing({ ...none, baseless: ["المرصد"] });
  expect(missing).toBe("إلامَ يستند ما نُشر باسم «المرصد».");
  expect(words.place.basisNone).toBe("لا يُذكر علامَ بُني");
});

test.each([
  [1, "وقول آخر"],
  [2, "وقولان آخران"],
  [3, "وثلاثة أقوال أخرى"],
  [11, "و11 قولًا آخر"],
])("%i claims beside those that are shown: %s", (count, told) => {
  expect(words.others(count, "claim")).toBe(told);
});
