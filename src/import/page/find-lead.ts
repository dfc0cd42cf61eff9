/** The paragraph between a headline and its story, where a page keeps it outside the element that holds the story. */
import type { Element, Nodes, Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { EXIT, SKIP, visit } from "unist-util-visit";
import { furniture } from "./page-furniture.ts";
import { NOT_TEXT } from "./page-parts.ts";
import { letters, linkedLetters, ownProse } from "./page-prose.ts";

/** A lead is a paragraph or two; more is another text. */
const MOST = 3;
/** A lead has at least so many letters, and at most so many. */
const SHORTEST = 50;
const LONGEST = 1200;

/** The paragraphs before the story that stand behind the first-level heading, or beside the story in one element; in page order. */
export function leadOf(page: Root, story: Element | Root): Element[] {
  if (story.type === "root") return [];
  let found: Element[] = [];
  let titled = false;
  visit(page, "element", (element, _, parent) => {
    if (element === story) return EXIT;
    if (element.tagName === "h1" || element.children.some((child) => child === story)) [found, titled] = [[], true];
    if (isElsewhere(element, parent)) return SKIP;
    if (!titled || ownProse(element) < SHORTEST) return undefined;
    found.push(element);
    return SKIP;
  });
  const whole = found.reduce((sum, element) => sum + letters(wordsOf(element)), 0);
  return found.length > MOST || whole > LONGEST || !found.every(isPlain) ? [] : found;
}

const isElsewhere = (element: Element, parent: Nodes | undefined): boolean =>
  element.tagName === "a" || NOT_TEXT.has(element.tagName) || furniture(element, "page", parent) !== undefined;

/** A lead is no collection of links, and holds no other blocks of prose. */
const isPlain = (element: Element): boolean => linkedLetters(element) < letters(wordsOf(element)) / 3;
