/** What a web page says about its article: linked data, then its meta elements, then microdata, then what stands on it. */
import type { Element, Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { visitParents } from "unist-util-visit-parents";
import { fold } from "../arabic/fold.ts";
import type { CalendarDate } from "../base/calendar-date.ts";
import { findDate, isoDay, namesIn } from "./bylines.ts";
import type { Metadata } from "./draft.ts";
import { type LinkedArticle, linkedArticle } from "./linked-data.ts";

/** No headline is longer, in UTF-16 code units: what is longer was put there for machines. */
const LONGEST_HEADLINE = 300;
const HEADLINES = ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "headline"] as const;
const AUTHORS = [
  "author",
  "article:author",
  "article:author_name",
  "byl",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "citation_author",
  "creator",
] as const;
const DAYS = [
  "article:published_time",
  "datepublished",
  "publisheddate",
  "published_time",
  "published-date",
  "publish-date",
  "publishdate",
  "publication_date",
  "pubdate",
  "og:article:published_time",
  "og:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "dcterms.date",
  "citation_publication_date",
  "date",
  "ptime",
] as const;

/** Reads headline, description, authors, day and address of a page, each absent where the page does not say. `story` is the element that holds the article. */
export function readPageMetadata(page: Root, story: Element | Root): Metadata {
  const meta = metaElements(page);
  const linked = linkedArticle(scriptsOf(page));
  const headline = headlineOf(page, story, meta, linked);
  const description = meta.get("og:description") ?? meta.get("description") ?? linked.description;
  const datePublished = dayOf(page, meta, linked);
  const url = address(canonical(page) ?? meta.get("og:url"));
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(description === undefined ? {} : { description }),
    authors: authorsOf(page, story, meta, linked),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(url === undefined ? {} : { url }),
  };
}

type Meta = ReadonlyMap<string, string>;

/** The headline as linked data or meta tell it, without the site's name; as the page writes it, where it writes it too. */
function headlineOf(page: Root, story: Element | Root, meta: Meta, linked: LinkedArticle): string | undefined {
  const site = meta.get("og:site_name");
  const told = [linked.headline, linked.name, ...HEADLINES.map((name) => meta.get(name)), itemWords(page, "headline")]
    .filter((title) => title !== undefined)
    .map((title) => withoutSite(title, site))
    .filter((title) => title.length <= LONGEST_HEADLINE);
  const shown = elements(page, "h1").flatMap((heading) => textOf(heading) ?? []);
  const both = told.flatMap((title) => shown.find((text) => isSame(text, title)) ?? []);
  return both[0] ?? told[0] ?? nearestHeading(page, story, site) ?? titleParts(page).shown;
}

