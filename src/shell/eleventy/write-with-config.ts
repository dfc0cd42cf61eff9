/** Runs Eleventy inside a build of ours, with the site's own configuration. */
import Eleventy from "@11ty/eleventy";
import { complain } from "../../diagnostics/diagnostic.ts";
import { tell } from "../../diagnostics/tell.ts";
import type { Published } from "../../engine/prepare-build.ts";
import { besideContent } from "../../engine/site-faults.ts";
import type { ReadyBuild } from "../build-site.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { type ConfiguredSite, openRun, RUNNING, type Tell } from "./join-build.ts";
import { placeFailure } from "./place-failure.ts";

/** Writes the pages that are left to render, and what the site brings along, and publishes all in one step. */
export async function writeWithConfig(ready: ReadyBuild, site: ConfiguredSite, onPage: Tell): Promise<Published> {
  const run = openRun(ready, site, onPage, (work) => work());
  return RUNNING.run(run, async () => {
    const plugin = async (eleventy: EleventyConfig): Promise<void> => {
      await run.join(eleventy);
    };
    const stopHearing = hearExit(site.config);
    try {
      await hearRejections(() => runEleventy(ready.staging, site.config, (eleventy) => eleventy.addPlugin(plugin)));
    } catch (error) {
      throw await placeFailure(error, site);
    } finally {
      stopHearing();
    }
    return run.publish();
  });
}

/** A configuration that ends the process would end it as if all were well; gives the function that stops hearing. */
function hearExit(config: string): () => void {
  const hear = (): void => {
    process.exitCode = 1;
    const fault = complain("config-broken", besideContent(config), { message: "process.exit()" });
    for (const language of ["ar", "en"] as const) {
      const { message, mend } = tell(fault, language);
      console.error(`${config}:1:1 config-broken ${message}\n  ${mend}`);
    }
  };
  process.once("exit", hear);
  return () => process.off("exit", hear);
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

/** Runs Eleventy into the folder `output`. `cli`: that holds, whatever a configuration says. */
export async function runEleventy(
  output: string,
  configPath: string,
  config: (eleventy: EleventyConfig) => void,
): Promise<void> {
  const eleventy = new Eleventy(undefined, output, { source: "cli", configPath, config });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
