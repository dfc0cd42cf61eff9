/** Finds the article in a page's tree and takes away what stands around it, telling every word it leaves behind. */

import type { Element, ElementContent, Root, RootContent } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import type { Position } from "unist";
import { SKIP, visit } from "unist-util-visit";
import { visitParents } from "unist-util-visit-parents";
import { BLOCKS, CONTENT_SIGNS, type ContentSign, FURNITURE_WORDS, INLINE, NOT_PROSE, NOT_TEXT } from "./page-parts.ts";

/** Words left behind, and what they belonged to, in Arabic. */
interface LeftOver {
  readonly words: string;
  readonly what: string;
  readonly position: Position | undefined;
}

/** The article's elements, and everything else of the page that anyone could read. */
export interface Chosen {
  /** The element that holds the article, as it stands on the page. */
  readonly element: Element | Root;
  readonly content: Root;
  readonly leftOver: readonly LeftOver[];
}

/**
 * Chooses the element that holds the article and strips furniture from it: the one that bears the surest sign (see
 * {@link CONTENT_SIGNS}), if it holds the story, that is most of the prose of the page's densest part; else that part.
 * No word is lost: each is in `content` or in `leftOver`.
 */
export function chooseContent(page: Root): Chosen {
  const leftOver: LeftOver[] = [];
  const element = storyElement(page) ?? page;
  const beside = notesBeside(page, element);
  const notes = [...takeNotes(element), ...strip(beside, [], Number.POSITIVE_INFINITY)];
  const content = strip(element.children, leftOver, wordsOf(element).length / 3);
  return {
    element,
    content: { type: "root", children: [...content, ...notes] },
    leftOver: [...leftOver, ...around(page, element, beside)],
  };
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

/** A signed element with less of the densest part's prose than this share is a teaser. */
const MOST = 0.7;

function storyElement(page: Root): Element | undefined {
  const measured = measure(page);
  const dense = densestIn(measured);
  const densest = dense === undefined ? undefined : wholeStory(measured, dense);
  const prose = (element: Element): number => measured.get(element)?.prose ?? 0;
  const wanted = densest === undefined ? 0 : prose(densest) * MOST;
  for (const sign of CONTENT_SIGNS) {
    const bearers = [...measured.keys()].filter((element) => bears(element, sign) && prose(element) >= wanted);
    const [best] = bearers.toSorted((a, b) => prose(b) - prose(a) || sizeOf(b) - sizeOf(a));
    if (best !== undefined) return wholeStory(measured, best);
  }
  return densest;
}

const sizeOf = (element: Element): number => wordsOf(element).trim().length;

/** What an element holds, in letters. */
interface Measure {
  /** Of paragraphs that read like prose, without their links and without furniture. */
  readonly prose: number;
  /** The same, counting what stands deeper by half for each floor. */
  readonly score: number;
  readonly letters: number;
  readonly linked: number;
  readonly parent: Element | undefined;
}

/** A paragraph of prose has so many letters, or fewer and the end of a sentence. */
const LONG_PARAGRAPH = 100;
const SHORT_PARAGRAPH = 25;

function measure(page: Root): Map<Element, Measure> {
  const measured = new Map<Element, Measure>();
  const whole = letters(wordsOf(page));
  const walk = (element: Element, parent: Element | undefined): Measure => {
    const found = { prose: 0, score: 0, letters: 0, linked: 0 };
    measured.set(element, { ...found, parent });
    for (const child of element.children) {
      if (child.type === "text") found.letters += letters(child.value);
      if (child.type !== "element" || NOT_TEXT.has(child.tagName)) continue;
      const inner = walk(child, element);
      found.letters += inner.letters;
      found.linked += child.tagName === "a" ? inner.letters : inner.linked;
      if (inner.letters < whole / 2 && (isHidden(child) || furniture(child) !== undefined)) continue;
      found.prose += inner.prose;
      found.score += inner.score / (isParagraph(child) ? 1 : 2);
    }
    const own = ownProse(element);
    const all = { ...found, prose: found.prose + own, score: found.score + own, parent };
    measured.set(element, all);
    return all;
  };
  for (const child of page.children) if (child.type === "element") walk(child, undefined);
  return measured;
}

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
const isParagraph = (element: Element): boolean => element.tagName === "p" || ownProse(element) > 0;

/** The letters of what stands in an element itself, not in blocks within it, where it reads like prose. */
function ownProse(element: Element): number {
  if (INLINE.has(element.tagName) || element.tagName === "a") return 0;
  const own = element.children.map((child) => (child.type === "text" ? child.value : ownWords(child))).join("");
  const size = letters(own);
  return size >= LONG_PARAGRAPH || (size >= SHORT_PARAGRAPH && /[.،؟!…。](?:\s|["»”']|$)/u.test(own)) ? size : 0;
}

const ownWords = (node: ElementContent): string =>
  node.type === "element" && INLINE.has(node.tagName) ? node.children.map(nodeWords).join("") : "";
const nodeWords = (node: ElementContent): string => (node.type === "text" ? node.value : ownWords(node));

/** A paragraph among others holds no story, however few links stand in it. */
const ONE_PIECE = /^(?:html|p|li|dd|dt|h[1-6]|blockquote|figcaption|pre)$/u;

/** The element whose own paragraphs weigh most. */
function densestIn(measured: ReadonlyMap<Element, Measure>): Element | undefined {
  let best: Element | undefined;
  let weight = 0;
  for (const [element, { score, letters, linked }] of measured) {
    const weighed = score * (1 - linked / Math.max(1, letters));
    if (weighed > weight && !ONE_PIECE.test(element.tagName)) [best, weight] = [element, weighed];
  }
  return best;
}

/** How much more prose an ancestor must hold for the story to go on in it, and how few links. */
const MORE = 1.2;
const FEW_LINKS = 0.3;

/** The highest element around this one in which the story goes on, below the page's body. */
function wholeStory(measured: ReadonlyMap<Element, Measure>, part: Element): Element {
  let story = part;
  for (let at = measured.get(part)?.parent; at !== undefined && !/^(?:body|html)$/u.test(at.tagName); ) {
    const [inner, outer] = [measured.get(story), measured.get(at)];
    if (inner !== undefined && outer !== undefined && goesOn(inner, outer)) story = at;
    at = outer?.parent;
  }
  return story;
}

const goesOn = (inner: Measure, outer: Measure): boolean =>
  outer.prose >= inner.prose * MORE && outer.linked <= outer.letters * FEW_LINKS;

function bears(element: Element, sign: ContentSign): boolean {
  if (sign.tag !== undefined) return element.tagName === sign.tag;
  if (sign.className !== undefined) return classes(element).includes(sign.className);
  const value = sign.property === undefined ? undefined : element.properties[sign.property];
  return [value].flat().includes(sign.value ?? "");
}

/** Copies nodes without what is no prose. An element that holds more than `most` characters is never furniture. */
function strip(nodes: readonly RootContent[], leftOver: LeftOver[], most: number): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return [node];
    if (node.type !== "element" || NOT_TEXT.has(node.tagName)) return [];
    if (wrapsBlocks(node)) return strip(node.children, leftOver, most);
    const what = furniture(node);
    if (what === undefined || wordsOf(node).length > most)
      return [{ ...node, children: strip(node.children, leftOver, most) }];
    leftOver.push(...leaveBehind(node, what));
    return [];
  });
}

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
      return leaveBehind(node, (node.type === "element" ? furniture(node) : undefined) ?? "ما حول المقال في صفحته");
    });
  return collect(page.children);
}

