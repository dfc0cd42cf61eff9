/** One Markdown post of another site, read: what it says of itself, the article or page it becomes, its body. */
import { proposeId } from "../../arabic/slug.ts";
import { fileStart } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { ID_PATTERN } from "../../model/ids.ts";
import { formerWay } from "../../parse/fields/former-way.ts";
import { STATE_NAMES } from "../draft.ts";
import type { AddressedPost, AddressRule } from "./addresses/old-address.ts";
import { splitMatter } from "./foreign-matter.ts";
import type { MigrationRecord } from "./migration-record.ts";
import { type PostFacts, readPostFields } from "./post-fields.ts";
import { datedName, isSection } from "./post-index.ts";
import { withoutModules } from "./without-modules.ts";

/** A Markdown post of the old site. */
export interface OldPost {
  /** Path in the old site's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What it becomes: an article, or a page of the site itself. */
export interface ReadPost {
  readonly path: string;
  readonly folder: "articles" | "pages";
  readonly id: string;
  readonly facts: PostFacts;
  readonly body: string;
  /** The line of the post that the body begins on. */
  readonly bodyLine: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What posts are read among. */
export interface Reading {
  readonly taken: Readonly<Record<ReadPost["folder"], Set<string>>>;
  readonly record: MigrationRecord;
  readonly rule: AddressRule;
}

/** Reads a post; its id is taken from then on. */
export function readPost({ path, text }: OldPost, { taken, record, rule }: Reading): ReadPost {
  const { fields, body: typed, bodyLine, fault } = splitMatter(text);
  const { name, day } = datedName(path);
  const facts = addressed(readPostFields(fields, day), { path, name, dayInName: day, rule });
  const place = fileStart(path);
  const { body, diagnostics: comments } = path.endsWith(".mdx")
    ? withoutModules(typed, { path, line: bodyLine })
    : { body: typed, diagnostics: [] };
  const state = /(?:^|\/)_?drafts\//u.test(path) && facts.state === "published" ? "draft" : facts.state;
  const lifted = liftTitle({ ...facts, state }, path, body);
  const folder = isPage(lifted.facts, path) ? "pages" : "articles";
  const id = record.posts.get(path)?.id ?? freeId(path, lifted.facts, folder, taken[folder]);
  taken[folder].add(id);
  return {
    path,
    folder,
    id,
    ...lifted,
    bodyLine: bodyLine + (body.slice(0, body.length - lifted.body.length).split("\n").length - 1),
    diagnostics: [
      ...(fault === undefined ? [] : [complain("import-front-matter-unreadable", place, { reason: fault })]),
      ...facts.unknown.map((field) => complain("import-field-unknown", place, { field })),
      ...(state === "published" ? [] : [complain("import-not-public", place, { state: STATE_NAMES[state] })]),
      ...comments,
    ],
  };
}

/** What was not public, or lacks what it must have, stays a draft. */
export const isKeptBack = ({ facts, folder }: ReadPost): boolean =>
  facts.state !== "published" || facts.headline === undefined || (folder === "articles" && facts.date === undefined);

/** Folders whose files are pages of the site: Jekyll's and its themes', Hugo's and Astro's. */
const OF_PAGES = /^(?:_pages|_tabs|content\/pages?|src\/pages)\//u;

/** A page says so, or lies among pages; one that bears a day is an article, one that nobody was shown stays an article that is a draft. */
const isPage = ({ date, state, headline, layout }: PostFacts, path: string): boolean =>
  state === "published" &&
  headline !== undefined &&
  (isSection(path) || (date === undefined && (layout === "page" || OF_PAGES.test(path))));

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

/** The post's own name where it may be an id, else one in Latin letters; free among those that are taken. */
function freeId(
  path: string,
  { slug = "", headline = "", ownAddress = "", formerAddresses }: PostFacts,
  folder: ReadPost["folder"],
  taken: ReadonlySet<string>,
): string {
  const { name: stem } = datedName(path);
  const last =
    ownAddress
      .split("/")
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.html?$/u, "") ?? "";
  // A page stands at the root of the site: called by the whole of its way, it is where it was, and in nobody's way.
  const way =
    folder === "pages" ? (formerAddresses[0] ?? "").replace(/^\/|\/$|\.html$/gu, "").replaceAll("/", "-") : "";
  const own = [way, slug, last, stem]
    .map((name) => name.toLowerCase().replace(/[\s_]+/gu, "-"))
    .find((name) => ID_PATTERN.test(name));
  const wanted =
    own ?? ([slug, stem, headline].map((name) => proposeId(name)).find((name) => name !== "") || "imported");
  for (let number = 2, id = wanted; ; number += 1) {
    if (!taken.has(id)) return id;
    id = `${wanted.slice(0, 58)}-${number}`;
  }
}
