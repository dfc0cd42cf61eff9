/** What lists hold, in which order and to which length: one promise of `plans/`, `summaries/` and `linked-data/` a test. */
import { describe, expect, test } from "vitest";
import { foldKey } from "../../src/arabic/fold.ts";
import { labelHash } from "../../src/base/label-hash.ts";
import { DEFAULT_SITE } from "../../src/model/default-site.ts";
import type { Noun } from "../../src/model/nouns.ts";
import type { Site } from "../../src/model/site.ts";
import type { View } from "../../src/pages/page.ts";
import { fromTexts } from "../graph/from-content.ts";
import { article, type RecordSketch, source, topic } from "../graph/newsroom.ts";
import { planSite } from "./plan-site.ts";
import { graphOf, SMALL } from "./small-newsroom.ts";

function viewIn<Kind extends View["kind"]>(
  graph: Parameters<typeof planSite>[0],
  kind: Kind,
  address: string,
): Extract<View, { kind: Kind }> {
  const page = planSite(graph).pages.find((each) => each.address === `${address}index.html`);
  const view = page?.kind === "html" ? page.view() : undefined;
  const isKind = (each: View | undefined): each is Extract<View, { kind: Kind }> => each?.kind === kind;
  if (!isKind(view)) throw new Error(`no ${kind} at ${address}`);
  return view;
}
const view = <Kind extends View["kind"]>(kind: Kind, address: string, ...nouns: Noun[]) =>
  viewIn(graphOf(nouns), kind, address);

const records = (...labels: string[]): Record<string, RecordSketch> =>
  Object.fromEntries(labels.map((label) => [label, {}]));
const dated = (id: string, day: number, more: Parameters<typeof article>[1] = {}) =>
  article(id, { date: `2026-10-${String(day).padStart(2, "0")}` as "2026-10-01", ...more });
const report = (noun: ReturnType<typeof article>): ReturnType<typeof article> => ({
  ...noun,
  noun: { ...noun.noun, genre: "report" },
});

describe("the lead of the front page", () => {
  const lead = (...nouns: Noun[]) => view("home", "", ...nouns).lead?.id;

  test("is the newest analysis with claims, though a report is newer", () => {
    expect(lead(dated("a", 1, { records: records("أ") }), report(dated("b", 2, { records: records("ب") })))).toBe("a");
  });

  test("is the newest article with claims, where no analysis has any", () => {
    expect(lead(report(dated("a", 1, { records: records("أ") })), dated("b", 2))).toBe("a");
  });

  test("is the newest article, where none has claims", () => {
    expect(lead(dated("a", 1), report(dated("b", 2)))).toBe("b");
  });

  test("is sought among the five newest", () => {
    const newer = [2, 3, 4, 5, 6].map((day) => dated(`n${day}`, day));
    expect(lead(dated("a", 1, { records: records("أ") }), ...newer.slice(1))).toBe("a");
    expect(lead(dated("a", 1, { records: records("أ") }), ...newer)).toBe("n6");
  });

  test("is not among the nine that are new, which are the newest", () => {
    const many = Array.from({ length: 12 }, (_, index) => dated(`a${index}`, index + 1));
    const { lead: first, latest } = view("home", "", ...many);
    expect(first?.id).toBe("a11");
    expect(latest.map(({ id }) => id)).toEqual(["a10", "a9", "a8", "a7", "a6", "a5", "a4", "a3", "a2"]);
  });
});

