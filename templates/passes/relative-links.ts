/** Makes every link inside the site relative to its page, so that one build serves from anywhere. */
import type { Properties, Root } from "hast";
import type { Plugin } from "unified";
import type { RenderOptions } from "../asset-paths.ts";
import { eachElement } from "./each-element.ts";

/** What links to a folder end in: `folder` (the default) for a web server, `file` for a disk or a zip. */
export type RelativeLinksOptions = Pick<RenderOptions, "links">;

/** What stands before the address in the `content` of a refresh: at once. */
export const REFRESH = "0; url=";

/** The attributes that hold a link. */
export const LINK_ATTRIBUTES = ["href", "src", "action", "cite", "poster"] as const;

/**
 * A rehype plugin: rewrites paths from the site's root (`/…`), those of `srcset` too. In place. The path of the virtual
 * file is the page's own file, relative to the root: `articles/x/index.html`.
 */
export const rehypeRelativeLinks: Plugin<[RelativeLinksOptions?], Root> =
  ({ links = "folder" } = {}) =>
  (tree, { path }) => {
    if (path === undefined) throw new Error("rehypeRelativeLinks: the file has no path, so nothing is relative to it");
    eachElement(tree, ({ tagName, properties }) => {
      if (tagName === "meta") refreshTo(properties, path, links);
      for (const name of LINK_ATTRIBUTES) {
        const value = properties[name];
        if (typeof value === "string" && value.startsWith("/")) properties[name] = relativeTo(path, value, links);
      }
      if (properties.srcSet !== undefined) properties.srcSet = relativeSet(String(properties.srcSet), path);
    });
  };

/** A page that has moved names where to, behind its seconds. */
function refreshTo(properties: Properties, path: string, links: NonNullable<RenderOptions["links"]>): void {
  const { content } = properties;
  if (typeof content !== "string" || !content.startsWith(`${REFRESH}/`)) return;
  properties.content = REFRESH + relativeTo(path, content.slice(REFRESH.length), links);
}

/** Gives the way from the file `page` to `href`, a path from the root with its query and fragment; a place on the page itself is its fragment. */
export function relativeTo(page: string, href: string, links: NonNullable<RenderOptions["links"]> = "folder"): string {
  const at = href.search(/[?#]/u);
  const hash = at === -1 ? "" : href.slice(at);
  const path = href.slice(1, at === -1 ? undefined : at);
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (file === page && hash !== "") return hash;
  const shared = sharedFolders(page, file);
  const up = "../".repeat(page.slice(shared).split("/").length - 1);
  const way = up + file.slice(shared);
  return (links === "folder" && file !== path ? folderOf(way) : way) + hash;
}

/** How long the folders are that two files have in common, with the `/` behind each. */
function sharedFolders(a: string, b: string): number {
  let shared = 0;
  for (let at = 0; at < a.length && a.charCodeAt(at) === b.charCodeAt(at); at += 1)
    if (a.charAt(at) === "/") shared = at + 1;
  return shared;
}

/** `a/index.html` → `a/`, `index.html` → `./`. */
const folderOf = (way: string): string => (way === INDEX ? "./" : way.slice(0, -INDEX.length));

const INDEX = "index.html";

const relativeSet = (srcset: string, page: string): string =>
  srcset
    .split(/,\s+/u)
    .map((candidate) => candidate.replace(/^\/\S*/u, (path) => relativeTo(page, path)))
    .join(", ");
