/** Lets a wide table scroll by itself, so that the page does not. */
import type { ElementContent, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { Words } from "../words.ts";

/** Wraps a table in a region that a keyboard can reach; everything else stays. */
export function scrollable<Node extends RootContent | ElementContent>(node: Node, words: Words): Node | ElementContent {
  if (node.type !== "element" || node.tagName !== "table") return node;
  return {
    type: "element",
    tagName: "section",
    properties: { className: ["scroll"], tabIndex: 0, ariaLabel: words.article.table },
    children: [fillHeaders(node)],
  };
}

/** Says of every header what it heads; one without words heads nothing: the corner of a table is a cell. */
function fillHeaders<Node extends ElementContent>(node: Node, scope: "col" | "row" = "row"): Node {
  if (node.type !== "element") return node;
  const within = node.tagName === "thead" ? "col" : scope;
  const children = node.children.map((child) => fillHeaders(child, within));
  if (node.tagName !== "th") return { ...node, children };
  if (textOf(node).trim() === "") return { ...node, tagName: "td", children };
  return { ...node, children, properties: { ...node.properties, scope } };
}
