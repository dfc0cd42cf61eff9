/** Which names lead where, and what is said of those that lead nowhere. */
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { sourceId } from "../../src/model/ids.ts";
import type { Noun } from "../../src/model/nouns.ts";
import { article, type RecordSketch, source, topic } from "./newsroom.ts";

const TOWN = topic("town", { name: "البلدة", type: "place" });
const PAPER = topic("paper", { name: "صحيفة الصباح", also: ["الصباح"], type: "outlet" });
const OFFICE = topic("office", { name: "المكتب", also: ["مكتب المدينة"] });

function build(...nouns: readonly Noun[]) {
  const { graph, diagnostics } = buildGraph(nouns, { drafts: false });
  return {
    graph,
    faults: diagnostics.map(({ code, expected }) => (expected === undefined ? code : `${code} → ${expected}`)),
  };
}

function hops(records: Readonly<Record<string, RecordSketch>>, ...nouns: readonly Noun[]) {
  const { graph, faults } = build(TOWN, PAPER, OFFICE, ...nouns, article("a", { records }));
  const [first] = graph.articles.values();
  const chain = first?.assertions[0]?.chain.map(({ agent, role, relation }) => `${agent} ${role} ${relation}`);
  return { chain, faults, asserter: first?.assertions[0]?.asserters[0], mode: first?.assertions[0]?.mode };
}

describe("names of topics", () => {
  test("lead by id, name or alias, folded", () => {
    const { graph, faults } = build(TOWN, PAPER, article("a", { topics: ["البلده", "paper", "الصَّباح"] }));
    expect([...graph.articles.values()][0]?.topics).toEqual(["paper", "town"]);
    expect(faults).toEqual([]);
  });

  test("that nobody bears are told with the nearest", () => {
    expect(build(TOWN, article("a", { topics: ["البلد"] })).faults).toEqual(["topic-unknown → البلدة"]);
  });

  test("that one alone begins with are told with it, whole words of it", () => {
    const office = topic("dams", { name: "هيئة السدود: الفرع الشمالي" });
    expect(build(office, article("a", { topics: ["هيئة السدود"] })).faults).toEqual([
      "topic-unknown → هيئة السدود: الفرع الشمالي",
    ]);
    expect(build(office, article("a", { topics: ["هيئة السد"] })).faults).toEqual(["topic-unknown"]);
    const other = topic("dams-south", { name: "هيئة السدود في الجنوب" });
    expect(build(office, other, article("a", { topics: ["هيئة السدود"] })).faults).toEqual(["topic-unknown"]);
  });

  test("that two bear collide, and name neither", () => {
    const { graph, faults } = build(
      TOWN,
      topic("village", { name: "القرية", also: ["البلدة"], type: "place" }),
      article("a", { topics: ["البلدة"] }),
    );
    expect(faults).toEqual(["topic-ambiguous → town", "alias-collision"]);
    expect([...graph.articles.values()][0]?.topics).toEqual([]);
  });

  test("an id wins over a name", () => {
    const { graph, faults } = build(
      TOWN,
      topic("other", { name: "البلدة", ambiguous: true }),
      article("a", { topics: ["town"] }),
    );
    expect([...graph.articles.values()][0]?.topics).toEqual(["town"]);
    expect(faults).toEqual(["alias-collision"]);
  });
});

