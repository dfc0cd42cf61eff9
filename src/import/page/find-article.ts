/** Finds the article in a page's tree and takes away what stands around it, telling every word it leaves behind. */

import type { Element, ElementContent, Root, RootContent } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { visitParents } from "unist-util-visit-parents";
import { dropNotices } from "./drop-notices.ts";
import { dropOutskirts } from "./drop-outskirts.ts";
import { dropTeasers, TEASERS, takeLabel } from "./drop-teasers.ts";
import { leadOf } from "./find-lead.ts";
import { type LeftOver, leaveBehind } from "./left-over.ts";
import { proseShares } from "./main-prose.ts";
import { elements } from "./page-elements.ts";
import { CAPTION, type Extent, furniture, isHidden, isNotes } from "./page-furniture.ts";
import { siteOf } from "./page-metadata.ts";
import { BLOCKS, INLINE, NOT_TEXT } from "./page-parts.ts";
import { linkedLetters } from "./page-prose.ts";
import { holdsMain, isMain, storyElement } from "./story-element.ts";

/** The article's elements, and everything else of the page that anyone could read. */
export interface Chosen {
  /** The element that holds the article, as it stands on the page. */
  readonly element: Element | Root;
  readonly content: Root;
  readonly leftOver: readonly LeftOver[];
}

/**
 * Chooses the element that holds the article and strips furniture from it: of a page the one that bears the surest sign (see
 * `CONTENT_SIGNS`), if it holds the story, that is most of the prose of the page's densest part; else that part. A text
 * is the article as a whole. No word is lost: each is in `content` or in `leftOver`.
 */
export function chooseContent(page: Root, extent: Extent): Chosen {
  const leftOver: LeftOver[] = [];
  const share = extent === "page" ? proseShares(page) : () => 0;
  const element = (extent === "page" ? storyElement(page, extent, share) : undefined) ?? page;
  const beside = notesBeside(page, element);
  const lead = extent === "page" ? leadOf(page, element) : [];
  const notes = [...takeNotes(element), ...strip(beside, leftOver, extent, () => false)];
  const most = wordsOf(element).length / 3;
  const stays: Stays = (node, what) =>
    staysFor(node, what, most, extent) || (extent === "page" && isMain(node, what, share));
  const content = strip([...lead, ...element.children], leftOver, extent, stays);
  const story = extent === "page" ? withoutRest(page, content, leftOver) : content;
  return {
    element,
    content: { type: "root", children: [...story, ...notes] },
    leftOver: [...leftOver, ...around(page, element, [...beside, ...lead])],
  };
}

/** Of a page's story what no name tells: lines by their words, teasers by where they lead, the outskirts by where they stand. */
function withoutRest(page: Root, content: readonly ElementContent[], leftOver: LeftOver[]): ElementContent[] {
  const site = siteOf(page);
  const own = dropTeasers(dropNotices(content, site, leftOver), site, leftOver);
  return dropOutskirts(own, elements(page, "h1").length > 0, leftOver);
}

/** Takes the notes that are hidden within lines to the end: there they would be words of the sentence. */
function takeNotes(story: Element | Root): Element[] {
  const notes: Element[] = [];
  visit(story, "element", (element, index, parent) => {
    if (parent === undefined || index === undefined || !INLINE.has(element.tagName)) return undefined;
    if (!isHidden(element) || !isNotes(element)) return undefined;
    parent.children.splice(index, 1);
    notes.push({ ...element, tagName: "p", properties: {} });
    return index;
  });
  return notes;
}

/** Notes of the article that stand outside the element that holds it; a page of many articles has others' notes too, and is no page. */
function notesBeside(page: Root, story: Element | Root): Element[] {
  const found: Element[] = [];
  if (story === page) return found;
  visit(page, "element", (element) => {
    if (element === story) return SKIP;
    if (INLINE.has(element.tagName) || element.tagName === "a" || !isNotes(element)) return undefined;
    if (holds(element, story)) return undefined;
    found.push(element);
    return SKIP;
  });
  return found;
}

function holds(outer: Element, inner: Element | Root): boolean {
  let found = false;
  visit(outer, "element", (element) => {
    found ||= element === inner;
  });
  return found;
}

/** Whether an element stays that is called furniture. */
type Stays = (node: Element, what: string) => boolean;

/** Copies nodes without what is no prose. */
function strip(
  nodes: readonly RootContent[],
  leftOver: LeftOver[],
  extent: Extent,
  stays: Stays,
  parent?: Element,
): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === "text") kept.push(node);
    if (node.type !== "element" || NOT_TEXT.has(node.tagName)) continue;
    const what = furniture(node, extent, parent);
    if (wrapsBlocks(node) && what !== CAPTION) {
      kept.push(...strip(node.children, leftOver, extent, stays, parent));
      continue;
    }
    if (what === undefined || stays(node, what))
      kept.push({ ...node, children: strip(node.children, leftOver, extent, stays, node) });
    else leftOver.push(...(extent === "page" && what === TEASERS ? takeLabel(kept) : []), ...leaveBehind(node, what));
  }
  return kept;
}

/** What holds so much of the article is no furniture, whatever it is called, unless it leads elsewhere. */
const staysFor = (node: Element, what: string, most: number, extent: Extent): boolean =>
  wordsOf(node).length > most && !(extent === "page" && isOther(what) && linkedLetters(node) > 0 && !holdsMain(node));

/** Links to other articles, a column beside and a window over the page are never the article, however long. */
const isOther = (what: string): boolean => /^(?:روابط إلى|عمود جانبي|نافذة منبثقة)/u.test(what);

/** Bold or italics around whole paragraphs say nothing that Markdown could. */
const wrapsBlocks = (element: Element): boolean =>
  INLINE.has(element.tagName) &&
  element.children.some((child) => child.type === "element" && BLOCKS.has(child.tagName));

/** Everything readable outside the chosen element, in page order, one entry for each block that stands by itself. */
function around(page: Root, chosen: Element | Root, taken: readonly Element[]): LeftOver[] {
  if (chosen === page) return [];
  const keeps = new Set<Element | Root>([chosen]);
  visitParents(page, (node, ancestors) => {
    if (node === chosen) for (const parent of ancestors) keeps.add(parent);
  });
  const collect = (nodes: readonly RootContent[]): LeftOver[] =>
    nodes.flatMap((node) => {
      if (node === chosen || (node.type === "element" && (NOT_TEXT.has(node.tagName) || taken.includes(node))))
        return [];
      if (node.type === "element" && keeps.has(node)) return collect(node.children);
      return leaveBehind(
        node,
        (node.type === "element" ? furniture(node, "page") : undefined) ?? "ما حول المقال في صفحته",
      );
    });
  return collect(page.children);
}