/** Two writings of one headline: the same letters, or the one whole in the other and most of it. */
function isSame(shown: string, told: string): boolean {
  const [a, b] = [letters(shown), letters(told)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return a === b || (short.length > 12 && long.includes(short) && short.length > long.length * 0.6);
}

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

/** What a page calls its article's heading, whatever its level. */
const TITLED = /(?:^|\s)(?:entry|post|article|story|news|single)[-_]{0,2}(?:title|headline|heading)(?:\s|$)/iu;

/**
 * The heading nearest to the text: one that calls itself the article's, else a first-level one in the story, else the
 * last before it, else a lower one in that place. Never a masthead.
 */
function nearestHeading(page: Root, story: Element | Root, site: string | undefined): string | undefined {
  const order: Element[] = [];
  visit(page, "element", (element) => void order.push(element));
  const inside = new Set<Element>();
  visit(story, "element", (element) => void inside.add(element));
  const begins = story.type === "element" ? order.indexOf(story) : -1;
  const headings = order.flatMap((element, at) => {
    const text = /^h[1-3]$/u.test(element.tagName) ? textOf(element) : undefined;
    const fits = text !== undefined && text.length <= LONGEST_HEADLINE && !isMasthead(element, text, site);
    return fits ? [{ element, at, text }] : [];
  });
  const near = (found: typeof headings): string | undefined =>
    (found.find(({ element }) => inside.has(element)) ?? found.findLast(({ at }) => at < begins))?.text;
  const titled = headings.filter(({ element }) => TITLED.test([element.properties.className].flat().join(" ")));
  const first = headings.filter(({ element }) => element.tagName === "h1");
  const lower = headings.filter(
    ({ element, at }) => element.tagName !== "h1" && isBeforeProse(order, story, inside, at),
  );
  return near(titled) ?? near(first) ?? first[0]?.text ?? near(lower);
}

/** A lower heading is the headline only where no paragraph of the text stands before it. */
function isBeforeProse(
  order: readonly Element[],
  story: Element | Root,
  inside: ReadonlySet<Element>,
  at: number,
): boolean {
  const prose = order.findIndex(
    (element) => inside.has(element) && element !== story && element.tagName === "p" && textOf(element) !== undefined,
  );
  return prose === -1 || at < prose;
}

/** A heading that is the site's own name, or a link to its front page. */
function isMasthead(heading: Element, text: string, site: string | undefined): boolean {
  if (site !== undefined && letters(text) === letters(site)) return true;
  const names = [heading.properties.className, heading.properties.id].flat().join(" ").toLowerCase();
  if (/(?:site|blog)[-_]?(?:title|name|logo)|\blogo\b|masthead|brand/u.test(names)) return true;
  const links: string[] = [];
  visit(heading, { type: "element", tagName: "a" }, (link) => {
    if (link.type === "element") links.push(String(link.properties.href ?? ""));
  });
  return links.some((link) => /^(?:\/|\.\/?|https?:\/\/[^/]+\/?|(?:index|home)\.\w+)$/iu.test(link));
}

/** «عنوان الخبر - اسم الموقع» without the site's name, where the page says it. */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined) return title;
  const parts = title.split(/(\s+[|–—:•·»-]{1,2}\s+)/u);
  if (parts.length < 3) return title;
  if (letters(parts.at(-1) ?? "") === letters(site)) return parts.slice(0, -2).join("").trim();
  return letters(parts[0] ?? "") === letters(site) ? parts.slice(2).join("").trim() : title;
}

/** All authors, from the surest place that names any. */
function authorsOf(page: Root, story: Element | Root, meta: Meta, linked: LinkedArticle): readonly string[] {
  const told = AUTHORS.map((name) => meta.get(name)).filter((name) => name !== undefined && !/^https?:/u.test(name));
  const places = [
    linked.authors,
    told.slice(0, 1).flatMap((names) => namesIn(names ?? "")),
    items(page, "author").flatMap((element) => namesIn(itemName(element))),
    bylines(page, story),
  ];
  const names = places.find((found) => found.length > 0) ?? [];
  const site = letters(meta.get("og:site_name") ?? "");
  return [...new Set(names)].filter((name) => letters(name) !== site || names.length > 1);
}

const BYLINE =
  /^(?:by-?lines?|authors?|author-?names?|post-?author|entry-?author|article-?author|writer|reporter|كاتب)$/iu;

/** Elements of the page that are bylines by their class or `rel`, outside lists of other articles. */
function bylines(page: Root, story: Element | Root): string[] {
  const found: string[] = [];
  const look = (root: Element | Root): void =>
    visit(root, "element", (element) => {
      const names = [element.properties.className, element.properties.rel].flat().map((name) => String(name ?? ""));
      const text = textOf(element);
      if (found.length === 0 && text !== undefined && names.some((name) => BYLINE.test(name)))
        found.push(...namesIn(text.split(/\s[|·•]\s|\n/u)[0] ?? ""));
    });
  look(story);
  if (found.length === 0) look(page);
  return found;
}

function dayOf(page: Root, meta: Meta, linked: LinkedArticle): CalendarDate | undefined {
  const times = elements(page, "time").filter((time) => !isWithinProse(page, time));
  const marked = [
    ...items(page, "datePublished").map((element) => stampOf(element)),
    ...times
      .filter((time) => time.properties.pubDate !== undefined || time.properties.pubdate !== undefined)
      .map(stampOf),
    ...times.map(stampOf),
    ...elements(page, "abbr").map((element) => property(element, "title")),
  ];
  return (
    isoDay(linked.datePublished) ??
    DAYS.map((name) => isoDay(meta.get(name))).find((day) => day !== undefined) ??
    marked.map(isoDay).find((day) => day !== undefined) ??
    shownDay(page)
  );
}

