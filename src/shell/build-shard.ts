/** One machine's share of a build that several share: it parses, joins or renders, and leaves what it made in a folder of its own. */
import { dirname } from "node:path";
import { sha256 } from "../base/digest.ts";
import { present } from "../base/present.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { judge, type Verdict } from "../diagnostics/judge.ts";
import { readBeside } from "../engine/beside-content.ts";
import { isSameInputs } from "../engine/build-inputs.ts";
import type { KeyedPage } from "../engine/change-plan.ts";
import { engineName } from "../engine/code-version.ts";
import { DISK } from "../engine/disk.ts";
import { judgeSite } from "../engine/join-site.ts";
import { keptUnread } from "../engine/kept-unread.ts";
import { type Edition, readEdition } from "../engine/open-newsroom.ts";
import { parseShare } from "../engine/parse-share.ts";
import type { Published } from "../engine/prepare-build.ts";
import { openThingMemory } from "../engine/published-things.ts";
import { Refusal } from "../engine/refusal.ts";
import { digestInputs, seeShardInputs } from "../engine/shard-inputs.ts";
import { type ShardRecord, writeRecord } from "../engine/shard-record.ts";
import { type Share, WHOLE } from "../engine/share.ts";
import { findConfig } from "../engine/site-config.ts";
import { besideContent, SiteFaults } from "../engine/site-faults.ts";
import { openStore, type Store } from "../engine/store.ts";
import { storesBefore, taskFolder } from "../engine/task-folders.ts";
import { findRenamed, publishedThings } from "../graph/changes/find-renamed.ts";
import { type BuildOrder, startBuild } from "./build-site.ts";
import { drawPages } from "./eleventy/write-site.ts";
import { takeSite } from "./take-site.ts";
import { instantNow, latestToday } from "./today.ts";

/** What came of a task; a verdict that failed says that nothing was left. */
export interface TaskOutcome<Made> {
  readonly verdict: Verdict;
  readonly made?: Made;
  readonly store?: Store;
}

/** Judges what no setting of a site's may lower. */
export const judgeShards = (faults: readonly Diagnostic[]): Verdict =>
  judge(faults, { severities: {}, silences: [], lost: new Set(), strict: false });

/** Complains `shards-with-config` of a site that cannot be built in shards; `undefined` of any other. */
export function refuseConfig(content: string): Verdict | undefined {
  const config = findConfig(dirname(content));
  if (config === undefined) return undefined;
  return judgeShards([complain("shards-with-config", besideContent(config), {})]);
}

/** Parses the share, and remembers it; gives how many texts it has. */
export async function parseTask(order: BuildOrder, share: Share): Promise<TaskOutcome<number>> {
  const store = openStore(taskFolder(order.cache, "parse", share).store);
  try {
    const { content, parser, onParsed } = order;
    const made = await parseShare({ content, store, share, ...present({ parser, onParsed }) });
    return { verdict: judgeShards([]), made, store };
  } finally {
    store.close(Date.now());
  }
}

/**
 * Joins all that was parsed, once for all shards: what is found in prose, what is wrong, the search index; gives how many
 * files the site will have. What was not parsed yet is parsed here.
 */
export async function joinTask(order: BuildOrder): Promise<TaskOutcome<number>> {
  const { content, cache, strict } = order;
  const store = openStore(taskFolder(cache, "join", WHOLE).store, DISK, storesBefore(cache, "join"));
  try {
    const edition = await readEdition({ ...order, ...ASKED, store, today: latestToday, now: instantNow });
    const beside = await readBeside({ content, cache });
    const things = openThingMemory(store, JOINED);
    const renamed = findRenamed(things.known(), edition.graph);
    const verdict = judgeSite(edition, strict, [...renamed, ...beside.check(edition.pages)]);
    if (verdict.failed) return { verdict, store };
    for (const page of edition.pages) if (page.kind === "file" && page.address === CATALOGUE) page.content();
    things.remember(publishedThings(things.known(), edition.graph));
    return { verdict, made: edition.pages.length, store };
  } finally {
    store.close(Date.now());
  }
}

const ASKED = { drafts: false, publishes: true } as const;
/** What was joined is taken for published, as by a build. */
const JOINED = "joined";
/** With it the whole index is made, and remembered. */
const CATALOGUE = "search/index.js";

/** Renders the share, with what was parsed and joined before it as far as that is here; gives what it left. */
export async function renderTask(
  order: BuildOrder,
  share: Share,
  onPage: (done: number, total: number) => void,
): Promise<TaskOutcome<Published>> {
  const { content, cache } = order;
  const folder = taskFolder(cache, "render", share);
  const taken = takeSite({ content, out: folder.site, cache: folder.folder, lenders: storesBefore(cache, "render") });
  const { store } = taken;
  const began = Date.now();
  try {
    // As long as its files are being made, a shard has no record.
    DISK.remove(folder.record);
    const seen = seeShardInputs(content, began);
    const { edition, verdict, judge, ready, theme } = await startBuild({ ...order, share }, taken);
    if (ready === undefined) return { verdict, store };
    try {
      const { keyed, finish } = await drawPages(ready, onPage);
      const made = await finish([], besideContent("."));
      if (!isSameInputs(seen, seeShardInputs(content, began, seen))) throw movedMeanwhile();
      const inputs = digestInputs(seen, theme);
      writeRecord(folder.record, recordOf(order, share, edition, { inputs, keyed, manifest: made.manifest }));
      return { verdict, made, store };
    } catch (error) {
      if (!(error instanceof SiteFaults)) throw error;
      return { verdict: judge(error.diagnostics), store };
    }
  } finally {
    taken.release(true);
  }
}

const movedMeanwhile = (): Refusal =>
  new Refusal(
    "تغيّر المحتوى أثناء البناء. شغّل الأمر من جديد.",
    "The content was changed while it was built. Run the command again.",
  );

/** What the record is made of, beside the edition. */
interface Rendered {
  readonly inputs: string;
  readonly keyed: readonly KeyedPage[];
  readonly manifest: string;
}

function recordOf(
  { links, strict, baseUrl }: BuildOrder,
  share: Share,
  edition: Edition,
  { inputs, keyed, manifest }: Rendered,
): ShardRecord {
  const { site } = edition.graph;
  const addresses = [...edition.pages.map(({ address }) => address), ...edition.socialPictures.values()].sort();
  return {
    format: 1,
    ...share,
    engine: engineName(process.version),
    inputs,
    plan: sha256(JSON.stringify(addresses)),
    ...present({ until: firstHeldBack(edition) }),
    order: { links, strict, ...present({ baseUrl }) },
    site: { title: site.title, description: site.description, language: site.language },
    later: [...keptUnread(edition.graph)],
    pages: keyed.map(({ page, key }): [string, string] => [page.address, key]),
    manifest,
  };
}

/** The hour at which the first of what is held back appears. */
function firstHeldBack({ diagnostics }: Edition): string | undefined {
  const hours = diagnostics.flatMap(({ code, facts }) =>
    code === "held-back" && "until" in facts ? [String(facts.until)] : [],
  );
  return hours.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}
