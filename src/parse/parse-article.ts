/** A file of `content/articles/` to an article. */

import { foldKey } from "../arabic/fold.ts";
import { NO_DAY } from "../base/calendar-date.ts";
import { fileStart } from "../base/place.ts";
import type { Article, Picture } from "../model/article.ts";
import type { Correction } from "../model/correction.ts";
import { articleId } from "../model/ids.ts";
import type { Name } from "../model/name.ts";
import type { Source } from "../model/source.ts";
import type { Fields } from "./fields/field.ts";
import { ARTICLE_FIELDS } from "./fields/field-tables.ts";
import { placesOf } from "./fields/places-of.ts";
import { markIn } from "./markdown/mark-syntax.ts";
import { parseSourceEntry } from "./parse-source.ts";
import { type Body, type MarkedLine, readBody } from "./prose/read-body.ts";
import { type Line, lineAt } from "./prose/read-lines.ts";
import { isExternal } from "./prose/read-pictures.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import type { Reading } from "./reading.ts";

type ArticleFields = Fields<typeof ARTICLE_FIELDS>;

/** Reads an article's file. */
export function parseArticle(reading: Reading, stem: string): Article {
  const { fields, bodyStart } = readFrontMatter(reading, ARTICLE_FIELDS);
  const { lines, ...body } = readBody(reading, bodyStart, linesAbove(reading, fields));
  const { datePublished, dateModified, image: _, imageAlt, imageCaption, imageCredit, ...others } = fields.values;
  const seen = Object.fromEntries(lines.map(({ placedIn, text }) => [placedIn, text]));
  const ofImage = lines.filter(({ placedIn }) => placedIn === "caption" || placedIn === "alternative");
  const image = readImage(reading, fields, ofImage);
  complainOfMarkup(reading, fields);
  if (!others.draft) complainOfEmpty(reading, body);
  return {
    headline: stem,
    genre: "article",
    ...others,
    ...(seen.headline !== undefined && { headline: seen.headline }),
    ...(seen.summary !== undefined && { description: seen.summary }),
    ...body,
    id: articleId(stem),
    place: fileStart(reading.file),
    fieldPlaces: placesOf(fields.typed, ["headline", "genre", "datePublished", "dateModified", "publishAt"]),
    datePublished: datePublished?.date ?? NO_DAY,
    ...(datePublished?.time && { timePublished: datePublished.time }),
    ...(dateModified && { dateModified: dateModified.date }),
    ...(dateModified?.time && { timeModified: dateModified.time }),
    ...(image && { image }),
    corrections: others.corrections.map(
      ({ values, typed: { date } }): Correction => ({
        date: NO_DAY,
        text: "",
        kind: "factual",
        ...values,
        ...(date && { datePlace: date.place }),
      }),
    ),
    sources: readSources(reading, fields),
  };
}

/** What of the front matter may bear marks: readers see it as words of the article. */
function linesAbove(reading: Reading, { typed }: ArticleFields): Line[] {
  const lines = [
    { placedIn: "headline", name: typed.headline },
    { placedIn: "summary", name: typed.description },
    { placedIn: "caption", name: typed.imageCaption },
    { placedIn: "alternative", name: typed.imageAlt },
  ] as const;
  return lines.flatMap(({ placedIn, name }) =>
    name === undefined || markIn(name.text) === undefined ? [] : [lineAt(reading, placedIn, name.place)],
  );
}

const MARKUP = /\*\*[^*]+\*\*|__[^_]+__|<\/?[a-z][^<>]*>|!?\[[^\]]*\]\([^)]*\)/giu;

/** But for marks, titles and summaries are words alone: in a browser's tab, a feed and a card nothing else is understood. */
function complainOfMarkup(reading: Reading, { typed }: ArticleFields): void {
  for (const value of [typed.headline, typed.description, typed.englishSummary])
    for (const { 0: text } of value?.text.matchAll(MARKUP) ?? [])
      if (value !== undefined) reading.complain("markup-in-field", value.place, { text });
}

function complainOfEmpty(reading: Reading, { wordCount, pictures }: Body): void {
  if (wordCount > 0 || pictures.length > 0) return;
  const end = reading.text.length;
  reading.complain("body-empty", reading.place(end, end), {});
}

function readImage(
  reading: Reading,
  { values, typed }: ArticleFields,
  lines: readonly MarkedLine[],
): Picture | undefined {
  const { src, words, title } = pictureIn(typed.image);
  if (src === undefined) return undefined;
  if (isExternal(src.text)) {
    reading.complain("image-external", src.place, { src: src.text });
    return undefined;
  }
  const seen = Object.fromEntries(lines.map(({ placedIn, text }) => [placedIn, text]));
  const { alternative: alt = values.imageAlt ?? words, caption = values.imageCaption ?? title } = seen;
  const { imageCredit: credit } = values;
  const marks = lines.flatMap((line) => line.marks);
  if (alt === "") reading.complain("image-alt-missing", src.place, { src: src.text });
  return {
    src: src.text,
    alt,
    ...(caption && { caption }),
    ...(credit && { credit }),
    ...(marks.length > 0 && { marks }),
    place: src.place,
  };
}

const PICTURE = /^!?\[(?<words>[^[\]]*)\]\(\s*<?(?<src>[^()<>"]+?)>?\s*(?:["«“](?<title>[^"»”]*)["»”]\s*)?\)$/u;

/** The picture's file; one that was written as in the text, `![ما يُرى](صورة.jpg)`, brings its words along. */
function pictureIn(typed: Name | undefined): { readonly src?: Name; readonly words: string; readonly title?: string } {
  const { src, words = "", title = "" } = PICTURE.exec(typed?.text ?? "")?.groups ?? {};
  if (typed === undefined || src === undefined) return { ...(typed && { src: typed }), words: "" };
  return { src: { ...typed, text: src }, words: words.trim(), ...(title.trim() && { title: title.trim() }) };
}

/**
 * The sources that the article defines for itself: by a key in any script, or else by their name. Complains with
 * `frontmatter-key-duplicate` of a key that folds to an earlier one.
 */
function readSources(reading: Reading, { values }: ArticleFields): Source[] {
  const keys = new Map<string, Name>();
  return values.sources.flatMap((source) => {
    const key = source.key ?? source.typed.id ?? source.typed.name;
    if (key === undefined) return [];
    const earlier = keys.get(foldKey(key.text));
    keys.set(foldKey(key.text), earlier ?? key);
    if (earlier === undefined) return [parseSourceEntry(reading, source, key)];
    reading.complain("frontmatter-key-duplicate", key.place, { key: key.text }, { related: [earlier.place] });
    return [];
  });
}
