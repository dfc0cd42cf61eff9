/** The headline of a page's article: as its data tell it, as it stands nearest to the text; never the masthead. */

import type { Element, Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { fold } from "../../arabic/fold.ts";
import type { LinkedArticle } from "./linked-data.ts";
import { elements, itemWords, type Meta, textOf } from "./page-elements.ts";

/** No headline is longer, in UTF-16 code units: what is longer was put there for machines. */
const LONGEST_HEADLINE = 300;

const HEADLINES = ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "headline"] as const;

/** The headline as linked data or meta tell it, without the site's name; as the page writes it, where it writes it too. */
export function headlineOf(page: Root, story: Element | Root, meta: Meta, linked: LinkedArticle): string | undefined {
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

export const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

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
