/** Runs Eleventy inside a build of ours: with the site's own configuration where there is one. */
import { dirname } from "node:path";
import Eleventy from "@11ty/eleventy";
import { PROJECT_ROOT } from "../../engine/code-version.ts";
import type { PreparedBuild, Published } from "../../engine/prepare-build.ts";
import { findConfig } from "../../engine/site-config.ts";
import { besideContent } from "../../engine/site-faults.ts";
import type { HtmlPage } from "../../pages/page.ts";
import type { ReadyBuild } from "../build-site.ts";
import { addPages } from "./add-pages.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { type ConfiguredSite, openRun, RUNNING } from "./join-build.ts";
import { placeFailure, placePageFailure } from "./place-failure.ts";

/** Eleventy keeps every page it has written until it ends: in portions, the memory of a build stays the same at any size. */
const PORTION = 2_000;

type Tell = (done: number, total: number) => void;

/** Writes the pages that are left to render, and what the site brings along, and publishes all in one step. */
export async function writeSite(ready: ReadyBuild, onWritten: Tell): Promise<Published> {
  const root = dirname(ready.content);
  const config = findConfig(root);
  if (config !== undefined) return inFolder(root, () => writeWithConfig(ready, { root, config }, onWritten));
  const prepared = await ready.prepare("");
  await inFolder(PROJECT_ROOT, () => writeInPortions(prepared, root, onWritten));
  return prepared.finish([], besideContent("."));
}

/** Eleventy takes its input relative to the working folder, and nowhere else. */
async function inFolder<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

/**
 * One run, as Eleventy's users know it: a configuration may count on seeing all pages at once, so there are no portions.
 */
async function writeWithConfig(ready: ReadyBuild, site: ConfiguredSite, onWritten: Tell): Promise<Published> {
  const pages = watchPages(onWritten);
  const run = openRun(ready, site, pages.around);
  return RUNNING.run(run, async () => {
    const plugin = async (eleventy: EleventyConfig): Promise<void> => {
      await run.join(eleventy);
    };
    try {
      await hearRejections(() =>
        runEleventy(undefined, ready.staging, site.config, (eleventy) => eleventy.addPlugin(plugin)),
      );
    } catch (error) {
      throw pages.failure(site.root) ?? placeFailure(error, site);
    }
    return run.publish();
  });
}

/** A promise that a configuration forgot fails the work too, instead of ending the process wherever it stands. */
async function hearRejections(work: () => Promise<void>): Promise<void> {
  const forgotten: unknown[] = [];
  const hear = (error: unknown): void => void forgotten.push(error);
  process.on("unhandledRejection", hear);
  try {
    await work();
  } finally {
    process.off("unhandledRejection", hear);
  }
  if (forgotten.length > 0) throw forgotten[0];
}

/** Writes the pages with no configuration at all: Eleventy looks for templates in a folder of ours, and finds none. */
export async function writeInPortions(build: PreparedBuild, root: string, onWritten: Tell): Promise<void> {
  const total = build.render.length;
  for (let done = 0; done < total; done += PORTION) {
    const portion = { ...build, render: build.render.slice(done, done + PORTION) };
    const pages = watchPages(() => undefined);
    try {
      await runEleventy("templates", build.staging, "", (eleventy) =>
        addPages(eleventy, { render: portion.render, html: pages.around(portion) }),
      );
    } catch (error) {
      throw pages.failure(root) ?? error;
    }
    onWritten(Math.min(done + PORTION, total), total);
  }
}

/**
 * Counts the pages as they are made. Eleventy wraps an error until nothing of it is left but a line: what a page threw
 * is kept here, with the page's address.
 */
function watchPages(onWritten: Tell) {
  let made = 0;
  let failure: Error | undefined;
  return {
    failure: (root: string) => failure && placePageFailure(failure, root),
    around:
      ({ render, html }: Pick<PreparedBuild, "render" | "html">) =>
      (page: HtmlPage): string => {
        try {
          const text = html(page);
          made += 1;
          onWritten(made, render.length);
          return text;
        } catch (cause) {
          failure ??= new Error(`rendering ${page.address} failed`, { cause });
          throw failure;
        }
      },
  };
}

/** `cli`: the folders given here hold, whatever a configuration says. */
async function runEleventy(
  input: string | undefined,
  output: string,
  configPath: string,
  config: (eleventy: EleventyConfig) => void,
): Promise<void> {
  const eleventy = new Eleventy(input, output, { source: "cli", configPath, config });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
