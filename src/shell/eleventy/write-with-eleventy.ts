/** Runs Eleventy inside a build of ours. */
import Eleventy from "@11ty/eleventy";
import { PROJECT_ROOT } from "../../engine/code-version.ts";
import type { PreparedBuild } from "../../engine/prepare-build.ts";
import { configureEleventy, ELEVENTY_INPUT } from "./configure-eleventy.ts";

/** Eleventy keeps every page it has written until it ends: in portions, the memory of a build stays the same at any size. */
const PORTION = 2_000;

/** Writes the pages that are left to render into the staging folder. */
export async function writeWithEleventy(
  build: PreparedBuild,
  onWritten: (done: number, total: number) => void,
): Promise<void> {
  const total = build.render.length;
  const before = process.cwd();
  // Eleventy takes its input relative to the working folder, and nowhere else.
  process.chdir(PROJECT_ROOT);
  try {
    for (let done = 0; done < total; done += PORTION) {
      await writePortion({ ...build, render: build.render.slice(done, done + PORTION) });
      onWritten(Math.min(done + PORTION, total), total);
    }
  } finally {
    process.chdir(before);
  }
}

async function writePortion(build: PreparedBuild): Promise<void> {
  const eleventy = new Eleventy(ELEVENTY_INPUT, build.staging, {
    configPath: "src/shell/eleventy/no-config.js",
    config: (config) => configureEleventy(config, build),
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
