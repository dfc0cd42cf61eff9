/** The door of import: a foreign file in, the texts of articles out, with proposals for whom they quote. */
import { foldKey } from "../arabic/fold.ts";
import { proposeId } from "../arabic/slug.ts";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { ID_PATTERN } from "../model/ids.ts";
import { ARTICLE_FIELDS } from "../parse/fields/field-tables.ts";
import { readDocx } from "./document/read-docx.ts";
import { readOdt } from "./document/read-odt.ts";
import { type Conversion, type Draft, type ForeignFile, refuse, STATE_NAMES } from "./draft.ts";
import { handOutAddresses } from "./old-addresses.ts";
import { readHtml } from "./page/read-page.ts";
import { Places } from "./places.ts";
import { proposeRecords } from "./proposals/propose-records.ts";
import { detectFormat } from "./read-bytes.ts";
import { readMail } from "./read-mail.ts";
import { readPlainText } from "./read-plain-text.ts";
import { type SettledDraft, settleDraft } from "./settle-draft.ts";
import { dropFurniture, liftBylines, showsPicture, tidyText } from "./tidy-draft.ts";
import { settleFields } from "./word-fields.ts";
import { readWordpress } from "./wordpress/read-wordpress.ts";
import { proseOf } from "./words.ts";
import { writeArticle, writePage } from "./write-article.ts";

/** An article, or a page of the site, ready to be written to a file, as plain data. */
export interface ImportedArticle {
  /** Its id: free, as far as `taken` told. */
  readonly id: string;
  readonly folder: "articles" | "pages";
  /** What it is called in its source, the same at every import: a number, behind the file's name or the site's. */
  readonly from: string;
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
  /** Pictures and documents to carry over: from the old site's path to the way in the content folder. */
  readonly files: ReadonlyMap<string, string>;
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
  /** Ids that pages have already, or that name something else at the site's root. */
  readonly takenPages?: readonly string[];
  /** By what articles are called in their source (`from`): the ids that they got before. */
  readonly before?: ReadonlyMap<string, string>;
  /** Paths of the files that lie with the file, with `/`: an export's pictures may be among them. */
  readonly files?: readonly string[];
  /** Addresses that every site of ours has: whoever goes there finds a page already. */
  readonly answered?: readonly string[];
  /** Places in the content folder that hold other files. */
  readonly occupied?: readonly string[];
  /** Files that stay behind: whoever looked into them has told why. */
  readonly left?: readonly string[];
  /** By tag, folded: the topic it was decided to be, or nothing where it was dropped. */
  readonly tags?: ReadonlyMap<string, string>;
}

/**
 * Imports a file. No word of the source's prose is lost: each stands in an article, or in a diagnostic. Complains with
 * the codes `import-*`; an id that the editor chose is used even where it is taken.
 */
export async function importFile(file: ForeignFile, options: ImportOptions): Promise<Import> {
  const names = new Set(options.names.map(foldKey));
  const { drafts, diagnostics, home } = await convertFile(file, options.files);
  const { placed, taken } = withFreeAddresses(place(drafts, file, options), options.answered ?? []);
  const places = new Places(options.occupied, options.left);
  // From what is shown no link leads to what is not.
  const [all, shown] = [placed, placed.filter(({ draft }) => isPublic(draft))].map(filesByKey);
  const settled = placed.map((each) => ({
    ...each,
    found:
      home &&
      settleDraft(each.draft, each.path, { home, files: (isPublic(each.draft) ? shown : all) ?? new Map(), places }),
  }));
  const absent = new Set(settled.flatMap(({ found }) => found?.absent ?? []));
  const isKnown = (name: string): boolean => names.has(foldKey(name));
  return {
    articles: settled.map((each) => toArticle(each, isKnown, options.tags ?? new Map())),
    files: places.all,
    diagnostics: [
      ...diagnostics,
      ...taken,
      ...settled.flatMap(({ draft, found }) => [...tellState(draft), ...(found?.diagnostics ?? [])]),
      ...tellAbsent(file, absent, places.all.size),
    ],
  };
}

/** Each address of before leads to one draft: to what was shown before what was not. */
function withFreeAddresses(
  placed: readonly PlacedDraft[],
  answered: readonly string[],
): { readonly placed: readonly PlacedDraft[]; readonly taken: readonly Diagnostic[] } {
  const asking = placed.toSorted((a, b) => Number(isPublic(b.draft)) - Number(isPublic(a.draft)));
  const { former, diagnostics } = handOutAddresses(
    asking.map(({ draft, id, folder, from }) => ({
      from,
      now: folder === "pages" ? `/${id}/` : `/articles/${id}/`,
      formerAddresses: draft.formerAddresses ?? [],
    })),
    answered,
  );
  const byDraft = new Map(asking.map((each, index) => [each, former[index] ?? []]));
  return {
    placed: placed.map((each) => ({ ...each, draft: { ...each.draft, formerAddresses: byDraft.get(each) ?? [] } })),
    taken: diagnostics,
  };
}

const filesByKey = (placed: readonly PlacedDraft[]): ReadonlyMap<string, string> =>
  new Map(placed.flatMap(({ draft: { key }, path }) => (key === undefined ? [] : [[key, path] as const])));

