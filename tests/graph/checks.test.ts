/** What the desk is told of a graph, and what not: one promise of `src/graph/checks/` and of `links/` a test. */
import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../src/base/calendar-date.ts";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { checkGraph } from "../../src/graph/check-graph.ts";
import { articleId, claimId } from "../../src/model/ids.ts";
import type { Noun } from "../../src/model/nouns.ts";
import type { ClaimKind } from "../../src/model/vocabulary.ts";
import { article, type RecordSketch, source, topic } from "./newsroom.ts";

const build = (...nouns: Noun[]) => buildGraph(nouns, { drafts: false });
const told = (code: string, nouns: readonly Noun[], today?: CalendarDate) => {
  const { graph, diagnostics } = build(...nouns);
  return [...diagnostics, ...checkGraph(graph, { today })].filter((each) => each.code === code);
};
const MINISTRY = topic("ministry", { name: "الوزارة" });
const OFFICE = topic("office", { name: "المكتب", partOf: ["الوزارة"] });
const only = (record: RecordSketch, ...others: Noun[]): Noun[] => [...others, article("a", { records: { أ: record } })];

describe("a claim of a single origin", () => {
  test("is told with the name of its origin", () => {
    expect(told("single-origin", only({ by: "الوزارة" }, MINISTRY))).toMatchObject([
      { facts: { label: "أ", name: "الوزارة" }, place: { file: "articles/a.md", line: 3000 } },
    ]);
  });

  test("that only a body and its own parts tell is told as that", () => {
    const nouns = [
      MINISTRY,
      OFFICE,
      article("a", { records: { أ: { by: "الوزارة" }, ب: { by: "المكتب", relations: [["restates", "أ"]] } } }),
    ];
    expect(told("self-corroboration", nouns).map(({ facts }) => facts)).toEqual(
      ["أ", "ب"].map((label) => ({ label, names: "الوزارة، المكتب" })),
    );
    expect(told("single-origin", nouns)).toEqual([]);
  });
});

describe("a claim that rests on unnamed people alone", () => {
  const unnamed = (kind: ClaimKind, by = "مسؤول (مجهول)", chain?: string) =>
    told(
      "unnamed-only",
      only({ by, kind, ...(chain && { chain }) }, topic("paper", { name: "الصحيفة", type: "outlet" })),
    );

  test.each<ClaimKind>(["event", "cause", "intent"])("is told of a %s", (kind) => {
    expect(unnamed(kind)).toMatchObject([{ facts: { label: "أ", names: "مسؤول" } }]);
  });

  test.each<ClaimKind>(["statistic", "denial"])("is not told of a %s", (kind) => {
    expect(unnamed(kind)).toEqual([]);
  });

  test("is told through a chain, but not where there is a gap, nor of a name that nobody knows", () => {
    expect(unnamed("event", "مسؤول (مجهول)", "مسؤول (مجهول) ثم الصحيفة")).toHaveLength(1);
    expect(unnamed("event", "؟")).toEqual([]);
    expect(unnamed("event", "فلان بن فلان")).toEqual([]);
  });
});

describe("the article's own voice", () => {
  const own = (record: RecordSketch) =>
    told(
      "narrator-unsupported",
      only({ by: "بصوت الكاتب", ...record }, MINISTRY, source("s", { publisher: "الوزارة" })),
    );

  test("is told at its mark where it rests on nothing", () => {
    expect(own({})).toMatchObject([{ facts: { label: "أ" }, place: { line: 10, column: 20 } }]);
  });

  test("is not told where it names a source or a chain", () => {
    expect(own({ sources: ["s"] })).toEqual([]);
    expect(own({ chain: "الوزارة" })).toEqual([]);
  });
});

describe("a day that has not come", () => {
  const dated = (date: CalendarDate): Noun[] => {
    const { noun } = article("a", { date, corrects: ["أ"], records: { أ: {} } });
    const work = source("s").noun;
    return [
      {
        kind: "article",
        noun: { ...noun, dateModified: date, corrections: noun.corrections.map((each) => ({ ...each, date })) },
      },
      { kind: "source", noun: { ...work, datePublished: date, dateAccessed: date } },
    ];
  };

  test("is told of articles, corrections and sources", () => {
    expect(told("date-in-future", dated("2026-11-23"), "2026-11-22").map(({ place }) => place.file)).toEqual([
      "articles/a.md",
      "sources/s.md",
    ]);
  });

  test("is not told of the day itself, nor where no day is known", () => {
    expect(told("date-in-future", dated("2026-11-22"), "2026-11-22")).toEqual([]);
    expect(told("date-in-future", dated("2999-01-01"))).toEqual([]);
  });
});

