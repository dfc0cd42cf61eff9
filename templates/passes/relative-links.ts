/** Makes every link inside the site relative to its page, so that one build serves from anywhere. */
import type { Root } from "hast";
import type { RenderOptions } from "../asset-paths.ts";
import { eachElement } from "./each-element.ts";

const ATTRIBUTES = ["href", "src", "action", "cite", "poster"] as const;

/** Rewrites paths from the site's root (`/…`) in place; `page` is the page's own file, relative to the root. */
export function relativeLinks(tree: Root, page: string, links: NonNullable<RenderOptions["links"]>): void {
  eachElement(tree, (element) => {
    for (const name of ATTRIBUTES) {
      const value = element.properties[name];
      if (typeof value === "string" && value.startsWith("/")) element.properties[name] = relativeTo(page, value, links);
    }
    const srcset = element.properties.srcSet;
    if (srcset !== undefined) element.properties.srcSet = relativeSet(String(srcset), page);
  });
}

/** Gives the way from the file `page` to `href`, a path from the root; a place on the page itself is its fragment. */
export function relativeTo(page: string, href: string, links: NonNullable<RenderOptions["links"]> = "folder"): string {
  const [path = "", ...fragment] = href.slice(1).split("#");
  const hash = fragment.length === 0 ? "" : `#${fragment.join("#")}`;
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (file === page && hash !== "") return hash;
  const from = page.split("/").slice(0, -1);
  const to = file.split("/");
  const shared = from.findIndex((part, index) => part !== to[index]);
  const common = Math.min(shared === -1 ? from.length : shared, to.length - 1);
  const way = [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
  return (links === "folder" && file !== path ? folderOf(way) : way) + hash;
}

/** `a/index.html` → `a/`, `index.html` → `./`. */
const folderOf = (way: string): string => way.replace(/(?:^|(?<=\/))index\.html$/u, "") || "./";

const relativeSet = (srcset: string, page: string): string =>
  srcset
    .split(/,\s+/u)
    .map((candidate) => candidate.replace(/^\/\S*/u, (path) => relativeTo(page, path)))
    .join(", ");
