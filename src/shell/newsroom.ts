/** What the content already has, as far as a command that adds to it must know: names, and ids that are taken. */
import { existsSync } from "node:fs";
import { type LoadedSite, loadSite } from "../engine/load-site.ts";
import type { Invocation } from "./command.ts";
import { latestToday } from "./today.ts";

/** A name or alias of a topic or a source, and the file it belongs to; a topic's own name comes before its aliases. */
interface KnownName {
  readonly name: string;
  readonly id: string;
  readonly kind: "topic" | "source";
}

/** Names, ids and editors of a content folder; all empty where there is none yet. */
export interface Newsroom {
  readonly names: readonly KnownName[];
  readonly taken: Readonly<Record<"articles" | "topics" | "sources", readonly string[]>>;
  readonly editors: readonly string[];
}

/** Loads the content folder, faults or not; `undefined` where there is none yet. */
export async function loadNewsroom({
  content,
  cache,
}: Pick<Invocation, "content" | "cache">): Promise<LoadedSite | undefined> {
  return existsSync(content) ? loadSite({ content, cache, drafts: true, today: latestToday() }) : undefined;
}

/** Gathers names, ids and editors of a loaded site. */
export function newsroomOf(site: LoadedSite | undefined): Newsroom {
  if (site === undefined) return { names: [], taken: { articles: [], topics: [], sources: [] }, editors: [] };
  const stems = (place: string): string[] =>
    site.folder.files
      .filter(({ path }) => path.startsWith(`${place}/`))
      .map(({ path }) => path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/u, ""));
  const topics = [...site.graph.topics.values()].flatMap(({ topic }) => namesOf("topic", topic));
  const sources = [...site.graph.sources.values()].flatMap(({ source }) => namesOf("source", source));
  return {
    names: [...topics, ...sources],
    taken: { articles: stems("articles"), topics: stems("topics"), sources: stems("sources") },
    editors: site.graph.site.editors,
  };
}

type Named = {
  readonly id: string;
  readonly name: string;
  readonly alternateNames: readonly { readonly text: string }[];
};

const namesOf = (kind: KnownName["kind"], { id, name, alternateNames }: Named): KnownName[] =>
  [name, ...alternateNames.map(({ text }) => text)].map((each) => ({ name: each, id, kind }));
