/** Generators that show a post where its file stands: Eleventy, Astro, Quartz, MkDocs. */
import { posix } from "node:path";
import type { ForeignFields } from "../foreign-matter.ts";
import { type AddressRule, below } from "./old-address.ts";

/**
 * Eleventy (https://www.11ty.dev/docs/permalinks/): the file's path below its input, a day before the name left out. A folder with
 * data of its own may have its addresses made there: it gives none.
 */
export function eleventyRule(config: string, files: readonly string[]): AddressRule {
  const input = /\binput\s*:\s*["'`](?<folder>[^"'`]*)["'`]/u.exec(config)?.groups?.folder ?? "";
  const folder = input.replace(/^\.?\/+|^\.$|\/+$/gu, "");
  const withData = new Set(
    files.filter((path) => /\.(?:11tydata\.\w+|json|yaml)$/u.test(path)).map((path) => posix.dirname(path)),
  );
  return ({ path }) => {
    const file = below(folder, path);
    const around = posix.dirname(path).split("/");
    const isMade = around.some((_, index) => withData.has(around.slice(0, index + 1).join("/")));
    if (file === undefined || isMade) return undefined;
    return wayOf(file.replace(/(?<=^|\/)\d{4}-\d\d-\d\d-(?=[^/]+$)/u, ""));
  };
}

/**
 * Astro (https://docs.astro.build/en/guides/routing/): a page in `src/pages` stands at its path; an entry of a collection where a page of the
 * collection's name shows its entries one by one.
 */
export function astroRule(files: readonly string[]): AddressRule {
  const shown = new Set(
    files.flatMap(
      (path) => /^src\/pages\/([\w-]+)\/\[(?:\.{3})?(?:slug|id)\](?:\/index)?\.astro$/u.exec(path)?.[1] ?? [],
    ),
  );
  return ({ path, slug }) => {
    const page = below("src/pages", path);
    if (page !== undefined) return wayOf(page);
    const [collection = "", ...names] = (below("src/content", path) ?? "").split("/");
    if (!shown.has(collection)) return undefined;
    return wayOf([collection, ...(slug === undefined ? names.map(sluggedLikeGithub) : [slug])].join("/"));
  };
}

const sluggedLikeGithub = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]+/gu, "")
    .replace(/\s/gu, "-");

/** Quartz (https://quartz.jzhao.xyz/): the note's path below `content`. */
export const quartzRule: AddressRule = ({ path }) => {
  const file = below("content", path);
  if (file === undefined) return undefined;
  return wayOf(file.replace(/\s/gu, "-").replaceAll("&", "-and-").replaceAll("%", "-percent").replace(/[?#]/gu, ""));
};

/** MkDocs (https://www.mkdocs.org/user-guide/configuration/): the path below `docs`, a folder of its own or a file with an ending. */
export function mkdocsRule({
  docs_dir: folder = "docs",
  use_directory_urls: isFolder = "true",
}: ForeignFields): AddressRule {
  return ({ path }) => {
    const file = below(String(folder), path);
    if (file === undefined) return undefined;
    const way = file.replace(/(?<=^|\/)README$/u, "index");
    return String(isFolder) === "false" ? `/${way}.html` : wayOf(way);
  };
}

const wayOf = (file: string): string => `/${file.replace(/(?:^|\/)index$/u, "")}/`.replace(/\/{2,}/gu, "/");
