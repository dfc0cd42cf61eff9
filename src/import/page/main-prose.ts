/** Which share of a page's prose stands in an element: what holds most of it is the article, whatever it is called. */
import type { Element, Root } from "hast";
import { isHidden, namesWord } from "./page-furniture.ts";
import { NOT_TEXT } from "./page-parts.ts";
import { ownProse } from "./page-prose.ts";

/** From an element to its share of the page's prose, between 0 and 1; readers' comments, menus and hidden parts are not counted. */
export function proseShares(page: Root): (element: Element) => number {
  const prose = new Map<Element, number>();
  const walk = (element: Element): number => {
    if (NOT_TEXT.has(element.tagName) || element.tagName === "nav") return 0;
    if (isHidden(element) || namesWord(element, COMMENTS)) return 0;
    let sum = ownProse(element);
    for (const child of element.children) if (child.type === "element") sum += walk(child);
    prose.set(element, sum);
    return sum;
  };
  let whole = 0;
  for (const child of page.children) if (child.type === "element") whole += walk(child);
  return (element) => (whole === 0 ? 0 : (prose.get(element) ?? 0) / whole);
}

const COMMENTS: ReadonlySet<string> = new Set(["comments", "commentlist", "respond", "disqus", "kommentare"]);
