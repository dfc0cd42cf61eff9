/** Writes a site: by Eleventy where it has a configuration of its own, else as its pages are drawn. */
import { dirname } from "node:path";
import type { PreparedBuild, Published } from "../../engine/prepare-build.ts";
import { PageFailure } from "../../engine/press.ts";
import { findConfig } from "../../engine/site-config.ts";
import { besideContent } from "../../engine/site-faults.ts";
import type { ReadyBuild } from "../build-site.ts";
import { placePageFailure } from "./place-failure.ts";

/** Writes the pages that are left to render, and what the site brings along, and publishes all in one step. */
export async function writeSite(ready: ReadyBuild, onPage: (done: number, total: number) => void): Promise<Published> {
  const root = dirname(ready.content);
  const config = findConfig(root);
  if (config !== undefined) {
    const { writeWithConfig } = await import("./write-with-config.ts");
    return inFolder(root, () => writeWithConfig(ready, { root, config }, onPage));
  }
  return (await drawPages(ready, onPage)).finish([], besideContent("."));
}

/** Draws the pages of a site that Eleventy has no part in. */
export async function drawPages(
  ready: ReadyBuild,
  onPage: (done: number, total: number) => void,
): Promise<PreparedBuild> {
  try {
    return await ready.prepare({ config: "", waits: false, onPage });
  } catch (error) {
    throw error instanceof PageFailure ? placePageFailure(error, dirname(ready.content)) : error;
  }
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
