/** Pages of an old site that its generator filled: lists of posts and tags, for which ours has pages of its own. */
import { fileStart } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { partAtCode } from "./outside-code.ts";
import { isSection } from "./post-index.ts";
import type { ReadPost } from "./read-post.ts";
import { answerShortCodes } from "./short-codes.ts";

/** What goes through all posts, tags or pages of a site: Liquid, Nunjucks, Hugo's templates. */
const LOOP = /\{%-?\s*for\s+\w+(?:,\s*\w+)?\s+in\s|\{\{-?\s*range\b/u;

/** An undated text, or the list of a section, that goes through the site's posts, or that holds nothing once its codes are answered. */
export function isComputed({ path, facts, body }: ReadPost): boolean {
  if (!isSection(path) && (facts.date !== undefined || facts.state !== "published")) return false;
  const prose = partAtCode(body).flatMap(({ text, isCode }) => (isCode ? [] : [text]));
  if (prose.some((text) => LOOP.test(text))) return true;
  return wordsOf(body) === "" && !/!\[|<img/iu.test(body);
}

/** Tells what words such a page held: `import-page-computed`. */
export function tellComputed({ path, facts, body }: ReadPost): Diagnostic {
  const words = [facts.headline ?? "", wordsOf(body)].join(" ").trim();
  return complain("import-page-computed", fileStart(path), { words });
}

const wordsOf = (body: string): string =>
  (
    answerShortCodes(body)
      .text.replace(/<[^>]*>/gu, " ")
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join(" ");
