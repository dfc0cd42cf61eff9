/** Pictures that articles show and the content folder does not hold. */
import { posix } from "node:path";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Article } from "../model/article.ts";
import type { Noun } from "../model/nouns.ts";

/** Complains `image-missing` of every picture of an article that is none of `images` (paths in the content folder). */
export function findMissingPictures(nouns: readonly Noun[], images: readonly string[]): Diagnostic[] {
  const known = new Set(images);
  return nouns.flatMap((noun) => (noun.kind === "article" ? findMissing(noun.noun, known) : []));
}

/** The picture's path in the content folder: relative to the article's file, or to the folder; `undefined` where neither is there. */
export function findPicture(src: string, articleFile: string, images: ReadonlySet<string>): string | undefined {
  const besideArticle = posix.join(posix.dirname(articleFile), src);
  const inFolder = posix.normalize(src.replace(/^\/+/, ""));
  return [besideArticle, inFolder].find((path) => images.has(path));
}

function findMissing(article: Article, images: ReadonlySet<string>): Diagnostic[] {
  const pictures = article.image === undefined ? article.pictures : [article.image, ...article.pictures];
  return pictures
    .filter(({ src }) => findPicture(src, article.place.file, images) === undefined)
    .map(({ src, place }) => {
      const expected = nearest(
        posix.basename(src),
        [...images].map((path) => posix.basename(path)),
      );
      return complain("image-missing", place, { src }, expected === undefined ? {} : { expected });
    });
}
