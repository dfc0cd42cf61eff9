/** `npx eleventy` without us in front: the same build, ordered by `.eleventy.js`. */
import { resolve } from "node:path";
import type { EleventyConfig, EleventyEvent } from "@11ty/eleventy";
import { PROJECT_ROOT } from "../../engine/code-version.ts";
import { Refusal } from "../../engine/refusal.ts";
import { startBuild } from "../build-site.ts";
import { printFindings, sourcesIn } from "../print-findings.ts";
import { openTerminal } from "../terminal.ts";
import { configureEleventy } from "./configure-eleventy.ts";

/** Stages the site of `content/`, lets Eleventy write the pages, and publishes `_site/` in one step when it is done. */
export async function configureBareEleventy(config: EleventyConfig): Promise<object> {
  const folder = (name: string): string => resolve(PROJECT_ROOT, name);
  const build = await startBuild({
    content: folder("content"),
    out: folder("_site"),
    cache: folder(".cache/isnad"),
    strict: false,
    links: "folder",
  });
  process.once("exit", build.release);
  if (build.prepared === undefined) {
    const sources = sourcesIn(build.edition.folder, PROJECT_ROOT);
    printFindings(build.verdict, sources, { format: "pretty", language: "ar", terminal: openTerminal() });
    throw new Refusal("لم يُنشر شيء.", "Nothing is published: content has faults.");
  }
  const { staging, finish } = build.prepared;
  config.setOutputDirectory(staging);
  config.on("eleventy.before", (happened) => refuseOtherWays(happened, staging));
  config.on("eleventy.after", () => {
    finish();
  });
  return configureEleventy(config, build.prepared);
}

function refuseOtherWays({ directories, runMode, outputMode }: EleventyEvent, staging: string): void {
  if (runMode === "build" && outputMode === "fs" && resolve(directories.output) === resolve(staging)) return;
  throw new Refusal(
    "لمجلد آخر استعمل ‎npx isnad build --out‎، وللمعاينة ‎npx isnad dev‎.",
    "For another folder use `npx isnad build --out`, for a preview `npx isnad dev`.",
  );
}
