/** Keeps links to other sites from telling them where the reader came from; on paper, an address that is read already is not told again. */
import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { Plugin } from "unified";
import { decodedWay } from "../../src/base/decoded-way.ts";
import { eachElement } from "./each-element.ts";

/**
 * A rehype plugin: marks every link to another host, so that it neither hands over the page nor names it (`noreferrer` means `noopener` too); one that is
 * shown by its own address is marked as such (`bare`), for paper tells the address of any other behind its words. In place.
 */
export const rehypeHardenLinks: Plugin<[], Root> = () => (tree) =>
  eachElement(tree, (element) => {
    const { href } = element.properties;
    if (element.tagName !== "a" || typeof href !== "string" || !/^(?:https?:)?\/\//iu.test(href)) return;
    element.properties.rel = ["external", "noreferrer"];
    if (isShown(href, textOf(element))) element.properties.className = [...classesOf(element), "bare"];
  });

/** Whether the words of a link are its address, as it is typed or as one reads it, with or without its scheme. */
function isShown(href: string, words: string): boolean {
  const [address, shown] = [href, words].map((each) =>
    decodedWay(each.trim()).replace(/^(?:https?:)?\/\/(?:www\.)?|\/$/giu, ""),
  );
  return address === shown;
}

const classesOf = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String) : [];
