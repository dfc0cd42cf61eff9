/** A whole build, up to the point where somebody renders the pages: what `isnad build` and bare Eleventy share. */
import { join } from "node:path";
import type { Verdict } from "../diagnostics/judge.ts";
import { PROJECT_ROOT } from "../engine/code-version.ts";
import { judgeSite } from "../engine/join-site.ts";
import { type Edition, readEdition } from "../engine/open-newsroom.ts";
import { outFolder, refuseDangerousOut } from "../engine/out-folder.ts";
import { type PreparedBuild, prepareBuild } from "../engine/prepare-build.ts";
import { recover } from "../engine/publish.ts";
import { openStore, STORE, type Store } from "../engine/store.ts";
import { takeLock } from "./take-lock.ts";
import { latestToday } from "./today.ts";

/** What is built, where to, how strictly. Paths are absolute. */
export interface BuildOrder {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  readonly baseUrl?: string;
  readonly strict: boolean;
  readonly links: "folder" | "file";
  readonly onParsed?: (done: number, total: number) => void;
}

/** A build that holds the lock on its folder until `release`; `prepared` is absent where faults keep it from being published. */
export interface StartedBuild {
  readonly edition: Edition;
  readonly verdict: Verdict;
  readonly prepared?: PreparedBuild;
  readonly store: Store;
  readonly release: () => void;
}

/** Takes the lock, puts right what a stopped build left, opens the newsroom, judges it and, where nothing fails, stages it. */
export async function startBuild(order: BuildOrder): Promise<StartedBuild> {
  const { content, cache, strict, links } = order;
  const folder = outFolder(order.out);
  refuseDangerousOut(folder, { content, cache, project: PROJECT_ROOT });
  const unlock = takeLock(folder.lock);
  const store = openStore(join(cache, STORE));
  const release = (): void => {
    store.close(Date.now());
    unlock();
  };
  try {
    recover(folder);
    const edition = await readEdition({ ...order, store, drafts: false, social: true, today: latestToday });
    const verdict = judgeSite(edition, strict);
    if (verdict.failed) return { edition, verdict, store, release };
    const prepared = await prepareBuild({ edition, folder, store, render: { links } });
    return { edition, verdict, prepared, store, release };
  } catch (error) {
    release();
    throw error;
  }
}
