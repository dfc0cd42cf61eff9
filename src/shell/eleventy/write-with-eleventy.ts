/** Runs Eleventy inside a build of ours. */
import Eleventy from "@11ty/eleventy";
import { PROJECT_ROOT } from "../../engine/code-version.ts";
import type { PreparedBuild } from "../../engine/prepare-build.ts";
import type { HtmlPage } from "../../pages/page.ts";
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
  // Eleventy wraps an error until nothing of it is left but a line: what a page threw is kept here, with the page's address.
  const failures: Error[] = [];
  const html = (page: HtmlPage): string => {
    try {
      return build.html(page);
    } catch (cause) {
      const failure = new Error(`rendering ${page.address} failed`, { cause });
      failures.push(failure);
      throw failure;
    }
  };
  const eleventy = new Eleventy(ELEVENTY_INPUT, build.staging, {
    configPath: "src/shell/eleventy/no-config.js",
    config: (config) => configureEleventy(config, { render: build.render, html }),
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write().catch((error: unknown) => {
    throw failures[0] ?? error;
  });
}
