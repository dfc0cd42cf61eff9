/** The table of all codes, put together from one file a subject. */

import type { CodeEntry } from "./code-entry.ts";
import { ATTRIBUTION_CODES } from "./codes/attribution.ts";
import { CONTRADICTION_CODES } from "./codes/contradictions.ts";
import { FILE_CODES } from "./codes/files.ts";
import { FOLDER_CODES } from "./codes/folder.ts";
import { FRONT_MATTER_CODES } from "./codes/front-matter.ts";
import { GRAPH_CODES } from "./codes/graph.ts";
import { IMPORT_CODES } from "./codes/import.ts";
import { MARK_CODES } from "./codes/marks.ts";
import { PAGE_CODES } from "./codes/pages.ts";
import { PROSE_CODES } from "./codes/prose.ts";
import { SHARD_CODES } from "./codes/shards.ts";
import { SITE_FILE_CODES } from "./codes/site-files.ts";
import { TOPIC_CODES } from "./codes/topics.ts";

/** Every code there is; `docs/diagnostics.md` is printed from it, and each has a folder of the smallest wrong example. */
export const CODES = {
  ...FILE_CODES,
  ...FOLDER_CODES,
  ...SITE_FILE_CODES,
  ...SHARD_CODES,
  ...FRONT_MATTER_CODES,
  ...MARK_CODES,
  ...PROSE_CODES,
  ...GRAPH_CODES,
  ...ATTRIBUTION_CODES,
  ...CONTRADICTION_CODES,
  ...PAGE_CODES,
  ...IMPORT_CODES,
  ...TOPIC_CODES,
};

/** A stable code, `<subject>-<fault>`. */
export type Code = keyof typeof CODES;

/** The facts that the sentence of a code mentions. */
export type Facts<C extends Code> = C extends Code ? Parameters<(typeof CODES)[C]["ar"]>[0] : never;

/** The facts of every code. */
export type FactsByCode = { readonly [C in Code]: Facts<C> };

/** The same table, by code and facts. */
export const ROWS: { readonly [C in Code]: CodeEntry<FactsByCode[C]> } = CODES;
