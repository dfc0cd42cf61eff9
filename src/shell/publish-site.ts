/** A whole build, from content to the published site: what `isnad build` and the door for programs share. */
import type { Verdict } from "../diagnostics/judge.ts";
import type { Edition } from "../engine/open-newsroom.ts";
import type { Published } from "../engine/prepare-build.ts";
import { SiteFaults } from "../engine/site-faults.ts";
import type { Store } from "../engine/store.ts";
import { type BuildOrder, startBuild } from "./build-site.ts";
import { writeSite } from "./eleventy/write-site.ts";

/** What came of a build; `published` is absent where faults kept it from being published. */
export interface BuildOutcome {
  readonly edition: Edition;
  readonly verdict: Verdict;
  readonly published?: Published;
  /** Closed; says whether it could remember. */
  readonly store: Store;
}

/** Builds and publishes in one step; where an error stands, the site that was published stays as it was. */
export async function publishSite(
  order: BuildOrder,
  onWritten: (done: number, total: number) => void = () => undefined,
): Promise<BuildOutcome> {
  const { edition, verdict, judge, ready, store, release } = await startBuild(order);
  try {
    if (ready === undefined) return { edition, verdict, store };
    return { edition, verdict, store, published: await writeSite(ready, onWritten) };
  } catch (error) {
    if (!(error instanceof SiteFaults)) throw error;
    return { edition, verdict: judge(error.diagnostics), store };
  } finally {
    release();
  }
}
