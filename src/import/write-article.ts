/** A draft to the text of an article's file. */
import type { Root } from "mdast";
import { ARTICLE_FIELDS, SOURCE_FIELDS } from "../parse/front-matter/field-tables.ts";
import { type FieldValue, writeFrontMatter } from "../parse/front-matter/write-front-matter.ts";
import type { Metadata } from "./draft.ts";
import { serialise } from "./serialise.ts";

/**
 * Writes front matter and body. Headline and date stand there empty where the source has none, so that `check` asks
 * for them; an import is a draft until an editor says otherwise. A page's own address becomes the article's source,
 * under the article's id, so that no two meet.
 */
export function writeArticle(id: string, metadata: Metadata, tree: Root): string {
  const { headline, description, authors, datePublished, url } = metadata;
  const matter = writeFrontMatter({
    [ARTICLE_FIELDS.headline.ar]: headline,
    [ARTICLE_FIELDS.datePublished.ar]: datePublished,
    ...(authors.length === 0 ? {} : { [ARTICLE_FIELDS.authors.ar]: authors }),
    ...(description === undefined ? {} : { [ARTICLE_FIELDS.description.ar]: description }),
    [ARTICLE_FIELDS.draft.ar]: "نعم",
    ...(url === undefined ? {} : originOf(`${id.slice(0, 50)}-original`, metadata, url)),
  });
  return `${matter}\n${serialise(tree)}`;
}

function originOf(key: string, { headline, datePublished }: Metadata, url: string): Record<string, FieldValue> {
  const source = {
    [SOURCE_FIELDS.name.ar]: headline ?? url,
    ...(datePublished === undefined ? {} : { [SOURCE_FIELDS.datePublished.ar]: datePublished }),
    [SOURCE_FIELDS.url.ar]: url,
  };
  return { [ARTICLE_FIELDS.isBasedOn.ar]: key, [ARTICLE_FIELDS.sources.ar]: { [key]: source } };
}
