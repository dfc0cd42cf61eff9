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

test("brackets that name another agent are no short form", () =>
  expect(told(["الجيش (قسد)"], ARMY, FORCES)).toEqual(["bracket-unknown 0"]));
