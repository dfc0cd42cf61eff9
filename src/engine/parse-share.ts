/** The first task of a shard: its share of the texts, parsed and remembered; nothing is joined. */
import type { MarkdownParser } from "../model/site.ts";
import { chooseParser, type OnParsed, openParser } from "./parse-content.ts";
import { gatherFolder, listPaths, readPath } from "./read-content.ts";
import { isIn, type Share } from "./share.ts";
import type { Store } from "./store.ts";

/** What is parsed, and where it is remembered. */
export interface ParseOrder {
  /** Absolute. */
  readonly content: string;
  readonly store: Store;
  readonly share: Share;
  /** Overrides `site.yaml`. */
  readonly parser?: MarkdownParser;
  readonly onParsed?: OnParsed;
}

/** Parses the texts of the share and `site.yaml`, which all need; says how many. What is wrong in them, the join tells. */
export async function parseShare({ content, store, share, parser: asked, onParsed }: ParseOrder): Promise<number> {
  const paths = [...listPaths(content)].filter((path) => path === "site.yaml" || isIn(share, path));
  const { files } = gatherFolder(content, new Map(paths.map((path) => [path, readPath(content, path)])));
  const parser = openParser(store);
  try {
    const chosen = await chooseParser(parser, files, asked);
    await parser.parse(files, { parser: chosen, onParsed });
    return files.length;
  } finally {
    await parser.close();
  }
}
