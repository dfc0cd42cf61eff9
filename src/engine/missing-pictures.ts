/** Pictures that articles show and the content folder does not hold. */
import { posix } from "node:path";
import { decodedWay } from "../base/decoded-way.ts";
import { remember } from "../base/remember.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Article } from "../model/article.ts";
import type { Noun } from "../model/nouns.ts";

/** Complains `image-missing` of every picture of an article that is none of `images` (paths in the content folder). */
export function findMissingPictures(nouns: readonly Noun[], images: readonly string[]): Diagnostic[] {
  const known = new Set(images);
  return nouns.flatMap((noun) => (noun.kind === "article" ? findMissing(noun.noun, known) : []));
}

/**
 * The picture's path in the content folder: relative to the article's file, or to the folder; `undefined` where neither is
 * there. A way may be percent-encoded, as a browser copies it, and a name composed otherwise, as macOS writes it.
 */
export function findPicture(src: string, articleFile: string, images: ReadonlySet<string>): string | undefined {
  const ways = [...new Set([src, decodedWay(src)])].flatMap((way) => [
    posix.join(posix.dirname(articleFile), way),
    posix.normalize(way.replace(/^\/+/, "")),
  ]);
  const exact = ways.find((path) => images.has(path));
  if (exact !== undefined) return exact;
  const composed = composedNames(images, undefined);
  return ways.map((path) => composed.get(path.normalize("NFC"))).find((path) => path !== undefined);
}

/** From each path as it is compared to the path as it stands on the disk. */
const composedNames = remember(
  (images: ReadonlySet<string>, _: undefined): ReadonlyMap<string, string> =>
    new Map([...images].map((path) => [path.normalize("NFC"), path])),
);

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
