/** Lets a wide table scroll by itself, so that the page does not. */
import type { ElementContent, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";

/** Wraps a table in a region that a keyboard can reach; everything else stays. */
export function scrollable<Node extends RootContent | ElementContent>(node: Node): Node | ElementContent {
  if (node.type !== "element" || node.tagName !== "table") return node;
  return {
    type: "element",
    tagName: "section",
    properties: { className: ["scroll"], tabIndex: 0, ariaLabel: "جدول" },
    children: [fillHeaders(node)],
  };
}

/** A header without words heads nothing: the corner of a table is a cell. */
function fillHeaders<Node extends ElementContent>(node: Node): Node {
  if (node.type !== "element") return node;
  const tagName = node.tagName === "th" && textOf(node).trim() === "" ? "td" : node.tagName;
  return { ...node, tagName, children: node.children.map(fillHeaders) };
}
