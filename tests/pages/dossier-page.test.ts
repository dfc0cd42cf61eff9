/** What a dossier shows, by example. The newsroom is made up. */
import { describe, expect, test } from "vitest";
import type { Noun } from "../../src/model/nouns.ts";
import { article, name, topic } from "../graph/newsroom.ts";
import { planSite } from "./plan-site.ts";
import { graphOf } from "./small-newsroom.ts";

const dossier = (order: readonly string[]): Noun => {
  const { kind, noun } = topic("flood", { name: "الفيضان", type: "event" });
  return { kind, noun: { ...noun, dossier: order.map((each) => name(each)) } };
};
const NEWSROOM: readonly Noun[] = [
  topic("ministry", { name: "الوزارة" }),
  topic("gazette", { name: "الجريدة", type: "outlet" }),
  topic("agency", { name: "الوكالة", type: "outlet" }),
  article("first", {
    date: "2026-10-01",
    topics: ["الفيضان"],
    records: { سد: { by: "الوزارة" }, مطر: { by: ["الجريدة", "الوكالة"] } },
  }),
  article("second", {
    date: "2026-10-05",
    topics: ["الفيضان"],
    records: {
      رد: { by: "الجريدة", relations: [["denies", "first/سد"]] },
      تشكيك: { claim: "first/سد", by: "الوكالة", stance: "doubts" },
    },
    corrects: ["رد"],
  }),
  article("draft", { date: "2026-10-09", topics: ["الفيضان"], draft: true }),
];
const ARTICLES_APART = ["second", "first"];

function dossierOf(...order: readonly string[]) {
  const { pages } = planSite(graphOf([...NEWSROOM, dossier(order)]));
  const page = pages.find(({ address }) => address === "dossiers/flood/index.html");
  const view = page?.kind === "html" ? page.view() : undefined;
  if (view?.kind !== "dossier") throw new Error("no dossier");
  return view;
}
const idsOf = ({ order }: ReturnType<typeof dossierOf>) => order.map(({ id }) => id);

describe("a dossier is read in the order", () => {
  test("in which its editor named the articles; one that is not published takes its place later", () => {
    expect(idsOf(dossierOf(...ARTICLES_APART))).toEqual(ARTICLES_APART);
    expect(idsOf(dossierOf("second", "draft", "first", "second"))).toEqual(ARTICLES_APART);
  });

  test("of their dates, where the editor says only that it is one", () => {
    expect(idsOf(dossierOf())).toEqual(["first", "second"]);
  });
});

test("the matrix numbers claims as they are read; who stands to all alike shares a column, who says most first", () => {
  const { matrix } = dossierOf("first", "second");
  expect(matrix.rows.map(({ number, claim }) => [number, claim.id])).toEqual([
    [1, "first/سد"],
    [2, "first/مطر"],
    [3, "second/رد"],
  ]);
  expect(matrix.columns.map(({ speakers, claims }) => [speakers.map(({ name: each }) => each), claims])).toEqual([
    [["الجريدة"], 2],
    [["الوكالة"], 2],
    [["الوزارة"], 1],
  ]);
  expect(matrix.rows[0]?.cells).toEqual([
    { column: 1, stances: ["doubts"] },
    { column: 2, stances: ["affirms"] },
  ]);
});

test("what is contested is told by numbers, what changed since the first article newest first", () => {
  const { contested, changes } = dossierOf("first", "second");
  expect(contested).toEqual([{ one: 1, type: "denies", direction: "incoming", many: [3] }]);
  expect(changes.map(({ date, kind, number }) => [date, kind, number])).toEqual([
    ["2026-11-02", "correction", 2],
    ["2026-10-05", "added", 2],
  ]);
});

test("who speaks in it stands with how much they say, who says most first", () => {
  expect(dossierOf().people.map(({ agent, claims }) => [agent.name, claims])).toEqual([
    ["الجريدة", 2],
    ["الوكالة", 2],
    ["الوزارة", 1],
  ]);
});

test("the front page leads with the dossier to which something was added last, and does not repeat its first article", () => {
  const older = topic("rain", { name: "المطر", type: "event" });
  const rain: Noun = { kind: "topic", noun: { ...older.noun, dossier: [name("first")] } };
  const { pages } = planSite(graphOf([...NEWSROOM, dossier(["first", "second"]), rain]));
  const page = pages.find(({ address }) => address === "index.html");
  const view = page?.kind === "html" ? page.view() : undefined;
  if (view?.kind !== "home") throw new Error("no front page");
  expect(view.dossier).toMatchObject({ href: "/dossiers/flood/", articles: 2, claims: 3, start: { id: "first" } });
  expect(view.dossiers).toEqual([{ href: "/dossiers/rain/", text: "المطر" }]);
  expect(view.lead).toBeUndefined();
  expect(view.latest.map(({ id }) => id)).toEqual(["second"]);
});
