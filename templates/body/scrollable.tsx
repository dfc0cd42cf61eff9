/** Lets a wide table scroll by itself, so that the page does not. */
import type { ElementContent, RootContent } from "hast";

/** Wraps a table in a region that a keyboard can reach; everything else stays. */
export function scrollable<Node extends RootContent | ElementContent>(node: Node): Node | ElementContent {
  if (node.type !== "element" || node.tagName !== "table") return node;
  return {
    type: "element",
    tagName: "section",
    properties: { className: ["scroll"], tabIndex: 0, ariaLabel: "جدول" },
    children: [node],
  };
}