/** A time that a sentence or a table of the text speaks of is not the text's own. */
function isWithinProse(page: Root, time: Element): boolean {
  let found = false;
  visitParents(page, (node, ancestors) => {
    if (node !== time) return;
    found = ancestors.some(
      (above) =>
        above.type === "element" && /^(?:p|td|th|li|blockquote|dd)$/u.test(above.tagName) && wordsOf(above).length > 40,
    );
  });
  return found;
}

const stampOf = (element: Element): string | undefined =>
  property(element, "dateTime") ?? property(element, "content") ?? textOf(element);

const DATED =
  /^(?:.*[-_])?(?:date|dates|time|timestamp|published|pubdate|posted-?on|date-?header|post-?date|entry-?date)(?:[-_].*)?$/iu;

/** The day that stands in an element which is a date by its class. */
function shownDay(page: Root): CalendarDate | undefined {
  const texts: string[] = [];
  visit(page, "element", (element) => {
    const names = [element.properties.className, element.properties.id].flat().map((name) => String(name ?? ""));
    const text = textOf(element);
    if (text !== undefined && text.length < 80 && names.some((name) => DATED.test(name))) texts.push(text);
  });
  return findDate(texts.slice(0, 8).map((text) => ({ text })))?.date;
}

function elements(root: Root | Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(root, { type: "element", tagName }, (node) => {
    if (node.type === "element") found.push(node);
  });
  return found;
}

/** Elements of microdata with this property. */
function items(page: Root, name: string): Element[] {
  const found: Element[] = [];
  visit(page, "element", (element) => {
    if ([element.properties.itemProp].flat().includes(name)) found.push(element);
  });
  return found;
}

const itemWords = (page: Root, name: string): string | undefined => {
  const [first] = items(page, name);
  return first === undefined ? undefined : (property(first, "content") ?? textOf(first));
};

/** The name of somebody in microdata: its own property, or the words of the element. */
function itemName(element: Element): string {
  const names: string[] = [];
  visit(element, "element", (inner) => {
    if (inner !== element && [inner.properties.itemProp].flat().includes("name"))
      names.push(property(inner, "content") ?? wordsOf(inner));
  });
  return names[0] ?? property(element, "content") ?? wordsOf(element);
}

function metaElements(page: Root): Meta {
  const pairs = elements(page, "meta")
    .toReversed()
    .flatMap((element) => {
      const name = property(element, "property") ?? property(element, "name") ?? property(element, "itemProp");
      const content = property(element, "content")?.replace(/\s+/gu, " ").trim();
      return name === undefined || content === undefined || content === ""
        ? []
        : name
            .toLowerCase()
            .split(/\s+/u)
            .map((each) => [each.replace(/^(dc|dcterms):/u, "$1."), content] as const);
    });
  return new Map(pairs);
}

function property(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  return typeof value === "string" ? value : Array.isArray(value) ? value.join(" ") : undefined;
}

function textOf(element: Element | undefined): string | undefined {
  const text = element === undefined ? "" : wordsOf(element).replace(/\s+/gu, " ").trim();
  return text === "" ? undefined : text;
}

/** The window's title without the site's name: the part that stands on the page too, and the longest. */
export function titleParts(page: Root): { readonly shown: string | undefined; readonly longest: string | undefined } {
  const title = textOf(elements(page, "title")[0]);
  const parts = (title?.split(/\s+[|–—:-]{1,2}\s+/u) ?? []).filter((part) => part.length <= LONGEST_HEADLINE);
  const body = elements(page, "body")
    .map((element) => fold(wordsOf(element)))
    .join(" ");
  return {
    shown: parts.find((part) => body.includes(fold(part))),
    longest: parts.toSorted((a, b) => b.length - a.length)[0],
  };
}

const canonical = (page: Root): string | undefined =>
  property(
    elements(page, "link").find((link) => property(link, "rel") === "canonical"),
    "href",
  );

function address(text: string | undefined): string | undefined {
  const url = text === undefined ? null : URL.parse(text);
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : undefined;
}

const scriptsOf = (page: Root): string[] =>
  elements(page, "script")
    .filter((script) => property(script, "type")?.trim().toLowerCase() === "application/ld+json")
    .map(wordsOf);
