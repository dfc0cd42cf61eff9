/** Short ways for tests of parsing: a text in, its article and its complaints out. */
import { toString as textOf } from "hast-util-to-string";
import { expect } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Article } from "../../src/model/article.ts";
import type { Noun } from "../../src/model/nouns.ts";
import type { Site } from "../../src/model/site.ts";
import type { Source } from "../../src/model/source.ts";
import type { Topic } from "../../src/model/topic.ts";
import { type ParsedFile, parseFile } from "../../src/parse/parse-file.ts";

/** The smallest front matter without a fault. */
export const HEAD = "---\nالعنوان: عنوان\nالنوع: تحليل\nالتاريخ: 2026-11-22\n---\n\n";

/** Parses a text as a file of content. */
export const parseText = (path: string, text: string): ParsedFile =>
  parseFile({ path, bytes: new TextEncoder().encode(text) });

/** Parses a file that gives an article, whatever is wrong with it. */
export function parseArticleText(text: string): { article: Article; diagnostics: readonly Diagnostic[] } {
  const { noun, diagnostics } = parseText("articles/a.md", text);
  return { article: articleIn(noun), diagnostics };
}

/** Parses prose under a correct front matter. */
export const parseProse = (prose: string): ReturnType<typeof parseArticleText> => parseArticleText(HEAD + prose);

/** The noun, where it is an article. */
export function articleIn(noun: Noun | undefined): Article {
  if (noun?.kind !== "article") throw new Error(`expected an article, got ${noun?.kind ?? "nothing"}`);
  return noun.noun;
}

/** Parses a source's file. */
export function parseSourceText(text: string): { source: Source; diagnostics: readonly Diagnostic[] } {
  const { noun, diagnostics } = parseText("sources/a.md", text);
  if (noun?.kind !== "source") throw new Error("expected a source");
  return { source: noun.noun, diagnostics };
}

/** Parses a topic's file. */
export function parseTopicText(text: string): { topic: Topic; diagnostics: readonly Diagnostic[] } {
  const { noun, diagnostics } = parseText("topics/a.md", text);
  if (noun?.kind !== "topic") throw new Error("expected a topic");
  return { topic: noun.noun, diagnostics };
}

/** Parses the settings of a site. */
export function parseSiteText(text: string): { site: Site; diagnostics: readonly Diagnostic[] } {
  const { noun, diagnostics } = parseText("site.yaml", text);
  if (noun?.kind !== "site") throw new Error("expected a site");
  return { site: noun.noun, diagnostics };
}

/** What a reader reads of the body. */
export const wordsOf = (article: Article): string => textOf(article.body).replace(/\s+/gu, " ").trim();

/** The codes of complaints with their places, as `line:column code`. */
export const told = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, place }) => `${place.line}:${place.column} ${code}`);

/** Holds that nothing was complained of. */
export const expectClean = (diagnostics: readonly Diagnostic[]): void => expect(told(diagnostics)).toEqual([]);
