/** The files of content as the desk lists them: what each is called, where it stands, how far it is. */
import { join } from "node:path";
import { foldKey } from "../../arabic/fold.ts";
import { NO_DAY } from "../../base/calendar-date.ts";
import { byCodeUnits } from "../../base/order.ts";
import { present } from "../../base/present.ts";
import { DISK } from "../../engine/disk.ts";
import { MANIFEST_ADDRESS, readManifest } from "../../engine/manifest.ts";
import type { Edition } from "../../engine/open-newsroom.ts";
import type { Noun } from "../../model/nouns.ts";
import { canSpeak } from "../../model/topic.ts";
import { addressOf, articleHref, sourceHref, staticHref, topicHref } from "../../pages/addresses.ts";
import type { Href } from "../../pages/href.ts";
import type { Joined, Known } from "../language-server/workspace.ts";
import type { FileCard, KnownNames } from "./messages.ts";

/** Every text, articles first, the newest of them first; also those that could not be read. Made once for what was joined. */
export function cardsOf(joined: Known, published: ReadonlySet<string>): readonly ListCard[] {
  const known = made.get(joined);
  if (known?.published === published) return known.cards;
  const cards = makeCards(joined, published);
  made.set(joined, { published, cards });
  return cards;
}

/** A card, and its title and path as they are compared. */
export interface ListCard {
  readonly card: FileCard;
  readonly key: string;
}

const made = new WeakMap<Known, { readonly published: ReadonlySet<string>; readonly cards: readonly ListCard[] }>();

function makeCards({ edition, verdict }: Known, published: ReadonlySet<string>): ListCard[] {
  const counts = countFaults(verdict);
  const held = new Set(
    verdict.findings.flatMap(({ diagnostic: { code, place } }) => (code === "held-back" ? [place.file] : [])),
  );
  const cards = edition.folder.files.map(({ path }, index): FileCard => {
    const noun = edition.parsed[index]?.noun;
    const href = noun && hrefOf(noun);
    const [errors = 0, warnings = 0] = counts.get(path) ?? [];
    const state = stateOf(noun, href, published);
    const isHeld = state === "ready" && held.has(path);
    return {
      path,
      kind: kindOf(path),
      title: (noun && titleOf(noun)) || path,
      ...(href === undefined ? {} : { href }),
      ...present({ date: dateOf(noun) }),
      state: isHeld ? "held" : state,
      ...present({ until: isHeld ? untilOf(noun) : undefined }),
      errors,
      warnings,
    };
  });
  return cards.sort(inOrder).map((card) => ({ card, key: `${foldKey(card.title)}\n${card.path}` }));
}

/** The day of an article; nothing where none could be read. */
const dateOf = (noun: Noun | undefined): string | undefined =>
  noun?.kind === "article" && noun.noun.datePublished !== NO_DAY ? noun.noun.datePublished : undefined;

const untilOf = (noun: Noun | undefined): string | undefined =>
  noun?.kind === "article" && noun.noun.publishAt !== undefined
    ? [noun.noun.publishAt.date, noun.noun.publishAt.time].filter(Boolean).join(" ")
    : undefined;

const inOrder = (a: FileCard, b: FileCard): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || byCodeUnits(b.date ?? UNDATED, a.date ?? UNDATED);

/** What has no day yet is being written. */
const UNDATED = "9999-12-31";

/** The addresses of all that is published in a folder, read anew where that was published anew. */
export function openPublished(out: string): () => ReadonlySet<string> {
  let last: { readonly stamp: string; readonly paths: ReadonlySet<string> } | undefined;
  return () => {
    const stamp = JSON.stringify(DISK.look(join(out, MANIFEST_ADDRESS)) ?? null);
    if (last?.stamp !== stamp) last = { stamp, paths: new Set(readManifest(out)?.files.map(({ path }) => path)) };
    return last.paths;
  };
}

/** Where the page of a file stands on the site; `undefined` for one that has none, or that cannot be read. */
export function hrefOfFile(edition: Edition, path: string): Href | undefined {
  const noun = nounOfFile(edition, path);
  return noun && hrefOf(noun);
}

/** What a file is called; `undefined` where it cannot be read. */
export function titleOfFile(edition: Edition, path: string): string | undefined {
  const noun = nounOfFile(edition, path);
  return noun && titleOf(noun);
}

function nounOfFile({ folder, parsed }: Edition, path: string): Noun | undefined {
  return parsed[folder.files.findIndex((file) => file.path === path)]?.noun;
}

/** Who can speak, what can be cited, what can be linked to: by the names the newsroom gives them. */
export function knownNames({ edition: { graph } }: Joined): KnownNames {
  const topics = [...graph.topics.values()].map(({ topic }) => topic);
  return {
    agents: topics.filter(canSpeak).flatMap(namesOf),
    sources: [...graph.sources.values()].flatMap(({ source }) => namesOf(source)),
    topics: topics.flatMap(namesOf),
    articles: [...graph.articles.values()].map(({ article }) => article.headline),
  };
}

interface Named {
  readonly name: string;
  readonly alternateNames: readonly { readonly text: string }[];
}

const namesOf = ({ name, alternateNames }: Named): string[] => [name, ...alternateNames.map(({ text }) => text)];

/** In the order of the list. */
export const ORDER: readonly FileCard["kind"][] = ["article", "topic", "source", "page", "site"];
const FOLDERS: Readonly<Record<string, FileCard["kind"]>> = {
  articles: "article",
  topics: "topic",
  sources: "source",
  pages: "page",
};

/** What stands in a folder of content. */
export const kindOf = (path: string): FileCard["kind"] => FOLDERS[path.slice(0, path.indexOf("/"))] ?? "site";

function hrefOf(noun: Noun): Href | undefined {
  switch (noun.kind) {
    case "article":
      return articleHref(noun.noun.id);
    case "source":
      return sourceHref(noun.noun.id);
    case "topic":
      return topicHref(noun.noun.id);
    case "page":
      return staticHref(noun.noun.id);
    case "site":
      return undefined;
    default:
      return noun satisfies never;
  }
}

function titleOf(noun: Noun): string {
  if (noun.kind === "article") return noun.noun.headline;
  if (noun.kind === "source" || noun.kind === "topic") return noun.noun.name;
  return noun.noun.title;
}

function stateOf(noun: Noun | undefined, href: Href | undefined, published: ReadonlySet<string>): FileCard["state"] {
  if (noun !== undefined && "withdrawn" in noun.noun && noun.noun.withdrawn !== undefined) return "withdrawn";
  if (noun?.kind === "article" && noun.noun.draft) return "draft";
  return href !== undefined && published.has(addressOf(href)) ? "published" : "ready";
}

function countFaults({ findings }: Known["verdict"]): Map<string, readonly [errors: number, warnings: number]> {
  const counts = new Map<string, readonly [number, number]>();
  for (const { diagnostic, severity, fails } of findings) {
    const [errors, warnings] = counts.get(diagnostic.place.file) ?? [0, 0];
    if (fails) counts.set(diagnostic.place.file, [errors + 1, warnings]);
    else if (severity === "warning") counts.set(diagnostic.place.file, [errors, warnings + 1]);
  }
  return counts;
}
