/** A whole build, from content to the published site: what `isnad build` and the door for programs share. */
import { dirname } from "node:path";
import { sha256 } from "../base/digest.ts";
import type { Verdict } from "../diagnostics/judge.ts";
import { nameInContent, seeInputs, seeMore } from "../engine/build-inputs.ts";
import { DISK } from "../engine/disk.ts";
import { isLastBuild, type LastBuild } from "../engine/last-build.ts";
import type { Published } from "../engine/prepare-build.ts";
import type { SeenTexts } from "../engine/read-content.ts";
import { findConfig } from "../engine/site-config.ts";
import { SiteFaults } from "../engine/site-faults.ts";
import type { Store } from "../engine/store.ts";
import type { BuildOrder } from "./build-site.ts";
import { type TakenSite, takeSite } from "./take-site.ts";
import { latestToday } from "./today.ts";

/** What came of a build; `published` is absent where faults kept it from being published. */
export interface BuildOutcome {
  readonly verdict: Verdict;
  readonly published?: Published;
  /** Closed; says whether it could remember. */
  readonly store: Store;
}

/** Whom a build tells how many pages it has written. */
type OnWritten = (done: number, total: number) => void;

/**
 * Builds and publishes in one step; where an error stands, the site that was published stays as it was. Where nothing has
 * moved since the last build, what came of that is said again, and nothing else is done.
 */
export async function publishSite(order: BuildOrder, onWritten: OnWritten = () => undefined): Promise<BuildOutcome> {
  const taken = takeSite(order);
  let isRecalled = false;
  try {
    const arrow = aimBuild(order, taken);
    const recalled = arrow?.recall();
    isRecalled = recalled !== undefined;
    return recalled ?? (await buildAnew(order, taken, onWritten, arrow));
  } finally {
    taken.release(!isRecalled);
  }
}

async function buildAnew(
  order: BuildOrder,
  taken: TakenSite,
  onWritten: OnWritten,
  arrow: BuildArrow | undefined,
): Promise<BuildOutcome> {
  const [{ startBuild }, { writeSite }] = await Promise.all([
    import("./build-site.ts"),
    import("./eleventy/write-site.ts"),
  ]);
  const { store } = taken;
  const { edition, verdict, judge, ready, theme } = await startBuild(order, taken, arrow?.seen);
  if (ready === undefined) return { verdict, store };
  try {
    const published = await writeSite(ready, onWritten);
    const hasFuture = edition.diagnostics.some(({ code }) => code === "date-in-future");
    arrow?.remember({ verdict, published, hasFuture, more: theme.files });
    return { verdict, published, store };
  } catch (error) {
    if (!(error instanceof SiteFaults)) throw error;
    return { verdict: judge(error.diagnostics), store };
  }
}

/** The build as an arrow: its outcome as it was the last time, or remembered for the next. */
interface BuildArrow {
  /** What it saw of the texts, so that nobody need read them for their hashes again. */
  readonly seen: SeenTexts;
  readonly recall: () => BuildOutcome | undefined;
  readonly remember: (made: Made) => void;
}

/** What a build made, and from what besides. */
interface Made extends Pick<LastBuild, "hasFuture" | "more"> {
  readonly verdict: Verdict;
  readonly published: Published;
}

/**
 * Sees what the build reads, before it reads it: what moves meanwhile is seen to have moved by the next. A site with a
 * configuration of Eleventy has no arrow: that is a program, which may read anything; nor has a build that is to explain.
 */
function aimBuild(order: BuildOrder, { memory, site, store }: TakenSite): BuildArrow | undefined {
  const { content, strict, links, baseUrl = "", explain } = order;
  if (explain !== undefined || findConfig(dirname(content)) !== undefined) return undefined;
  const last = memory.build();
  const began = Date.now();
  const inputs = seeInputs({ content, known: last?.inputs ?? new Map(), more: last?.more ?? [], now: began });
  if (inputs === undefined) return undefined;
  const today = latestToday();
  const now = { order: sha256(JSON.stringify([strict, links, baseUrl, process.version])), today, inputs };
  return {
    seen: (path) => inputs.get(nameInContent(content, path)),
    recall: () => {
      if (last === undefined || !site.isWhole || !isLastBuild(last, { ...now, site: site.tree })) return undefined;
      memory.rememberTree(site.tree);
      memory.rememberBuild({ ...last, inputs });
      const { files, pages, manifest } = last;
      return { verdict: last.verdict(), store, published: { files, rendered: 0, kept: pages, manifest } };
    },
    remember: ({ verdict, published, hasFuture, more }) => {
      const { files, rendered, kept, manifest } = published;
      const all = seeMore(inputs, { content, more, now: began });
      if (all === undefined || more.some((path) => hasMoved(path, began))) return;
      const pages = rendered + kept;
      memory.rememberBuild({ ...now, hasFuture, inputs: all, more, manifest, files, pages, verdict: () => verdict });
    },
  };
}

/** Whether a file was altered after a moment: then nobody knows which of its bytes were read. */
function hasMoved(path: string, moment: number): boolean {
  const looked = DISK.look(path);
  return looked === undefined || Math.max(looked.changed, looked.touched) >= moment;
}