/** What its source had shown to everyone, and that has what an article must have. */
const isPublic = ({ state, headline, datePublished, isPage }: Draft): boolean =>
  state === "published" && headline !== undefined && (isPage === true || datePublished !== undefined);

interface PlacedDraft {
  readonly draft: Draft;
  readonly id: string;
  readonly folder: ImportedArticle["folder"];
  readonly from: string;
  /** In the content folder. */
  readonly path: string;
}

/** Gives each draft an id: what it had before, what the editor chose, or a free one. */
function place(drafts: readonly Draft[], file: ForeignFile, options: ImportOptions): PlacedDraft[] {
  const { before = new Map<string, string>() } = options;
  const taken = { articles: new Set(options.taken), pages: new Set(options.takenPages) };
  return drafts.map((draft, index) => {
    const folder = draft.isPage === true ? "pages" : "articles";
    const from = draft.key ?? `${file.name}#${index + 1}`;
    const chosen = before.get(from) ?? (index === 0 ? options.id : undefined);
    const id = chosen ?? freeId(options.id ?? idOf(draft), taken[folder]);
    taken[folder].add(id);
    return { draft, id, folder, from, path: `${folder}/${id}.md` };
  });
}

/** What its source had not shown to everyone is told; a source that knows no such thing shows nothing by itself. */
function tellState({ state, locate }: Draft): Diagnostic[] {
  if (state === undefined || state === "published") return [];
  return [complain("import-not-public", locate(undefined), { state: STATE_NAMES[state] })];
}

/** The files of an old site that its texts show, and that do not lie with it: told once. */
function tellAbsent(file: ForeignFile, absent: ReadonlySet<string>, come: number): Diagnostic[] {
  if (absent.size === 0) return [];
  const facts = { count: absent.size, come, names: [...absent].slice(0, 3).join(" ") };
  return [complain("import-media-absent", fileStart(file.name), facts)];
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
  { draft, id, folder, from, found }: PlacedDraft & { readonly found: SettledDraft | undefined },
  isKnown: (name: string) => boolean,
  tags: ReadonlyMap<string, string>,
): ImportedArticle {
  if (folder === "pages")
    return { id, folder, from, text: writePage(id, draft, draft.tree), missing: [], proposals: 0, undecided: [] };
  const { tree, count } = isPublic(draft) ? { tree: draft.tree, count: 0 } : proposeRecords(draft.tree, isKnown);
  const missing = (["headline", "datePublished"] as const).filter((field) => draft[field] === undefined);
  const labels = (draft.labels ?? []).map((label) => ({
    label,
    topic: tags.get(foldKey(label)) ?? (isKnown(label) ? label : undefined),
  }));
  const topics = labels.flatMap(({ topic }) => (topic === undefined || topic === "" ? [] : [topic]));
  return {
    id,
    folder,
    from,
    text: writeArticle(id, draft, tree, {
      topics: [...new Set(topics)],
      isDraft: !isPublic(draft),
      image: found?.image,
    }),
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
export async function convertFile(file: ForeignFile, files: readonly string[] = []): Promise<Conversion> {
  const large = refuseTooLarge(file.name, file.bytes.length);
  if (large !== undefined) return refuse(large);
  const conversion = await convert(file, files);
  const { home } = conversion;
  const cleaned = conversion.drafts.map(clean);
  const drafts = cleaned.flatMap(({ drafts }) => drafts);
  const diagnostics = [...conversion.diagnostics, ...cleaned.flatMap(({ diagnostics }) => diagnostics)];
  const refused = conversion.drafts.length === 0 && diagnostics.some(({ code }) => !code.startsWith("import-dropped"));
  if (drafts.length > 0 || refused) return { drafts, diagnostics, ...(home === undefined ? {} : { home }) };
  return { drafts, diagnostics: [complain("import-empty", fileStart(file.name), { name: file.name }), ...diagnostics] };
}

/** The complaint `import-too-large`, where a file of so many bytes is; a caller may ask before it reads the file. */
export function refuseTooLarge(name: string, size: number): Diagnostic | undefined {
  if (size <= LARGEST_FILE) return undefined;
  const facts = { megabytes: Math.ceil(size / 1024 / 1024), limit: LARGEST_FILE / 1024 / 1024 };
  return complain("import-too-large", fileStart(name), facts);
}

async function convert(file: ForeignFile, files: readonly string[]): Promise<Conversion> {
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
      return readWordpress(file, files);
    case undefined:
      return refuse(complain("import-format-unknown", fileStart(file.name), { name: file.name }));
    default:
      return format satisfies never;
  }
}

/** A draft without furniture and invisible signs, its lines of author and day in the front matter; none where nothing is left of it. */
function clean(draft: Draft): Conversion {
  const quotes = [...settleFields(draft.tree, draft.locate), ...tidyText(draft.tree, draft.locate)];
  const bare = dropFurniture(draft.tree, draft.locate);
  const lifted = liftBylines({ ...draft, tree: bare.tree });
  const told = [...bare.diagnostics, ...lifted.diagnostics, ...quotes];
  if (proseOf(lifted.draft.tree).trim() !== "" || showsPicture(lifted.draft.tree))
    return { drafts: [lifted.draft], diagnostics: told };
  if (draft.headline === undefined) return refuse(...told);
  return refuse(
    ...told,
    complain("import-dropped", draft.locate(undefined), { words: draft.headline, what: "عنوان بلا نص" }),
  );
}
