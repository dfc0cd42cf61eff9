/** Feeds, sitemap and robots: well-formed, stable, honest about what is not known. */

import { describe, expect, test } from "vitest";
import type { Element, Nodes } from "xast";
import { fromXml } from "xast-util-from-xml";
import type { Noun } from "../../../src/model/nouns.ts";
import type { Site } from "../../../src/model/site.ts";
import { planSitemap } from "../../../src/pages/feeds/plan-sitemap.ts";
import { planHtml } from "../../../src/pages/planned.ts";
import { article } from "../../graph/newsroom.ts";
import { quick } from "../../setup/laws.ts";
import { beginSite, planSite } from "../plan-site.ts";
import { graphOf, SMALL } from "../small-newsroom.ts";

const BASE = "https://example.org/news/";

function fileAt(
  address: string,
  { baseUrl, nouns = SMALL, site }: { baseUrl?: string; nouns?: readonly Noun[]; site?: Partial<Site> } = {},
) {
  const { pages } = planSite(graphOf(nouns, site), baseUrl === undefined ? {} : { baseUrl });
  const page = pages.find((each) => each.address === address);
  if (page?.kind !== "file") throw new Error(`no file ${address}`);
  return String(page.content());
}

/** All elements of a name, wherever they stand. */
function all(node: Nodes, name: string): readonly Element[] {
  const inner = "children" in node ? node.children.flatMap((child) => all(child, name)) : [];
  return node.type === "element" && node.name === name ? [node, ...inner] : inner;
}
const textOf = (node: Nodes): string =>
  "children" in node ? node.children.map(textOf).join("") : node.type === "text" ? node.value : "";
const texts = (node: Nodes, name: string) => all(node, name).map(textOf);

