/** What the content already has, as far as a command that adds to it must know: names, ids that are taken, editors. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { codeVersion, PARSE_ROOMS } from "../engine/code-version.ts";
import { joinSite, type LoadedSite } from "../engine/load-site.ts";
import { parseContent } from "../engine/parse-content.ts";
import { openParsePool } from "../engine/parse-pool.ts";
import { gatherFolder, listPaths, readPath } from "../engine/read-content.ts";
import { openStore } from "../engine/store.ts";
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

/** Reads names, ids and editors, faults or not. Articles are listed, not read: there may be thousands. */
export async function readNewsroom(where: Pick<Invocation, "content" | "cache">): Promise<Newsroom> {
  if (!existsSync(where.content)) return { names: [], taken: { articles: [], topics: [], sources: [] }, editors: [] };
  const { graph } = await loadAround([], where);
  const topics = [...graph.topics.values()].flatMap(({ topic }) => namesOf("topic", topic));
  const sources = [...graph.sources.values()].flatMap(({ source }) => namesOf("source", source));
  const paths = [...listPaths(where.content)];
  const stems = (folder: string): string[] =>
    paths
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/u, ""));
  return {
    names: [...topics, ...sources],
    taken: { articles: stems("articles"), topics: stems("topics"), sources: stems("sources") },
    editors: graph.site.editors,
  };
}

/** Loads some files of the content folder with all that they may name: topics, sources, settings. */
export async function loadAround(
  files: readonly string[],
  { content, cache }: Pick<Invocation, "content" | "cache">,
): Promise<LoadedSite> {
  const paths = [...listPaths(content)].filter((path) => !path.startsWith("articles/") || files.includes(path));
  const folder = gatherFolder(content, new Map(paths.map((path) => [path, readPath(content, path)])));
  const pool = openParsePool(2);
  try {
    const store = openStore(join(cache, "parsed"), codeVersion(PARSE_ROOMS));
    const parsed = await parseContent(folder.files, { store, pool });
    return joinSite(folder, parsed, { drafts: true, today: latestToday() });
  } finally {
    await pool.close();
  }
}

type Named = {
  readonly id: string;
  readonly name: string;
  readonly alternateNames: readonly { readonly text: string }[];
};

const namesOf = (kind: KnownName["kind"], { id, name, alternateNames }: Named): KnownName[] =>
  [name, ...alternateNames.map(({ text }) => text)].map((each) => ({ name: each, id, kind }));
