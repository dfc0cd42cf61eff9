/** An article in two parts: what the graph needs of it, and its body, which is read when a page shows it and kept by nobody. */
import type { Root } from "hast";
import type { Article } from "../model/article.ts";
import type { Noun } from "../model/nouns.ts";
import type { ParsedFile } from "../parse/parse-file.ts";

/** A parsed file as it is remembered: an article without its body. */
export interface Summary extends Omit<ParsedFile, "noun"> {
  readonly noun?: Exclude<Noun, { readonly kind: "article" }> | { readonly kind: "article"; readonly noun: Bodiless };
}

type Bodiless = Omit<Article, "body">;

/** Takes a parsed file apart. */
export function splitBody({ noun, ...others }: ParsedFile): { readonly summary: Summary; readonly body?: Root } {
  if (noun?.kind !== "article") return { summary: noun === undefined ? others : { ...others, noun } };
  const { body, ...article } = noun.noun;
  return { summary: { ...others, noun: { kind: "article", noun: article } }, body };
}

/** Puts it together: the article reads its body whenever it is asked for it. */
export function bringBody({ noun, ...others }: Summary, read: () => Root): ParsedFile {
  if (noun === undefined) return others;
  return { ...others, noun: noun.kind === "article" ? { kind: "article", noun: withBody(noun.noun, read) } : noun };
}

const withBody = (article: Bodiless, read: () => Root): Article =>
  Object.defineProperty({ ...article, body: NO_BODY }, "body", { get: read, enumerable: true });

const NO_BODY: Root = { type: "root", children: [] };
