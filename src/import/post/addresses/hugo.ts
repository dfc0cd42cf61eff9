/** Hugo's addresses (https://gohugo.io/content-management/urls/), with the part that a language has in them (…/multilingual/). */
import type { ForeignFields } from "../foreign-matter.ts";
import { isSection } from "../post-index.ts";
import { type AddressRule, asFields, daysOf, filled, valueAt } from "./old-address.ts";

/** One file of settings, read. */
interface Settings {
  readonly path: string;
  readonly fields: ForeignFields;
}

/** Where the posts of a language stand, and what their addresses begin with. */
interface Language {
  readonly folder: string;
  readonly name: string;
  readonly prefix: string;
}

/** The rule of a site. Content that is mounted from elsewhere, or a language on a host of its own, gives none. */
export function hugoRule(settings: readonly Settings[]): AddressRule {
  const patterns = new Map(settings.flatMap(({ path, fields }) => patternsIn(path, fields)));
  const languages = languagesIn(settings);
  return ({ path, name, slug, headline = "", date = "" }) => {
    const language = languageOf(path, languages);
    if (language === undefined) return undefined;
    const file = path.slice(language.folder.length + 1);
    if (isSection(path)) return `${language.prefix}/${file.split("/").slice(0, -1).map(urlised).join("/")}/`;
    const folders = file.split("/").slice(0, /(?:^|\/)index(?:\.\w+)?\.\w+$/u.test(file) ? -2 : -1);
    const own = slug ?? urlised(name);
    const pattern = patterns.get(folders[0] ?? "") ?? "/:sections/:slugorcontentbasename/";
    const way = filled(pattern, {
      ...daysOf(date),
      title: urlised(headline),
      slug: slug ?? urlised(headline),
      section: urlised(folders[0] ?? ""),
      sections: folders.map(urlised).join("/"),
      filename: urlised(name),
      contentbasename: urlised(name),
      slugorfilename: own,
      slugorcontentbasename: own,
    });
    return way === undefined ? undefined : `${language.prefix}${way}`;
  };
}

/** By section; newer settings have them below the kind of page. */
function patternsIn(path: string, fields: ForeignFields): readonly (readonly [section: string, pattern: string])[] {
  const all = path.includes("permalinks.") ? fields : fields.permalinks;
  const sections = Object.entries({ ...asFields(all), ...asFields(valueAt(all, "page")) });
  return sections.flatMap(([section, pattern]) => (typeof pattern === "string" ? [[section, pattern] as const] : []));
}

/** The languages that settings name, the site's own first; `undefined` where a post's language cannot be told from its path. */
function languagesIn(settings: readonly Settings[]): readonly Language[] | undefined {
  const all = settings.map(({ path, fields }) => (path.includes("languages.") ? { languages: fields } : fields));
  const value = (key: string): unknown =>
    all.flatMap((fields) => Object.entries(fields)).find(([name]) => name.toLowerCase() === key)?.[1];
  const mounts = settings.map(
    ({ path, fields }) => (path.includes("module.") ? fields : asFields(fields.module)).mounts,
  );
  const isMounted = mounts.some((each) => Array.isArray(each) && each.some((mount) => isOfContent(mount)));
  if (isMounted) return undefined;
  const own = String(value("defaultcontentlanguage") ?? "en").toLowerCase();
  const isBelow = String(value("defaultcontentlanguageinsubdir") ?? "false") === "true";
  const root = String(value("contentdir") ?? "content");
  const named = Object.entries(asFields(value("languages")));
  const languages = named.map(([name, fields]) => {
    const lower = name.toLowerCase();
    const folder = textAt(fields, "contentdir") ?? root;
    return {
      name: lower,
      folder: folder.replace(/^\.?\/+|\/+$/gu, ""),
      prefix: lower === own && !isBelow ? "" : `/${lower}`,
    };
  });
  if (named.some(([, fields]) => textAt(fields, "baseurl") !== undefined)) return undefined;
  const first = languages.find(({ name }) => name === own) ?? {
    name: own,
    folder: root,
    prefix: isBelow ? `/${own}` : "",
  };
  return [first, ...languages.filter((each) => each.name !== own)];
}

const isOfContent = (mount: unknown): boolean => /^content(?:\/|$)/u.test(textAt(mount, "target") ?? "");

function textAt(fields: unknown, key: string): string | undefined {
  const found = Object.entries(asFields(fields)).find(([name]) => name.toLowerCase() === key)?.[1];
  return typeof found === "string" ? found : undefined;
}

/** A file's language is in its name, `a.ar.md`, else that of its folder; the deepest folder counts. */
function languageOf(path: string, languages: readonly Language[] | undefined): Language | undefined {
  const inName = /\.([\w-]+)\.\w+$/u.exec(path)?.[1]?.toLowerCase();
  const around = (languages ?? []).filter(({ folder }) => path.startsWith(`${folder}/`));
  return around.find(({ name }) => name === inName) ?? around.toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

/** As Hugo makes a part of an address of words. */
const urlised = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s._~+@-]+/gu, "")
    .trim()
    .replace(/\s+/gu, "-");
