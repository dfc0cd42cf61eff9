/** What a page's elements say: by name, by property, by the words in them. */
import type { Element, Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";

export type Meta = ReadonlyMap<string, string>;

export function elements(root: Root | Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(root, { type: "element", tagName }, (node) => {
    if (node.type === "element") found.push(node);
  });
  return found;
}

/** Elements of microdata with this property. */
export function items(page: Root, name: string): Element[] {
  const found: Element[] = [];
  visit(page, "element", (element) => {
    if ([element.properties.itemProp].flat().includes(name)) found.push(element);
  });
  return found;
}

export const itemWords = (page: Root, name: string): string | undefined => {
  const [first] = items(page, name);
  return first === undefined ? undefined : (property(first, "content") ?? textOf(first));
};

/** The name of somebody in microdata: its own property, or the words of the element. */
export function itemName(element: Element): string {
  const names: string[] = [];
  visit(element, "element", (inner) => {
    if (inner !== element && [inner.properties.itemProp].flat().includes("name"))
      names.push(property(inner, "content") ?? wordsOf(inner));
  });
  return names[0] ?? property(element, "content") ?? wordsOf(element);
}

export function metaElements(page: Root): Meta {
  const pairs = elements(page, "meta")
    .toReversed()
    .flatMap((element) => {
      const name = property(element, "property") ?? property(element, "name") ?? property(element, "itemProp");
      const content = property(element, "content")?.replace(/\s+/gu, " ").trim();
      return name === undefined || content === undefined || content === ""
        ? []
        : name
            .toLowerCase()
            .split(/\s+/u)
            .map((each) => [each.replace(/^(dc|dcterms):/u, "$1."), content] as const);
    });
  return new Map(pairs);
}

export function property(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  return typeof value === "string" ? value : Array.isArray(value) ? value.join(" ") : undefined;
}

export function textOf(element: Element | undefined): string | undefined {
  const text = element === undefined ? "" : wordsOf(element).replace(/\s+/gu, " ").trim();
  return text === "" ? undefined : text;
}
