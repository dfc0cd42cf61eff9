/** What a site's own configuration of Eleventy adds to the preview: its transforms, its templates, its copies. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { OwnFile } from "../../engine/claim-addresses.ts";
import { DISK, readWhole } from "../../engine/disk.ts";
import { type Budget, openThreads, type Threads } from "../../engine/run-within-budget.ts";
import { besideContent } from "../../engine/site-faults.ts";
import type { ConfiguredSite } from "../eleventy/join-build.ts";
import type { SiteData } from "../eleventy/site-data.ts";
import type { ConfigAnswer, ConfigOrder } from "./run-config.ts";

/** A configuration as it was run last; where a later one fails, the one before goes on. */
export interface ConfiguredPages {
  /** Runs the configuration: with `anew`, as it stands now in its files. */
  readonly run: (data: SiteData, anew: boolean) => Promise<void>;
  /** Gives a page of ours as the configuration publishes it; as it was, where that fails. */
  readonly transform: (address: string, html: string) => Promise<string>;
  /** A file that the site brings along. */
  readonly read: (address: string) => Uint8Array | undefined;
  readonly own: () => readonly OwnFile[];
  /** What is wrong with the configuration. */
  readonly faults: () => readonly Diagnostic[];
  readonly close: () => Promise<void>;
}

/** Where it stands, and what Eleventy must not take for templates. Paths are absolute. */
export interface ConfigPlaces {
  readonly site: ConfiguredSite;
  readonly content: string;
  readonly cache: string;
}

/** A run that ended well. */
interface Run {
  readonly threads: Threads<[ConfigOrder], ConfigAnswer>;
  readonly folder: string;
  readonly own: readonly OwnFile[];
}

const WORK = { module: "src/shell/preview/run-config.ts", name: "runConfig" } as const;
/** A configuration may fetch things; one that takes longer than this never ends. */
const BUDGET: Budget = { seconds: 60, megabytes: 1024 };

/** Opens the preview's side of it; nothing is run yet. */
export function openConfiguredPages({ site, content, cache }: ConfigPlaces): ConfiguredPages {
  const notTemplates = [content, cache, join(site.root, "public"), join(site.root, "_site")];
  let current: Run | undefined;
  let faults: readonly Diagnostic[] = [];
  let runs = 0;

  const ask = async (threads: Run["threads"], order: ConfigOrder): Promise<ConfigAnswer> => {
    const spent = (message: string): ConfigAnswer => ({
      kind: "faults",
      diagnostics: [complain("config-broken", besideContent(site.config), { message })],
    });
    try {
      const outcome = await threads.run([order], "the site's configuration");
      return outcome.kind === "done" ? outcome.value : spent(`it takes more ${outcome.what} than it may`);
    } catch (error) {
      if (isEnded(error)) return spent("process.exit()");
      throw error;
    }
  };
  const leave = async (run: Run | undefined, but: Run | undefined): Promise<void> => {
    if (run === undefined) return;
    rmSync(run.folder, { recursive: true, force: true });
    if (run.threads !== but?.threads) await run.threads.close();
  };

  return {
    run: async (data, anew) => {
      runs += 1;
      const folder = join(cache, "preview", `${process.pid}-${runs}`);
      // A module is read once in each thread: what changed is read by another.
      const threads =
        anew || current === undefined ? openThreads<[ConfigOrder], ConfigAnswer>(WORK, 1, BUDGET) : current.threads;
      const answer = await ask(threads, { kind: "write", site, content, notTemplates, staging: folder, data });
      faults = answer.kind === "faults" ? answer.diagnostics : [];
      const made = answer.kind === "written" ? { threads, folder, own: answer.own } : undefined;
      if (made === undefined) return leave({ threads, folder, own: [] }, current);
      const before = current;
      current = made;
      await leave(before, made);
    },
    transform: async (address, html) => {
      if (current === undefined) return html;
      const answer = await ask(current.threads, { kind: "transform", site, address, html });
      if (answer.kind === "faults") faults = answer.diagnostics;
      return answer.kind === "html" ? answer.html : html;
    },
    read: (address) =>
      current?.own.some((file) => file.address === address) === true
        ? readWhole(DISK, join(current.folder, address))
        : undefined,
    own: () => current?.own ?? [],
    faults: () => faults,
    close: async () => leave(current, undefined),
  };
}

/** Whether the thread ended itself. */
const isEnded = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && /exit/iu.test(error.cause.message);