describe("who speaks", () => {
  test("the asserter, and by default the publisher of the one source", () => {
    expect(hops({ أ: { by: "المكتب", sources: ["s"] } }, source("s", { publisher: "الصباح" })).chain).toEqual([
      "office originator unstated",
      "paper publisher derives",
    ]);
  });

  test("by default, the publisher of the one source", () => {
    expect(hops({ أ: { sources: ["s"] } }, source("s", { publisher: "الصباح" })).chain).toEqual([
      "paper originator unstated",
    ]);
  });

  test("by default, the first of the chain", () => {
    const found = hops({ أ: { chain: "المكتب ثم ؟ ثم الصباح" } });
    expect(found.asserter).toBe("office");
    expect(found.chain).toEqual(["office originator unstated", "~? relay unstated", "paper relay derives"]);
  });

  test("the later links quote what is quoted", () => {
    const found = hops({ أ: { chain: "المكتب ثم الصباح", marks: [{ quoted: "whole" }] } });
    expect(found).toMatchObject({ mode: "direct", chain: ["office originator unstated", "paper relay quotes"] });
  });

  test("brackets say how far somebody is named, and override its part", () => {
    const found = hops({ أ: { chain: "جندي سابق (مجهول، شاهد) ثم الصباح (مترجم)" } });
    expect(found.chain).toEqual(["~جندي سابق_a/أ witness unstated", "paper translator derives"]);
    expect(found.faults).toEqual([]);
  });

  test("a name written in place once is known wherever it is written", () => {
    const found = hops({ أ: { by: "مسؤولون غربيون (مجموعة مجهولة)", chain: "مسؤولون غربيون ثم الصباح" } });
    expect(found).toMatchObject({ asserter: "~مسوولون غربيون_a/أ", faults: [] });
  });

  test("nobody is guessed: an unknown name, a place, nobody at all", () => {
    expect(hops({ أ: { by: "الصبح" } }).faults).toEqual(["agent-unknown → الصباح"]);
    expect(hops({ أ: { by: "البلدة" } }).faults).toEqual(["agent-cannot-speak"]);
    expect(hops({ أ: {} })).toMatchObject({ faults: ["asserter-missing"], asserter: "~?" });
    expect(hops({ أ: { sources: ["s"] } }, source("s")).faults).toEqual(["asserter-missing"]);
  });

  test("an asserter who is not in the chain is put at its origin, and told", () => {
    const found = hops({ أ: { by: "المكتب", chain: "وكالة ما (مجهول) ثم الصباح" } });
    expect(found.chain?.[0]).toBe("office originator unstated");
    expect(found.faults).toEqual(["chain-without-asserter"]);
  });

  test("the article itself", () => {
    expect(hops({ أ: { by: "بصوت الكاتب" } })).toMatchObject({
      mode: "narrator",
      asserter: undefined,
      chain: [],
      faults: [],
    });
  });

  test("a state is a place and speaks", () => {
    expect(hops({ أ: { by: "الدولة" } }, topic("state", { name: "الدولة", type: "state" })).faults).toEqual([]);
  });
});

describe("sources", () => {
  const own = source("report", { name: "تقرير", publisher: "الصباح" });

  test("an article's own come first, under an address of their own", () => {
    const shared = source("other", { name: "تقرير", publisher: "المكتب" });
    const { graph, faults } = build(
      PAPER,
      OFFICE,
      shared,
      article("a", { sources: [own], records: { أ: { sources: ["تقرير"] } } }),
      article("b", { records: { ب: { sources: ["تقرير"] } } }),
    );
    expect(faults).toEqual([]);
    expect([...graph.sources.keys()]).toEqual(["a.report", "other"]);
    expect(graph.sources.get(sourceId("a.report"))?.articles).toEqual(["a"]);
  });

  test("one key in two articles is two sources; a key in Arabic still has a safe address", () => {
    const arabic = source("تقرير-اللجنة", { publisher: "الصباح" });
    const { graph } = build(
      PAPER,
      article("a", { sources: [own], records: { أ: { sources: ["report"] } } }),
      article("b", { sources: [own, arabic], records: { ب: { sources: ["تقرير اللجنة"] } } }),
    );
    const ids = [...graph.sources.keys()];
    expect(ids.slice(0, 1)).toEqual(["a.report"]);
    for (const id of ids) expect(id).toMatch(/^[ab]\.[a-z0-9-]+$/u);
    expect(ids).toHaveLength(3);
  });

  test("a label that is no note and no source is told with the nearest of both", () => {
    expect(build(PAPER, own, article("a", { cites: [["تقرر"]] })).faults).toEqual(["label-undefined → تقرير"]);
  });

  test("a source that is based on an agent's name rests on the agent", () => {
    const { graph } = build(PAPER, OFFICE, source("s", { publisher: "الصباح", basedOn: ["مكتب المدينة"] }));
    expect([...graph.sources.values()][0]?.isBasedOn).toEqual([{ kind: "agent", agent: "office" }]);
  });
});

