/** Names in place that grammar alone tells apart are told once, with both places; a name and its short form are one. */
import { expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { Noun } from "../../src/model/nouns.ts";
import { article, topic } from "./newsroom.ts";

const ARMY = topic("army", { name: "الجيش" });
const SPOKESMEN = topic("spokesmen", { name: "المتحدثون باسم البلدية" });
const FORCES = topic("forces", { name: "قوات سوريا الديمقراطية", also: ["قسد"] });

function told(names: readonly string[], ...nouns: readonly Noun[]): string[] {
  const records = Object.fromEntries(names.map((by, index) => [`ق${index}`, { by }]));
  const { diagnostics } = buildGraph([...nouns, article("a", { records })], { drafts: false });
  return diagnostics
    .filter(({ code }) => code !== "topic-unknown")
    .map(({ code, related }) => `${code} ${related?.length ?? 0}`);
}

test.each([
  [["المتحدثون باسم الجيش (بالصفة)", "المتحدثين باسم الجيش (بالصفة)"]],
  [["أبو محمد الحلبي (مسمى)", "أبي محمد الحلبي (مسمى)"]],
  [["متحدث باسم الجيش (بالصفة)", "المتحدث باسم الجيش (بالصفة)"]],
  [["المتحدث باسم الجيش (بالصفة)", "المتحدثون باسم الجيش (بالصفة)"]],
  [["مسؤولون غربيون (مجموعة مجهولة)", "مسؤولين غربيين (مجموعة مجهولة)"]],
  [["ضابط سابق (مجهول)", "ضابطًا سابقًا (مجهول)"]],
  [["مراسلو الوكالة (مجموعة مجهولة)", "مراسلي الوكالة (مجموعة مجهولة)"]],
  [["مسؤولا الوزارة (مجموعة مجهولة)", "مسؤولي الوزارة (مجموعة مجهولة)"]],
  [["ناطقان باسم الحركة (بالصفة)", "ناطقين باسم الحركة (بالصفة)"]],
  [["المتحدثة باسم الجيش (بالصفة)", "المتحدثات باسم الجيش (بالصفة)"]],
  [["نائب الرئيس (بالصفة)", "نائبا الرئيس (بالصفة)"]],
  [["أخو القتيل (مجهول)", "أخي القتيل (مجهول)"]],
  [["أبا محمد الحلبي (مسمى)", "أبو محمد الحلبي (مسمى)"]],
  [["ذو الفقار علي (مسمى)", "ذي الفقار علي (مسمى)"]],
  [["محمد بن سلمان (مسمى)", "محمد ابن سلمان (مسمى)"]],
  [["عبد الرحمن السيد (مسمى)", "عبدالرحمن السيد (مسمى)"]],
  [["صحيفة الوطن (مسمى)", "صحيفة وطن (مسمى)"]],
  [["الضابط السابق (مجهول)", "ضابط سابق (مجهول)"]],
  [["ضابط سابق (مجهول)", "ضابطا سابقا (مجهول)"]],
  [["المحامون المستقلون (مجموعة مجهولة)", "المحامين المستقلين (مجموعة مجهولة)"]],
  [["قاضيان (مجموعة مجهولة)", "قاضيين (مجموعة مجهولة)"]],
  [["والدا الطفل (مجموعة مجهولة)", "والدي الطفل (مجموعة مجهولة)"]],
])("%s: one warning with both places", (names) => expect(told(names)).toEqual(["agent-near 1"]));

test("a name in place near a topic's is told at the place in the article", () =>
  expect(told(["المتحدثين باسم البلدية (بالصفة)"], SPOKESMEN)).toEqual(["agent-near 1"]));

test("three spellings of one name are two warnings, however often each stands", () => {
  const names = ["متحدث باسم الجيش (بالصفة)", "المتحدث باسم الجيش (بالصفة)", "المتحدثون باسم الجيش (بالصفة)"];
  expect(told([...names, ...names])).toEqual(["agent-near 1", "agent-near 1"]);
});

test.each([
  [["مسؤول غربي (مجهول)", "مسؤولون غربيون (مجموعة مجهولة)"]],
  [["مصدر أمني (مجهول)", "مسؤول أمني (مجهول)"]],
  [["متحدثة باسم الجيش (بالصفة)", "متحدث باسم الجيش (بالصفة)"]],
  [["الجيش", "جندي في الجيش (مجهول)"]],
  [["شاهد (مجهول)", "شاهدان (مجموعة مجهولة)"]],
  [["رئيس فرنسا (بالصفة)", "رئيس فرنسي (بالصفة)"]],
  [["قائد الكتيبة (بالصفة)", "قادة الكتيبة (بالصفة)"]],
  [["وزير سوري (مجهول)", "وزير سوريا (بالصفة)"]],
  [["علي حسن (مسمى)", "علي حسين (مسمى)"]],
  [["طبيبة في المشفى (مجهول)", "طبيب في المشفى (مجهول)"]],
  [["نائبي في البرلمان (مجهول)", "نائب الرئيس (بالصفة)"]],
  [["أبو محمد الحلبي (مسمى)", "أم محمد الحلبي (مسمى)"]],
])("%s: two agents, and nothing to tell", (names) => expect(told(names, ARMY)).toEqual([]));

test("a name with its short form in brackets is one name, in a record and in a chain", () => {
  const { graph, diagnostics } = buildGraph(
    [
      FORCES,
      ARMY,
      article("a", {
        records: {
          أ: { by: "قوات سوريا الديمقراطية (قسد)" },
          ب: { chain: "قوات سوريا الديمقراطية (قسد) ثم الجيش" },
        },
      }),
    ],
    { drafts: false },
  );
  expect(diagnostics).toEqual([]);
  const [first] = graph.articles.values();
  expect(first?.assertions.map(({ asserters }) => asserters[0])).toEqual(["forces", "forces"]);
});

test.each([
  ["قوات سوريا الديمقراطية (قسد)", "forces"],
  ["قسد (قوات سوريا الديمقراطية)", "forces"],
  ["قوات سوريا الديمقراطية （قسد）", "forces"],
  ["قوات سوريا الديمقراطية (قسد؛ متحدث)", "forces"],
  ["قوات سوريا الديمقراطية (قسد، 2024-01-31)", "forces"],
  ["قوات سوريا الديمقراطية (قالت؛ قسد)", "forces"],
  ["حزب العمال الكردستاني (PKK)", "pkk"],
  ["PKK (حزب العمال الكردستاني)", "pkk"],
  ["منظمة الصحة العالمية (الصحة العالمية)", "health"],
  ["منظمة الصحة العالمية (WHO)", "health"],
  ["الأمم المتحدة (أمم)", "un"],
])("«%s» is one name with its short form", (name, id) => {
  const nouns = [
    FORCES,
    topic("pkk", { name: "حزب العمال الكردستاني", also: ["PKK"] }),
    topic("health", { name: "منظمة الصحة العالمية", also: ["الصحة العالمية", "WHO"] }),
    topic("un", { name: "الأمم المتحدة", also: ["أمم"] }),
  ];
  const asked = [ARMY, article("a", { records: { أ: { by: name }, ب: { chain: `${name} ثم الجيش` } } })];
  const { graph, diagnostics } = buildGraph([...nouns, ...asked], { drafts: false });
  expect(diagnostics).toEqual([]);
  const [first] = graph.articles.values();
  expect(first?.assertions.map(({ asserters }) => asserters[0])).toEqual([id, id]);
});

test.each(["قوات سوريا الديمقراطية (مسد)", "قسد (الجيش)", "الجيش (SDF)"])(
  "«%s»: no short form of it is known",
  (name) => expect(told([name], ARMY, FORCES)).toEqual(["bracket-unknown 0"]),
);

test("brackets that name another agent are no short form", () =>
  expect(told(["الجيش (قسد)"], ARMY, FORCES)).toEqual(["bracket-unknown 0"]));
