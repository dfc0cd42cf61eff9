/** A whole build, up to the point where somebody renders the pages: what `isnad build` and bare Eleventy share. */
import { join } from "node:path";
import type { Verdict } from "../diagnostics/judge.ts";
import { planSocialPictures } from "../engine/assets/draw-social-pictures.ts";
import { makePictures } from "../engine/assets/make-pictures.ts";
import { PROJECT_ROOT } from "../engine/code-version.ts";
import { judgeSite, type LoadedSite, loadSite } from "../engine/load-site.ts";
import { outFolder, refuseDangerousOut } from "../engine/out-folder.ts";
import { type PreparedBuild, prepareBuild } from "../engine/prepare-build.ts";
import { recover } from "../engine/publish.ts";
import { openStore } from "../engine/store.ts";
import { planPages } from "../pages/plan-pages.ts";
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
  readonly site: LoadedSite;
  readonly verdict: Verdict;
  readonly prepared?: PreparedBuild;
  readonly release: () => void;
}

/** Takes the lock, puts right what a stopped build left, loads and judges the site and, where nothing fails, stages it. */
export async function startBuild(order: BuildOrder): Promise<StartedBuild> {
  const { content, cache, baseUrl, strict, links } = order;
  const folder = outFolder(order.out);
  refuseDangerousOut(folder, { content, cache, project: PROJECT_ROOT });
  const release = takeLock(folder.lock);
  try {
    recover(folder);
    const site = await loadSite({ ...order, drafts: false, today: latestToday(), now: Date.now() });
    const made = await makePictures(site.graph, site.folder, openStore(join(cache, "assets"), "assets"));
    const plan = planPages(site.graph, {
      ...(baseUrl === undefined ? {} : { baseUrl }),
      pictures: made.pictures,
      socialPictures: planSocialPictures(site.graph, baseUrl),
    });
    const verdict = judgeSite(site, [...made.diagnostics, ...plan.diagnostics], strict);
    if (verdict.failed) return { site, verdict, release };
    const { graph } = site;
    const { pages } = plan;
    const prepared = await prepareBuild({ graph, pages, pictures: made.files, folder, cache, render: { links } });
    return { site, verdict, prepared, release };
  } catch (error) {
    release();
    throw error;
  }
}
