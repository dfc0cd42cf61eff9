/** What the content already has, as far as a command that adds to it must know: names, ids that are taken, editors. */
import { existsSync } from "node:fs";
import { type Edition, readEdition } from "../engine/open-newsroom.ts";
import { listPaths } from "../engine/read-content.ts";
import { stemOf } from "../model/ids.ts";
import { FIXED } from "../pages/addresses.ts";
import type { Invocation } from "./command.ts";
import { latestToday } from "./today.ts";

/** A name or alias of a topic or a source, and the file it belongs to; a topic's own name comes before its aliases. */
interface KnownName {
  readonly name: string;
  readonly id: string;
  readonly kind: "topic" | "source";
}

/** Names, ids and editors of a content folder; all empty where there is none yet. */
export interface Inventory {
  readonly names: readonly KnownName[];
  readonly taken: Readonly<Record<"articles" | "topics" | "sources" | "pages", readonly string[]>>;
  readonly editors: readonly string[];
}

type Where = Pick<Invocation, "content" | "cache">;

/** A page stands at the site's root, beside what every site has there. */
const NONE_TAKEN: Inventory["taken"] = {
  articles: [],
  topics: [],
  sources: [],
  pages: ["articles", "dossiers", "files", "assets", "vocab", ...Object.values(FIXED).map((href) => href.slice(1, -1))],
};

/** Reads names, ids and editors, faults or not. Articles are listed, not read: there may be thousands. */
export async function readInventory(where: Where): Promise<Inventory> {
  if (!existsSync(where.content)) return { names: [], taken: NONE_TAKEN, editors: [] };
  const { graph } = await readAround(undefined, where);
  const topics = [...graph.topics.values()].flatMap(({ topic }) => namesOf("topic", topic));
  const sources = [...graph.sources.values()].flatMap(({ source }) => namesOf("source", source));
  const paths = [...listPaths(where.content)];
  const stems = (folder: string): string[] => paths.filter((path) => path.startsWith(`${folder}/`)).map(stemOf);
  return {
    names: [...topics, ...sources],
    taken: {
      articles: stems("articles"),
      topics: stems("topics"),
      sources: stems("sources"),
      pages: [...stems("pages"), ...NONE_TAKEN.pages],
    },
    editors: graph.site.editors,
  };
}

/** Reads one file with all that it may name: topics, sources, settings; without a file, those alone. */
export const readAround = (file: string | undefined, where: Where): Promise<Edition> =>
  readEdition({
    ...where,
    drafts: true,
    today: latestToday,
    takes: (path) => !path.startsWith("articles/") || path === file,
  });

type Named = {
  readonly id: string;
  readonly name: string;
  readonly alternateNames: readonly { readonly text: string }[];
};

const namesOf = (kind: KnownName["kind"], { id, name, alternateNames }: Named): KnownName[] =>
  [name, ...alternateNames.map(({ text }) => text)].map((each) => ({ name: each, id, kind }));
