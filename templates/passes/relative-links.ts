/** Makes every link inside the site relative to its page, so that one build serves from anywhere. */
import type { Root } from "hast";
import type { Plugin } from "unified";
import type { RenderOptions } from "../asset-paths.ts";
import { eachElement } from "./each-element.ts";

/** What links to a folder end in: `folder` (the default) for a web server, `file` for a disk or a zip. */
export type RelativeLinksOptions = Pick<RenderOptions, "links">;

const ATTRIBUTES = ["href", "src", "action", "cite", "poster"] as const;

/**
 * A rehype plugin: rewrites paths from the site's root (`/…`), those of `srcset` too. In place. The path of the virtual
 * file is the page's own file, relative to the root: `articles/x/index.html`.
 */
export const rehypeRelativeLinks: Plugin<[RelativeLinksOptions?], Root> =
  ({ links = "folder" } = {}) =>
  (tree, { path }) => {
    if (path === undefined) throw new Error("rehypeRelativeLinks: the file has no path, so nothing is relative to it");
    eachElement(tree, ({ properties }) => {
      for (const name of ATTRIBUTES) {
        const value = properties[name];
        if (typeof value === "string" && value.startsWith("/")) properties[name] = relativeTo(path, value, links);
      }
      if (properties.srcSet !== undefined) properties.srcSet = relativeSet(String(properties.srcSet), path);
    });
  };

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
