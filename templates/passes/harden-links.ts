/** Keeps links to other sites from telling them where the reader came from. */
import type { Root } from "hast";
import type { Plugin } from "unified";
import { eachElement } from "./each-element.ts";

/** A rehype plugin: marks every link to another host, so that it neither hands over the page nor names it (`noreferrer` means `noopener` too). In place. */
export const rehypeHardenLinks: Plugin<[], Root> = () => (tree) =>
  eachElement(tree, (element) => {
    const { href } = element.properties;
    if (element.tagName !== "a" || typeof href !== "string" || !/^(?:https?:)?\/\//iu.test(href)) return;
    element.properties.rel = ["external", "noreferrer"];
  });