describe("what is contested", () => {
  const against = (id: string, day: number, target: string, type: "denies" | "contradicts" = "denies") =>
    dated(id, day, { records: { نفي: { relations: [[type, target]] } } });
  const facing = (...nouns: Noun[]) =>
    view("home", "", ...nouns).conflicts.map(({ one, many }) => [one.id, ...many.map(({ claim }) => claim.id)]);

  test("stands newest first, three claims at most, the one that is denied in front", () => {
    const claims = dated("c", 1, { records: records("أ", "ب", "ت", "ث") });
    const denials = ["أ", "ب", "ت", "ث"].map((label, index) => against(`d${index}`, index + 2, `c/${label}`));
    expect(facing(claims, ...denials)).toEqual([
      ["c/ث", "d3/نفي"],
      ["c/ت", "d2/نفي"],
      ["c/ب", "d1/نفي"],
    ]);
  });

  test("stands as one against many, and the one once", () => {
    const nouns = [dated("c", 1, { records: records("أ") }), against("d", 2, "c/أ"), against("e", 3, "c/أ")];
    expect(facing(...nouns)).toEqual([["c/أ", "e/نفي", "d/نفي"]]);
  });

  test("in two ways shows the words of a claim once", () => {
    const nouns = [
      dated("c", 1, { records: records("أ") }),
      against("d", 2, "c/أ"),
      against("e", 3, "c/أ"),
      against("f", 4, "c/أ", "contradicts"),
    ];
    const { conflicts } = view("home", "", ...nouns);
    expect(conflicts.map(({ one, again, type }) => [one.id, again, type])).toEqual([
      ["c/أ", undefined, "contradicts"],
      ["c/أ", true, "denies"],
    ]);
  });
});

describe("topics", () => {
  const used = (id: string, times: number) =>
    Array.from({ length: times }, (_, index) => dated(`${id}-${index}`, index + 1, { topics: [id] }));

  test("on the front page are those that are used, the most used five of a type, in the order of letters", () => {
    const topics = Array.from({ length: 7 }, (_, index) => topic(`t${index}`));
    const articles = topics.slice(0, 6).flatMap(({ noun }, index) => used(noun.id, index === 3 ? 1 : 2));
    const [group] = view("home", "", ...topics, ...articles).topics;
    expect(group?.topics.map(({ text }) => text)).toEqual(["t0", "t1", "t2", "t4", "t5"]);
  });

  test("in their index are all of them, those too that nothing is about", () => {
    const { groups } = view("topicIndex", "topics/", topic("b", { name: "باء" }), topic("a", { name: "ألف" }));
    expect(groups.flatMap(({ topics }) => topics.map(({ text }) => text))).toEqual(["ألف", "باء"]);
  });

  test("tell on one day the source before the correction, and the article in a lane of its own", () => {
    const nouns = [
      topic("flood", { name: "الفيضان", type: "event" }),
      source("work", { name: "التقرير" }),
      article("a", {
        date: "2026-11-02",
        topics: ["الفيضان"],
        records: { أ: { topics: ["الفيضان"], sources: ["التقرير"] } },
        corrects: ["أ"],
      }),
    ];
    const dateOf = (noun: Noun): Noun =>
      noun.kind === "source" ? { ...noun, noun: { ...noun.noun, datePublished: "2026-11-02" } } : noun;
    const { timeline } = view("topic", "topics/flood/", ...nouns.map(dateOf));
    expect(timeline?.entries.map(({ kind }) => kind)).toEqual(["source", "correction"]);
    expect(timeline?.ours).toEqual(["2026-11-02"]);
  });
});

test("above a headline stand three topics at most; below the text those that neither head nor text leads to", () => {
  const topics = ["one", "two", "three", "four"].map((id) => topic(id));
  const { summary, furtherTopics } = view(
    "article",
    "articles/a/",
    ...topics,
    dated("a", 1, { topics: ["one", "two", "three", "four"] }),
  );
  expect(summary.topics).toHaveLength(3);
  expect([...summary.topics, ...furtherTopics].map(({ href }) => href).toSorted()).toEqual(
    ["four", "one", "three", "two"].map((id) => `/topics/${id}/`),
  );
});

describe("where to go on from an article", () => {
  const related = (...nouns: Noun[]) => view("article", "articles/a/", ...nouns).related.map(({ id }) => id);

  test("a shared claim counts more than a topic, a rare topic more than a common one, at most three", () => {
    const topics = ["common", "rare"].map((id) => topic(id));
    const common = [1, 2, 3].map((day) => dated(`common-${day}`, day, { topics: ["common"] }));
    const nouns = [
      ...topics,
      ...common,
      dated("rare", 1, { topics: ["rare"] }),
      dated("claim", 1, { records: { ب: { relations: [["supports", "a/أ"]] } } }),
      dated("nothing", 9),
      dated("a", 5, { topics: ["common", "rare"], records: records("أ") }),
    ];
    expect(related(...nouns)).toEqual(["claim", "rare", "common-3"]);
  });

  test("the article itself is never one of them", () => {
    expect(
      related(topic("t"), dated("a", 1, { topics: ["t"], records: { أ: {}, ب: { relations: [["supports", "أ"]] } } })),
    ).toEqual([]);
  });
});

