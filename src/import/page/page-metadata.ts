/** What a web page says about its article: linked data, then its meta elements, then microdata, then what stands on it. */

import type { Element, Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { visitParents } from "unist-util-visit-parents";
import type { CalendarDate } from "../../base/calendar-date.ts";
import type { Metadata } from "../draft.ts";
import { isoDay, namesIn, readByline } from "./bylines.ts";
import { TEASERS } from "./drop-teasers.ts";
import { type LinkedArticle, linkedArticle } from "./linked-data.ts";
import { elements, itemName, items, type Meta, metaElements, property, textOf } from "./page-elements.ts";
import { furniture } from "./page-furniture.ts";
import { headlineOf, letters } from "./page-headline.ts";

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
  const url = addressOf(page);
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(description === undefined ? {} : { description }),
    authors: authorsOf(page, story, meta, linked),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(url === undefined ? {} : { url }),
  };
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

/** An element that says only who wrote the text has at most so many letters; of a longer one its parts are asked. */
const LONGEST_BYLINE = 100;

/** Elements of the page that are bylines by their class or `rel`, outside lists of other articles. */
function bylines(page: Root, story: Element | Root): string[] {
  const found: string[] = [];
  const look = (root: Element | Root): void =>
    visit(root, "element", (element) => {
      const names = [element.properties.className, element.properties.rel].flat().map((name) => String(name ?? ""));
      if (found.length === 0 && names.some((name) => BYLINE.test(name))) found.push(...namesWithin(element));
    });
  look(story);
  if (found.length === 0) look(page);
  return found;
}

/** The names in an element: its words, or where it tells more (who that is), those of its first link or heading. */
function namesWithin(element: Element): string[] {
  const text = textOf(element) ?? "";
  if (letters(text).length <= LONGEST_BYLINE && !isSentences(text)) return namesIn(text);
  const part = [
    ...elements(element, "a"),
    ...["h2", "h3", "h4", "h5", "h6"].flatMap((tag) => elements(element, tag)),
  ][0];
  const name = textOf(part) ?? "";
  return name === "" || isSentences(name) || letters(name).length > LONGEST_BYLINE ? [] : namesIn(name);
}

const isSentences = (text: string): boolean => /\p{L}{3}[.؟!](?:\s|$)/u.test(text);

function dayOf(page: Root, meta: Meta, linked: LinkedArticle): CalendarDate | undefined {
  const times = elements(page, "time").filter((time) => !isElsewhere(page, time));
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

/** A time that a sentence or a table of the text speaks of is not the text's own, nor is one of a list, a link or a box of other articles. */
function isElsewhere(page: Root, time: Element): boolean {
  let found = false;
  visitParents(page, (node, ancestors) => {
    if (node !== time) return;
    found = ancestors.some(
      (above, at) =>
        above.type === "element" &&
        ((/^(?:p|td|th|li|blockquote|dd)$/u.test(above.tagName) && wordsOf(above).length > 40) ||
          (above.tagName === "a" && wordsOf(above).length > 40) ||
          furniture(above, "page", ancestors[at - 1]) === TEASERS),
    );
  });
  return found;
}

const stampOf = (element: Element): string | undefined =>
  property(element, "dateTime") ?? property(element, "content") ?? textOf(element);

const DATED =
  /^(?:.*[-_])?(?:date|dates|dateline|time|timestamp|published|pubdate|posted-?on|date-?header|post-?date|entry-?date)(?:[-_].*)?$/iu;

/** What stands later on the page is other articles' days. */
const MOST_DATES = 8;

/** The day that stands in an element which is a date by its class, beside the author or alone. */
function shownDay(page: Root): CalendarDate | undefined {
  const texts: string[] = [];
  visit(page, "element", (element) => {
    const names = [element.properties.className, element.properties.id].flat().map((name) => String(name ?? ""));
    const text = textOf(element);
    if (text !== undefined && text.length < 80 && names.some((name) => DATED.test(name))) texts.push(text);
  });
  return texts
    .slice(0, MOST_DATES)
    .map((text) => readByline(text)?.day ?? isoDay(text))
    .find((day) => day !== undefined);
}

/** Where the page says that it stands, as an absolute address. */
export const addressOf = (page: Root): string | undefined =>
  address(canonical(page) ?? metaElements(page).get("og:url"));

/** The site that a page is of: where it says that it stands, else where most of its links lead. */
export function siteOf(page: Root): string | undefined {
  const counts = new Map<string, number>();
  for (const link of elements(page, "a")) {
    const origin = URL.parse(property(link, "href") ?? "")?.origin;
    if (origin?.startsWith("http")) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return addressOf(page) ?? most?.[0];
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
