/** The newsroom as an open editor sees it: files on disk, with unsaved buffers laid over them, joined at every change. */
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sha256 } from "../../base/digest.ts";
import type { Verdict } from "../../diagnostics/judge.ts";
import { codeVersion, PARSE_ROOMS } from "../../engine/code-version.ts";
import { joinSite, judgeSite, type LoadedSite } from "../../engine/load-site.ts";
import { parseContent } from "../../engine/parse-content.ts";
import { openParsePool } from "../../engine/parse-pool.ts";
import { type Found, gatherFolder, listPaths, readPath } from "../../engine/read-content.ts";
import { openStore } from "../../engine/store.ts";
import { indexNames, type NameIndex } from "../../graph/name-index.ts";
import type { SourceId, TopicId } from "../../model/ids.ts";
import { planPages } from "../../pages/plan-pages.ts";
import type { ParsedFile } from "../../parse/parse-file.ts";
import { latestToday } from "../today.ts";

/** Everything that is known after one joining. */
export interface Joined {
  readonly site: LoadedSite;
  readonly verdict: Verdict;
  readonly topics: NameIndex<TopicId>;
  readonly sources: NameIndex<SourceId>;
}

/** A content folder that follows its files and its open buffers. */
export interface Workspace {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** Lays a buffer over a file; `undefined` takes it away again. */
  readonly edit: (path: string, text: string | undefined) => void;
  /** Reads paths anew from the disk. */
  readonly change: (paths: readonly string[]) => void;
  /** What was joined last; `undefined` before the first joining is done. */
  readonly latest: () => Joined | undefined;
  /** What is joined once every change so far is. */
  readonly settled: () => Promise<Joined>;
  readonly close: () => Promise<void>;
}

/** How long keystrokes are gathered at least; a newsroom that takes long to join is joined less often. */
const GATHER_MS = 60;

/** Opens a content folder; `onJoined` is called after every joining. */
export function openWorkspace(root: string, cache: string, onJoined: (joined: Joined) => void): Workspace {
  const means = { store: openStore(join(cache, "parsed"), codeVersion(PARSE_ROOMS)), pool: openParsePool(2) };
  const found = new Map<string, Found>([...listPaths(root)].map((path) => [path, readPath(root, path)]));
  const buffers = new Map<string, Found>();
  const known = new Map<string, { readonly hash: string; readonly parsed: ParsedFile }>();

  const joinAll = async (): Promise<Joined> => {
    const folder = gatherFolder(root, new Map([...found, ...buffers]));
    const unknown = folder.files.filter(({ path, hash }) => known.get(path)?.hash !== hash);
    const fresh = await parseContent(unknown, means);
    for (const [index, file] of unknown.entries())
      known.set(file.path, { hash: file.hash, parsed: fresh[index] ?? { diagnostics: [] } });
    const parsed = folder.files.map(({ path }) => known.get(path)?.parsed ?? { diagnostics: [] });
    const site = joinSite(folder, parsed, { drafts: true, today: latestToday() });
    return toJoined(site);
  };

  let latest: Joined | undefined;
  let pause = GATHER_MS;
  const joinAndTell = async (): Promise<Joined> => {
    const start = performance.now();
    const joined = await joinAll();
    pause = Math.max(GATHER_MS, (performance.now() - start) / 2);
    latest = joined;
    onJoined(joined);
    return joined;
  };
  let running = joinAndTell();
  let queued: Promise<Joined> | undefined;
  /** At most one joining waits behind the one that runs: it takes in whatever comes until it begins. */
  const queue = (): void => {
    queued ??= running
      .then(() => wait(pause))
      .then(() => {
        queued = undefined;
        running = joinAndTell();
        return running;
      });
  };
  return {
    root,
    edit: (path, text) => {
      if (text === undefined) buffers.delete(path);
      else buffers.set(path, toFound(path, text));
      queue();
    },
    change: (paths) => {
      for (const path of paths) found.set(path, readPath(root, path));
      queue();
    },
    latest: () => latest,
    settled: () => queued ?? running,
    close: async () => {
      await (queued ?? running);
      await means.pool.close();
    },
  };
}

function toFound(path: string, text: string): Found {
  const bytes = new TextEncoder().encode(text);
  return { kind: "text", file: { path, bytes, hash: sha256(bytes) } };
}

function toJoined(site: LoadedSite): Joined {
  const { graph } = site;
  const namesOf = (noun: { name: string; alternateNames: readonly { text: string }[] }): string[] => [
    noun.name,
    ...noun.alternateNames.map(({ text }) => text),
  ];
  return {
    site,
    verdict: judgeSite(site, planPages(graph).diagnostics, false),
    topics: indexNames([...graph.topics.values()].map(({ topic }) => ({ id: topic.id, names: namesOf(topic) }))),
    sources: indexNames([...graph.sources.values()].map(({ source }) => ({ id: source.id, names: namesOf(source) }))),
  };
}
