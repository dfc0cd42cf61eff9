/** Where the posts and pictures of a site that is brought over stood, and where they stand now. */

import { posix } from "node:path";
import { foldKey } from "../../arabic/fold.ts";
import { decodedWay } from "../../base/decoded-way.ts";

/** One post by what links may call it. */
export interface IndexedPost {
  /** Path in the old site's folder, with `/`. */
  readonly path: string;
  /** Its file in the content folder. */
  readonly target: string;
  readonly headline: string | undefined;
  /** `permalink`, `url`, `aliases` as its front matter has them. */
  readonly addresses: readonly string[];
  readonly slug: string | undefined;
  /** Its headings, as links name them. */
  readonly headings: ReadonlySet<string>;
}

/** Answers what an address or a name in a post of the old site leads to. */
export interface PostIndex {
  /** The file in the content folder of the post at an address, seen from the post at `from`. */
  post(address: string, from: string): string | undefined;
  /** The file in the content folder of the post that Obsidian's `[[name]]` means. */
  named(name: string): string | undefined;
  /** The headings of a post, as links name them. */
  headingsOf(target: string): ReadonlySet<string>;
  /** The path of a file of the old site, seen from the post at `from`. */
  file(address: string, from: string): string | undefined;
}

/** Folders whose content stands at the site's root. */
const ROOTS = [
  "",
  "static",
  "public",
  "assets",
  "source",
  "src",
  "content",
  "src/content",
  "images",
  "img",
  "attachments",
  "_posts",
  "posts",
];
/** What of a path no address shows. */
const HIDDEN = /^(?:(?:src\/)?content\/|_posts\/|_drafts\/|source\/(?:_posts\/)?|src\/(?:posts|blog)\/)/u;

/** Builds the index of a folder: its posts, and the paths of all its files. */
export function indexPosts(posts: readonly IndexedPost[], files: readonly string[]): PostIndex {
  const byAddress = new Map<string, string>();
  const byName = new Map<string, string>();
  const paths = new Map(files.map((path) => [path.normalize("NFC").toLowerCase(), path]));
  for (const post of posts) {
    for (const address of addressesOf(post)) if (!byAddress.has(address)) byAddress.set(address, post.target);
    const otherNames = post.addresses.filter((address) => !/^\/|:\/\//u.test(address));
    for (const name of [stemOf(post.path), post.headline ?? "", post.path.replace(/\.\w+$/u, ""), ...otherNames])
      if (name !== "" && !byName.has(foldKey(name))) byName.set(foldKey(name), post.target);
  }
  const headings = new Map(posts.map((post) => [post.target, post.headings]));
  return {
    headingsOf: (target) => headings.get(target) ?? new Set(),
    post: (address, from) =>
      byAddress.get(cleaned(address)) ??
      byAddress.get(cleaned(posix.join("/", posix.dirname(from), decodedWay(address)))),
    named: (name) =>
      byName.get(foldKey(name.replace(/\.md$/u, ""))) ??
      byName.get(foldKey(posix.basename(name).replace(/\.md$/u, ""))),
    file: (address, from) => {
      const path = decodedWay(address.replace(/[?#].*$/u, ""));
      const besides = path.startsWith("/") ? [] : [posix.join(posix.dirname(from), path)];
      const named = path.includes("/") ? [] : files.filter((file) => posix.basename(file) === path).slice(0, 1);
      return [...besides, ...ROOTS.map((root) => posix.join(root, path)), ...named]
        .map((candidate) => paths.get(posix.normalize(candidate.replace(/^\/+/u, "")).normalize("NFC").toLowerCase()))
        .find((found) => found !== undefined);
    },
  };
}

/** Every address that generators would give a post, cleaned. */
function addressesOf({ path, addresses, slug }: IndexedPost): string[] {
  const stem = stemOf(path);
  const { day: whole, name: own } = datedName(path);
  const [year, month, day] = whole?.split("-") ?? [];
  const name = slug ?? own;
  const section = posix.dirname(path.replace(HIDDEN, "").replace(/\/index(?:\.\w+)?\.\w+$/u, ".md"));
  const dated = year === undefined ? [] : [`${year}/${month}/${day}/${name}`, `${year}/${month}/${name}`, stem];
  const places = [
    path,
    path.replace(/\.\w+$/u, ""),
    posix.join(section, name),
    posix.join(section, stem),
    name,
    ...dated,
  ];
  return [
    ...addresses,
    ...places.map((place) => `/${place}`),
    ...dated.map((place) => `/${posix.join(section, place)}`),
  ].map(cleaned);
}

/** The name of a post: of its file, or of its folder where the file is an index. */
export function stemOf(path: string): string {
  const name = posix.basename(path).replace(/(?:\.[a-z]{2})?\.\w+$/u, "");
  return /^_?index$/u.test(name) ? posix.basename(posix.dirname(path)) : name;
}

/** Whether a file is what Hugo shows of a section, above the list of its posts. */
export const isSection = (path: string): boolean => /(?:^|\/)_index(?:\.\w+)?\.\w+$/u.test(path);

/** A post's own name, and the day before it in its file's name, as Jekyll has it: `2020-3-10-hello`, also with two digits; a note of a day is called after that alone. */
export function datedName(path: string): { readonly name: string; readonly day?: string } {
  const stem = stemOf(path);
  const [, year = "", month = "", day = "", name = stem] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:-(.+))?$/u.exec(stem) ?? [];
  return year === "" ? { name: stem } : { name, day: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` };
}

/** An address as it is compared: without its site, its query, its ending, folded. */
function cleaned(address: string): string {
  const path = decodedWay(address.replace(/^https?:\/\/[^/]+/iu, "").replace(/[?#].*$/u, ""));
  return `/${path
    .replace(/^\/+|\/+$/gu, "")
    .replace(/(?:\/index)?\.(?:html?|mdx?)$/u, "")
    .replace(/\/index$/u, "")}`
    .normalize("NFC")
    .toLowerCase();
}
