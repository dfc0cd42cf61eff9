/** Verbs and pronouns agree with the name before which, and behind which, they stand. */
import { expect, test } from "vitest";
import { agreementOf, type Bearing, jointPronoun, presentOf } from "../../src/arabic/agreement.ts";

const said = (name: string, bearing?: Bearing): string => {
  const agreement = agreementOf(name, bearing);
  if (agreement === undefined) return name;
  const verb = agreement.gender === "feminine" ? "تقول" : "يقول";
  return `${verb} ${name}، بما نُقل عن${agreement.pronoun}`;
};

test.each<[string, Bearing, string]>([
  ["الغارديان", "outlet", "تقول الغارديان، بما نُقل عنها"],
  ["موقع النهر", "outlet", "يقول موقع النهر، بما نُقل عنه"],
  ["وسائل إعلام قريبة من تركيا", "outlet", "تقول وسائل إعلام قريبة من تركيا، بما نُقل عنها"],
  ["تركيا", "state", "تقول تركيا، بما نُقل عنها"],
  ["العراق", "state", "يقول العراق، بما نُقل عنه"],
  ["الإدارة الذاتية", "body", "تقول الإدارة الذاتية، بما نُقل عنها"],
  ["المركز الإعلامي لقسد", "body", "يقول المركز الإعلامي لقسد، بما نُقل عنه"],
  ["قوات سوريا الديمقراطية", "body", "تقول قوات سوريا الديمقراطية، بما نُقل عنها"],
  ["الائتلاف", "body", "يقول الائتلاف، بما نُقل عنه"],
  ["دار الإفتاء", "body", "تقول دار الإفتاء، بما نُقل عنها"],
  ["تنظيم الدولة الإسلامية", "group", "يقول تنظيم الدولة الإسلامية، بما نُقل عنه"],
  ["المهاجمون الموقوفون", "group", "يقول المهاجمون الموقوفون، بما نُقل عنهم"],
  ["مسؤولون غربيون", "group", "يقول مسؤولون غربيون، بما نُقل عنهم"],
  ["ضباط في الجيش", "group", "يقول ضباط في الجيش، بما نُقل عنهم"],
  ["مسؤولان أمنيان", undefined, "يقول مسؤولان أمنيان، بما نُقل عنهما"],
  ["سكان من الحي", undefined, "يقول سكان من الحي، بما نُقل عنهم"],
  ["ثلاثة مسؤولين", undefined, "يقول ثلاثة مسؤولين، بما نُقل عنهم"],
  ["عشرات المتظاهرين", undefined, "يقول عشرات المتظاهرين، بما نُقل عنهم"],
  ["مصادر محلية", undefined, "تقول مصادر محلية، بما نُقل عنها"],
  ["مصدر أمني", undefined, "يقول مصدر أمني، بما نُقل عنه"],
  ["شاهدة من الحي", undefined, "تقول شاهدة من الحي، بما نُقل عنها"],
  ["وزيرة الصحة", undefined, "تقول وزيرة الصحة، بما نُقل عنها"],
  ["وزير الصحة", "person", "يقول وزير الصحة، بما نُقل عنه"],
  ["المتحدث باسم وزارة الدفاع", undefined, "يقول المتحدث باسم وزارة الدفاع، بما نُقل عنه"],
  ["مهندسون من المحطة", undefined, "يقول مهندسون من المحطة، بما نُقل عنهم"],
  ["أحمد الشرع", "person", "يقول أحمد الشرع، بما نُقل عنه"],
  ["أسامة الحلبي", "person", "يقول أسامة الحلبي، بما نُقل عنه"],
  ["مريم النجار", "person", "تقول مريم النجار، بما نُقل عنها"],
  ["ليلى العلي", "person", "تقول ليلى العلي، بما نُقل عنها"],
  ["فاطمة الزين", "person", "تقول فاطمة الزين، بما نُقل عنها"],
])("%s", (name, bearing, sentence) => {
  expect(said(name, bearing)).toBe(sentence);
});

test.each<[string, Bearing]>([
  ["كارين دونفريد", "person"],
  ["حماس", "body"],
  ["SDF", "body"],
])("of %s nobody can tell, and nothing is said", (name, bearing) => {
  expect(agreementOf(name, bearing)).toBeUndefined();
});

test("several names share a pronoun", () => {
  const of = (...names: [string, Bearing][]) =>
    jointPronoun(names.flatMap(([name, bearing]) => agreementOf(name, bearing) ?? []));
  expect(of(["الغارديان", "outlet"])).toBe("ها");
  expect(of(["الغارديان", "outlet"], ["الوزارة", "body"])).toBe("هما");
  expect(of(["الغارديان", "outlet"], ["الوزارة", "body"], ["الهيئة", "body"])).toBe("ها");
  expect(of(["الإدارة الذاتية", "body"], ["قوات سوريا", "body"], ["المركز الإعلامي", "body"])).toBe("ها");
  expect(of(["الغارديان", "outlet"], ["مسؤولون", "group"])).toBe("هم");
});

test("a verb of the table has a present, in the form that agrees; a verb that needs more than a clause has none", () => {
  const she = agreementOf("الوزارة", "body");
  const he = agreementOf("الوزير", "person");
  if (she === undefined || he === undefined) throw new Error("both are in the lists");
  expect(["أكّد", "حذر", "أقرّ"].map((verb) => presentOf(verb, she))).toEqual(["تؤكد", "تحذّر", "تقرّ"]);
  expect(presentOf("أكّد", he)).toBe("يؤكد");
  expect(["وصف", "نقل", "امتنع", "ناشد"].map((verb) => presentOf(verb, he))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