describe("a claim that repeats another", () => {
  const TEN = { value: 10, unit: "حالات", bound: "atLeast" } as const;
  const figures = (
    quantity: NonNullable<RecordSketch["quantities"]>[number] | undefined,
    more: RecordSketch = {},
    type: "restates" | "supports" = "restates",
  ) =>
    told("figures-differ", [
      article("a", {
        records: {
          أ: { quantities: [TEN] },
          ب: { quantities: quantity === undefined ? [] : [quantity], relations: [[type, "أ"]], ...more },
        },
      }),
    ]);

  test("is told where both figures cannot hold", () => {
    expect(figures({ ...TEN, value: 8, bound: "exact" })).toMatchObject([
      { facts: { label: "ب", other: "أ", here: "8 حالات", there: "10 حالات على الأقل" }, related: [{ line: 3000 }] },
    ]);
    expect(figures({ ...TEN, value: 9, bound: "atMost" })).toMatchObject([{ facts: { here: "9 حالات على الأكثر" } }]);
    expect(figures({ ...TEN, value: 5, bound: "about" })).toMatchObject([{ facts: { here: "نحو 5 حالات" } }]);
  });

  test("is not told where both may hold, or where it says what differs", () => {
    expect(figures(TEN)).toEqual([]);
    expect(figures({ ...TEN, value: 12 })).toEqual([]);
    expect(figures({ ...TEN, value: 12, bound: "exact" })).toEqual([]);
    expect(figures(undefined)).toEqual([]);
    expect(figures({ ...TEN, value: 8, bound: "exact" }, { differs: ["count"] })).toEqual([]);
    expect(figures({ ...TEN, value: 8, bound: "exact" }, {}, "supports")).toEqual([]);
  });
});

describe("a source", () => {
  const unused = (...nouns: Noun[]) => told("source-unused", nouns).map(({ facts }) => facts);

  test("that no article uses and no source rests on is told", () => {
    expect(unused(source("s", { name: "تقرير" }))).toEqual([{ name: "تقرير", id: "s" }]);
    expect(unused(source("s", { name: "تقرير" }), article("a", { cites: [["تقرير"]] }))).toEqual([]);
    expect(unused(source("s", { name: "تقرير" }), source("t", { name: "خبر", basedOn: ["تقرير"] }))).toEqual([
      { name: "خبر", id: "t" },
    ]);
  });
});

describe("a name of a topic", () => {
  const unknown = (typed: string) =>
    told("topic-unknown", [
      MINISTRY,
      topic("aleppo", { name: "حلب", type: "place" }),
      article("a", { topics: [typed] }),
    ]);

  test("that is two names wants a comma, where each of them is known", () => {
    expect(unknown("الوزارة وحلب")).toMatchObject([{ expected: "الوزارة، حلب" }]);
    expect(unknown("الوزارة ودمشق")[0]?.expected).toBeUndefined();
  });

  test("that is misspelt is told with the nearest", () => {
    expect(unknown("الوزاره")).toEqual([]);
    expect(unknown("الوزازة")).toMatchObject([{ expected: "الوزارة", place: { file: "articles/a.md", line: 2 } }]);
  });
});

describe("the words of a claim", () => {
  const claimOf = (record: RecordSketch, ...nouns: Noun[]) =>
    build(...nouns, article("a", { records: { أ: record } })).graph.claims.get(claimId(articleId("a"), "أ"))?.claim;

  test("are those of its record, else those of its first mark, else its label", () => {
    expect(claimOf({ text: "نص السجل", marks: [{ exact: "كلام" }] })?.text).toBe("نص السجل");
    expect(claimOf({ marks: [{ exact: "كلام" }, { exact: "آخر" }] })?.text).toBe("كلام");
    expect(claimOf({ marks: [] })?.text).toBe("أ");
  });

  test("name its topics, beside those that it declares", () => {
    const river = topic("river", { name: "نهر الفرات", type: "place" });
    expect(claimOf({ text: "جف نهر الفرات" }, river, MINISTRY)?.topics).toEqual(["river"]);
    expect(claimOf({ text: "جف نهر الفرات", topics: ["الوزارة"] }, river, MINISTRY)?.topics).toEqual([
      "ministry",
      "river",
    ]);
  });

  test("may stand in no relation to themselves", () => {
    const nouns = [article("a", { records: { أ: { relations: [["denies", "أ"]] } } })];
    expect(told("relation-self", nouns)).toMatchObject([{ place: { line: 3030 } }]);
    expect([...build(...nouns).graph.claims.values()].map(({ outgoing }) => outgoing)).toEqual([[]]);
  });
});

test("those who publish are met before any name is resolved", () => {
  const { graph, diagnostics } = build(
    source("s", { publisher: "دار النشر (مسمى)" }),
    article("a", { records: { أ: { by: "دار النشر", sources: ["s"] } } }),
  );
  expect(diagnostics.filter(({ code }) => code === "agent-unknown")).toEqual([]);
  expect([...graph.agents.values()].map(({ agent }) => agent.name)).toEqual(["دار النشر"]);
});

test("two nouns with one id count once: that of the first file", () => {
  const [one, two] = [topic("x", { name: "أول" }), topic("x", { name: "ثان" })];
  const moved: Noun = { ...two, noun: { ...two.noun, place: { ...two.noun.place, file: "topics/z/x.md" } } };
  expect([...build(moved, one).graph.topics.values()].map(({ topic: { name } }) => name)).toEqual(["أول"]);
});