function leaveBehind(node: RootContent, what: string): LeftOver[] {
  const words = readable(node).replace(/\s+/gu, " ").trim();
  return words === "" ? [] : [{ words, what, position: node.position }];
}

/** The words of a node; what stands in neighbouring elements (menus, buttons) is never one word. */
function readable(node: RootContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" || NOT_TEXT.has(node.tagName)) return "";
  return node.children.reduce((text, child, index) => {
    const joins =
      child.type === "element" && (BLOCKS.has(child.tagName) || node.children[index - 1]?.type === "element");
    return `${text}${joins ? " " : ""}${readable(child)}${child.type === "element" && !INLINE.has(child.tagName) ? " " : ""}`;
  }, "");
}

/** A block of nothing but links is a menu. */
function isMenu(element: Element): boolean {
  if (element.tagName !== "div" && element.tagName !== "td") return false;
  const links: Element[] = [];
  visit(element, { type: "element", tagName: "a" }, (link) => {
    if (link.type === "element") links.push(link);
  });
  const linked = links.reduce((sum, link) => sum + letters(wordsOf(link)), 0);
  return links.length > 1 && linked > 0 && linked === letters(wordsOf(element));
}

function furniture(element: Element): string | undefined {
  if (isNotes(element)) return undefined;
  if (NOT_PROSE.has(element.tagName)) return "عنصر من الصفحة لا نصّ مقال فيه";
  if (isHidden(element)) return "نص مخفي في الصفحة";
  const names = [...classes(element), String(element.properties.id ?? "")].map((name) => name.toLowerCase());
  const words = names.flatMap((name) => [name.replace(/[-_]/gu, ""), ...name.split(/[-_]+/u)]);
  // A paragraph stands for itself: `h2-related` tells where it stands, not what it is.
  const parts = TEXT_BLOCKS.test(element.tagName) ? names : words;
  const named = parts.map((word) => FURNITURE_WORDS.get(word)).find((what) => what !== undefined);
  if (named !== undefined && !(BUTTONS.has(named) && readsLikeProse(element))) return named;
  return isMenu(element) ? "أزرار التنقل" : undefined;
}

