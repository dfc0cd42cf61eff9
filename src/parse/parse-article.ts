/** A file of `content/articles/` to an article. */

import { foldKey } from "../arabic/fold.ts";
import { fileStart } from "../base/place.ts";
import type { Article, Picture } from "../model/article.ts";
import type { Correction } from "../model/correction.ts";
import { articleId } from "../model/ids.ts";
import type { Name } from "../model/name.ts";
import type { Source } from "../model/source.ts";
import { CORRECTION_KINDS, GENRES } from "../model/vocabulary.ts";
import { ARTICLE_FIELDS, CORRECTION_FIELDS, SOURCE_ENTRY_FIELDS, SOURCE_FIELDS } from "./front-matter/field-tables.ts";
import { readDate, readLanguage, readTerm, readYesNo } from "./front-matter/field-values.ts";
import { placesOf } from "./front-matter/places-of.ts";
import { type Fields, retable } from "./front-matter/read-fields.ts";
import { parseSourceEntry } from "./parse-source.ts";
import { readBody } from "./prose/read-body.ts";
import { isExternal } from "./prose/read-pictures.ts";
import { readFrontMatter, textsOf } from "./read-front-matter.ts";
import type { Reading } from "./reading.ts";

type ArticleFields = Fields<typeof ARTICLE_FIELDS>;

/** Stands for a day that could not be read: the article is not published then, and no later check trips over it. */
const NO_DAY = "0001-01-01";

/** Reads an article's file. */
export function parseArticle(reading: Reading, stem: string): Article {
  const { fields, bodyStart } = readFrontMatter(reading, ARTICLE_FIELDS);
  const { silences, ...body } = readBody(reading, bodyStart);
  const description = fields.text("description")?.text;
  const dateModified = readDate(reading, fields.text("dateModified"));
  const image = readImage(reading, fields);
  const draft = readYesNo(reading, fields.called("draft"), fields.text("draft"));
  if (body.wordCount === 0 && body.pictures.length === 0 && !draft) {
    const end = reading.text.length;
    reading.complain("body-empty", reading.place(end, end), {});
  }
  return {
    id: articleId(stem),
    place: fileStart(reading.file),
    fieldPlaces: placesOf({ datePublished: fields.text("datePublished"), dateModified: fields.text("dateModified") }),
    headline: fields.text("headline")?.text ?? stem,
    ...(description && { description }),
    genre: readTerm(reading, fields.called("genre"), fields.text("genre"), GENRES) ?? "analysis",
    authors: textsOf(fields.texts("authors")),
    datePublished: readDate(reading, fields.text("datePublished")) ?? NO_DAY,
    ...(dateModified && { dateModified }),
    inLanguage: readLanguage(reading, fields.called("inLanguage"), fields.text("inLanguage")) ?? "ar",
    topics: fields.texts("topics"),
    ...(image && { image }),
    corrections: readCorrections(reading, fields),
    isBasedOn: fields.texts("isBasedOn"),
    sources: readSources(reading, fields),
    draft,
    ...body,
    silences,
  };
}

function readImage(reading: Reading, fields: ArticleFields): Picture | undefined {
  const src = fields.text("image");
  if (src === undefined) return undefined;
  if (isExternal(src.text)) {
    reading.complain("image-external", src.place, { src: src.text });
    return undefined;
  }
  const alt = fields.text("imageAlt")?.text ?? "";
  if (alt === "") reading.complain("image-alt-missing", src.place, { src: src.text });
  const caption = fields.text("imageCaption")?.text;
  const credit = fields.text("imageCredit")?.text;
  return { src: src.text, alt, ...(caption && { caption }), ...(credit && { credit }), place: src.place };
}

function readCorrections(reading: Reading, fields: ArticleFields): Correction[] {
  return fields.entries("corrections").map((entry) => {
    const correction = retable(entry, CORRECTION_FIELDS);
    const kind = readTerm(reading, correction.called("kind"), correction.text("kind"), CORRECTION_KINDS);
    return {
      date: readDate(reading, correction.text("date")) ?? NO_DAY,
      text: correction.text("text")?.text ?? "",
      kind: kind ?? "factual",
      claims: correction.texts("claims"),
    };
  });
}

/**
 * The sources that the article defines for itself: by a key in any script, or else by their name. Complains with
 * `frontmatter-key-duplicate` of a key that folds to an earlier one.
 */
function readSources(reading: Reading, fields: ArticleFields): Source[] {
  const keys = new Map<string, Name>();
  return fields.entries("sources").flatMap((entry) => {
    const source = retable(entry, SOURCE_FIELDS);
    const key = source.key ?? retable(entry, SOURCE_ENTRY_FIELDS).text("id") ?? source.text("name");
    if (key === undefined) return [];
    const earlier = keys.get(foldKey(key.text));
    keys.set(foldKey(key.text), earlier ?? key);
    const read = parseSourceEntry(reading, source, key);
    if (earlier === undefined) return [read];
    reading.complain("frontmatter-key-duplicate", key.place, { key: key.text }, { related: [earlier.place] });
    return [];
  });
}
