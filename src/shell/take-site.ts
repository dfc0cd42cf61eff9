/** The published folder, taken for a build: the lock, the store, what a stopped build left, and what stands there. */
import { join } from "node:path";
import { sha256 } from "../base/digest.ts";
import { present } from "../base/present.ts";
import { PROJECT_ROOT } from "../engine/code-version.ts";
import { DISK } from "../engine/disk.ts";
import { openSiteMemory, type SiteMemory, siteName } from "../engine/last-build.ts";
import { type OutFolder, outFolder, refuseDangerousOut, refuseForeign } from "../engine/out-folder.ts";
import { recover } from "../engine/publish.ts";
import { type HeldSite, holdSite, type SiteTree } from "../engine/site-tree.ts";
import { openStore, STORE, type Store } from "../engine/store.ts";
import { takeLock } from "./take-lock.ts";

/** Paths are absolute. */
export interface TakenSite {
  readonly folder: OutFolder;
  /** Under which the site is remembered: the same where folders were moved or restored together. */
  readonly name: string;
  readonly store: Store;
  readonly memory: SiteMemory;
  readonly site: HeldSite;
  /** What was left there, or in the folder of this name elsewhere. */
  readonly left: SiteTree;
  /** Where its twin stands, if it has one. */
  readonly twin?: string;
  /** Lets go of the folder; `tidy` also forgets what was not asked for in a long time. */
  readonly release: (tidy: boolean) => void;
}

/** What is taken. Paths are absolute. */
interface Taking {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  /**
   * The site is a shard: stores of earlier tasks, which are read as well. A shard has no twin; and nothing in its folder is
   * anybody's, but a cache may have laid one shard over another there.
   */
  readonly lenders?: readonly string[];
}

/** Takes the folder, or refuses: one build at a time, and never where something of somebody's would be lost. */
export function takeSite({ content, out, cache, lenders }: Taking): TakenSite {
  const folder = outFolder(out);
  refuseDangerousOut(folder, { content, cache, project: PROJECT_ROOT });
  const unlock = takeLock(folder.lock);
  const store = openStore(join(cache, STORE), DISK, lenders);
  const release = (tidy: boolean): void => {
    store.close(tidy ? Date.now() : undefined);
    DISK.remove(folder.next);
    unlock();
  };
  try {
    recover(folder);
    const name = siteName({ cache, out: folder.out });
    const memory = openSiteMemory(store, name);
    const left = memory.tree();
    const site = holdSite(folder.out, left, Date.now());
    if (lenders === undefined && (site.tree.folders.size === 0 || site.hasForeign)) refuseForeign(folder);
    const twin = lenders === undefined ? join(cache, "twins", sha256(name).slice(0, 16)) : undefined;
    return { folder, name, store, memory, site, left, ...present({ twin }), release };
  } catch (error) {
    release(false);
    throw error;
  }
}
