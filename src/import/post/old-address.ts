/** At which address another generator showed a post that names none itself: as its settings say, or else by its default. */
import { type ForeignFields, readSettings } from "./foreign-matter.ts";

/** A file of settings of the old site: its path from the site's root, with `/`, and its text. */
export interface OldSettings {
  readonly path: string;
  readonly text: string;
}

/** What of a post its address is made of. */
export interface AddressedPost {
  /** From the site's root, with `/`. */
  readonly path: string;
  /** The name of its file or folder, without a day. */
  readonly name: string;
  /** The day that its file's name begins with. */
  readonly dayInName: string | undefined;
  readonly slug?: string;
  readonly headline?: string;
  /** As an article of ours writes it: the day first. */
  readonly date?: string;
  readonly categories: readonly string[];
}

/** Gives the address of a post, from `/`; nothing where the rule is not known. */
export type AddressRule = (post: AddressedPost) => string | undefined;

/**
 * Finds the rule of a site: Jekyll's where it has its settings, or where nothing else is known and a post bears its day in
 * its name (https://jekyllrb.com/docs/permalinks/); Hugo's where it has its own (https://gohugo.io/content-management/urls/).
 */
export function addressRule(settings: readonly OldSettings[]): AddressRule {
  const read = settings.map(({ path, text }) => ({ path, fields: readSettings(path, text) }));
  const jekyll = read.find(({ path }) => /^_config\.ya?ml$/u.test(path));
  const hugo = read.filter(({ path }) => /^(?:(?:hugo|config)\.\w+|config\/_default\/\w+\.\w+)$/u.test(path));
  if (jekyll !== undefined) return jekyllRule(jekyllPattern(jekyll.fields));
  if (hugo.length > 0) return hugoRule(new Map(hugo.flatMap(({ path, fields }) => hugoPatterns(path, fields))));
  return settings.length === 0 ? jekyllRule("date") : () => undefined;
}

/** The patterns that Jekyll has names for. */
const STYLES: Readonly<Record<string, string>> = {
  date: "/:categories/:year/:month/:day/:title:output_ext",
  pretty: "/:categories/:year/:month/:day/:title/",
  none: "/:categories/:title:output_ext",
};

/** A default of front matter goes before the collection's own pattern, and that before the site's. */
function jekyllPattern({ defaults, collections, permalink }: ForeignFields): string {
  const values = Array.isArray(defaults)
    ? defaults.filter(isOfPosts).map((each) => at(each, "values", "permalink"))
    : [];
  const found = [...values.reverse(), at(collections, "posts", "permalink"), permalink];
  return found.find((each): each is string => typeof each === "string" && each !== "") ?? "date";
}

function isOfPosts(value: unknown): boolean {
  const [type, path] = [at(value, "scope", "type") ?? "", at(value, "scope", "path") ?? ""];
  return (type === "" || type === "posts") && (path === "" || path === "_posts");
}

const jekyllRule =
  (named: string): AddressRule =>
  ({ path, name, dayInName, slug, date = dayInName ?? "", categories }) => {
    if (dayInName === undefined) return undefined;
    const folders = /^(.*?)\/?_posts\//u.exec(path)?.[1]?.split("/") ?? [];
    return filled(STYLES[named] ?? named, {
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

/** By section; newer settings have them below the kind of page. */
function hugoPatterns(path: string, fields: ForeignFields): readonly (readonly [section: string, pattern: string])[] {
  const below = path.includes("permalinks.") ? fields : fields.permalinks;
  const own = at(below, "page");
  const sections = Object.entries({ ...asFields(below), ...asFields(own) });
  return sections.flatMap(([section, pattern]) => (typeof pattern === "string" ? [[section, pattern] as const] : []));
}

const hugoRule =
  (patterns: ReadonlyMap<string, string>): AddressRule =>
  ({ path, name, slug, headline = "", date = "" }) => {
    const folders = path.split("/").slice(1, /\/index\.\w+$/u.test(path) ? -2 : -1);
    if (!path.startsWith("content/") || /^[a-z]{2}$/u.test(folders[0] ?? "")) return undefined;
    const own = slug ?? hugoName(name);
    const pattern = patterns.get(folders[0] ?? "") ?? "/:sections/:slugorcontentbasename/";
    return filled(pattern, {
      ...daysOf(date),
      title: hugoName(headline),
      slug: slug ?? hugoName(headline),
      section: hugoName(folders[0] ?? ""),
      sections: folders.map(hugoName).join("/"),
      filename: hugoName(name),
      contentbasename: hugoName(name),
      slugorfilename: own,
      slugorcontentbasename: own,
    });
  };

const hugoName = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s._~+@-]+/gu, "")
    .trim()
    .replace(/\s+/gu, "-");

const lettered = (words: string, others: RegExp): string => words.replace(others, "-").replace(/^-+|-+$/gu, "");

function daysOf(date: string): Readonly<Record<string, string | undefined>> {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(date) ?? [];
  const plain = (part: string | undefined): string | undefined => part?.replace(/^0/u, "");
  return { year, month, day, short_year: year?.slice(2), i_month: plain(month), i_day: plain(day) };
}

/** A pattern with its parts put in; nothing where one of them is not known. */
function filled(pattern: string, parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const pieces = pattern.split(/(:[a-z_]+)/u).map((piece) => (piece.startsWith(":") ? parts[piece.slice(1)] : piece));
  if (pieces.some((piece) => piece === undefined)) return undefined;
  return `/${pieces.join("")}`.replace(/\/{2,}/gu, "/");
}

const asFields = (value: unknown): ForeignFields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The value at a way of keys. */
const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((found, key) => asFields(found)[key], value);
