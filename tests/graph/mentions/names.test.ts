/** How names are found, one rule at a time, and what is wrong with a name. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildMatcher } from "../../../src/graph/mentions/build-matcher.ts";
import { checkNames } from "../../../src/graph/mentions/check-names.ts";
import { findNames } from "../../../src/graph/mentions/find-names.ts";
import type { Topic } from "../../../src/model/topic.ts";
import { quick } from "../../setup/laws.ts";
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
    [
      "event",
      "السابع من أكتوبر",
      "جسر السابع من أكتوبر؛ تبدأ البطولة في السابع من أكتوبر، السابع من أكتوبر 1998؛ بعد السابع من أكتوبر 2023",
      1,
    ],
    ["organization", "الإدارة الذاتية", "مهارات الإدارة الذاتية، حق الإدارة الذاتية؛ قرار الإدارة الذاتية", 1],
    ["group", "الدعم السريع", "خدمة «الدعم السريع»، تقديم الدعم السريع؛ قائد الدعم السريع", 1],
    ["person", "البغدادي", "رأى الجندي جثة البغدادي؛ فاز الطاهي الشاب برات البغدادي", 1],
    ["group", "ISIS", "معهد العلوم (ISIS)، المعروف اختصارا بـ ISIS؛ قال عن ISIS", 1],
    ["place", "حلب", "نادي أهلي حلب، مطعم «حلب الشهباء»، يطلقون عليه اسم حلب، قرية حلب؛ نادي أطفال في حلب", 1],
    ["state", "السعودية", "شركة أرامكو السعودية؛ اشترت السعودية", 1],
    ["concept", "الفيدرالية", "المحكمة الفيدرالية؛ يرفض الفيدرالية", 1],
    ["person", "سلمان", "سلمان خان، مركز الملك سلمان؛ قال سلمان إن", 1],
    ["person", "البغدادي", "حلويات البغدادي، مركز البغدادي، آل البغدادي؛ انتقد الوزير خطاب البغدادي", 1],
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
    ["place", "حماة", "من حماة العروس، مع حماة ابنها؛ محافظ حماة، مرتفعات حماة", 2],
    ["place", "الطبقة", "سكان الطبقة الوسطى، وفي الطبقة العليا؛ سكان الطبقة، وتؤوي الطبقة نازحين", 2],
    ["place", "دوما", "بلدة دوما في قضاء البترون؛ بلدة دوما شرق العاصمة", 1],
    ["place", "حمص", "أكياس من حمص وعدس؛ وفد من حمص، أخبار حمص، باتجاه حمص", 3],
    ["place", "جنين", "اقتحمت قوة كبيرة جنين؛ ولد جنين آخر", 1],
    ["place", "القصير", "عبرت القصير نحو الحدود؛ نهارهم القصير", 1],
    ["state", "قطر", "استضافتها قطر، لكن قطر قررت، دعم قطر؛ نصف قطر، لكل قطر عربي", 3],
    ["group", "حماس", "بلا حماس، حماس الجمهور، ألهب الخطاب حماس القاعة؛ وفد حماس", 1],
    ["concept", "تغير المناخ", "تغير المناخ السياسي؛ بسبب تغير المناخ", 1],
    ["place", "مأرب", "إلى مأرب؛ إلى مأرب شخصي، إلى مأرب آخر", 1],
    ["state", "مالي", "تتهم مالي جارتها، الفوز على مالي؛ تقرير مالي، دعم مالي", 2],
    ["state", "مصر", "تصر مصر على، قالت مصر؛ وهو مصر على رأيه", 2],
    ["concept", "التضخم", "هذا التضخم في الغدة؛ وارتفع التضخم، وهذا التضخم مقلق", 2],
  ] as const)("%s «%s» in: %s", (type, name, text, count) =>
    expect(names(text, testTopic("it", { name, type }))).toHaveLength(count),
  );
});

describe("where a name stands", () => {
  it("a report's place line is its place, a word in the text is not", () => {
    expect(
      names("الطبقة – تظاهر مزارعون من الطبقة الفقيرة.\nحمص – قال", testTopic("الطبقة"), testTopic("حمص")),
    ).toEqual(["الطبقة", "حمص"]);
    expect(names("وتضررت الطبقة – كما قيل – كثيرا", testTopic("الطبقة"))).toEqual([]);
  });

  it("what joins a place that is certain is one, whichever stands first", () => {
    expect(names("ولا سيما في الباب وعفرين، ثم دمشق وحمص", ..."الباب عفرين دمشق حمص".split(" "))).toEqual([
      "الباب",
      "وعفرين",
      "دمشق",
      "وحمص",
    ]);
  });

  it("«إلى» and «آلاف» have no article, whatever they look like", () => {
    const camp = testTopic("hol", { name: "الهول", aliases: ["مخيم الهول"] });
    expect(names("غادرت مخيم الهول. وفي الهول آلاف، وفي الهول العظيم عبرة", camp)).toEqual(["مخيم الهول", "الهول"]);
  });

  it("an indefinite phrase bends with its case, a plural with its own", () => {
    const forged = testTopic("forged", { name: "جواز سفر مزور", type: "concept" });
    const members = testTopic("members", { name: "الأساتذة المتعاقدين", type: "group" });
    expect(names("يحمل جواز سفر مزورًا أو جواز سفر مزورا", forged)).toHaveLength(2);
    expect(names("قال الأساتذة المتعاقدون للأساتذة المتعاقدين", members)).toHaveLength(2);
  });

  it.skipIf(quick)("costs as much as the text is long, whatever stands before it", () => {
    const matcher = buildMatcher(["حلب", "الخرطوم", "مالي"].map((name) => testTopic(name)));
    const text = "«قال إن حلب (مالي) و«الخرطوم ".repeat(3000);
    expect(findNames(text, matcher).length).toBeGreaterThan(2000);
  });
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