const TEXT_BLOCKS = /^(?:p|h[1-6]|dl|dt|dd|blockquote)$/u;

/** Notes of the text belong to it, also where they stand beside it or are shown when their sign is touched. */
function isNotes(element: Element): boolean {
  if (/^(?:doc-footnote|doc-endnotes?)$/u.test(String(element.properties.role ?? ""))) return true;
  const words = [...classes(element), String(element.properties.id ?? "")].map((name) =>
    name.toLowerCase().split(/[-_]+/u),
  );
  return words.some((parts) => parts.some((part) => NOTES.test(part)) && !parts.some((part) => NOTE_SIGNS.test(part)));
}

const NOTES = /^(?:foot|end|side)notes?(?:content|list|text|container|body|items?)?$/u;
/** What leads to a note and back. */
const NOTE_SIGNS = /^(?:ref|refs|link|marker|number|anchor|back|backref|backlink|toggle|button|label)$/u;

/** These are short by nature: a section that reads like prose is none, whatever it is called («sharing-history»). */
const BUTTONS: ReadonlySet<string> = new Set(["أزرار المشاركة", "أزرار التنقل", "فهرس المحتويات", "وسوم الصفحة"]);

function readsLikeProse(element: Element): boolean {
  let prose = 0;
  visit(element, { type: "element", tagName: "p" }, (node) => {
    if (node.type === "element") prose += ownProse(node);
  });
  return prose > LONG_PARAGRAPH && prose > letters(wordsOf(element)) / 2;
}

/** Whether a page hides an element from whoever reads it. */
function isHidden({ properties }: Element): boolean {
  const style = String(properties.style ?? "")
    .replace(/\s/gu, "")
    .toLowerCase();
  return (
    properties.hidden === true ||
    String(properties.ariaHidden) === "true" ||
    /(?:^|;)(?:display:none|visibility:hidden)/u.test(style)
  );
}

const classes = (element: Element): string[] =>
  [element.properties.className].flat().filter((name) => typeof name === "string");
