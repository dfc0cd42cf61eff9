/** The door of import: a foreign file in, the texts of articles out, with proposals for whom they quote. */

import { foldKey } from "../arabic/fold.ts";
import { proposeId } from "../arabic/slug.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { ARTICLE_FIELDS } from "../parse/front-matter/field-tables.ts";
import { convertFile } from "./convert-file.ts";
import type { Draft, ForeignFile } from "./draft.ts";
import { proposeRecords } from "./propose-records.ts";
import { writeArticle } from "./write-article.ts";

/** An article ready to be written to a file, as plain data. */
export interface ImportedArticle {
  /** Its id: free, as far as `taken` told. */
  readonly id: string;
  /** The text of the file. */
  readonly text: string;
  /** Arabic names of the fields that are left to fill. */
  readonly missing: readonly string[];
  /** How many records are proposed in it. */
  readonly proposals: number;
}

/** What import makes of a file. */
export interface Import {
  readonly articles: readonly ImportedArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What import is told about the content, and by the editor. */
export interface ImportOptions {
  /** Names and aliases of the topics there are: who speaks under one of them needs no brackets. */
  readonly names: readonly string[];
  /** Ids that articles have already. */
  readonly taken: readonly string[];
  /** The id the editor chose; several articles of one file get it with numbers behind it. */
  readonly id?: string;
}

/**
 * Imports a file. No word of the source's prose is lost: each stands in an article, or in a diagnostic. Complains with
 * the codes `import-*`; an id that the editor chose is used even where it is taken.
 */
export async function importFile(file: ForeignFile, options: ImportOptions): Promise<Import> {
  const names = new Set(options.names.map(foldKey));
  const taken = new Set(options.taken);
  const { drafts, diagnostics } = await convertFile(file);
  const articles = drafts.map((draft, index) => {
    const id = options.id === undefined || index > 0 ? freeId(options.id ?? idOf(draft), taken) : options.id;
    taken.add(id);
    return toArticle(draft, id, (name) => names.has(foldKey(name)));
  });
  return { articles, diagnostics };
}

const idOf = (draft: Draft): string => draft.slug || proposeId(draft.headline ?? "") || "imported";

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 2, id = wanted; ; number += 1) {
    if (!taken.has(id)) return id;
    id = `${wanted.slice(0, 58)}-${number}`;
  }
}

function toArticle(draft: Draft, id: string, isKnown: (name: string) => boolean): ImportedArticle {
  const { tree, count } = proposeRecords(draft.tree, isKnown);
  const missing = (["headline", "datePublished"] as const).filter((field) => draft[field] === undefined);
  return {
    id,
    text: writeArticle(id, draft, tree),
    missing: missing.map((field) => ARTICLE_FIELDS[field].ar),
    proposals: count,
  };
}
