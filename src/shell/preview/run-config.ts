/** The site's own configuration of Eleventy, in a thread of the preview: what it writes beside our pages, and its transforms. */
import { readdirSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { complain } from "../../diagnostics/diagnostic.ts";
import type { OwnFile } from "../../engine/claim-addresses.ts";
import { besideContent, SiteFaults } from "../../engine/site-faults.ts";
import type { EleventyConfig, Transform } from "../eleventy/eleventy-config.ts";
import { type ConfiguredSite, joinSite, RUNNING } from "../eleventy/join-build.ts";
import { placeFailure } from "../eleventy/place-failure.ts";
import type { SiteData } from "../eleventy/site-data.ts";
import { runEleventy } from "../eleventy/write-with-config.ts";

/** What the thread is asked: to run the configuration into an empty folder, or to let it change a page of ours. */
export type ConfigOrder =
  | {
      readonly kind: "write";
      readonly site: ConfiguredSite;
      readonly content: string;
      readonly notTemplates: readonly string[];
      /** Absolute. */
      readonly staging: string;
      readonly data: SiteData;
    }
  | { readonly kind: "transform"; readonly site: ConfiguredSite; readonly address: string; readonly html: string };

/** Plain data: own files with their places, a page's text, or what is wrong. */
export type ConfigAnswer =
  | { readonly kind: "written"; readonly own: readonly OwnFile[] }
  | { readonly kind: "html"; readonly html: string }
  | { readonly kind: "faults"; readonly diagnostics: readonly Diagnostic[] };

/** Those of the run before: a thread runs one configuration. */
let transforms: Readonly<Record<string, Transform>> = {};

/** Does what it is asked; what the configuration does wrong is given back, placed. */
export async function runConfig(order: ConfigOrder): Promise<ConfigAnswer> {
  try {
    if (order.kind === "write") return { kind: "written", own: await write(order) };
    return { kind: "html", html: await transform(order) };
  } catch (error) {
    const placed = await placeFailure(error, order.site);
    if (!(placed instanceof SiteFaults)) throw placed;
    return { kind: "faults", diagnostics: placed.diagnostics };
  }
}

async function write(order: Extract<ConfigOrder, { kind: "write" }>): Promise<OwnFile[]> {
  const { site, staging } = order;
  const own: OwnFile[] = [];
  let joined = false;
  const join = async (eleventy: EleventyConfig): Promise<void> => {
    if (joined) return;
    joined = true;
    eleventy.setQuietMode(true);
    transforms = eleventy.transforms;
    // Our pages are not written here; what is brought along is held against them afterwards.
    joinSite(eleventy, site, { ...order, planned: [], own, guard: (work) => work() });
  };
  rmSync(staging, { recursive: true, force: true });
  await RUNNING.run({ join }, () => runEleventy(staging, site.config, (eleventy) => eleventy.addPlugin(join)));
  const heard = new Set(own.map(({ address }) => address));
  const unheard = listFiles(staging).filter((address) => !heard.has(address));
  return [...own, ...unheard.map((address) => ({ address, place: besideContent(site.config) }))];
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

/** Runs a page through them as Eleventy does. */
async function transform({ site, address, html }: Extract<ConfigOrder, { kind: "transform" }>): Promise<string> {
  const page = {
    inputPath: "./isnad.11ty.js",
    outputPath: `./_site/${address}`,
    url: `/${address.replace(/index\.html$/u, "")}`,
  };
  let content: unknown = html;
  for (const each of Object.values(transforms)) {
    if (typeof content !== "string") break;
    content = await each.call({ ...page, page }, content, page.outputPath);
  }
  if (typeof content === "string") return content;
  throw new SiteFaults([complain("page-unwritten", besideContent(site.config), { address, count: 1 })]);
}
