/** What the content already has, as far as a command that adds to it must know: names, and ids that are taken. */
import { existsSync } from "node:fs";
import { loadSite } from "../engine/load-site.ts";
import type { Invocation } from "./command.ts";
import { latestToday } from "./today.ts";

/** A name of a topic or a source, and the file it belongs to. */
export interface KnownName {
  readonly name: string;
  readonly id: string;
  readonly kind: "topic" | "source";
}

/** Names and ids of a content folder; both empty where there is none yet. */
export interface Newsroom {
  readonly names: readonly KnownName[];
  readonly taken: {
    readonly articles: readonly string[];
    readonly topics: readonly string[];
    readonly sources: readonly string[];
  };
}

/** Reads the content folder, faults or not. */
export async function readNewsroom({ content, cache }: Pick<Invocation, "content" | "cache">): Promise<Newsroom> {
  if (!existsSync(content)) return { names: [], taken: { articles: [], topics: [], sources: [] } };
  const { graph, folder } = await loadSite({ content, cache, drafts: true, today: latestToday() });
  const stems = (place: string): string[] =>
    folder.files
      .filter(({ path }) => path.startsWith(`${place}/`))
      .map(({ path }) => path.slice(place.length + 1).replace(/\.md$/u, ""));
  const topics = [...graph.topics.values()].flatMap(({ topic }) =>
    [topic.name, ...topic.alternateNames.map(({ text }) => text)].map((name) => ({
      name,
      id: topic.id,
      kind: "topic" as const,
    })),
  );
  const sources = [...graph.sources.values()].flatMap(({ source }) =>
    [source.name, ...source.alternateNames.map(({ text }) => text)].map((name) => ({
      name,
      id: source.id,
      kind: "source" as const,
    })),
  );
  return {
    names: [...topics, ...sources],
    taken: { articles: stems("articles"), topics: stems("topics"), sources: stems("sources") },
  };
}
