/** `isnad import FOLDER|FILES…`: the posts of another site become articles of ours; nothing that somebody wrote is written over. */
import { constants, copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { foldKey } from "../arabic/fold.ts";
import { digest } from "../base/digest.ts";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { judge } from "../diagnostics/judge.ts";
import { Refusal } from "../engine/refusal.ts";
import { writeAtomically } from "../engine/write-atomically.ts";
import type { ForeignFile } from "../import/draft.ts";
import { bringPosts } from "../import/post/bring-posts.ts";
import {
  EMPTY_RECORD,
  type MigrationRecord,
  readMigration,
  type WrittenPost,
  writeMigration,
} from "../import/post/migration-record.ts";
import type { PlannedText } from "../import/post/post-topics.ts";
import { FIXED, NOT_FOUND_ADDRESS } from "../pages/addresses.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { importWithinBudget } from "./import-within-budget.ts";
import { encodingOf } from "./named-encoding.ts";
import { printFindings } from "./print-findings.ts";
import { type Inventory, readInventory } from "./read-inventory.ts";
import { type OldMedia, readMedia } from "./read-media.ts";
import { type OldSite, readOldSite, tellUnread } from "./read-old-site.ts";
import { summarise } from "./summarise.ts";

/** The list of decisions stands beside the content folder, whose files are all published. */
const DECISIONS = "migration.yaml";
/** What stands on every site, whatever it brings along. */
const ANSWERED: readonly string[] = [...Object.values(FIXED), `/${NOT_FOUND_ADDRESS}`];
/** Files that hold posts with tags to decide on. */
const OF_A_SITE = /\.(?:md|markdown|mdx|xml|wxr)$/iu;

/** Whether some operands are a migration: a folder, several files, a post or an export of a site. */
export const isMigration = (paths: readonly string[]): boolean =>
  paths.length > 1 ||
  paths.some((path) => OF_A_SITE.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true);

/** Brings everything over, and prints one report. */
export async function migrate(invocation: Invocation, paths: readonly string[]): Promise<ExitCode> {
  const { terminal, content, cwd } = invocation;
  const { encoding } = encodingOf(invocation);
  const site = readOldSite(paths, cwd, content, encoding);
  const recordFile = join(dirname(content), DECISIONS);
  const record = readDecisions(recordFile);
  const inventory = await readInventory(invocation);
  const ours = new Set([...record.posts.values()].map(({ id }) => id));
  const others = (ids: readonly string[]): string[] => ids.filter((id) => !ours.has(id));
  const taken = {
    articles: others(inventory.taken.articles),
    pages: others(inventory.taken.pages),
    topics: inventory.taken.topics,
  };
  const names = inventory.names.filter(({ kind }) => kind === "topic").map(({ name }) => name);
  const media = await readMedia(site, content);
  const plan = bringPosts(site.posts, site.files, {
    names,
    taken,
    record,
    settings: site.settings,
    answered: ANSWERED,
    ...media,
  });
  const writer = new Writer(content, cwd, record);
  for (const topic of plan.topics) writer.writeNew(topic);
  for (const article of plan.articles) writer.write(article);
  for (const [from, to] of plan.media) writer.copy(join(site.root, from), to);
  const imported = await importOthers(site, record, { ...inventory, ...media }, writer, invocation);
  const undecided = new Map(plan.undecided);
  for (const tag of imported.undecided) undecided.set(tag, (undecided.get(tag) ?? 0) + 1);
  writeDecisions(recordFile, record, [...undecided.keys()], writer.posts);
  const place = fileStart(relative(cwd, recordFile).split(sep).join("/"));
  const diagnostics = [
    ...site.diagnostics,
    ...media.diagnostics,
    ...plan.diagnostics,
    ...imported.diagnostics,
    ...tellUnread(site, new Set([...plan.media.keys(), ...imported.carried])),
    ...writer.diagnostics,
    ...[...undecided].map(([tag, count]) => complain("import-tag-undecided", place, { tag, count })),
  ];
  const verdict = judge(diagnostics, { severities: {}, silences: [], lost: new Set(), strict: invocation.strict });
  if (invocation.format === "pretty") terminal.print(summarise(verdict, invocation.language));
  else printFindings(verdict, { prefix: "", sourceOf: () => undefined }, invocation);
  terminal.note(tellDone(writer, undecided.size, relative(cwd, recordFile), invocation));
  return verdict.failed ? 1 : 0;
}

function readDecisions(file: string): MigrationRecord {
  if (!existsSync(file)) return EMPTY_RECORD;
  const record = readMigration(readFileSync(file, "utf8"));
  if (record === undefined)
    throw new Refusal(`لا يُقرأ ملف القرارات «${file}».`, `The list of decisions “${file}” cannot be read.`);
  return record;
}

function writeDecisions(
  file: string,
  record: MigrationRecord,
  undecided: readonly string[],
  posts: ReadonlyMap<string, WrittenPost>,
): void {
  const open = undecided.filter((tag) => !record.tags.has(tag)).map((tag) => [tag, { kind: "undecided" }] as const);
  const text = writeMigration({
    tags: new Map([...record.tags, ...open]),
    posts: new Map([...record.posts, ...posts]),
  });
  if (!existsSync(file)) writeFileSync(file, text, { flag: "wx" });
  else if (readFileSync(file, "utf8") !== text) writeAtomically(file, text);
}

interface Others {
  /** Paths of the old site's files that were carried over. */
  readonly carried: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly undecided: readonly string[];
}

/** Documents and exports; one that was brought over before keeps its ids. */
async function importOthers(
  { root, documents, files }: OldSite,
  record: MigrationRecord,
  { names, taken, occupied, left }: Inventory & OldMedia,
  writer: Writer,
  invocation: Invocation,
): Promise<Others> {
  const diagnostics: Diagnostic[] = [];
  const undecided: string[] = [];
  const carried: string[] = [];
  const { encoding } = encodingOf(invocation);
  const ids = [...taken.articles, ...[...writer.posts.values()].map(({ id }) => id)];
  const pages = [...taken.pages];
  const tags = decidedTags(record);
  const before = new Map([...record.posts].map(([from, { id }]) => [from, id]));
  for (const path of documents) {
    invocation.terminal.progress(path);
    const file: ForeignFile = { name: path, bytes: readFileSync(join(root, path)) };
    const known = {
      names: names.map(({ name }) => name),
      taken: ids,
      takenPages: pages,
      tags,
      before,
      answered: ANSWERED,
    };
    const options = { ...known, files, occupied, left };
    const plain = await importWithinBudget(file, options);
    const isUnread = encoding !== undefined && plain.diagnostics.some(({ code }) => code === "import-encoding-unknown");
    const imported = isUnread ? await importWithinBudget({ ...file, encoding }, options) : plain;
    carried.push(...imported.files.keys());
    diagnostics.push(...imported.diagnostics);
    for (const [from, to] of imported.files) writer.copy(join(root, from), to);
    // Where another export kept a file of that name, the next one's must not take its place.
    occupied.push(...imported.files.values());
    for (const article of imported.articles) {
      const target = `${article.folder}/${article.id}.md`;
      writer.write({ ...article, path: target });
      (article.folder === "pages" ? pages : ids).push(article.id);
      undecided.push(...article.undecided);
      const place = fileStart(path);
      diagnostics.push(
        ...article.missing.map((field) => complain("import-left-to-fill", place, { field, path: target })),
      );
      if (article.proposals > 0)
        diagnostics.push(complain("import-proposed", place, { count: article.proposals, path: target }));
    }
  }
  return { diagnostics, undecided, carried };
}

/** By tag, folded: the topic's name, or nothing where the tag was dropped. */
const decidedTags = ({ tags }: MigrationRecord): ReadonlyMap<string, string> =>
  new Map(
    [...tags].flatMap(([tag, decision]): [string, string][] => {
      if (decision.kind === "undecided") return [];
      return [[foldKey(tag), decision.kind === "alias" ? decision.of : decision.kind === "topic" ? tag : ""]];
    }),
  );

/** Writes into the content folder: new files, and of its own only those that nobody has touched since. */
class Writer {
  readonly posts = new Map<string, WrittenPost>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #content: string;
  readonly #cwd: string;
  readonly #record: MigrationRecord;
  #written = 0;
  #copied = 0;

  constructor(content: string, cwd: string, record: MigrationRecord) {
    this.#content = content;
    this.#cwd = cwd;
    this.#record = record;
  }

  get counts(): { readonly written: number; readonly copied: number } {
    return { written: this.#written, copied: this.#copied };
  }

  writeNew({ path, text }: PlannedText): void {
    const file = join(this.#content, path);
    if (existsSync(file)) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: "wx" });
    this.#written += 1;
  }

  write(planned: PlannedText): void {
    const { id, path, text, from } = planned;
    const file = join(this.#content, path);
    const before = this.#record.posts.get(from);
    const post = { id, digest: digest(text) };
    if (!existsSync(file)) {
      this.writeNew(planned);
      this.posts.set(from, post);
    } else if (before === undefined) {
      this.diagnostics.push(complain("import-id-taken", fileStart(from), { path: this.#shown(file) }));
    } else if (before.digest === post.digest) {
      this.posts.set(from, before);
    } else if (digest(readFileSync(file)) === before.digest) {
      writeAtomically(file, text);
      this.#written += 1;
      this.posts.set(from, post);
    } else this.diagnostics.push(complain("import-changed-since", fileStart(from), { path: this.#shown(file) }));
  }

  copy(from: string, to: string): void {
    const file = join(this.#content, to);
    if (existsSync(file)) return;
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(from, file, constants.COPYFILE_EXCL);
    this.#copied += 1;
  }

  #shown = (file: string): string => relative(this.#cwd, file).split(sep).join("/");
}

function tellDone({ counts }: Writer, undecided: number, decisions: string, { language }: Invocation): string {
  const { written, copied } = counts;
  if (language === "en")
    return `Files written: ${written}. Pictures and documents copied: ${copied}.${undecided === 0 ? "" : ` Tags to decide on: ${undecided}, in ${decisions}.`}`;
  return `الملفات المكتوبة: ${written}. الصور والوثائق المنسوخة: ${copied}.${undecided === 0 ? "" : ` وسوم تنتظر القرار: ${undecided}، في ${decisions}.`}`;
}

/** Paths as they were given, absolute. */
export const operandPaths = ({ operands, cwd }: Invocation): string[] =>
  operands.map((operand) => resolve(cwd, operand));
