/** What each node of the graph knows of the others, in which order: one promise of `src/graph/joins/` a test. */
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { articleId, claimId, sourceId, topicId } from "../../src/model/ids.ts";
import type { Noun } from "../../src/model/nouns.ts";
import { fromTexts } from "./from-content.ts";
import { article, source, topic } from "./newsroom.ts";

const graphOf = (...nouns: Noun[]) => buildGraph(nouns, { drafts: false }).graph;
const PAPER = topic("paper", { name: "الصحيفة", type: "outlet" });
const MINISTRY = topic("ministry", { name: "الوزارة" });
const REPORT = source("report", { name: "التقرير", publisher: "الصحيفة" });
const WIRE = source("wire", { name: "البرقية", publisher: "الصحيفة" });

describe("a topic", () => {
  const text = (date: string, topics: string, prose: string): string =>
    `---\nالعنوان: ${prose.slice(0, 9)}\nالنوع: تقرير\nالتاريخ: ${date}\nالكاتب: اختبار\n${topics}---\n\n${prose}\n`;

  test("has the articles that declare it first, then those that name it most, the newest first among equals", () => {
    const { graph } = fromTexts({
      "topics/river.md": "---\nالاسم: نهر الفرات\nالنوع: مكان\n---\n",
      "articles/once-new.md": text("2026-11-20", "", "على نهر الفرات جسر."),
      "articles/once-old.md": text("2026-11-01", "", "على نهر الفرات جسر."),
      "articles/thrice.md": text("2026-10-01", "", "نهر الفرات ثم نهر الفرات ثم نهر الفرات."),
      "articles/declared.md": text("2026-09-01", "المواضيع: نهر الفرات\n", "جسر بلا اسم."),
      "articles/declared-named.md": text("2026-08-01", "المواضيع: نهر الفرات\n", "على نهر الفرات جسر."),
      "articles/elsewhere.md": text("2026-11-21", "", "مقال عن شيء آخر."),
    });
    expect(graph.topics.get(topicId("river"))?.articles).toEqual([
      { article: "declared-named", declared: true, mentions: 1 },
      { article: "declared", declared: true, mentions: 0 },
      { article: "thrice", declared: false, mentions: 3 },
      { article: "once-new", declared: false, mentions: 1 },
      { article: "once-old", declared: false, mentions: 1 },
    ]);
  });

  const facing = (type: "contradicts" | "denies" | "qualifies" | "supports", topics = ["الفيضان"]) =>
    graphOf(
      topic("flood", { name: "الفيضان", type: "event" }),
      article("a", { records: { أ: { topics: ["الفيضان"] } } }),
      article("b", { records: { ب: { topics, relations: [[type, "a/أ"]] } } }),
    ).topics.get(topicId("flood"))?.conflicts;

  test("shows pairs that contradict or deny one another, and no others", () => {
    expect(facing("contradicts")).toEqual([["a/أ", "b/ب"]]);
    expect(facing("denies")).toEqual([["a/أ", "b/ب"]]);
    expect(facing("qualifies")).toEqual([]);
    expect(facing("supports")).toEqual([]);
  });

  test("shows pairs of which one is about it", () => {
    expect(facing("denies", [])).toEqual([["a/أ", "b/ب"]]);
  });

  test("shows each pair once, however often and in whichever direction it is written", () => {
    const { topics } = graphOf(
      topic("flood", { name: "الفيضان", type: "event" }),
      article("a", { records: { أ: { topics: ["الفيضان"], relations: [["denies", "b/ب"]] } } }),
      article("b", {
        records: {
          ب: { topics: ["الفيضان"], relations: [["contradicts", "a/أ"]] },
          ت: { topics: ["الفيضان"], relations: [["denies", "b/ب"]] },
        },
      }),
    );
    expect(topics.get(topicId("flood"))?.conflicts).toEqual([
      ["a/أ", "b/ب"],
      ["b/ب", "b/ت"],
    ]);
  });

  test("knows the claims about it and their sources, each once", () => {
    const { topics } = graphOf(
      topic("flood", { name: "الفيضان", type: "event" }),
      PAPER,
      REPORT,
      WIRE,
      article("a", {
        records: {
          أ: { topics: ["الفيضان"], sources: ["البرقية", "التقرير"] },
          ب: { topics: ["الفيضان"], sources: ["التقرير"] },
          ت: { sources: ["التقرير"] },
        },
      }),
    );
    expect(topics.get(topicId("flood"))).toMatchObject({ claims: ["a/أ", "a/ب"], sources: ["report", "wire"] });
  });
});

