/** Whose words a sentence reports, and which words those are: examples that read like the news. */
import { describe, expect, test } from "vitest";
import { findUnnamed } from "../../src/arabic/unnamed-sources.ts";
import { findAttribution } from "../../src/import/find-attribution.ts";

const read = (sentence: string) => {
  const found = findAttribution(sentence);
  return found && { words: sentence.slice(found.start, found.end), asserter: found.asserter, relay: found.relay };
};

describe("a sentence that reports", () => {
  test.each([
    ["قال الوزير إن الطريق مفتوح.", "الطريق مفتوح", "الوزير (مسمّى)"],
    [
      "وأكدت قوات سوريا الديمقراطية، في بيان، أنها سيطرت على السجن.",
      "أنها سيطرت على السجن",
      "قوات سوريا الديمقراطية (مسمّى)",
    ],
    ["الوزير نفى ذلك، وأشار إلى أن الأرقام غير دقيقة.", "الأرقام غير دقيقة", "الوزير (مسمّى)"],
    ["وقال المتحدث باسم الجهة: «لن نتراجع».", "«لن نتراجع»", "المتحدث باسم الجهة (بالصفة)"],
    ["ذكرت مصادر مطلعة أن المعبر أُغلق.", "المعبر أُغلق", "مصادر مطلعة (مجموعة مجهولة)"],
    ["وقال مصدر أمني رفض الكشف عن اسمه إن المهاجمين دخلوا.", "المهاجمين دخلوا", "مصدر أمني (مجهول)"],
    ["وزعم مسؤولون أتراك أن المعابر مغلقة", "المعابر مغلقة", "مسؤولون أتراك (مجموعة مجهولة)"],
    ["بحسب المرصد، فإن القتلى مئة.", "بحسب المرصد، فإن القتلى مئة", "المرصد (مسمّى)"],
    ["وأضاف أن العملية مستمرة.", "العملية مستمرة", undefined],
  ])("%s", (sentence, words, asserter) => {
    expect(read(sentence)).toEqual({ words, asserter, relay: undefined });
  });

  test("«نقلت … عن …» names the origin and the relay", () => {
    expect(read("ونقلت الصحيفة عن مسؤولين غربيين أن التنظيم حصل على مواد.")).toEqual({
      words: "التنظيم حصل على مواد",
      asserter: "مسؤولون غربيون (مجموعة مجهولة)",
      relay: "الصحيفة (مسمّى)",
    });
  });
});

test.each([
  "يقع السجن في حي غويران جنوب المدينة.",
  "رفض السكان المغادرة.",
  "أثار الهجوم أسئلة كثيرة عن مصدر السلاح.",
  "كتبت هذه المادة قبل أن تبدأ العملية بعام كامل في مكان آخر تمامًا من دون أي علاقة بما جرى لاحقًا هناك على الإطلاق وأن هذا بعيد",
])("a sentence in its own voice: %s", (sentence) => {
  expect(findAttribution(sentence)).toBeUndefined();
});

test.each([
  ["قالت مصادر دبلوماسية غربية", "مصادر دبلوماسية غربية", "unnamedGroup"],
  ["نقلا عن مسؤولين كبار", "مسؤولون كبار", "unnamedGroup"],
  ["وقال ناشطون", "ناشطون", "unnamedGroup"],
  ["قال مسؤول كردي", "مسؤول كردي", "unnamedIndividual"],
])("an unnamed source: %s", (text, phrase, anonymity) => {
  expect(findUnnamed(text)).toMatchObject({ phrase, anonymity });
});

test("a source of light is no source", () => {
  expect(findUnnamed("الشمس مصدر الضوء")).toBeUndefined();
});