describe.each(["feed.xml", "topics/flood/feed.xml", "agents/gazette/feed.xml"])("%s", (address) => {
  const feed = fromXml(fileAt(address, { baseUrl: BASE }));

  test("has what RFC 4287 asks of a feed and of each entry", () => {
    const [root] = all(feed, "feed");
    const own = (element: Element | undefined, name: string) =>
      element?.children.filter((child) => child.type === "element" && child.name === name) ?? [];
    for (const element of [root, ...all(feed, "entry")]) {
      for (const name of ["id", "title", "updated"]) expect(own(element, name)).toHaveLength(1);
    }
    expect(own(root, "author").length).toBeGreaterThan(0);
    expect(all(feed, "entry").length).toBeGreaterThan(0);
  });

  test("has dates that are dates, ids that are told apart, links that are absolute", () => {
    for (const date of [...texts(feed, "updated"), ...texts(feed, "published")]) {
      expect(date).toMatch(/^\d{4}-\d\d-\d\dT00:00:00(?:Z|[+-]\d\d:\d\d)$/u);
    }
    expect(new Set(texts(feed, "id")).size).toBe(texts(feed, "id").length);
    for (const { attributes } of all(feed, "link")) expect(attributes.href).toMatch(/^https:\/\/example\.org\/news\//u);
  });

  test("is shown in a browser by the style at the site's root, with a line that leads to the page on following", () => {
    const text = fileAt(address, { baseUrl: BASE });
    const way = "../".repeat(address.split("/").length - 1) || "./";
    expect(text.split("\n")[1]).toBe(`<?xml-stylesheet type="text/css" href="${way}feed.css"?>`);
    const [note] = all(feed, "p");
    expect(note?.attributes.xmlns).toBe("http://www.w3.org/1999/xhtml");
    expect(all(feed, "a").map(({ attributes }) => attributes.href)).toEqual([`${BASE}follow/`]);
  });

  test("bears the same ids wherever the site stands", () => {
    expect(texts(fromXml(fileAt(address)), "id")).toEqual(texts(feed, "id"));
  });
});

test("the site's feed says the same as its JSON twin", () => {
  const twin: { items: { id: string; url: string; title: string; content_html: string }[] } = JSON.parse(
    fileAt("feed.json", { baseUrl: BASE }),
  );
  const entries = all(fromXml(fileAt("feed.xml", { baseUrl: BASE })), "entry");
  expect(twin.items.map(({ id, title, content_html }) => [id, title, content_html])).toEqual(
    entries.map((entry) => ["id", "title", "content"].map((name) => texts(entry, name)[0])),
  );
});

test("a feed says what is claimed, by whom, and on how many origins it rests", () => {
  const [content] = texts(fromXml(fileAt("topics/flood/feed.xml", { baseUrl: BASE })), "content");
  expect(content).toContain(
    'مهندس: <a href="https://example.org/news/claims/dam/8h8d2155/">السد لم يُصن منذ عشر سنوات</a> (أصوله غير معروفة العدد)',
  );
});

test("an agent's feed tells its own claims alone", () => {
  const contents = texts(fromXml(fileAt("agents/ministry/feed.xml")), "content");
  expect(contents).toHaveLength(1);
  expect(contents[0]).toContain("قول نفي");
  expect(contents[0]).not.toContain("قول تأكيد");
});

test("days begin in the site's own time zone", () => {
  const feed = fromXml(fileAt("feed.xml", { site: { timezone: "Asia/Damascus" } }));
  expect(texts(feed, "published")[0]).toBe("2026-10-05T00:00:00+03:00");
});

test("without an address of the site, links are relative to the feed itself", () => {
  const feed = fromXml(fileAt("topics/flood/feed.xml"));
  expect(all(feed, "link").map(({ attributes }) => attributes.href)).toEqual([
    "../../topics/flood/",
    "../../topics/flood/feed.xml",
    "../../articles/dam/",
  ]);
});

test("the feed of a site without articles is a feed", () => {
  const feed = fromXml(fileAt("feed.xml", { nouns: [] }));
  expect(all(feed, "entry")).toEqual([]);
  expect(texts(feed, "updated")).toEqual(["1970-01-01T00:00:00Z"]);
});

test("what nothing is published about has no feed", () => {
  expect(() => fileAt("topics/empty/feed.xml")).toThrow("no file");
});

test("what XML cannot hold is left out, what it could mistake is words", () => {
  const records = { س: { text: "أ < ب & \u0000\u0008ج ]]> د", by: "بصوت الكاتب" } };
  const feed = fromXml(fileAt("feed.xml", { nouns: [article("a", { records })] }));
  expect(texts(feed, "content")[0]).toContain("أ &#x3C; ب &#x26; ج ]]> د");
});

describe("the sitemap", () => {
  test("names every page but those for lost readers and for who has no connection, with the day it changed", () => {
    const sitemap = fromXml(fileAt("sitemap.xml", { baseUrl: BASE }));
    const html = planSite(graphOf(SMALL)).pages.filter(({ kind }) => kind === "html");
    expect(texts(sitemap, "loc")).toHaveLength(html.length - 2);
    expect(texts(sitemap, "loc")).toContain("https://example.org/news/");
    expect(all(sitemap, "url").map((url) => [texts(url, "loc")[0], texts(url, "lastmod")[0]])).toContainEqual([
      "https://example.org/news/claims/dam/8h8d2155/",
      "2026-10-05",
    ]);
  });

  test.skipIf(quick)("beyond 50,000 addresses is an index of sitemaps", () => {
    const planning = beginSite(graphOf([]), { baseUrl: BASE });
    const page = () => {
      throw new Error("the sitemap makes no pages");
    };
    const planned = Array.from({ length: 50_001 }, (_, index) => planHtml(`/articles/a${index}/`, page));
    const files = planSitemap(planning, planned).map(({ page: file }) => [
      file.address,
      file.kind === "file" ? String(file.content()) : "",
    ]);
    expect(files.map(([address]) => address)).toEqual(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "robots.txt"]);
    expect(texts(fromXml(files[0]?.[1] ?? ""), "loc")).toEqual([`${BASE}sitemap-1.xml`, `${BASE}sitemap-2.xml`]);
    expect(texts(fromXml(files[2]?.[1] ?? ""), "loc")).toEqual([`${BASE}articles/a50000/`]);
  });

  test("is offered to crawlers only where its addresses are absolute", () => {
    expect(fileAt("robots.txt", { baseUrl: BASE })).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${BASE}sitemap.xml\n`);
    expect(fileAt("robots.txt")).toBe("User-agent: *\nAllow: /\n");
  });
});

test("a time of day orders the articles of one day, and stands in the feed by the clocks of the site", () => {
  const at = (id: string, timePublished?: string): Noun => {
    const { noun } = article(id, { date: "2026-11-22" });
    return { kind: "article", noun: { ...noun, headline: id, ...(timePublished && { timePublished }) } };
  };
  const nouns = [at("a-none"), at("b-early", "09:00"), at("c-late", "14:30"), at("d-between", "08:00Z")];
  const feed = fromXml(fileAt("feed.xml", { baseUrl: BASE, nouns, site: { timezone: "Asia/Damascus" } }));
  expect(all(feed, "entry").map((entry) => [texts(entry, "title")[0], texts(entry, "published")[0]])).toEqual([
    ["c-late", "2026-11-22T14:30:00+03:00"],
    ["d-between", "2026-11-22T08:00:00Z"],
    ["b-early", "2026-11-22T09:00:00+03:00"],
    ["a-none", "2026-11-22T00:00:00+03:00"],
  ]);
});
