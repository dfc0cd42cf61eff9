/** A site in English: no word of the interface is Arabic, its pages run from left to right, its counts and days are English. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { groupBy } from "../../src/base/group-by.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { Page } from "../../src/pages/page.ts";
import { renderPage } from "../../templates/render-page.tsx";
import { wordsOf } from "../../templates/words-of.ts";
import { article } from "../graph/newsroom.ts";
import { planSite } from "../pages/plan-site.ts";
import { graphOf, SMALL } from "../pages/small-newsroom.ts";
import { inLatinLetters } from "../setup/latin-letters.ts";
import { readSite } from "../setup/read-site.ts";
import { faultsOfHtml } from "./faults-of-html.ts";
import { ASSETS } from "./rendering.ts";

const ENGLISH = { title: "The Dam", language: "en", numerals: "latn", months: "levantine" } as const;
const words = wordsOf(ENGLISH);

/** The same newsroom on a site in English. */
const english = (graph: Graph): Graph => ({
  ...graph,
  site: { ...graph.site, ...ENGLISH, description: "For tests.", editors: ["Desk"] },
});

const written = (page: Page): string => {
  if (page.kind === "html") return renderPage(page, ASSETS);
  const content = page.content();
  return typeof content === "string" ? content : new TextDecoder().decode(content);
};

/** Of each folder so many pages are shown to the validator; the long way, all of them. */
const MOST = process.env.ISNAD_LONG === undefined ? 2 : Number.POSITIVE_INFINITY;

function someOfEach(pages: readonly Page[]): Page[] {
  const folders = groupBy(pages, ({ address }) => address.slice(0, address.indexOf("/")));
  return [...folders.values()].flatMap((alike) => alike.slice(0, MOST));
}

const site = readSite(join(import.meta.dirname, "../site"), { drafts: true, today: "2026-11-22" });
const NEWSROOMS = [
  { name: "the test site", graph: site.graph },
  { name: "a newsroom with one of everything", graph: graphOf(SMALL) },
  { name: "a site without content", graph: graphOf([]) },
];

describe.each(NEWSROOMS)("$name, its content in Latin letters", ({ graph }) => {
  const { pages } = planSite(english(inLatinLetters(graph)), { baseUrl: "https://example.org/" });

  test("holds no Arabic letter on any page, in any feed, table, citation or index of the search", () => {
    // The vocabulary tells every term in every language.
    const inEnglish = pages.filter(({ address }) => !address.startsWith("vocab/"));
    const arabic = inEnglish.flatMap((page) => {
      const [found] = /[^<>]{0,30}\p{Script=Arabic}[^<>]{0,30}/u.exec(written(page)) ?? [];
      return found === undefined ? [] : [`${page.address}: ${found}`];
    });
    expect(pages.length).toBeGreaterThan(8);
    expect(arabic).toEqual([]);
  });
});

describe.each(NEWSROOMS)("$name, as it is", ({ graph }) => {
  const { pages } = planSite(english(graph));
  const html = someOfEach(pages.filter(({ kind }) => kind === "html"));

  test("runs from left to right, and every page is valid", async () => {
    for (const page of html) {
      const text = written(page);
      expect(text).toMatch(/^<!DOCTYPE html><html lang="en" dir="ltr"/u);
      expect(await faultsOfHtml(text), page.address).toEqual([]);
    }
  });
});

test("Arabic names are isolated, so that signs and digits behind them keep their place", () => {
  const pages = planSite(english(site.graph)).pages.filter(({ kind }) => kind === "html");
  const bare = pages.flatMap((page) => {
    const [body = ""] = /<body>[\s\S]*<\/body>/u.exec(written(page)) ?? [];
    const prose = body.replace(/<bdi[\s\S]*?<\/bdi>|<pre[\s\S]*?<\/pre>|<svg[\s\S]*?<\/svg>|<[^>]*>/gu, " ");
    return /\p{Script=Arabic}/u.test(prose) ? [page.address] : [];
  });
  expect(pages.length).toBeGreaterThan(20);
  expect(bare).toEqual([]);
});

test("an article in another language than the site's says so, and its words run their own way", () => {
  const [own, foreign] = ["ar", "en"].map((inLanguage) => {
    const { kind, noun } = article("dam", { records: { low: { by: "؟" } } });
    const { pages } = planSite(graphOf([{ kind, noun: { ...noun, inLanguage } }]));
    const page = pages.find(({ address }) => address === "articles/dam/index.html");
    return page === undefined ? "" : written(page);
  });
  expect(own).not.toContain('dir="ltr"');
  expect(foreign).toMatch(/<html lang="ar" dir="rtl"/u);
  expect(foreign).toMatch(/<h1 lang="en" dir="ltr">/u);
  expect(foreign).toMatch(/<div class="prose" lang="en" dir="ltr">/u);
});

describe("counting and days", () => {
  test.each([
    [0, "No claims"],
    [1, "1 claim"],
    [2, "2 claims"],
    [10, "10 claims"],
    [11, "11 claims"],
    [1200, "1,200 claims"],
  ])("%i is “%s”", (count, said) => expect(words.count(count, "claim")).toBe(said));

  test("a day, a month, a year", () => {
    expect(words.date("2026-03-01")).toBe("1 March 2026");
    expect(words.month(2026, 12)).toBe("December 2026");
    expect(words.year(2026)).toBe("2026");
  });

  test("the use of a source is lettered a b c, and goes on beyond z", () => {
    expect([0, 1, 25, 26].map(words.letter)).toEqual(["a", "b", "z", "aa"]);
  });

  test("what an article rests on, in one phrase", () => {
    const rest = (claims: number, singleOrigin: number): string =>
      words.article.profile({
        claims,
        named: 0,
        unnamed: 0,
        ownVoice: 0,
        sources: 0,
        byState: { none: 0, circular: 0, multipleKnownOrigins: 0, undetermined: 0, selfOnly: 0, singleOrigin },
      });
    expect([rest(0, 0), rest(1, 1), rest(3, 3), rest(3, 1)]).toEqual([
      "No claims",
      "1 claim, from a single origin",
      "3 claims, each from a single origin",
      "3 claims, 1 of them from a single origin",
    ]);
  });

  test("a tag of a region speaks its language", () => {
    expect(wordsOf({ ...ENGLISH, language: "en-GB" }).direction).toBe("ltr");
    expect(wordsOf({ ...ENGLISH, language: "ar-SY" }).direction).toBe("rtl");
  });
});

test("of several who say a claim, whose words were passed on is told by name", () => {
  const speakers = ["The agency", "The paper"].map((name) => ({ name, anonymity: "named" as const }));
  expect(words.speech({ speakers, passedOn: 1 }).after).toBe(" say, The paper as passed on");
  expect(words.speech({ speakers, passedOn: 2 }).after).toBe(" say, as passed on");
  expect(words.speech({ speakers }).after).toBe(" say");
});
