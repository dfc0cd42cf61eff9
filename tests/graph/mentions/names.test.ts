/** How names are found, one rule at a time, and what is wrong with a name. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildMatcher } from "../../../src/graph/mentions/build-matcher.ts";
import { checkNames } from "../../../src/graph/mentions/check-names.ts";
import { findNames } from "../../../src/graph/mentions/find-names.ts";
import type { Topic } from "../../../src/model/topic.ts";
import { testTopic } from "./test-topic.ts";

const names = (text: string, ...topics: (string | Topic)[]): string[] => {
  const matcher = buildMatcher(topics.map((topic) => (typeof topic === "string" ? testTopic(topic) : topic)));
  return findNames(text, matcher).map(({ start, end }) => text.slice(start, end));
};

describe("finding names", () => {
  it.each([
    ["الحسكة", "والحسكة بالحسكة للحسكة وللحسكة كالحسكة الحَسَكةِ ﺍﻟﺤﺴﻜﺔ بـالحسكة", 8],
    ["الحسكة", "الحسكاوي حسكة الحسكتين سالحسكة يالحسكة الحسكةالبعيدة", 0],
    ["داعش", "لداعش وبداعش فلداعش داعشي الداعشية دواعش مداعش", 3],
    ["اللاذقية", "للاذقية لللاذقية باللاذقية", 3],
    ["لبنان", "للبنان ولبنان بلبنان", 3],
    ["بغداد", "ببغداد وبغداد غداد", 2],
    ["تركيا", "تركياً وتركيًا، تركيا", 1],
    ["زمردة", "زمردةً وزمردةٌ، زمردة وزمردةَ", 2],
    ["تركيا", "جنديًا تركيا", 0],
    ["PKK", "الـPKK للـPKK وPKK (pkk) PKKs xPKK", 4],
    ["تنظيم الدولة الإسلامية", "تنظيم «الدولة الإسلامية» وتنظيم\nالدولة_الإسلامية تنظيم، الدولة الإسلامية", 2],
    ["كوفيد-19", "كوفيد-19 كوفيد 19 كوفيد‑19 كوفيد-190", 3],
    ["أبو بكر", "أبو بكر وأبي بكر أبا بكر أبوبكر", 3],
    ["عبد الله أوجلان", "عبدالله أوجلان لعبد الله أوجلان", 2],
    ["سلمان", "محمد بن سلمان وسلمان", 1],
    ["علي ناصر", "على ناصر علي ناصر وعلى ناصر", 1],
  ])("«%s» in: %s", (name, text, count) =>
    expect(names(text, testTopic("it", { name, type: "group" }))).toHaveLength(count),
  );

  it("takes the longest name, and nothing inside it", () => {
    expect(names("قوات سوريا الديمقراطية في سوريا", "سوريا", "قوات سوريا الديمقراطية")).toEqual([
      "قوات سوريا الديمقراطية",
      "سوريا",
    ]);
  });

  it("a name that two topics bear means nobody", () => {
    const first = testTopic("a", { aliases: ["حركة الشباب"] });
    const second = testTopic("b", { aliases: ["حركة الشباب"] });
    expect(names("حركة الشباب", first, second, "الشباب")).toEqual([]);
  });

  it("finds a name between any two words of other letters, with the very characters that were typed", () => {
    const matcher = buildMatcher([testTopic("الحسكة"), testTopic("تنظيم الدولة")]);
    const filler = fc.string({ unit: fc.constantFrom(..."صثقخ \u064b\u0651\u0640،.«»1a"), maxLength: 12 });
    const name = fc.constantFrom("الحسكة", "بالحسكة", "تنظيم الدولة", "وللحسكة");
    fc.assert(
      fc.property(filler, name, filler, (before, token, after) => {
        const text = `${before.replace(/\p{Mn}+$/u, "")} ${token} ${after}`;
        const found = findNames(text, matcher);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([token]);
      }),
    );
  });
});

describe("a name that belongs to something longer", () => {
  it.each([
    ["place", "بغداد", "شارع بغداد، حلف بغداد؛ في بغداد", 1],
    ["organization", "الأمم المتحدة", "برنامج الأمم المتحدة للبيئة؛ مبعوث الأمم المتحدة للسلام", 1],
    [
      "organization",
      "الإدارة الذاتية",
      "الإدارة الذاتية للمدارس؛ الإدارة الذاتية لشمال البلاد، قالت الإدارة الذاتية للصحفيين",
      2,
    ],
    ["outlet", "رويترز", "معهد رويترز؛ مراسل رويترز", 1],
    ["person", "أوجلان", "قالت النائبة ديلان أوجلان؛ ثم قالت أوجلان", 0],
    ["state", "سوريا", "الممثلة سوريا خليل؛ زارت الممثلة سوريا", 1],
  ] as const)("%s «%s» in: %s", (type, name, text, count) =>
    expect(names(text, testTopic("it", { name, type }))).toHaveLength(count),
  );

  it("a surname is its last bearer's, until the one we know is introduced", () => {
    const baghdadi = testTopic("it", { name: "أبو بكر البغدادي", aliases: ["البغدادي"], type: "person" });
    const text =
      "عزف مصطفى البغدادي، ثم غنى البغدادي. وقتل أبو بكر البغدادي، ونعى التنظيم البغدادي. ورثاه حسن البغدادي، ولم يعرف البغدادي.";
    expect(names(text, baghdadi)).toEqual(["أبو بكر البغدادي", "البغدادي", "البغدادي"]);
  });
});

describe("a name that is a word too", () => {
  it.each([
    ["place", "الباب", "وتخضع الباب للحصار؛ وفتحت الباب لجارها، وانكسر الباب", 1],
    ["place", "الخرطوم", "وإن الخرطوم انقطع؛ ومد الإطفائي الخرطوم؛ وإن الخرطوم بعيدة، وفي الخرطوم حريق", 2],
    ["place", "مأرب", "إلى مأرب؛ إلى مأرب شخصي، إلى مأرب آخر", 1],
    ["state", "مالي", "تتهم مالي جارتها، الفوز على مالي؛ تقرير مالي، دعم مالي", 2],
    ["state", "مصر", "تصر مصر على، قالت مصر؛ وهو مصر على رأيه", 2],
    ["concept", "التضخم", "هذا التضخم في الغدة؛ وارتفع التضخم، وهذا التضخم مقلق", 2],
  ] as const)("%s «%s» in: %s", (type, name, text, count) =>
    expect(names(text, testTopic("it", { name, type }))).toHaveLength(count),
  );
});

describe("checking names", () => {
  it.each([
    ["ب", ["alias-too-short"]],
    ["«»", ["alias-too-short"]],
    ["في", ["alias-stop-word"]],
    ["وعلى", ["alias-stop-word"]],
    ["الرقّة", ["alias-homograph"]],
    ["مدينة الرقة", []],
    ["الحسكة", []],
  ])("%s: %j", (name, codes) => {
    expect(checkNames([testTopic("it", { name: "اسم سليم", aliases: [name] })]).map(({ code }) => code)).toEqual(codes);
  });

  it("points at the alias, and lets an ambiguous topic have its homograph", () => {
    const [fault] = checkNames([testTopic("it", { aliases: ["سليم تمامًا", "في"] })]);
    expect(fault?.place).toMatchObject({ file: "topics/it.md", line: 4 });
    expect(checkNames([testTopic("it", { name: "الرقة", ambiguous: true })])).toEqual([]);
  });
});
