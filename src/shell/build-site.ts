/** A whole build, up to the point where somebody renders the pages: what `isnad build` and bare Eleventy share. */
import { rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { present } from "../base/present.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Verdict } from "../diagnostics/judge.ts";
import { readBeside } from "../engine/beside-content.ts";
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
  /** The address of a page that is to be explained. */
  readonly explain?: string;
  readonly onParsed?: (done: number, total: number) => void;
}

/** A build that holds the lock on its folder until `release`; `ready` is absent where faults keep it from being published. */
export interface StartedBuild {
  readonly edition: Edition;
  readonly verdict: Verdict;
  /** Judges anew, with faults that showed later. */
  readonly judge: (more: readonly Diagnostic[]) => Verdict;
  readonly ready?: ReadyBuild;
  readonly store: Store;
  readonly release: () => void;
}

/** A build that nothing keeps from being published, but its pages are yet to be written. Paths are absolute. */
export interface ReadyBuild {
  readonly edition: Edition;
  readonly content: string;
  /** The folder that the pages are written into. */
  readonly staging: string;
  /** Folders in which Eleventy must not look for templates. */
  readonly notTemplates: readonly string[];
  /** Plans what is to be rendered; `config` is a digest of what may change pages on their way. */
  readonly prepare: (config: string) => Promise<PreparedBuild>;
}

/** Takes the lock, puts right what a stopped build left, opens the newsroom and judges it. */
export async function startBuild(order: BuildOrder): Promise<StartedBuild> {
  const { content, cache, strict, links } = order;
  const folder = outFolder(order.out);
  refuseDangerousOut(folder, { content, cache, project: PROJECT_ROOT });
  const unlock = takeLock(folder.lock);
  const store = openStore(join(cache, STORE));
  const release = (): void => {
    store.close(Date.now());
    rmSync(folder.next, { recursive: true, force: true });
    unlock();
  };
  try {
    recover(folder);
    const edition = await readEdition({ ...order, store, drafts: false, publishes: true, today: latestToday });
    const beside = await readBeside({ content, cache });
    const found = beside.check(edition.pages);
    const judge = (more: readonly Diagnostic[]): Verdict => judgeSite(edition, strict, [...found, ...more]);
    const verdict = judge([]);
    const started = { edition, verdict, judge, store, release };
    if (verdict.failed) return started;
    const ready: ReadyBuild = {
      edition,
      content,
      staging: folder.next,
      notTemplates: [content, folder.out, folder.next, cache, join(dirname(content), "public")],
      prepare: (config) => {
        const name = relative(cache, folder.out);
        const asked = present({ explain: order.explain });
        return prepareBuild({ edition, folder, store, name, render: { links }, beside, config, ...asked });
      },
    };
    return { ...started, ready };
  } catch (error) {
    release();
    throw error;
  }
}
