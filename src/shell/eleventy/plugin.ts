/** The newsroom as a plugin: inside `isnad build` it joins that build; under bare `npx eleventy` it is the build. */
import { resolve } from "node:path";
import { forBuilder } from "../../diagnostics/narrow-verdict.ts";
import { PageFailure } from "../../engine/press.ts";
import { Refusal } from "../../engine/refusal.ts";
import { findConfig } from "../../engine/site-config.ts";
import { SiteFaults } from "../../engine/site-faults.ts";
import { type BuildOrder, startBuild } from "../build-site.ts";
import { printFindings, sourcesIn } from "../print-findings.ts";
import { takeSite } from "../take-site.ts";
import { openTerminal } from "../terminal.ts";
import type { EleventyConfig, EleventyRunEvent } from "./eleventy-config.ts";
import { type Guard, openRun, RUNNING } from "./join-build.ts";
import { placePageFailure } from "./place-failure.ts";

/** Adds the pages of `content/` to what Eleventy writes, and publishes all of it in one step. */
export async function isnad(eleventy: EleventyConfig): Promise<void> {
  await (RUNNING.getStore()?.join(eleventy) ?? buildWith(eleventy));
}

/** The build that Eleventy begins: from the working folder into the folder that it was configured for. */
async function buildWith(eleventy: EleventyConfig): Promise<void> {
  const root = process.cwd();
  // A part of the site's own that fails says where in its source.
  process.setSourceMapsEnabled(true);
  const order: BuildOrder = {
    content: resolve(root, "content"),
    out: resolve(root, eleventy.directories.output),
    cache: resolve(root, ".cache/isnad"),
    strict: false,
    links: "folder",
  };
  const taken = takeSite(order);
  process.once("exit", () => taken.release(true));
  const build = await startBuild(order, taken);
  const tell = (verdict: typeof build.verdict): void =>
    printFindings(forBuilder(verdict), sourcesIn(build.edition.folder, root), {
      format: "pretty",
      language: "ar",
      terminal: openTerminal(),
    });
  if (build.ready === undefined) {
    tell(build.verdict);
    throw new NothingPublished();
  }
  const told: Guard = async (work) => {
    try {
      return await work();
    } catch (error) {
      const fault = error instanceof PageFailure ? placePageFailure(error, root) : error;
      if (!(fault instanceof SiteFaults)) throw fault;
      tell(build.judge(fault.diagnostics));
      throw new NothingPublished();
    }
  };
  const site = { root, config: findConfig(root) ?? "eleventy.config.js" };
  const run = openRun(build.ready, site, () => undefined, told);
  const { staging } = await run.join(eleventy);
  // What others do when everything is written, they do before the site is published.
  eleventy.setEventEmitterMode("sequential");
  eleventy.on("eleventy.before", (happened) => {
    refuseOtherWays(happened, staging);
    eleventy.on("eleventy.after", async () => {
      await run.publish();
    });
  });
}

/** Ends Eleventy's run; what is wrong has been told, and no stack says more. */
class NothingPublished extends Error {
  override readonly name = "isnad";
  /** Eleventy asks for it. */
  readonly skipOriginalStack = true;

  constructor() {
    super("لم يُنشر شيء؛ الموقع السابق كما كان. Nothing is published; the site before stays as it was.");
  }
}

function refuseOtherWays({ directories, runMode, outputMode }: EleventyRunEvent, staging: string): void {
  if (runMode === "build" && outputMode === "fs" && resolve(directories.output) === resolve(staging)) return;
  throw new Refusal(
    "لمجلد آخر استعمل ‎npx isnad build --out‎، وللمعاينة ‎npx isnad dev‎.",
    "For another folder use `npx isnad build --out`, for a preview `npx isnad dev`.",
  );
}
