/** Where an address in a page of a built site leads. */
import { addressOf } from "../../pages/addresses.ts";

/** A file of the site, and the place in it; empty where none is named. */
export interface Inside {
  readonly address: string;
  readonly anchor: string;
}

/**
 * Follows `href` from the page at `from`; `undefined` where it leads out of the site, whose own address is `url`. What no
 * program can follow leads to no file.
 */
export function inside(href: string, from: string, url: string): Inside | undefined {
  const base = new URL(from.split("/").map(encodeURIComponent).join("/"), url);
  if (!URL.canParse(href, base.href)) return { address: "", anchor: "" };
  const { origin, pathname, hash } = new URL(href, base);
  const root = new URL(url);
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
  // What follows `:~:` marks words, not a place; `#top` is the page's beginning.
  const anchor = decoded(hash.slice(1).replace(/:~:.*$/u, ""));
  return {
    address: addressOf(`/${decoded(pathname.slice(root.pathname.length))}`),
    anchor: anchor === "top" ? "" : anchor,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A percent sign that begins no byte stands for itself.
  }
}
