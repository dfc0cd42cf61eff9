/** A whole build, up to the point where somebody renders the pages: what `isnad build` and bare Eleventy share. */
import { dirname, join } from "node:path";
import { present } from "../base/present.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Verdict } from "../diagnostics/judge.ts";
import { readBeside } from "../engine/beside-content.ts";
import { judgeSite } from "../engine/join-site.ts";
import { type Edition, readEdition } from "../engine/open-newsroom.ts";
import { type BuildInput, type PreparedBuild, prepareBuild } from "../engine/prepare-build.ts";
import { openThingMemory } from "../engine/published-things.ts";
import type { SeenTexts } from "../engine/read-content.ts";
import type { Share } from "../engine/share.ts";
import type { Theme } from "../engine/theme.ts";
import { findRenamed } from "../graph/changes/find-renamed.ts";
import type { MarkdownParser } from "../model/site.ts";
import type { TakenSite } from "./take-site.ts";
import { instantNow, latestToday } from "./today.ts";

/** What is built, where to, how strictly. Paths are absolute. */
export interface BuildOrder {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  readonly baseUrl?: string;
  readonly strict: boolean;
  readonly links: "folder" | "file";
  /** By which parser Markdown is read; overrides `site.yaml`. The site is the same. */
  readonly parser?: MarkdownParser;
  /** Which part of the site is made; absent: all of it. */
  readonly share?: Share;
  /** The address of a page that is to be explained. */
  readonly explain?: string;
  readonly onParsed?: (done: number, total: number) => void;
}

/** A build that was judged; `ready` is absent where faults keep it from being published. */
export interface StartedBuild {
  readonly edition: Edition;
  readonly verdict: Verdict;
  /** Judges anew, with faults that showed later. */
  readonly judge: (more: readonly Diagnostic[]) => Verdict;
  readonly theme: Theme;
  readonly ready?: ReadyBuild;
}

/** A build that nothing keeps from being published, but its pages are yet to be written. Paths are absolute. */
export interface ReadyBuild {
  readonly edition: Edition;
  readonly content: string;
  /** The folder that the pages are written into. */
  readonly staging: string;
  /** Folders in which Eleventy must not look for templates. */
  readonly notTemplates: readonly string[];
  readonly prepare: (how: Preparation) => Promise<PreparedBuild>;
}

/** How pages are drawn: `config` is a digest of what may change them on their way. */
export type Preparation = Pick<BuildInput, "config" | "waits" | "onPage">;

/** Opens the newsroom and judges it; texts that were `seen` are not read for their hashes. The site is let go by whoever took it. */
export async function startBuild(order: BuildOrder, taken: TakenSite, seen?: SeenTexts): Promise<StartedBuild> {
  const { content, cache, strict, links } = order;
  const { folder, store, name } = taken;
  const edition = await readEdition({
    ...order,
    store,
    drafts: false,
    publishes: true,
    today: latestToday,
    now: instantNow,
    ...present({ seen }),
  });
  const beside = await readBeside({ content, cache });
  const renamed = findRenamed(openThingMemory(store, name).known(), edition.graph);
  const found = [...renamed, ...beside.check(edition.pages)];
  const judge = (more: readonly Diagnostic[]): Verdict => judgeSite(edition, strict, [...found, ...more]);
  const verdict = judge([]);
  const started = { edition, verdict, judge, theme: beside.theme };
  if (verdict.failed) return started;
  const ready: ReadyBuild = {
    edition,
    content,
    staging: folder.next,
    notTemplates: [content, folder.out, folder.next, cache, join(dirname(content), "public")],
    prepare: (how) =>
      prepareBuild({
        ...taken,
        edition,
        render: { links },
        beside,
        ...how,
        now: Date.now,
        ...present({ explain: order.explain, share: order.share }),
      }),
  };
  return { ...started, ready };
}
