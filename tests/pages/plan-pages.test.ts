/** The laws of the plan. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Noun } from "../../src/model/nouns.ts";
import type { Page, View } from "../../src/pages/page.ts";
import { at } from "../graph/newsroom.ts";
import { runs } from "../setup/laws.ts";
import { anchorsIn, linksIn } from "./links-in.ts";
import { planSite } from "./plan-site.ts";
import { graphOf, SMALL } from "./small-newsroom.ts";

const viewsOf = (pages: readonly Page[]): readonly View[] =>
  pages.flatMap((page) => (page.kind === "html" ? [page.view()] : []));

/** Everything that a plan would write, as one text. */
const bytesOf = (pages: readonly Page[]): string =>
  pages
    .map((page) => `${page.address}\n${page.kind === "html" ? JSON.stringify(page.view()) : page.content()}`)
    .join("\n");

describe("a plan", () => {
  const { pages, diagnostics } = planSite(graphOf(SMALL));

  test("of sound content is without complaint", () => {
    expect(diagnostics).toEqual([]);
  });

  test("has no two pages at one address, not even by case", () => {
    const addresses = pages.map(({ address }) => address.toLowerCase());
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test("writes only plain addresses", () => {
    for (const { address } of pages) expect(address).toMatch(/^[a-z0-9][a-z0-9./-]*$/u);
  });

  test("has a page of every kind", () => {
    const kinds = new Set(viewsOf(pages).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual([
      "agent",
      "agentIndex",
      "archive",
      "article",
      "claim",
      "claimIndex",
      "data",
      "follow",
      "home",
      "notFound",
      "search",
      "source",
      "sourceIndex",
      "static",
      "topic",
      "topicIndex",
    ]);
  });

  test("leads nowhere but to its own pages, and to anchors that are there", () => {
    const anchors = new Map(viewsOf(pages).map((view) => [view.head.address, anchorsIn(view)]));
    const addresses = new Set(pages.map(({ address }) => address));
    const links = viewsOf(pages).flatMap((view) => linksIn(view));
    expect(links.length).toBeGreaterThan(300);
    for (const { address, fragment } of links) {
      expect(addresses).toContain(address);
      if (fragment !== undefined) expect(anchors.get(address)).toContain(fragment);
    }
  });

  test("has no two anchors alike on one page", () => {
    for (const view of viewsOf(pages)) expect(new Set(anchorsIn(view)).size).toBe(anchorsIn(view).length);
  });

  test("knows each page by its own address", () => {
    for (const page of pages) if (page.kind === "html") expect(page.view().head.address).toBe(page.address);
  });

  test("makes the same view at each call", () => {
    for (const page of pages) if (page.kind === "html") expect(page.view()).toEqual(page.view());
  });
});

test("shuffling the files changes no byte", () => {
  const bytes = bytesOf(planSite(graphOf(SMALL)).pages);
  fc.assert(
    fc.property(fc.shuffledSubarray([...SMALL], { minLength: SMALL.length }), (shuffled) => {
      expect(bytesOf(planSite(graphOf(shuffled)).pages)).toBe(bytes);
    }),
    { numRuns: runs(10) },
  );
});

test("an empty site has its pages too", () => {
  const { pages } = planSite(graphOf([]));
  const [home] = viewsOf(pages);
  expect(home).toMatchObject({ kind: "home", latest: [], counts: { articles: 0, claims: 0, sources: 0, topics: 0 } });
  expect(() => bytesOf(pages)).not.toThrow();
});

describe("a page of content at an address that is taken", () => {
  const page = (id: string): Noun => ({
    kind: "page",
    noun: { id, place: at(`pages/${id}.md`), title: id, body: { type: "root", children: [] } },
  });

  test.each(["topics", "search", "archive", "claims"])("«%s» is refused, naming both", (id) => {
    const { diagnostics, pages } = planSite(graphOf([...SMALL, page(id)]));
    expect(diagnostics).toMatchObject([
      {
        code: "path-collision",
        place: { file: `pages/${id}.md` },
        facts: { address: `${id}/index.html`, other: "isnad" },
      },
    ]);
    expect(pages.filter(({ address }) => address === `${id}/index.html`)).toHaveLength(1);
  });

  test("is refused even where only the case differs", () => {
    expect(planSite(graphOf([page("Topics")])).diagnostics).toMatchObject([{ code: "path-collision" }]);
  });

  test("is free where nothing stands", () => {
    expect(planSite(graphOf([...SMALL, page("about")])).diagnostics).toEqual([]);
  });
});
