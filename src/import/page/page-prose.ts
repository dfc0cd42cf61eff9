/** How much prose stands in a page's elements, in letters. */
import type { Element, ElementContent } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { INLINE } from "./page-parts.ts";

/** A paragraph of prose has so many letters, or fewer and the end of a sentence. */
const LONG_PARAGRAPH = 100;
const SHORT_PARAGRAPH = 25;

/** How many letters and digits a text holds, in UTF-16 code units: asked of every element, so counted by runs. */
export const letters = (text: string): number =>
  text.match(/[\p{L}\p{N}]+/gu)?.reduce((sum, run) => sum + run.length, 0) ?? 0;

export const isParagraph = (element: Element): boolean => element.tagName === "p" || ownProse(element) > 0;

/** The letters of what stands in an element itself, not in blocks within it, where it reads like prose. */
export function ownProse(element: Element): number {
  if (INLINE.has(element.tagName) || element.tagName === "a") return 0;
  const own = element.children.map((child) => (child.type === "text" ? child.value : ownWords(child))).join("");
  const size = letters(own);
  if (/[。！？]/u.test(own) && size >= SHORT_PARAGRAPH / 2) return size;
  return size >= LONG_PARAGRAPH || (size >= SHORT_PARAGRAPH && /[.،؟!…。](?:\s|["»”']|$)/u.test(own)) ? size : 0;
}

const ownWords = (node: ElementContent): string =>
  node.type === "element" && INLINE.has(node.tagName) ? node.children.map(nodeWords).join("") : "";
const nodeWords = (node: ElementContent): string => (node.type === "text" ? node.value : ownWords(node));

/** The letters of an element that stand in links. */
export function linkedLetters(element: Element): number {
  if (element.tagName === "a") return letters(wordsOf(element));
  let linked = 0;
  visit(element, { type: "element", tagName: "a" }, (link) => {
    if (link.type === "element") linked += letters(wordsOf(link));
  });
  return linked;
}

export function hasPicture(element: Element): boolean {
  let found = false;
  visit(element, "element", ({ tagName }) => {
    found ||= /^(?:img|picture|video|svg|table|pre)$/u.test(tagName);
  });
  return found;
}

/** Whether an element holds paragraphs, more than half of its letters. */
export function readsLikeProse(element: Element): boolean {
  let prose = 0;
  visit(element, "element", (node) => {
    prose += ownProse(node);
  });
  return prose > LONG_PARAGRAPH && prose > letters(wordsOf(element)) / 2;
}

export function hasLinkedHeading(element: Element): boolean {
  let found = false;
  visit(element, "element", (node) => {
    found ||= /^h[1-6]$/u.test(node.tagName) && linkedLetters(node) > 0;
  });
  return found;
}
