/** One claim told in two ways: what is a drift, and what is a second voice. */
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { checkGraph } from "../../src/graph/check-graph.ts";
import type { Said } from "../../src/graph/graph.ts";
import type { Noun } from "../../src/model/nouns.ts";
import { beginPlanning } from "../../src/pages/planning.ts";
import { saidInWords } from "../../src/pages/summaries/said-in-words.ts";
import { ar } from "../../templates/locales/ar.ts";
import { article, type RecordSketch, source, topic } from "./newsroom.ts";

const CAST: readonly Noun[] = [
  topic("ministry", { name: "الوزارة" }),
  topic("paper", { name: "الصحيفة", type: "outlet" }),
  topic("damascus", { name: "دمشق", type: "place" }),
  topic("aleppo", { name: "حلب", type: "place" }),
  topic("mezzeh", { name: "المزة", type: "place", broader: ["damascus"] }),
  source("rewrite", { name: "الخبر المعاد", publisher: "الصحيفة", basedOn: ["statement"] }),
  source("statement", { name: "البيان", publisher: "الوزارة" }),
  source("letter", { name: "الرسالة", publisher: "الصحيفة" }),
  source("story", { name: "الخبر", publisher: "الصحيفة" }),
];

function drifts(home: RecordSketch, elsewhere: RecordSketch) {
  const { graph } = buildGraph(
    [
      ...CAST,
      article("a", { date: "2026-11-01", records: { أ: home } }),
      article("b", { date: "2026-11-02", records: { ب: { ...elsewhere, claim: "a/أ" } } }),
    ],
    { drafts: false },
  );
  const [node] = graph.claims.values();
  const told = checkGraph(graph, {}).filter(({ code }) => code === "attribution-drift");
  const planning = beginPlanning(graph, ar(graph.site), {});
  const said = (says: Said) => saidInWords(planning, says);
  const found = node?.drifts.map(({ what, aSays, bSays }) => `${what}: ${said(aSays)} / ${said(bSays)}`);
  return { found, told: told.length };
}

const words = (exact: string): RecordSketch => ({ by: "الوزارة", sources: ["statement"], marks: [{ exact }] });

describe("a drift is", () => {
  test.each<[string, RecordSketch, RecordSketch, string]>([
    [
      "another asserter on the same source",
      { by: "الوزارة", sources: ["statement"] },
      { by: "الصحيفة", sources: ["statement"] },
      "asserter: الوزارة / الصحيفة",
    ],
    ["another figure in the words", words("قُتل 10 أشخاص"), words("قُتل ١٢ شخصًا"), "figure: 10 أشخاص / 12 شخصًا"],
    ["in words", words("عشرة أشخاص قُتلوا"), words("عشرين شخصًا قُتلوا"), "figure: 10 أشخاص / 20 شخصًا"],
    ["two in one word", words("قُتل شخصان"), words("قُتل ثلاثة أشخاص"), "figure: شخصان / 3 أشخاص"],
    ["one of several", words("10 قُتلوا وجُرح 3"), words("10 قُتلوا وجُرح 7"), "figure: 3 / 7"],
    [
      "another figure in the record",
      { ...words("عدد"), quantities: [{ value: 10, unit: "حالات", bound: "atLeast" }] },
      { ...words("عدد"), quantities: [{ value: 7, unit: "حالات", bound: "exact" }] },
      "figure: 10 حالات على الأقل / 7 حالات",
    ],
    ["another place", words("وقع الانفجار في دمشق"), words("وقع الانفجار في حلب"), "place: دمشق / حلب"],
    ["another year", words("كان ذلك عام 2015"), words("كان ذلك عام 2016"), "date: 2015 / 2016"],
    ["another month", words("في كانون الثاني"), words("في كانون الأول"), "date: كانون الثاني / كانون الأول"],
    ["another weekday", words("سقط يوم الاثنين"), words("سقط يوم الثلاثاء"), "date: الاثنين / الثلاثاء"],
    ["another stance", { by: "الوزارة" }, { by: "الوزارة", stance: "denies" }, "stance: يثبت / ينفي"],
    ["a stronger verb", { by: "الوزارة", cue: "قال" }, { by: "الوزارة", cue: "أكد" }, "strength: قال / أكد"],
    [
      "what another work makes of the one it rests on",
      { by: "الوزارة", sources: ["statement"] },
      { by: "الصحيفة", sources: ["rewrite"] },
      "asserter: الوزارة / الصحيفة",
    ],
  ])("%s", (_, home, elsewhere, drift) => {
    expect(drifts(home, elsewhere)).toEqual({ found: [drift], told: 1 });
  });
});

describe("no drift is", () => {
  test("another voice on evidence of its own", () => {
    const found = drifts({ by: "الوزارة", sources: ["statement"] }, { by: "الصحيفة", sources: ["story"] });
    expect(found).toEqual({ found: [], told: 0 });
  });

  test("another voice that one work passes on, and has from elsewhere", () => {
    const statement = { by: "الوزارة", sources: ["story"], basis: ["statement"] };
    const from = (...basis: string[]): RecordSketch => ({ by: "الصحيفة", sources: ["story"], basis });
    expect(drifts(statement, from("letter")).found).toEqual([]);
    expect(drifts(statement, from("statement")).found).toEqual(["asserter: الوزارة / الصحيفة"]);
    expect(drifts(statement, from("قوله")).found).toEqual(["asserter: الوزارة / الصحيفة"]);
    expect(drifts(statement, from("؟")).found).toEqual(["asserter: الوزارة / الصحيفة"]);
    expect(drifts(statement, from()).found).toEqual(["asserter: الوزارة / الصحيفة"]);
  });

  test("another voice that rests on nothing we have read", () => {
    expect(drifts({ by: "الوزارة" }, { by: "الصحيفة" }).found).toEqual([]);
  });

  test("a quarter of the same town", () => {
    expect(drifts(words("وقع الانفجار في دمشق"), words("وقع الانفجار في المزة")).found).toEqual([]);
  });

  test("a figure that both can mean", () => {
    expect(drifts(words("على الأقل 9 قتلى"), words("10 قتلى")).found).toEqual([]);
    expect(drifts(words("بين 10 و20 قتيلًا"), words("15 قتيلًا")).found).toEqual([]);
    expect(drifts(words("سقط قتيلان"), words("سقط 2 من القتلى")).found).toEqual([]);
    expect(drifts(words("أدى إلى سقوط قتيلين"), words("اثنان قُتلا")).found).toEqual([]);
  });

  test("a series of figures, each of its own day", () => {
    const of = (value: number, asOf: "2026-11-01" | "2026-11-02"): RecordSketch => ({
      ...words("عدد"),
      quantities: [{ value, bound: "exact", asOf }],
    });
    expect(drifts(of(262, "2026-11-01"), of(332, "2026-11-02")).found).toEqual([]);
  });

  test("the same, or more of the same", () => {
    expect(drifts(words("10 في دمشق عام 2015"), words("10 من 50 في دمشق")).found).toEqual([]);
  });

  test("told, where the record says why", () => {
    const found = drifts(words("عام 2015"), { ...words("عام 2016"), note: "صححت الوزارة السنة." });
    expect(found).toEqual({ found: ["date: 2015 / 2016"], told: 0 });
  });
});
