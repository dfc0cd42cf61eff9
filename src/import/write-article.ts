/** A draft to the text of an article's file; the one place that writes Markdown. */

import type { Root } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { ARTICLE_FIELDS, PAGE_FIELDS, SOURCE_FIELDS } from "../parse/fields/field-tables.ts";
import { type FieldValue, writeFrontMatter } from "../parse/front-matter/write-front-matter.ts";
import type { Metadata } from "./draft.ts";

/** What is decided about an article apart from what its source says. */
export interface Placing {
  readonly topics: readonly string[];
  readonly isDraft: boolean;
  /** The article's picture, by its way from the content folder. */
  readonly image?: { readonly place: string; readonly alt: string; readonly caption: string } | undefined;
}

/**
 * Writes front matter and body. Headline and date stand there empty where the source has none, so that `check` asks
 * for them. A page's own address becomes the article's source, under the article's id, so that no two meet.
 */
export function writeArticle(id: string, metadata: Metadata, tree: Root, { topics, isDraft, image }: Placing): string {
  const { headline, description, authors, datePublished, moment, modified, url, formerAddresses = [] } = metadata;
  const former = formerAddresses.filter((way) => way !== `/articles/${id}/`);
  const matter = writeFrontMatter({
    [ARTICLE_FIELDS.headline.ar]: headline,
    [ARTICLE_FIELDS.datePublished.ar]: moment ?? datePublished,
    ...(modified === undefined ? {} : { [ARTICLE_FIELDS.dateModified.ar]: modified }),
    ...(authors.length === 0 ? {} : { [ARTICLE_FIELDS.authors.ar]: authors }),
    ...(description === undefined ? {} : { [ARTICLE_FIELDS.description.ar]: description }),
    ...(topics.length === 0 ? {} : { [ARTICLE_FIELDS.topics.ar]: topics }),
    ...(image === undefined
      ? {}
      : { [ARTICLE_FIELDS.image.ar]: `/${image.place}`, [ARTICLE_FIELDS.imageAlt.ar]: image.alt }),
    ...(image === undefined || image.caption === "" ? {} : { [ARTICLE_FIELDS.imageCaption.ar]: image.caption }),
    ...(former.length === 0 ? {} : { [ARTICLE_FIELDS.formerAddresses.ar]: former }),
    ...(isDraft ? { [ARTICLE_FIELDS.draft.ar]: "نعم" } : {}),
    ...(url === undefined ? {} : originOf(`${id.slice(0, 50)}-original`, metadata, url)),
  });
  return `${matter}\n${serialise(tree)}`;
}

/** Writes a page of the site itself. */
export function writePage(id: string, { headline, description, formerAddresses = [] }: Metadata, tree: Root): string {
  const former = formerAddresses.filter((way) => way !== `/${id}/`);
  const matter = writeFrontMatter({
    [PAGE_FIELDS.title.ar]: headline,
    ...(description === undefined ? {} : { [PAGE_FIELDS.description.ar]: description }),
    ...(former.length === 0 ? {} : { [PAGE_FIELDS.formerAddresses.ar]: former }),
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

const writer = unified()
  .data("toMarkdownExtensions", [
    gfmFootnoteToMarkdown({ firstLineBlank: true }),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown({ tablePipeAlign: false }),
    // A closing bracket of prose must not be taken for the end of the words that a mark covers.
    { unsafe: [{ character: "]", inConstruct: "phrasing" }] },
  ])
  .use(remarkStringify, { bullet: "-", rule: "*", emphasis: "*", listItemIndent: "one" });

/** Writes a tree as GFM; what is a word in the tree is a word in the text, whatever signs it holds. */
export const serialise = (tree: Root): string => writer.stringify(tree);
