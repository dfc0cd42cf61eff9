/**
 * Takes away what stands around the core of a story in the element that holds it, by where it stands and what it holds, not by
 * its words: the core is the part with most of the prose; a box beside it, before its first
 * paragraph or behind its last, that holds no prose, no table, quotation, list or note is none of it.
 */
import type { Element, ElementContent } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { readByline } from "./bylines.ts";
import { type LeftOver, leaveBehind } from "./left-over.ts";
import { isNotes } from "./page-furniture.ts";
import { letters, linkedLetters, ownProse } from "./page-prose.ts";

const AROUND = "ما حول المقال في صفحته";
/** The core holds so much of the prose. */
const MOST = 0.8;
/** With less prose than so many letters there is no core to tell from the rest. */
const ENOUGH = 250;
/** So few parts are no text yet. */
const FEWEST = 3;

/**
 * Gives the story's elements without its outskirts; each that goes is left behind with its words. Where the page has no
 * heading (`isHeaded`), the line over the first paragraph stays: it may be the headline.
 */
export function dropOutskirts(
  story: readonly ElementContent[],
  isHeaded: boolean,
  leftOver: LeftOver[],
): ElementContent[] {
  const whole = proseIn(story);
  if (whole < ENOUGH) return [...story];
  const leave = (node: ElementContent): ElementContent[] => {
    leftOver.push(...leaveBehind(node, AROUND));
    return [];
  };
  /** What stays beside the core has labels of its own: the part of a site over the lead. */
  const withoutLabels = (box: Element): Element => ({
    ...box,
    children: box.children.flatMap((node) =>
      node.type !== "element" || !isBox(node) ? [node] : belongs(node) ? [withoutLabels(node)] : leave(node),
    ),
  });
  const drop = (nodes: readonly ElementContent[]): ElementContent[] => {
    const core = nodes.find((node) => isBox(node) && proseIn([node]) >= whole * MOST);
    if (core?.type !== "element") return withoutEnds(nodes, isHeaded, leave);
    return nodes.flatMap((node, at): ElementContent[] => {
      if (node === core) return [{ ...core, children: drop(core.children) }];
      if (node.type !== "element") return [node];
      if (isBox(node) && belongs(node)) return [withoutLabels(node)];
      if (isBox(node)) return headsText(node, nodes.slice(at + 1), core) ? [node] : leave(node);
      return leadsElsewhere(node) ? leave(node) : [node];
    });
  };
  return drop(story);
}

/** Elements that are a part of a page; whatever else stands in a story is a part of a text. */
const isBox = (node: ElementContent): node is Element =>
  node.type === "element" && /^(?:div|section|article|main|center|header|\p{L}+(?:-\p{L}+)+)$/u.test(node.tagName);

/** Of the parts of a text, what stands before the first that has prose and behind the last, and is none of it. */
function withoutEnds(
  nodes: readonly ElementContent[],
  isHeaded: boolean,
  leave: (box: ElementContent) => ElementContent[],
): ElementContent[] {
  const isPart = (node: ElementContent): boolean => proseIn([node]) > 0;
  if (nodes.filter(isPart).length < FEWEST) return [...nodes];
  const [first, last] = [nodes.findIndex(isPart), nodes.findLastIndex(isPart)];
  const over = isHeaded ? -1 : nodes.slice(0, first).findLastIndex((node) => letters(wordsOf(node)) > 0);
  return nodes.flatMap((node, at) =>
    (at < first || at > last) && at !== over && isBox(node) && !belongs(node) && !headsText(node, nodes.slice(at + 1))
      ? leave(node)
      : [node],
  );
}

/** Whether a box is mostly prose, or holds what a text shows without prose; who wrote it, and when, is read later. */
function belongs(box: Element): boolean {
  const size = letters(wordsOf(box));
  const prose = proseIn([box]);
  const isProse = prose > size / 2 && linkedLetters(box) < size / 3;
  return size === 0 || isProse || showsText(box) || leadsWithin(box) || readByline(wordsOf(box)) !== undefined;
}

function showsText(box: Element): boolean {
  let found = isNotes(box);
  visit(box, "element", (element) => {
    found ||=
      /^(?:table|pre|code|math|dl|blockquote)$/u.test(element.tagName) || isNotes(element) || isPlainList(element);
  });
  return found;
}

/** A list of things, not of links. */
const isPlainList = (element: Element): boolean =>
  /^(?:ul|ol)$/u.test(element.tagName) && letters(wordsOf(element)) > 0 && linkedLetters(element) === 0;

/** A box around a heading of the text: behind it the text goes on. What heads the whole core is the headline, or the part of the site. */
function headsText(box: Element, behind: readonly ElementContent[], core?: Element): boolean {
  const next = behind.find((node) => node.type === "element" && letters(wordsOf(node)) > 0);
  let headed = 0;
  visit(box, "element", (element) => {
    if (/^h[2-6]$/u.test(element.tagName)) headed += letters(wordsOf(element)) - linkedLetters(element);
  });
  return headed > 0 && headed === letters(wordsOf(box)) && next !== undefined && next !== core && proseIn([next]) > 0;
}

/** A line or a list beside the core that is mostly links. */
function leadsElsewhere(element: Element): boolean {
  const size = letters(wordsOf(element));
  return (
    size > 0 &&
    /^(?:p|h[1-6]|ul|ol)$/u.test(element.tagName) &&
    linkedLetters(element) > size / 2 &&
    !leadsWithin(element)
  );
}

/** A list of the text's own parts: its links lead to places of the same page. */
function leadsWithin(element: Element): boolean {
  let within = false;
  visit(element, { type: "element", tagName: "a" }, (link) => {
    within ||= link.type === "element" && /^#./u.test(String(link.properties.href ?? ""));
  });
  return within;
}

function proseIn(nodes: readonly ElementContent[]): number {
  let prose = 0;
  for (const node of nodes)
    visit(node, "element", (element) => {
      prose += ownProse(element);
    });
  return prose;
}
