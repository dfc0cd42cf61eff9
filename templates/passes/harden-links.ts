/** Keeps links to other sites from telling them where the reader came from. */
import type { Root } from "hast";
import { eachElement } from "./each-element.ts";

/** Marks every link to another host: it neither hands over the page nor names it. In place. */
export function hardenLinks(tree: Root): void {
  eachElement(tree, (element) => {
    const { href } = element.properties;
    if (element.tagName !== "a" || typeof href !== "string" || !/^(?:https?:)?\/\//iu.test(href)) return;
    element.properties.rel = ["noopener", "noreferrer", "external"];
    element.properties.referrerPolicy = "no-referrer";
  });
}
