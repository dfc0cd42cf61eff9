/** The door of import: a foreign file in, the texts of articles out, with proposals for whom they quote. */
import { foldKey } from "../arabic/fold.ts";
import { proposeId } from "../arabic/slug.ts";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { ID_PATTERN } from "../model/ids.ts";
import { ARTICLE_FIELDS } from "../parse/fields/field-tables.ts";
import { type Conversion, type Draft, type ForeignFile, refuse } from "./draft.ts";
import { readHtml } from "./page/read-page.ts";
import { proposeRecords } from "./proposals/propose-records.ts";
import { detectFormat } from "./read-bytes.ts";
import { readDocx } from "./read-docx.ts";
import { readMail } from "./read-mail.ts";
import { readOdt } from "./read-odt.ts";
import { readPlainText } from "./read-plain-text.ts";
import { readWordpress } from "./read-wordpress.ts";
import { dropFurniture, liftBylines, tidyText } from "./tidy-draft.ts";
import { proseOf } from "./words.ts";
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
  /** Its source's categories and tags that lead to no topic yet. */
  readonly undecided: readonly string[];
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
  /** The ids that the file's articles had when it was imported before, in its order. */
  readonly ids?: readonly string[];
  /** By tag, folded: the topic it was decided to be, or nothing where it was dropped. */
  readonly tags?: ReadonlyMap<string, string>;
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
    const chosen = options.ids?.[index] ?? (index === 0 ? options.id : undefined);
    const id = chosen ?? freeId(options.id ?? idOf(draft), taken);
    taken.add(id);
    return toArticle(draft, id, (name) => names.has(foldKey(name)), options.tags ?? new Map());
  });
  return { articles, diagnostics };
}

/** The source's own name for the article, else its headline in Latin letters; both cut to what an id may be. */
function idOf({ slug = "", headline = "" }: Draft): string {
  return (ID_PATTERN.test(slug) ? slug : proposeId(slug)) || proposeId(headline) || "imported";
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 2, id = wanted; ; number += 1) {
    if (!taken.has(id)) return id;
    id = `${wanted.slice(0, 58)}-${number}`;
  }
}

/** What its source had shown to everyone comes over as it was; anything else is a draft, with proposals to look at. */
function toArticle(
  draft: Draft,
  id: string,
  isKnown: (name: string) => boolean,
  tags: ReadonlyMap<string, string>,
): ImportedArticle {
  const isPublic = draft.state === "published" && draft.headline !== undefined && draft.datePublished !== undefined;
  const { tree, count } = isPublic ? { tree: draft.tree, count: 0 } : proposeRecords(draft.tree, isKnown);
  const missing = (["headline", "datePublished"] as const).filter((field) => draft[field] === undefined);
  const labels = (draft.labels ?? []).map((label) => ({
    label,
    topic: tags.get(foldKey(label)) ?? (isKnown(label) ? label : undefined),
  }));
  const topics = labels.flatMap(({ topic }) => (topic === undefined || topic === "" ? [] : [topic]));
  return {
    id,
    text: writeArticle(id, draft, tree, { topics: [...new Set(topics)], isDraft: !isPublic }),
    missing: missing.map((field) => ARTICLE_FIELDS[field].ar),
    proposals: count,
    undecided: labels.flatMap(({ label, topic }) => (topic === undefined ? [label] : [])),
  };
}

/** The largest file that import opens, in bytes: an export of a large site. */
const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Converts a foreign file. Every word of its prose is in a draft or in a diagnostic that says it was dropped.
 * Complains with the codes `import-*`; a file with an error gives no draft.
 */
export async function convertFile(file: ForeignFile): Promise<Conversion> {
  const large = refuseTooLarge(file.name, file.bytes.length);
  if (large !== undefined) return refuse(large);
  const conversion = await convert(file);
  const cleaned = conversion.drafts.map(clean);
  const drafts = cleaned.flatMap(({ drafts }) => drafts);
  const diagnostics = [...conversion.diagnostics, ...cleaned.flatMap(({ diagnostics }) => diagnostics)];
  const refused = conversion.drafts.length === 0 && diagnostics.some(({ code }) => !code.startsWith("import-dropped"));
  if (drafts.length > 0 || refused) return { drafts, diagnostics };
  return { drafts, diagnostics: [complain("import-empty", fileStart(file.name), { name: file.name }), ...diagnostics] };
}

/** The complaint `import-too-large`, where a file of so many bytes is; a caller may ask before it reads the file. */
export function refuseTooLarge(name: string, size: number): Diagnostic | undefined {
  if (size <= LARGEST_FILE) return undefined;
  const facts = { megabytes: Math.ceil(size / 1024 / 1024), limit: LARGEST_FILE / 1024 / 1024 };
  return complain("import-too-large", fileStart(name), facts);
}

async function convert(file: ForeignFile): Promise<Conversion> {
  const format = detectFormat(file);
  switch (format) {
    case "text":
      return readPlainText(file);
    case "html":
      return readHtml(file);
    case "docx":
      return await readDocx(file);
    case "odt":
      return readOdt(file);
    case "mail":
      return await readMail(file);
    case "wordpress":
      return readWordpress(file);
    case undefined:
      return refuse(complain("import-format-unknown", fileStart(file.name), { name: file.name }));
    default:
      return format satisfies never;
  }
}

/** A draft without furniture and invisible signs, its lines of author and day in the front matter; none where nothing is left of it. */
function clean(draft: Draft): Conversion {
  const quotes = tidyText(draft.tree, draft.locate);
  const bare = dropFurniture(draft.tree, draft.locate);
  const lifted = liftBylines({ ...draft, tree: bare.tree });
  const told = [...bare.diagnostics, ...lifted.diagnostics, ...quotes];
  if (proseOf(lifted.draft.tree).trim() !== "") return { drafts: [lifted.draft], diagnostics: told };
  if (draft.headline === undefined) return refuse(...told);
  return refuse(
    ...told,
    complain("import-dropped", draft.locate(undefined), { words: draft.headline, what: "عنوان بلا نص" }),
  );
}
