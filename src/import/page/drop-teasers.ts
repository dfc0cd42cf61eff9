/** Takes links to other articles out of a story: lists and paragraphs that are nothing but such links, cards, and what stands over them. */
import type { Element, ElementContent } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { type LeftOver, leaveBehind } from "./left-over.ts";
import { hasLinkedHeading, hasPicture, letters, linkedLetters, ownProse } from "./page-prose.ts";

/** What links to other articles are called. */
export const TEASERS = "روابط إلى مواد أخرى";
/** Of an element that only leads elsewhere, so much stands in links. */
const MOSTLY = 0.8;
/** A headline has more letters than a word that a sentence links. */
export const HEADLINE = 15;

/** Gives the story's elements without teasers; each that goes is left behind with its words. `address` is where the page stands. */
export function dropTeasers(
  story: readonly ElementContent[],
  address: string | undefined,
  leftOver: LeftOver[],
): ElementContent[] {
  const whole = story.reduce((sum, node) => sum + letters(wordsOf(node)), 0);
  const drop = (nodes: readonly ElementContent[]): ElementContent[] => {
    const kept: ElementContent[] = [];
    for (const node of nodes) {
      if (node.type !== "element" || !(isTeaser(node, whole, address) || isTeaserList(node, whole, address))) {
        kept.push(node.type === "element" ? { ...node, children: drop(node.children) } : node);
        continue;
      }
      leftOver.push(...takeLabel(kept), ...leaveBehind(node, TEASERS));
    }
    return kept;
  };
  return dropEnd(drop(story), leftOver);
}

/** Headings at the end, with nothing behind them any more. */
function dropEnd(nodes: readonly ElementContent[], leftOver: LeftOver[]): ElementContent[] {
  const at = nodes.findLastIndex((node) =>
    node.type === "element"
      ? letters(wordsOf(node)) > 0 || hasPicture(node)
      : node.type === "text" && letters(node.value) > 0,
  );
  const last = nodes[at];
  if (last?.type !== "element") return [...nodes];
  if (!isLabel(last) || !/^h[1-6]$/u.test(last.tagName))
    return nodes.with(at, { ...last, children: dropEnd(last.children, leftOver) });
  leftOver.push(...leaveBehind(last, "عنوان لا نص تحته"));
  return dropEnd(nodes.toSpliced(at, 1), leftOver);
}

/** What stands directly over links to other articles, if it only names them: «مواضيع ذات صلة». */
export function takeLabel(kept: ElementContent[]): LeftOver[] {
  const at = kept.findLastIndex((node) => node.type !== "comment" && letters(wordsOf(node)) > 0);
  const label = kept[at];
  if (label?.type !== "element" || !isLabel(label)) return [];
  kept.splice(at, 1);
  return leaveBehind(label, TEASERS);
}

const isLabel = (element: Element): boolean =>
  letters(wordsOf(element)) < 60 &&
  (/^h[1-6]$/u.test(element.tagName) || (ownProse(element) === 0 && /[:：]\s*$/u.test(wordsOf(element))));

function isTeaser(element: Element, whole: number, address: string | undefined): boolean {
  const size = letters(wordsOf(element));
  if (size === 0 || size > whole / 3) return false;
  const linked = internalLetters(element, address);
  if (linked < HEADLINE) return false;
  if (element.tagName === "article") return hasLinkedHeading(element) || hasLinkedLine(element);
  if (/^\[\d{1,3}\]/u.test(wordsOf(element).trim())) return false;
  const only =
    linked >= size * MOSTLY || (/^(?:p|blockquote)$/u.test(element.tagName) && isLabelled(element, size - linked));
  return only && /^(?:ul|ol|div|section|p|blockquote)$/u.test(element.tagName) && !isListOfWords(element);
}

/** A teaser has at most so many letters, and a list of them not so much of the whole. */
const LONGEST_TEASER = 500;
const MOST_OF_WHOLE = 0.6;

/** Boxes side by side, each with a link to a headline on a line of its own, and little more: two under headings, or three. */
function isTeaserList(element: Element, whole: number, address: string | undefined): boolean {
  const size = letters(wordsOf(element));
  if (!/^(?:div|section|ul|ol)$/u.test(element.tagName) || size === 0 || size > whole * MOST_OF_WHOLE) return false;
  const boxes = element.children.filter((child) => child.type === "element" && letters(wordsOf(child)) > 0);
  const teasers = boxes.filter((box) => box.type === "element" && teases(box, address));
  const fewest = teasers.every((box) => box.type === "element" && hasLinkedHeading(box)) ? 2 : 3;
  return teasers.length >= fewest && teasers.length >= boxes.length * MOSTLY;
}

const teases = (box: Element, address: string | undefined): boolean =>
  /^(?:div|li|article|section|a)$/u.test(box.tagName) &&
  letters(wordsOf(box)) <= LONGEST_TEASER &&
  internalLetters(box, address) >= HEADLINE &&
  (box.tagName === "a" || hasLinkedHeading(box) || hasLinkedLine(box, /^(?:p|div|header)$/u));

/** Whether a block of it is nothing but a link to a headline. */
function hasLinkedLine(element: Element, blocks = /^(?:p|div|span|header|strong)$/u): boolean {
  let found = false;
  visit(element, "element", (block) => {
    const isBlock = blocks.test(block.tagName);
    found ||= isBlock && linkedLetters(block) >= HEADLINE && linkedLetters(block) === letters(wordsOf(block));
  });
  return found;
}

/** «اقرأ أيضا: …»: some words and a colon, then nothing but links. Where something comes from is named in the same way. */
const isLabelled = (element: Element, unlinked: number): boolean => {
  const label = /^[^.؟?!:：]{2,40}[:：]/u.exec(wordsOf(element).trim())?.[0] ?? "";
  return label !== "" && letters(label) >= unlinked && !/مصدر|مصادر|source|quelle|fuente|via/iu.test(label);
};

/** Letters in links that lead elsewhere on the same site. */
export function internalLetters(element: Element, address: string | undefined): number {
  let linked = 0;
  visit(element, { type: "element", tagName: "a" }, (link) => {
    if (link.type === "element" && isInternal(String(link.properties.href ?? "#"), address))
      linked += letters(wordsOf(link));
  });
  return linked;
}

function isInternal(href: string, address: string | undefined): boolean {
  if (/^(?:#|mailto:|tel:)/iu.test(href)) return false;
  const base = address ?? "https://this.invalid/";
  const [to, here] = [URL.parse(href, base), URL.parse(base)];
  return to !== null && siteOf(to) === siteOf(here ?? to);
}

const siteOf = ({ hostname }: URL): string => hostname.replace(/^(?:www|m)\./u, "");

/** A list of single words that are linked is a list of things. */
function isListOfWords(element: Element): boolean {
  const links: number[] = [];
  visit(element, { type: "element", tagName: "a" }, (link) => {
    if (link.type === "element") links.push(letters(wordsOf(link)));
  });
  return Math.max(...links) < HEADLINE;
}
