/** The paragraphs between a headline and its story, where a page keeps them outside the element that holds the story. */
import type { Element, Nodes, Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { EXIT, SKIP, visit } from "unist-util-visit";
import { classes, furniture } from "./page-furniture.ts";
import { NOT_TEXT } from "./page-parts.ts";
import { letters, linkedLetters, ownProse } from "./page-prose.ts";
import { holdsMain } from "./story-element.ts";

/** A lead is some paragraphs; more is another text. */
const MOST = 5;
/** A lead has at least so many letters, and at most so many. */
const SHORTEST = 50;
const LONGEST = 1200;

/**
 * The paragraphs before the story that stand behind the first-level heading, else those beside the story in one element; in
 * page order.
 */
export function leadOf(page: Root, story: Element | Root): Element[] {
  if (story.type === "root") return [];
  let behind: Element[] | undefined;
  let beside: Element[] | undefined;
  visit(page, "element", (element, _, parent) => {
    if (element === story) return EXIT;
    if (element.tagName === "h1") behind = [];
    if (element.children.some((child) => child === story)) beside = [];
    if (isElsewhere(element, parent)) return SKIP;
    if ((behind ?? beside) === undefined || !isLead(element, parent)) return undefined;
    behind?.push(element);
    beside?.push(element);
    return SKIP;
  });
  return [behind, beside].find((found) => found !== undefined && found.length > 0 && fits(found)) ?? [];
}

const isElsewhere = (element: Element, parent: Nodes | undefined): boolean =>
  element.tagName === "a" ||
  NOT_TEXT.has(element.tagName) ||
  (furniture(element, "page", parent) !== undefined && !holdsMain(element));

/** What a page calls the paragraph over its story. */
const LEAD =
  /(?:^|[-_])(?:lead|leader|lede|intro|introduction|teaser|teaser-?text|standfirst|subtitle|sub-?headline|subheading|deck|dek|summary|abstract|excerpt|chapo|chapeau|sapo|vorspann|einleitung|bajada|copete|entradilla|sommario|ingress|zajawka)(?:[-_]|$)/iu;

/** A paragraph of prose, or a line that calls itself the lead, whether a sentence ends in it or not. */
function isLead(element: Element, parent: Nodes | undefined): boolean {
  if (ownProse(element) >= SHORTEST) return true;
  if (!/^(?:p|h[2-6])$/u.test(element.tagName) || letters(wordsOf(element)) < SHORTEST) return false;
  const names = [...classes(element), ...(parent?.type === "element" ? classes(parent) : [])];
  return names.some((name) => LEAD.test(name.replace(/([a-z\d])([A-Z])/gu, "$1-$2")));
}

/** A lead is no collection of links, and no whole text. */
const fits = (found: readonly Element[]): boolean =>
  found.length <= MOST &&
  found.reduce((sum, element) => sum + letters(wordsOf(element)), 0) <= LONGEST &&
  found.every((element) => linkedLetters(element) < letters(wordsOf(element)) / 3);
