/** Links may lead to the web, to a mailbox, or elsewhere in the site. */
import type { Nodes } from "mdast";
import { extent } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";

const ALLOWED = /^(?:https?:\/\/|mailto:)/iu;
const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu;

/**
 * Complains with `link-scheme`, and leaves the words of such a link without it; a definition is told, and every link
 * that refers to it loses its address.
 */
export function checkLinks(tree: Nodes, reading: Reading): void {
  const refused = new Set<string>();
  removeLinks(reading, tree, "definition", refused);
  removeLinks(reading, tree, "link", refused);
}

function removeLinks(reading: Reading, tree: Nodes, kind: "definition" | "link", refused: Set<string>): void {
  if (!("children" in tree)) return;
  const children: Nodes[] = tree.children;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child === undefined) continue;
    removeLinks(reading, child, kind, refused);
    if (child.type === kind) child.url = child.url.replace(/^[a-z]+(?=:)/iu, (scheme) => scheme.toLowerCase());
    const isRefused = child.type === "linkReference" && refused.has(child.identifier);
    if (child.type === kind && !isAllowed(child.url)) {
      const { start, end } = extent(child);
      const mended = /^https?:[\\/]*(?=\w)/iu.test(child.url) ? mendedSlashes(child.url) : undefined;
      reading.complain(
        "link-scheme",
        reading.place(start, end),
        { url: child.url },
        mended ? { expected: mended } : {},
      );
      if (child.type === "definition") refused.add(child.identifier);
    } else if (!isRefused) continue;
    const words = child.type === "definition" || !("children" in child) ? [] : child.children;
    children.splice(index, 1, ...words);
    index += words.length - 1;
  }
}

/** `http:\\x.org`, `http:/x.org`: slashes that lean the wrong way, or are one. */
const mendedSlashes = (url: string): string => url.replaceAll("\\", "/").replace(/^(https?):\/*/iu, "$1://");

/** Control characters and white space before a scheme hide it from the eye, not from a browser. */
function isAllowed(url: string): boolean {
  const bare = [...url].filter((char) => char > " ").join("");
  return ALLOWED.test(bare) || !SCHEME.test(bare);
}