describe("what an article rests on", () => {
  test("is counted by state and by voice, each claim once", () => {
    const nouns = [
      topic("ministry", { name: "الوزارة" }),
      article("a", {
        records: {
          أ: { by: "الوزارة", marks: [{}, {}] },
          ب: { by: "بصوت الكاتب" },
          ت: { by: "مسؤول (مجهول)" },
          ث: { by: "؟" },
        },
      }),
    ];
    const { profile } = view("article", "articles/a/", ...nouns).summary;
    expect(profile).toMatchObject({ claims: 4, named: 1, unnamed: 2, ownVoice: 1 });
    expect(Object.values(profile.byState).reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(profile.byState).toMatchObject({ singleOrigin: 1 });
  });
});

describe("the page of a source", () => {
  const PAPER = topic("paper", { name: "الصحيفة", type: "outlet" });

  test("describes itself by its type, publisher and name, where it has no words of its own", () => {
    const { head } = view("source", "sources/work/", PAPER, source("work", { name: "التقرير", publisher: "الصحيفة" }));
    expect(head.description).toBe("خبر، الصحيفة، التقرير");
    expect(view("source", "sources/work/", source("work", { name: "التقرير" })).head.description).toBe("خبر، التقرير");
  });

  test("is cut in parts of sixty sentences; each part has the articles of its sentences, each once", () => {
    const uses = Array.from({ length: 130 }, (_, index) =>
      article(`a${String(index).padStart(3, "0")}`, { records: { أ: { sources: ["التقرير"] } } }),
    );
    const nouns = [source("work", { name: "التقرير" }), ...uses];
    const parts = ["sources/work/", "sources/work/part/1/"].map((at) => view("source", at, ...nouns));
    expect(parts.map(({ assertions, articles }) => [assertions.length, articles.length])).toEqual([
      [70, 70],
      [60, 60],
    ]);
    const all = parts.flatMap(({ articles }) => articles.map(({ id }) => id));
    expect(new Set(all).size).toBe(130);
  });
});

describe("a claim", () => {
  test("that no mark asserts has an empty thread, and is described by why it stands as it does", () => {
    const { claim, head } = view(
      "claim",
      `claims/a/${labelHash(foldKey("أ"))}/`,
      article("a", { records: { أ: { marks: [] } } }),
    );
    expect(claim.thread).toEqual({ nodes: [], loop: false });
    expect(head.description).toBe(`${claim.reason} سُجّل في مقال «a».`);
  });

  test("draws a gap, a group and a loop as what they are", () => {
    const nouns = [
      topic("crowd", { name: "الحشد", type: "group" }),
      topic("paper", { name: "الصحيفة", type: "outlet" }),
      article("a", { records: { أ: { by: "الحشد", chain: "الحشد ثم ؟ ثم الصحيفة ثم ؟ ثم الصحيفة" } } }),
    ];
    const { thread } = view("claim", `claims/a/${labelHash(foldKey("أ"))}/`, ...nouns).claim;
    expect(thread.loop).toBe(true);
    expect(thread.nodes.map(({ gap, collective }) => [gap, collective])).toEqual([
      [false, true],
      [true, false],
      [false, false],
      [true, false],
      [false, false],
    ]);
  });
});

describe("marks of footnotes", () => {
  const HEAD = "---\nالعنوان: عنوان\nالنوع: تقرير\nالتاريخ: 2026-11-22\nالكاتب: فلان\n---\n\n";

  test("are anchored by their label, and lead to their note", () => {
    const { graph } = fromTexts({
      "articles/a.md": `${HEAD}نص[^حاشية-أولى] ونص[^حاشية-أولى].\n\n[^حاشية-أولى]: كلام.\n`,
    });
    const { marks, footnotes } = viewIn(graph, "article", "articles/a/");
    const hash = labelHash(foldKey("حاشية-أولى"));
    expect(marks.map((mark) => (mark.kind === "nothing" ? undefined : mark.anchor))).toEqual([
      `f-${hash}`,
      `f-${hash}-2`,
    ]);
    expect(footnotes).toMatchObject([{ anchor: `n-${hash}`, marks: [0, 1] }]);
  });

  test("hold links to files of content, which are checked as those of the prose", () => {
    const { graph } = fromTexts({
      "articles/a.md": `${HEAD}نص[^س].\n\n[^س]: راجع [هذا](b.md) و[ذاك](/articles/a.md).\n`,
    });
    expect(planSite(graph).diagnostics).toMatchObject([
      { code: "link-broken", place: { line: 10 }, facts: { path: "b.md" } },
    ]);
  });
});

describe("linked data", () => {
  const graphNodes = (graph: Parameters<typeof planSite>[0]) => {
    const page = planSite(graph).pages.find(({ address }) => address === "data/graph.jsonld");
    const text = page?.kind === "file" ? String(page.content()) : "{}";
    const { "@graph": nodes }: { "@graph": Record<string, unknown>[] } = JSON.parse(text);
    return nodes;
  };
  const find = (nodes: readonly Record<string, unknown>[], type: string) =>
    nodes.filter((node) => [node["@type"]].flat().includes(type));

  test("calls a desk of the site an organization, any other author a person", () => {
    const noun = article("a");
    const by = { ...noun, noun: { ...noun.noun, authors: ["هيئة التحرير", "فلان"] } };
    const [node] = find(graphNodes(graphOf([by])), "AnalysisNewsArticle");
    expect(node?.author).toEqual([
      { "@type": "Organization", name: "هيئة التحرير" },
      { "@type": "Person", name: "فلان" },
    ]);
  });

  test("says of a correction which claims it touches", () => {
    const nodes = graphNodes(graphOf([article("a", { records: records("أ"), corrects: ["أ"] })]));
    const [node] = find(nodes, "AnalysisNewsArticle");
    expect(node?.correction).toMatchObject([
      {
        "@type": "CorrectionComment",
        datePublished: "2026-11-02",
        about: [{ "@id": `claims/a/${labelHash(foldKey("أ"))}/` }],
      },
    ]);
  });

  test("quotes directly, and derives what is told in other words", () => {
    const said = (quoted: "whole" | "none"): Noun[] => [
      source("work", { name: "التقرير" }),
      article("a", { records: { أ: { sources: ["التقرير"], marks: [{ quoted }] } } }),
    ];
    const [direct] = find(graphNodes(graphOf(said("whole"))), "isnad:Assertion");
    const [indirect] = find(graphNodes(graphOf(said("none"))), "isnad:Assertion");
    expect(direct?.["prov:wasQuotedFrom"]).toEqual([{ "@id": "sources/work/" }]);
    expect(direct).not.toHaveProperty("prov:wasDerivedFrom");
    expect(indirect?.["prov:wasDerivedFrom"]).toEqual([{ "@id": "sources/work/" }]);
    expect(indirect).not.toHaveProperty("prov:wasQuotedFrom");
  });

  test("of a page knows the way to the root, where the site has no address of its own", () => {
    const { head } = view("article", "articles/a/", article("a"));
    expect(JSON.stringify(head.jsonLd)).toContain('"@base":"../../"');
  });
});

test("the page on following names every feed that there is, and is not there where the site wants none", () => {
  const { site, topics, agents } = viewIn(graphOf(SMALL), "follow", "follow/");
  const feeds = planSite(graphOf(SMALL)).pages.flatMap(({ address }) =>
    /feed\.(?:xml|json)$/u.test(address) ? [`/${address}`] : [],
  );
  expect([...site, ...topics, ...agents].map(({ href }) => href).toSorted()).toEqual(feeds.toSorted());
  const none = planSite(graphOf(SMALL, { outputs: { ...DEFAULT_SITE.outputs, feeds: false } })).pages;
  expect(none.filter(({ address }) => address.startsWith("follow/"))).toEqual([]);
});

test("the page on data says under which terms they may be used, or that nobody has said so", () => {
  const licence = (site: Partial<Site>) => viewIn(graphOf(SMALL, site), "data", "data/").licence;
  expect(licence({})).toBeUndefined();
  expect(licence({ licence: "نسب المصنَّف" })).toEqual({ text: "نسب المصنَّف" });
  expect(licence({ licenceUrl: "https://example.org/terms" })).toEqual({
    text: "https://example.org/terms",
    href: "https://example.org/terms",
  });
});
