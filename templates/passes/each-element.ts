/** A walk over the elements of a page: what the passes need, and nothing more, since every page takes it. */
import type { Element, Nodes } from "hast";

/** Calls `see` with every element, parents first, in document order. */
export function eachElement(node: Nodes, see: (element: Element) => void): void {
  if (node.type === "element") see(node);
  if (node.type === "element" || node.type === "root") for (const child of node.children) eachElement(child, see);
}
