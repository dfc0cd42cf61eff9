/** Runs Eleventy inside a build of ours. */
import Eleventy from "@11ty/eleventy";
import { PROJECT_ROOT } from "../../engine/code-version.ts";
import type { PreparedBuild } from "../../engine/prepare-build.ts";
import { configureEleventy, ELEVENTY_INPUT } from "./configure-eleventy.ts";

/** Writes the pages that are left to render into the staging folder. */
export async function writeWithEleventy(build: PreparedBuild): Promise<void> {
  if (build.render.length === 0) return;
  const before = process.cwd();
  // Eleventy takes its input relative to the working folder, and nowhere else.
  process.chdir(PROJECT_ROOT);
  try {
    const eleventy = new Eleventy(ELEVENTY_INPUT, build.staging, {
      configPath: "src/shell/eleventy/no-config.js",
      config: (config) => configureEleventy(config, build),
    });
    eleventy.disableLogger();
    await eleventy.init();
    await eleventy.write();
  } finally {
    process.chdir(before);
  }
}
