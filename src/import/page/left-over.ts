/** What import leaves behind of a page, with its words: they are told. */
import type { RootContent } from "hast";
import type { Position } from "unist";
import { BLOCKS, INLINE, NOT_TEXT } from "./page-parts.ts";

/** Words left behind, and what they belonged to, in Arabic. */
export interface LeftOver {
  readonly words: string;
  readonly what: string;
  readonly position: Position | undefined;
}

/** The words of a node as what was left behind; nothing where it has none. */
export function leaveBehind(node: RootContent, what: string): LeftOver[] {
  const words = readable(node).replace(/\s+/gu, " ").trim();
  return words === "" ? [] : [{ words, what, position: node.position }];
}

/** The words of a node; what stands in neighbouring elements (menus, buttons) is never one word. */
function readable(node: RootContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" || NOT_TEXT.has(node.tagName)) return "";
  return node.children.reduce((text, child, index) => {
    const joins =
      child.type === "element" && (BLOCKS.has(child.tagName) || node.children[index - 1]?.type === "element");
    return `${text}${joins ? " " : ""}${readable(child)}${child.type === "element" && !INLINE.has(child.tagName) ? " " : ""}`;
  }, "");
}
