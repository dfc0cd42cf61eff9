/** Jekyll's addresses (https://jekyllrb.com/docs/permalinks/). */
import type { ForeignFields } from "../foreign-matter.ts";
import { type AddressRule, daysOf, filled, lettered, valueAt } from "./old-address.ts";

/** The patterns that Jekyll has names for. */
const STYLES: Readonly<Record<string, string>> = {
  date: "/:categories/:year/:month/:day/:title:output_ext",
  pretty: "/:categories/:year/:month/:day/:title/",
  none: "/:categories/:title:output_ext",
};

/** The rule of posts; a page that names no address is none of its. */
export function jekyllRule(settings: ForeignFields): AddressRule {
  const pattern = patternIn(settings);
  return ({ path, name, dayInName, slug, date = dayInName ?? "", categories }) => {
    if (dayInName === undefined) return undefined;
    const folders = /^(.*?)\/?_posts\//u.exec(path)?.[1]?.split("/") ?? [];
    return filled(STYLES[pattern] ?? pattern, {
      ...daysOf(date),
      title: slug ?? lettered(name, /[^\p{L}\p{M}\p{N}._~!$&'()+,;=@]+/gu),
      slug: slug ?? lettered(name.toLowerCase(), /[^\p{L}\p{M}\p{N}]+/gu),
      categories: [...folders, ...categories]
        .map((each) => lettered(each.toLowerCase(), /[^\p{L}\p{M}\p{N}]+/gu))
        .filter(Boolean)
        .join("/"),
      output_ext: ".html",
    });
  };
}

/** A default of front matter goes before the collection's own pattern, and that before the site's. */
function patternIn({ defaults, collections, permalink }: ForeignFields): string {
  const values = Array.isArray(defaults)
    ? defaults.filter(isOfPosts).map((each) => valueAt(each, "values", "permalink"))
    : [];
  const found = [...values.reverse(), valueAt(collections, "posts", "permalink"), permalink];
  return found.find((each): each is string => typeof each === "string" && each !== "") ?? "date";
}

function isOfPosts(value: unknown): boolean {
  const [type, path] = [valueAt(value, "scope", "type") ?? "", valueAt(value, "scope", "path") ?? ""];
  return (type === "" || type === "posts") && (path === "" || path === "_posts");
}