describe("claims", () => {
  const told = (graph: ReturnType<typeof build>["graph"]) =>
    [...graph.claims.values()].map(
      ({ claim, assertions }) => `${claim.id} ${assertions.map((each) => each.article).join("+")}`,
    );

  test("«القول» in another article asserts the same claim, and a chain of such records leads to its home", () => {
    const { graph } = build(
      OFFICE,
      article("a", { date: "2026-11-01", records: { جسر: { by: "المكتب" } } }),
      article("b", { date: "2026-11-02", records: { الجسر: { by: "المكتب", claim: "a/جسر" } } }),
      article("c", { date: "2026-11-03", records: { ج: { by: "المكتب", claim: "b/الجسر" } } }),
    );
    expect(told(graph)).toEqual(["a/جسر a+b+c"]);
  });

  test("a circle of such records holds no claim", () => {
    const { graph, faults } = build(
      OFFICE,
      article("a", { records: { أ: { by: "المكتب", claim: "ب" }, ب: { by: "المكتب", claim: "أ" } } }),
    );
    expect(graph.claims.size).toBe(0);
    expect(new Set(faults)).toEqual(new Set(["claim-unknown"]));
  });

  test("a label marked twice is asserted twice", () => {
    const { graph } = build(OFFICE, article("a", { records: { أ: { by: "المكتب", marks: [{}, {}] } } }));
    expect(told(graph)).toEqual(["a/أ a+a"]);
  });

  test("a claim's words are those of its own label, not of one that repeats it earlier", () => {
    const { graph } = build(
      OFFICE,
      article("a", {
        records: {
          تكرار: { by: "المكتب", claim: "أصل", marks: [{ exact: "بكلمات أخرى" }] },
          أصل: { by: "المكتب", marks: [{ exact: "الكلمات الأولى" }] },
        },
      }),
    );
    expect([...graph.claims.values()].map(({ claim }) => claim.text)).toEqual(["الكلمات الأولى"]);
    expect(told(graph)).toEqual(["a/أصل a+a"]);
  });

  test("a quotation with its speaker is a claim by itself", () => {
    const passage = {
      exact: "سقط الجسر",
      quoted: "whole" as const,
      attribution: { text: "المكتب", place: PAPER.noun.place },
    };
    const { graph, faults } = build(
      OFFICE,
      PAPER,
      source("s", { publisher: "الصباح" }),
      article("a", { cites: [["s", passage]] }),
    );
    expect(faults).toEqual([]);
    expect([...graph.claims.values()][0]?.claim.label).toMatch(/^اقتباس-[0-9a-z]{8}$/u);
    expect([...graph.claims.values()][0]?.assertions[0]).toMatchObject({ asserters: ["office"], mode: "direct" });
  });

  test("drafts are not in the graph unless asked for, and nothing published may need them", () => {
    const nouns = [
      OFFICE,
      article("a", { draft: true, records: { أ: { by: "المكتب" } } }),
      article("b", { records: { ب: { by: "المكتب", relations: [["supports", "a/أ"]] } } }),
    ];
    for (const drafts of [true, false]) {
      const { graph, diagnostics } = buildGraph(nouns, { drafts });
      expect(diagnostics.map(({ code }) => code)).toEqual(["claim-in-draft"]);
      expect([...graph.articles.keys()]).toEqual(drafts ? ["a", "b"] : ["b"]);
    }
  });
});
