/** What a web page says about its article: JSON-LD first, then its meta elements, then what stands on it. */
import type { Element, Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { isIsoDate, parseDate } from "../arabic/dates.ts";
import { fold } from "../arabic/fold.ts";
import type { CalendarDate } from "../base/calendar-date.ts";
import type { Metadata } from "./draft.ts";

/** Reads headline, description, authors, date and address of a page, each absent where the page does not say. */
export function readPageMetadata(page: Root): Metadata {
  const meta = metaElements(page);
  const linked = linkedData(page);
  const first = (tag: string): string | undefined => textOf(elements(page, tag)[0]);
  const headline = first("h1") ?? linked.headline ?? meta.get("og:title") ?? titleParts(page).shown;
  const description = meta.get("og:description") ?? meta.get("description") ?? linked.description;
  const author = linked.author ?? meta.get("author") ?? meta.get("article:author");
  const datePublished =
    isoDay(linked.datePublished) ??
    isoDay(
      meta.get("article:published_time") ?? meta.get("datepublished") ?? meta.get("dc.date") ?? meta.get("date"),
    ) ??
    isoDay(property(elements(page, "time")[0], "dateTime"));
  const url = address(canonical(page) ?? meta.get("og:url"));
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(description === undefined ? {} : { description }),
    authors: author === undefined || /^https?:/u.test(author) ? [] : [author],
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(url === undefined ? {} : { url }),
  };
}

function elements(page: Root, tagName: string): Element[] {
  const found: Element[] = [];
  visit(page, { type: "element", tagName }, (node) => {
    if (node.type === "element") found.push(node);
  });
  return found;
}

function metaElements(page: Root): ReadonlyMap<string, string> {
  const pairs = elements(page, "meta")
    .toReversed()
    .flatMap((element) => {
      const name = property(element, "property") ?? property(element, "name") ?? property(element, "itemProp");
      const content = property(element, "content")?.trim();
      return name === undefined || content === undefined || content === ""
        ? []
        : [[name.toLowerCase(), content] as const];
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
  const parts = title?.split(/\s+[|–—:-]{1,2}\s+/u) ?? [];
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

/** The strings under the wanted keys of the first JSON-LD object that has a headline; broken JSON says nothing. */
function linkedData(page: Root): Readonly<Record<string, string | undefined>> {
  for (const script of elements(page, "script")) {
    if (property(script, "type") !== "application/ld+json") continue;
    const article = articleIn(parseJson(wordsOf(script)), 0);
    if (article !== undefined) return article;
  }
  return {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

function articleIn(value: unknown, depth: number): Readonly<Record<string, string | undefined>> | undefined {
  if (typeof value !== "object" || value === null || depth > 4) return undefined;
  const entries: Readonly<Record<string, unknown>> = { ...value };
  if (typeof entries.headline === "string") {
    const named = (key: string): string | undefined => name(entries[key]);
    return {
      headline: named("headline"),
      description: named("description"),
      author: named("author"),
      datePublished: named("datePublished"),
    };
  }
  return Object.values(entries)
    .map((child) => articleIn(child, depth + 1))
    .find((found) => found !== undefined);
}

/** A string, or the `name` of an object, or that of the first object of a list. */
function name(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (Array.isArray(value)) return name(value[0]);
  return typeof value === "object" && value !== null && "name" in value ? name(value.name) : undefined;
}

/** The day that an ISO 8601 or SQL time stamp begins with, as written there, whatever its zone; only a day that exists. */
export function isoDay(stamp: string | undefined): CalendarDate | undefined {
  const day = /^\s*(\d{4}-\d\d-\d\d)(?!\d)/u.exec(stamp ?? "")?.[1] ?? "";
  return isIsoDate(day) && !day.startsWith("0000") ? day : undefined;
}

/** What stands before a date on its own line. */
const LEAD = /^(?:تاريخ )?(?:النشر|نشر(?:ت)?|آخر تحديث|التاريخ|كتب)?\s*(?:في|بتاريخ|يوم)?\s*[:：|]?\s*/u;

/** Finds the first line that is a date as a whole, among the first eight and the last four. */
export function findDate<L extends { readonly text: string }>(
  lines: readonly L[],
): { line: L; date: CalendarDate } | undefined {
  for (const line of [...lines.slice(0, 8), ...lines.slice(-4)]) {
    const reading = parseDate(line.text.replace(LEAD, ""));
    if (reading.kind === "date") return { line, date: reading.date };
  }
  return undefined;
}
