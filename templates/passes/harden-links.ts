/** Keeps links to other sites from telling them where the reader came from. */
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/** Marks every link to another host: it neither hands over the page nor names it. In place. */
export function hardenLinks(tree: Root): void {
  visit(tree, "element", (element: Element) => {
    const { href } = element.properties;
    if (element.tagName !== "a" || typeof href !== "string" || !/^(?:https?:)?\/\//iu.test(href)) return;
    element.properties.rel = ["noopener", "noreferrer", "external"];
    element.properties.referrerPolicy = "no-referrer";
  });
}
