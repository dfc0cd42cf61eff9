/** A post that was read becomes the text of an article or a page of ours. */
import { fileStart } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { ARTICLE_FIELDS, PAGE_FIELDS } from "../../parse/fields/field-tables.ts";
import { writeFrontMatter } from "../../parse/front-matter/write-front-matter.ts";
import type { Places } from "../places.ts";
import type { PostIndex } from "./post-index.ts";
import type { PlannedText, Topics } from "./post-topics.ts";
import { isKeptBack, type ReadPost } from "./read-post.ts";
import { rewriteBody } from "./rewrite-body.ts";
import { settleFaults } from "./settle-faults.ts";

/** What a post is written among. */
export interface Writing {
  readonly index: PostIndex;
  readonly topics: Topics;
  readonly places: Places;
  readonly blocks: ReadonlySet<string>;
  /** By file in the content folder: whether readers will not find it yet. */
  readonly isDraft: ReadonlyMap<string, boolean>;
  /** The addresses at which it stood before. */
  readonly former: readonly string[];
}

/** Writes a post, with its links led to where things stand now. */
export function writePost(
  post: ReadPost,
  writing: Writing,
): { readonly text: PlannedText; readonly diagnostics: readonly Diagnostic[] } {
  const { path, folder, id, facts, body, bodyLine } = post;
  const { index, topics, places, blocks } = writing;
  const isDraft = isKeptBack(post);
  const headline = facts.headline ?? "";
  const image = facts.image === undefined ? undefined : index.file(facts.image.src, path);
  const source = image === undefined ? undefined : places.pictureAt(image);
  const target = `${folder}/${id}.md`;
  const rewritten = rewriteBody(body, {
    path,
    target,
    line: bodyLine,
    headline,
    index: linksFrom(index, !isDraft, writing.isDraft),
    pictureAt: places.pictureAt,
    documentAt: places.documentAt,
    blocks,
    isTopic: (name: string) => topics.has(name),
  });
  const picture = source === undefined ? undefined : { source, alt: facts.image?.alt ?? `صورة من مقال «${headline}»` };
  const matter =
    folder === "pages" ? pageMatter(post, writing) : articleMatter(post, writing, topics.of(facts.labels), picture);
  const { text, diagnostics: settled } = settleFaults(target, `${matter}\n${rewritten.text}`, {
    path,
    shift: bodyLine + (/^\n*/u.exec(body)?.[0].length ?? 0) - matter.split("\n").length - 1,
  });
  const place = fileStart(path);
  const missing = [
    ...(facts.headline === undefined ? [ARTICLE_FIELDS.headline.ar] : []),
    ...(folder === "articles" && facts.date === undefined ? [ARTICLE_FIELDS.datePublished.ar] : []),
  ];
  return {
    text: { id, path: target, from: path, text },
    diagnostics: [
      ...missing.map((field) => complain("import-left-to-fill", place, { field, path: target })),
      ...(facts.image !== undefined && source === undefined
        ? [complain("import-picture-dropped", place, { address: facts.image.src })]
        : []),
      ...rewritten.diagnostics,
      ...settled,
    ],
  };
}

/** From a post that is shown no link leads to one that is not; drafts may lead anywhere. */
function linksFrom(index: PostIndex, isShown: boolean, isDraft: ReadonlyMap<string, boolean>): PostIndex {
  const shown = (target: string | undefined): string | undefined =>
    target !== undefined && isShown && isDraft.get(target) === true ? undefined : target;
  return {
    ...index,
    post: (address, from) => shown(index.post(address, from)),
    named: (name) => shown(index.named(name)),
  };
}

function articleMatter(
  post: ReadPost,
  { former }: Writing,
  names: readonly string[],
  picture: { readonly source: string; readonly alt: string } | undefined,
): string {
  const { facts } = post;
  return writeFrontMatter({
    [ARTICLE_FIELDS.headline.ar]: facts.headline,
    [ARTICLE_FIELDS.datePublished.ar]: facts.date,
    ...(facts.modified === undefined || facts.modified === facts.date
      ? {}
      : { [ARTICLE_FIELDS.dateModified.ar]: facts.modified }),
    ...(facts.authors.length === 0 ? {} : { [ARTICLE_FIELDS.authors.ar]: facts.authors }),
    ...(names.length === 0 ? {} : { [ARTICLE_FIELDS.topics.ar]: names }),
    ...(facts.description === undefined ? {} : { [ARTICLE_FIELDS.description.ar]: facts.description }),
    ...(picture === undefined
      ? {}
      : { [ARTICLE_FIELDS.image.ar]: `/${picture.source}`, [ARTICLE_FIELDS.imageAlt.ar]: picture.alt }),
    ...(former.length === 0 ? {} : { [ARTICLE_FIELDS.formerAddresses.ar]: former }),
    ...(isKeptBack(post) ? { [ARTICLE_FIELDS.draft.ar]: "نعم" } : {}),
  });
}

const pageMatter = ({ facts }: ReadPost, { former }: Writing): string =>
  writeFrontMatter({
    [PAGE_FIELDS.title.ar]: facts.headline,
    ...(facts.description === undefined ? {} : { [PAGE_FIELDS.description.ar]: facts.description }),
    ...(former.length === 0 ? {} : { [PAGE_FIELDS.formerAddresses.ar]: former }),
  });
