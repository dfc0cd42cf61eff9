/** Runs Eleventy inside a build of ours, with the site's own configuration. */
import Eleventy from "@11ty/eleventy";
import type { Published } from "../../engine/prepare-build.ts";
import type { ReadyBuild } from "../build-site.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { type ConfiguredSite, openRun, RUNNING, type Tell } from "./join-build.ts";
import { placeFailure } from "./place-failure.ts";

/** Writes the pages that are left to render, and what the site brings along, and publishes all in one step. */
export async function writeWithConfig(ready: ReadyBuild, site: ConfiguredSite, onPage: Tell): Promise<Published> {
  const run = openRun(ready, site, onPage);
  return RUNNING.run(run, async () => {
    const plugin = async (eleventy: EleventyConfig): Promise<void> => {
      await run.join(eleventy);
    };
    try {
      await hearRejections(() => runEleventy(ready.staging, site.config, (eleventy) => eleventy.addPlugin(plugin)));
    } catch (error) {
      throw placeFailure(error, site);
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

/** `cli`: the folder given here holds, whatever a configuration says. */
async function runEleventy(output: string, configPath: string, config: (eleventy: EleventyConfig) => void) {
  const eleventy = new Eleventy(undefined, output, { source: "cli", configPath, config });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
