/** Pictures that articles and pages show and the content folder does not hold. */
import { posix } from "node:path";
import { decodedWay } from "../base/decoded-way.ts";
import { remember } from "../base/remember.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Article, Picture } from "../model/article.ts";
import type { Noun } from "../model/nouns.ts";
import type { StaticPage } from "../model/static-page.ts";

/** Complains `image-missing` of every picture of an article or a page that is none of `images` (paths in the content folder). */
export function findMissingPictures(nouns: readonly Noun[], images: readonly string[]): Diagnostic[] {
  const known = new Set(images);
  return nouns.flatMap((noun) =>
    noun.kind === "article" || noun.kind === "page" ? findMissing(picturesOf(noun.noun), known) : [],
  );
}

/** The pictures of an article, its own before those of its text, or of a page of the site. */
export const picturesOf = (shows: Pick<Article, "image" | "pictures"> | StaticPage): readonly Picture[] => [
  ...("image" in shows && shows.image !== undefined ? [shows.image] : []),
  ...(shows.pictures ?? []),
];

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

function findMissing(pictures: readonly Picture[], images: ReadonlySet<string>): Diagnostic[] {
  return pictures
    .filter(({ src, place }) => findPicture(src, place.file, images) === undefined)
    .map(({ src, place }) => {
      const expected = nearest(
        posix.basename(src.replaceAll("\\", "/")),
        [...images].map((path) => posix.basename(path)),
      );
      return complain("image-missing", place, { src }, expected === undefined ? {} : { expected });
    });
}
