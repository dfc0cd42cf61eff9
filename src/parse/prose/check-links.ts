/** Links may lead to the web, to a mailbox, or elsewhere in the site. */
import type { Nodes, PhrasingContent } from "mdast";
import { extent } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";

const ALLOWED = /^(?:https?:\/\/|mailto:)/iu;
const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu;

/** Complains with `link-scheme`, and leaves the words of such a link without it. */
export function checkLinks(reading: Reading, tree: Nodes): void {
  if (!("children" in tree)) return;
  const children: Nodes[] = tree.children;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child === undefined) continue;
    checkLinks(reading, child);
    if ((child.type !== "link" && child.type !== "definition") || isAllowed(child.url)) continue;
    const { start, end } = extent(child);
    reading.complain("link-scheme", reading.place(start, end), { url: child.url });
    const words: PhrasingContent[] = child.type === "link" ? child.children : [];
    children.splice(index, 1, ...words);
    index += words.length - 1;
  }
}

/** Control characters and white space before a scheme hide it from the eye, not from a browser. */
function isAllowed(url: string): boolean {
  const bare = [...url].filter((char) => char > " ").join("");
  return ALLOWED.test(bare) || !SCHEME.test(bare);
}
