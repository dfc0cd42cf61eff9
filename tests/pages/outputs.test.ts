/** What a site writes beside its pages: chosen in `site.yaml`, and nothing leads to what is left out. */
import { describe, expect, test } from "vitest";
import { DEFAULT_SITE } from "../../src/model/default-site.ts";
import type { Outputs } from "../../src/model/site.ts";
import type { Page } from "../../src/pages/page.ts";
import { anchorsIn, linksIn } from "./links-in.ts";
import { planSite } from "./plan-site.ts";
import { graphOf, SMALL } from "./small-newsroom.ts";

const planned = (outputs: Partial<Outputs>): readonly Page[] =>
  planSite(graphOf(SMALL, { outputs: { ...DEFAULT_SITE.outputs, ...outputs } })).pages;

const viewsOf = (pages: readonly Page[]) => pages.flatMap((page) => (page.kind === "html" ? [page.view()] : []));
const addressesOf = (pages: readonly Page[]) => pages.map(({ address }) => address);

describe.each([
  ["search", { search: false }, /^search\//u],
  ["data", { data: false }, /^(?:data|vocab)\//u],
  ["feeds", { feeds: false }, /feed\.(?:xml|json)$|^follow\//u],
  ["pages of claims", { claims: "anchors" }, /^claims\/(?!state\/)[^/]+\/[^/]+\/index\.html$/u],
] as const)("a site without %s", (_, outputs, pattern) => {
  test("has no such file, and all else", () => {
    const addresses = addressesOf(planned({}));
    expect(addresses.some((address) => pattern.test(address))).toBe(true);
    expect(addressesOf(planned(outputs))).toEqual(addresses.filter((address) => !pattern.test(address)));
  });

  test("leads nowhere but to what it has", () => {
    const pages = planned(outputs);
    const views = viewsOf(pages);
    const addresses = new Set(addressesOf(pages));
    const anchors = new Map(views.map((view) => [view.head.address, anchorsIn(view)]));
    for (const { address, fragment } of views.flatMap((view) => linksIn(view))) {
      expect(addresses).toContain(address);
      if (fragment !== undefined) expect(anchors.get(address)).toContain(fragment);
    }
  });
});

test("citations stand in the article's own page, where the site has any", () => {
  const formatsOf = (outputs: Partial<Outputs>) =>
    viewsOf(planned(outputs)).flatMap((view) => (view.kind === "article" ? view.cite.formats : []));
  expect(formatsOf({ cite: false })).toEqual([]);
  const [bibtex, ris] = formatsOf({});
  expect(bibtex?.name).toBe("BibTeX");
  expect(bibtex?.text).toMatch(/^@online\{[a-z-]+,\n/u);
  expect(ris?.text).toMatch(/^TY {2}- NEWS\nID {2}- /u);
});