describe("a claim", () => {
  const { claims } = graphOf(
    PAPER,
    MINISTRY,
    article("old", { date: "2026-10-01", records: { أ: { by: "الوزارة", marks: [{}, {}] } }, corrects: ["أ"] }),
    article("new", {
      date: "2026-11-01",
      records: {
        ب: { claim: "old/أ", by: "الصحيفة" },
        ت: { by: "الصحيفة", relations: [["restates", "old/أ"]] },
        ث: { by: "الصحيفة", relations: [["supports", "old/أ"]] },
        ج: { by: "الصحيفة", relations: [["denies", "old/أ"]] },
        ح: { by: "الصحيفة", relations: [["supports", "ث"]] },
      },
    }),
  );
  const node = claims.get(claimId(articleId("old"), "أ"));

  test("is asserted oldest article first, in the order of the text", () => {
    expect(node?.assertions.map(({ article: where, mark }) => [where, mark])).toEqual([
      ["old", 0],
      ["old", 1],
      ["new", 0],
    ]);
  });

  test("is one with those that restate it, and with nothing that supports it", () => {
    expect(node?.restated).toEqual(["new/ت"]);
    expect(claims.get(claimId(articleId("new"), "ت"))?.restated).toEqual(["old/أ"]);
    expect(claims.get(claimId(articleId("new"), "ث"))?.restated).toEqual([]);
  });

  test("knows its relations at both ends, and the corrections that touch it", () => {
    expect(node?.incoming.map(({ type, from }) => `${type} ${from}`)).toEqual([
      "restates new/ت",
      "supports new/ث",
      "denies new/ج",
    ]);
    expect(node?.corrections).toEqual([{ article: "old", index: 0 }]);
  });

  test("never restates itself, even where it says so", () => {
    const graph = graphOf(article("a", { records: { أ: { relations: [["restates", "أ"]] } } }));
    expect([...graph.claims.values()].map(({ restated }) => restated)).toEqual([[]]);
  });

  test("has a relation written twice once: at the first place, with what either says of it", () => {
    const again = (differs: readonly ("time" | "place")[]) => ({
      claim: "a/ب",
      relations: [["qualifies", "a/أ"] as const],
      differs,
    });
    const graph = graphOf(
      article("a", { records: { أ: {}, ب: { relations: [["qualifies", "أ"]], differs: ["time"] } } }),
      article("b", { records: { ت: again(["place", "time"]) } }),
    );
    expect(graph.claims.get(claimId(articleId("a"), "ب"))?.outgoing).toMatchObject([
      { type: "qualifies", to: "a/أ", differs: ["place", "time"], place: { file: "articles/a.md" } },
    ]);
  });
});

describe("an agent", () => {
  const { agents } = graphOf(
    PAPER,
    MINISTRY,
    WIRE,
    REPORT,
    article("a", { records: { أ: { by: "الوزارة", chain: "الوزارة ثم الصحيفة ثم الوزارة ثم الصحيفة" } } }),
  );
  const node = (id: string) => [...agents.values()].find(({ agent }) => agent.id === id);

  test("relays what another asserts, each assertion once, and never its own", () => {
    expect([node("ministry")?.asserted.length, node("ministry")?.relayed.length]).toEqual([1, 0]);
    expect([node("paper")?.asserted.length, node("paper")?.relayed.length]).toEqual([0, 1]);
  });

  test("has what it published in the order of ids", () => {
    expect(node("paper")?.published).toEqual(["report", "wire"]);
  });

  test("that nobody named is there only where somebody met it", () => {
    expect([...agents.keys()]).toEqual(["ministry", "paper"]);
    const met = graphOf(MINISTRY, article("a", { records: { أ: { by: "الوزارة", chain: "الوزارة ثم ؟" } } }));
    expect([...met.agents.keys()]).toEqual(["ministry", "~?"]);
  });
});

test("a source has what rests on it newest article first, a record that names it twice once, its claims in order", () => {
  const { sources } = graphOf(
    PAPER,
    REPORT,
    article("old", { date: "2026-10-01", records: { ب: { sources: ["التقرير", "التقرير"] } } }),
    article("new", {
      date: "2026-11-01",
      records: { أ: { sources: ["التقرير"] }, ت: { claim: "old/ب", sources: ["التقرير"] } },
    }),
  );
  expect(sources.get(sourceId("report"))).toMatchObject({
    publisher: "paper",
    articles: ["new", "old"],
    claims: ["new/أ", "old/ب"],
    assertions: [
      { article: "new", label: "أ" },
      { article: "new", label: "ت" },
      { article: "old", label: "ب" },
    ],
  });
});
