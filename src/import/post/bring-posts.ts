/** Markdown posts of another generator become articles of ours: the plan of a migration, as values; the shell carries it out. */
import { posix } from "node:path";
import { proposeId } from "../../arabic/slug.ts";
import { fileStart } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { ID_PATTERN } from "../../model/ids.ts";
import { ARTICLE_FIELDS } from "../../parse/fields/field-tables.ts";
import { formerWay } from "../../parse/fields/former-way.ts";
import { writeFrontMatter } from "../../parse/front-matter/write-front-matter.ts";
import { STATE_NAMES } from "../draft.ts";
import { Places } from "../places.ts";
import { escapeNearMarks } from "./escape-near-marks.ts";
import { splitMatter } from "./foreign-matter.ts";
import type { MigrationRecord } from "./migration-record.ts";
import { type AddressedPost, type AddressRule, addressRule, type OldSettings } from "./old-address.ts";
import { type PostFacts, readPostFields } from "./post-fields.ts";
import { datedName, type IndexedPost, indexPosts, type PostIndex } from "./post-index.ts";
import { type PlannedText, Topics } from "./post-topics.ts";
import { headingKeys, rewriteBody } from "./rewrite-body.ts";

/** A Markdown post of the old site. */
export interface OldPost {
  /** Path in the old site's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What the content has already, and what was decided. */
export interface BringOptions {
  /** Names and aliases of the content's topics. */
  readonly names: readonly string[];
  readonly taken: Readonly<Record<"articles" | "topics", readonly string[]>>;
  readonly record: MigrationRecord;
  /** The settings of the old site, which tell the addresses of its posts. */
  readonly settings?: readonly OldSettings[];
  /** Addresses that every site of ours has: whoever goes there finds a page already. */
  readonly answered?: readonly string[];
  /** Places in the content folder that hold other files. */
  readonly occupied?: readonly string[];
  /** Files that stay behind: whoever looked into them has told why. */
  readonly left?: readonly string[];
}

/** Everything a migration would do. */
export interface Plan {
  readonly articles: readonly PlannedText[];
  readonly topics: readonly PlannedText[];
  /** Pictures and documents to carry over: from the old site's path to the way in the content folder. */
  readonly media: ReadonlyMap<string, string>;
  /** Tags that nobody decided on, each with how many posts bear it. */
  readonly undecided: ReadonlyMap<string, number>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Plans what becomes of the posts; `files` are the paths of all files of the old site. Complains with the codes `import-*`. */
export function bringPosts(posts: readonly OldPost[], files: readonly string[], options: BringOptions): Plan {
  const taken = new Set(options.taken.articles);
  const rule = addressRule(options.settings ?? []);
  const told = posts.flatMap(tellDrawing);
  const read = posts
    .filter((post) => !isDrawing(post))
    .map((post) => readPost(post, { taken, record: options.record, rule }));
  const index = indexPosts(read.map(toIndexed), files);
  const blocks = new Set(posts.flatMap(({ text }) => [...text.matchAll(BLOCK_LINK)].map(([, name = ""]) => name)));
  const isDraft = new Map(read.map((post) => [post.id, isKeptBack(post)]));
  const topics = new Topics(options);
  const places = new Places(options.occupied, options.left);
  const answered = new Set(options.answered);
  const written = read.map((post) => writePost(post, { index, topics, places, blocks, isDraft, answered }));
  return {
    articles: written.map(({ article }) => article),
    topics: topics.planned(),
    media: places.all,
    undecided: topics.undecided,
    diagnostics: [...told, ...[...read, ...written].flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** A link to a block of a note: `[[note#^id]]`. */
const BLOCK_LINK = /\[\[[^\]|\n]*\^([\p{L}\p{N}-]+)/gu;

const toIndexed = ({ path, id, facts, body }: ReadPost): IndexedPost => ({
  path,
  id,
  headline: facts.headline,
  addresses: facts.addresses,
  slug: facts.slug,
  headings: headingKeys(body),
});

/** A drawing that a plugin of Obsidian keeps in a Markdown file is no text. */
const isDrawing = ({ text }: OldPost): boolean =>
  /^\uFEFF?---\r?\n[\s\S]*?^excalidraw-plugin:/mu.test(text.slice(0, 2000));

function tellDrawing(post: OldPost): Diagnostic[] {
  if (!isDrawing(post)) return [];
  const words =
    /^# Text Elements\n([\s\S]*?)(?=^# |^%%)/mu
      .exec(post.text)?.[1]
      ?.replace(/\s\^\S+$/gmu, "")
      .trim() ?? "";
  const what = "رسم من Excalidraw لا نص";
  return [complain("import-dropped", fileStart(post.path), { words: words || posix.basename(post.path), what })];
}

/** What was not public, or lacks what an article must have, stays a draft. */
const isKeptBack = ({ facts }: ReadPost): boolean =>
  facts.state !== "published" || facts.headline === undefined || facts.date === undefined;

interface ReadPost {
  readonly path: string;
  readonly id: string;
  readonly facts: PostFacts;
  readonly body: string;
  readonly bodyLine: number;
  readonly diagnostics: readonly Diagnostic[];
}

interface Reading {
  readonly taken: Set<string>;
  readonly record: MigrationRecord;
  readonly rule: AddressRule;
}

function readPost({ path, text }: OldPost, { taken, record, rule }: Reading): ReadPost {
  const { fields, body, bodyLine, fault } = splitMatter(text);
  const { name, day } = datedName(path);
  const facts = addressed(readPostFields(fields, day), { path, name, dayInName: day, rule });
  const place = fileStart(path);
  const diagnostics = [
    ...(fault === undefined ? [] : [complain("import-front-matter-unreadable", place, { reason: fault })]),
    ...facts.unknown.map((field) => complain("import-field-unknown", place, { field })),
    ...(facts.state === "published" ? [] : [complain("import-not-public", place, { state: STATE_NAMES[facts.state] })]),
  ];
  const state = /(?:^|\/)_?drafts\//u.test(path) && facts.state === "published" ? "draft" : facts.state;
  const id = record.posts.get(path)?.id ?? freeId(path, facts, taken);
  taken.add(id);
  const lifted = liftTitle({ ...facts, state }, path, path.endsWith(".mdx") ? withoutModules(body) : body);
  return { path, id, ...lifted, bodyLine, diagnostics };
}

/** A post that names no address of its own stood where its site's rule puts it. */
function addressed(
  facts: PostFacts,
  { rule, ...post }: Pick<AddressedPost, "path" | "name" | "dayInName"> & { readonly rule: AddressRule },
): PostFacts {
  if (facts.ownAddress !== undefined) return facts;
  const way = rule({ ...facts, ...post });
  const former = way === undefined ? undefined : formerWay(way);
  if (former === undefined) return facts;
  return {
    ...facts,
    addresses: [...facts.addresses, former],
    formerAddresses: [...new Set([former, ...facts.formerAddresses])],
  };
}

/** Obsidian and Quartz name a note by its file, and some begin it with its title: the one heading of the first level. */
function liftTitle(facts: PostFacts, path: string, body: string): { readonly facts: PostFacts; readonly body: string } {
  if (facts.headline !== undefined) return { facts, body };
  const [heading = "", words] = /^\s*#[^\S\n]+([^\n]+)\n/u.exec(body) ?? [];
  const { name } = datedName(path);
  const headline = words?.replace(/\s*#+\s*$/u, "").trim() ?? (isTitle(name) ? titleOf(name) : undefined);
  return { facts: headline === undefined ? facts : { ...facts, headline }, body: body.slice(heading.length) };
}

/** A file that somebody named in words: in Arabic, with spaces or capitals, or after a day; `my-post` is a name for an address. */
const isTitle = (name: string): boolean =>
  /\p{Script=Arabic}|\S\s+\S|\p{Lu}/u.test(name) || /^\d{4}-\d{1,2}-\d{1,2}$/u.test(name);

const titleOf = (name: string): string =>
  /^\d{4}-\d{1,2}-\d{1,2}$/u.test(name) ? name : name.replace(/[-_]+/gu, " ").trim();

/** MDX's own lines of JavaScript, which are no text. */
const withoutModules = (body: string): string => body.replace(/^(?:import|export)\s[^\n]*(?:\n|$)/gmu, "\n");

/** The post's own name where it may be an id, else one in Latin letters; free among those that are taken. */
function freeId(
  path: string,
  { slug = "", headline = "", ownAddress = "" }: PostFacts,
  taken: ReadonlySet<string>,
): string {
  const { name: stem } = datedName(path);
  const last =
    ownAddress
      .split("/")
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.html?$/u, "") ?? "";
  const own = [slug, last, stem]
    .map((name) => name.toLowerCase().replace(/[\s_]+/gu, "-"))
    .find((name) => ID_PATTERN.test(name));
  const wanted =
    own ?? ([slug, stem, headline].map((name) => proposeId(name)).find((name) => name !== "") || "imported");
  for (let number = 2, id = wanted; ; number += 1) {
    if (!taken.has(id)) return id;
    id = `${wanted.slice(0, 58)}-${number}`;
  }
}

/** What a post is written among. */
interface Writing {
  readonly index: PostIndex;
  readonly topics: Topics;
  readonly places: Places;
  readonly blocks: ReadonlySet<string>;
  /** By id: whether readers will not find the article yet. */
  readonly isDraft: ReadonlyMap<string, boolean>;
  readonly answered: ReadonlySet<string>;
}

/** From a post that is shown no link leads to one that is not; drafts may lead anywhere. */
function linksFrom(index: PostIndex, isShown: boolean, isDraft: ReadonlyMap<string, boolean>): PostIndex {
  const shown = (id: string | undefined): string | undefined =>
    id !== undefined && isShown && isDraft.get(id) === true ? undefined : id;
  return {
    ...index,
    post: (address, from) => shown(index.post(address, from)),
    named: (name) => shown(index.named(name)),
  };
}

function writePost(
  post: ReadPost,
  { index, topics, places, blocks, isDraft: drafts, answered }: Writing,
): { readonly article: PlannedText; readonly diagnostics: readonly Diagnostic[] } {
  const { path, id, facts, body, bodyLine } = post;
  const { pictureAt, documentAt } = places;
  const isDraft = isKeptBack(post);
  const headline = facts.headline ?? "";
  const image = facts.image === undefined ? undefined : index.file(facts.image.src, path);
  const source = image === undefined ? undefined : pictureAt(image);
  const names = topics.of(facts.labels);
  const rewritten = rewriteBody(body, {
    path,
    line: bodyLine,
    headline,
    index: linksFrom(index, !isDraft, drafts),
    pictureAt,
    documentAt,
    blocks,
    isTopic: (name: string) => topics.has(name),
  });
  const place = fileStart(path);
  const missing = [
    ...(facts.headline === undefined ? [ARTICLE_FIELDS.headline.ar] : []),
    ...(facts.date === undefined ? [ARTICLE_FIELDS.datePublished.ar] : []),
  ];
  const former = facts.formerAddresses.filter((way) => way !== `/articles/${id}/` && !answered.has(way));
  const matter = writeFrontMatter({
    [ARTICLE_FIELDS.headline.ar]: facts.headline,
    [ARTICLE_FIELDS.datePublished.ar]: facts.date,
    ...(facts.modified === undefined || facts.modified === facts.date
      ? {}
      : { [ARTICLE_FIELDS.dateModified.ar]: facts.modified }),
    ...(facts.authors.length === 0 ? {} : { [ARTICLE_FIELDS.authors.ar]: facts.authors }),
    ...(names.length === 0 ? {} : { [ARTICLE_FIELDS.topics.ar]: names }),
    ...(facts.description === undefined ? {} : { [ARTICLE_FIELDS.description.ar]: facts.description }),
    ...(source === undefined
      ? {}
      : {
          [ARTICLE_FIELDS.image.ar]: `/${source}`,
          [ARTICLE_FIELDS.imageAlt.ar]: facts.image?.alt ?? `صورة من مقال «${headline}»`,
        }),
    ...(former.length === 0 ? {} : { [ARTICLE_FIELDS.formerAddresses.ar]: former }),
    ...(isDraft ? { [ARTICLE_FIELDS.draft.ar]: "نعم" } : {}),
  });
  const target = `articles/${id}.md`;
  const { text, diagnostics: escaped } = escapeNearMarks(target, `${matter}\n${rewritten.text}`, path);
  return {
    article: { id, path: target, from: path, text },
    diagnostics: [
      ...missing.map((field) => complain("import-left-to-fill", place, { field, path: target })),
      ...(facts.image !== undefined && source === undefined
        ? [complain("import-picture-dropped", place, { address: facts.image.src })]
        : []),
      ...rewritten.diagnostics,
      ...escaped,
    ],
  };
}
