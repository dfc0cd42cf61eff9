/** Hexo's addresses (https://hexo.io/docs/permalinks): the title in them is the name of the post's file. */
import type { ForeignFields } from "../foreign-matter.ts";
import { type AddressRule, below, daysOf, filled } from "./old-address.ts";

/** The rule of posts. A pattern that asks for what only Hexo knows, a number or a hash, gives none. */
export function hexoRule({ permalink }: ForeignFields): AddressRule {
  const pattern = typeof permalink === "string" && permalink !== "" ? permalink : ":year/:month/:day/:title/";
  return ({ path, slug, headline, date = "", categories }) => {
    const own = below("source/_posts", path);
    const file = own?.replace(/\/index$/u, "").replace(/(?<=^|\/)\d{4}-\d{1,2}-\d{1,2}-(?=[^/]+$)/u, "");
    if (file === undefined) return undefined;
    return filled(pattern, {
      ...daysOf(date),
      title: slug ?? file,
      name: file.split("/").at(-1),
      post_title: headline === undefined ? undefined : slugged(headline),
      // Categories in a row are one below the other.
      category: categories.length === 0 ? undefined : categories.map(slugged).join("/"),
    });
  };
}

/** As hexo-util does: separators and signs are hyphens, and letters stay what they are. */
const slugged = (words: string): string =>
  words
    .trim()
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
