/** Docusaurus's addresses (https://docusaurus.io/docs/create-doc, …/docs/blog): of its documents, of its blog, and of either in another language. */
import { type AddressRule, below } from "./old-address.ts";

/** Where the files of a plugin stand: in the site's own language, and in another. */
const PLACES = [
  {
    folder: "docs",
    ways: /^docs(?=\/)/u,
    other: /^i18n\/(?<language>[\w-]+)\/docusaurus-plugin-content-docs\/current(?=\/)/u,
  },
  { folder: "blog", ways: /^blog(?=\/)/u, other: /^i18n\/(?<language>[\w-]+)\/docusaurus-plugin-content-blog(?=\/)/u },
] as const;

/** The rule of a site whose settings are this text of a program: what it says in plain texts is read, nothing is run. */
export function docusaurusRule(config: string): AddressRule {
  // Several of a kind, or a place of their own, are for the program to tell.
  const places = [...config.matchAll(/\bpath\s*:\s*["'`](?:\.\/)?(?<way>[^"'`]*)["'`]/gu)].map(
    ({ groups }) => groups?.way,
  );
  const isMoved = places.some((way) => way !== "docs" && way !== "blog" && way !== "i18n");
  const routes = [...config.matchAll(/\brouteBasePath\s*:\s*["'`](?<way>[^"'`]*)["'`]/gu)].map(
    ({ groups }) => groups?.way,
  );
  return ({ path, slug, dayInName, date = dayInName ?? "" }) => {
    for (const { folder, ways, other } of PLACES) {
      const found = ways.exec(path) ?? other.exec(path);
      if (found === null || isMoved || routes.length > 1) continue;
      const language = found.groups?.language;
      const file = below(found[0], path) ?? "";
      const route = folder === "docs" ? (routes[0] ?? "docs") : "blog";
      const way =
        slug?.startsWith("/") === true ? slug : folder === "docs" ? docWay(file, slug) : blogWay(file, slug, date);
      if (way === undefined) return undefined;
      return `/${[language ?? "", route, way].join("/")}`.replace(/\/{2,}/gu, "/");
    }
    return undefined;
  };
}

/** Numbers before the names of files and folders set their order only. */
const unnumbered = (name: string): string => name.replace(/^\d+\s*[-_.]+\s*(?=\S)/u, "");

/** A file called `index` or `README`, or as its folder is, stands where the folder does. */
function docWay(file: string, slug: string | undefined): string {
  const names = file.split("/").map(unnumbered);
  const last = names.pop() ?? "";
  if (slug !== undefined) return [...names, slug].join("/");
  const isFolder = /^(?:index|readme)$/iu.test(last) || last.toLowerCase() === names.at(-1)?.toLowerCase();
  return [...names, ...(isFolder ? [] : [last])].join("/");
}

/** A post without a slug has its day in its address where its file's name has one. */
function blogWay(file: string, slug: string | undefined, date: string): string | undefined {
  if (slug !== undefined) return slug;
  const [, year, month, day, rest] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[-/]?(.*?)(?:\/index)?$/u.exec(file) ?? [];
  if (year === undefined) return date === "" ? undefined : file.replace(/\/index$/u, "");
  return [year, month?.padStart(2, "0"), day?.padStart(2, "0"), rest].join("/");
}
