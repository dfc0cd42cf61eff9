/** Where a build and a run of Eleventy meet: the pages, what the site brings along, and where it came from. */
import { AsyncLocalStorage } from "node:async_hooks";
import { relative, resolve, sep } from "node:path";
import { complain } from "../../diagnostics/diagnostic.ts";
import type { OwnFile } from "../../engine/claim-addresses.ts";
import type { PreparedBuild, Published } from "../../engine/prepare-build.ts";
import { digestConfig, findPublished } from "../../engine/site-config.ts";
import { besideContent, placeBeside, SiteFaults } from "../../engine/site-faults.ts";
import type { ReadyBuild } from "../build-site.ts";
import { addPages, PAGES_TEMPLATE } from "./add-pages.ts";
import { checkCopies, checkTargets } from "./check-copies.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { addSiteData, type SiteData, siteDataOf } from "./site-data.ts";

/** A build that Eleventy writes with the site's own configuration. */
export interface EleventyRun {
  /** Gives Eleventy all that it must know; however often it is called, it does so once. */
  readonly join: (eleventy: EleventyConfig) => Promise<PreparedBuild>;
  /** Publishes what was written. */
  readonly publish: () => Promise<Published>;
}

/** The site whose configuration it is. */
export interface ConfiguredSite {
  /** The folder that holds the configuration, absolute. */
  readonly root: string;
  /** The name of the configuration. */
  readonly config: string;
}

/** The run that is going on: `isnad build` says it to the plugin, wherever a configuration adds that. */
export const RUNNING = new AsyncLocalStorage<{ readonly join: (eleventy: EleventyConfig) => Promise<unknown> }>();

/** Who hears how many pages are drawn. */
export type Tell = (done: number, total: number) => void;

/** Does work of ours inside Eleventy's run: whoever began the run may tell what is thrown, and throw something else. */
export type Guard = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** Opens a run. */
export function openRun(ready: ReadyBuild, site: ConfiguredSite, onPage: Tell, guard: Guard): EleventyRun {
  const own: OwnFile[] = [];
  let joined: Promise<PreparedBuild> | undefined;
  const join = async (eleventy: EleventyConfig): Promise<PreparedBuild> => {
    const watched = eleventy.additionalWatchTargets ?? [];
    const config = await digestConfig(site.root, site.config, watched);
    const prepared = await ready.prepare({ config, waits: true, onPage });
    addPages(eleventy, prepared);
    const { content, notTemplates, edition } = ready;
    const planned = edition.pages.map(({ address }) => address);
    const to = { content, notTemplates, staging: prepared.staging, planned, data: siteDataOf(edition.graph) };
    joinSite(eleventy, site, { ...to, own, guard });
    return prepared;
  };
  return {
    join: (eleventy) => {
      joined ??= guard(() => join(eleventy));
      return joined;
    },
    publish: () =>
      guard(async () => {
        if (joined === undefined) throw new Error("Eleventy has run without the newsroom's pages");
        return (await joined).finish(own, besideContent(site.config));
      }),
  };
}

/** What a run of Eleventy is told of the newsroom. Paths are absolute. */
export interface Joining {
  readonly content: string;
  /** Folders in which Eleventy must not look for templates. */
  readonly notTemplates: readonly string[];
  readonly staging: string;
  /** Addresses of our pages. */
  readonly planned: readonly string[];
  readonly data: SiteData;
  /** Takes every file that Eleventy writes beside our pages. */
  readonly own: OwnFile[];
  readonly guard: Guard;
}

/** Lets Eleventy know the newsroom, and hears what it writes; what it must not read or copy is refused. */
export function joinSite(eleventy: EleventyConfig, site: ConfiguredSite, joining: Joining): void {
  const { content, notTemplates, staging, planned, data, own, guard } = joining;
  for (const path of [...notTemplates, ...findPublished(site.root)])
    eleventy.ignores.add(`${relativePath(site.root, path)}/**`);
  addSiteData(eleventy, data);
  eleventy.on("eleventy.config", ({ directories }) => {
    refuseContentAsInput(content, site, resolve(site.root, directories.input));
    directories.setOutput(staging);
  });
  eleventy.on("eleventy.before", () =>
    guard(async () => {
      const copies = eleventy.passthroughCopies;
      const faults = [...checkCopies(site.root, copies), ...checkTargets(site.root, copies, planned)];
      if (faults.length > 0) throw new SiteFaults(faults);
    }),
  );
  hearOfOwnFiles(eleventy, own, { root: site.root, staging });
}

/** Hears of every file that Eleventy writes beside our pages, and what it was made from. */
function hearOfOwnFiles(
  eleventy: EleventyConfig,
  own: OwnFile[],
  { root, staging }: { readonly root: string; readonly staging: string },
): void {
  const hear = (address: string, input: string): void => {
    own.push({ address, place: placeBeside(root, resolve(root, input)) });
  };
  eleventy.on("eleventy.passthrough", ({ map }) => {
    for (const [url, input] of Object.entries(map)) hear(decodeURI(url.slice(1)), input);
  });
  eleventy.on("eleventy.after", ({ results }) => {
    for (const { inputPath, outputPath } of results) {
      if (outputPath === false || inputPath.endsWith(PAGES_TEMPLATE)) continue;
      hear(relativePath(staging, resolve(root, outputPath)), inputPath);
    }
  });
}

const relativePath = (from: string, to: string): string => relative(from, to).split(sep).join("/");

/** Content is data: as Eleventy's input it could run. */
function refuseContentAsInput(content: string, { root, config }: ConfiguredSite, input: string): void {
  const way = relativePath(content, input);
  if (way !== "" && (way === ".." || way.startsWith("../"))) return;
  const folder = relativePath(root, input);
  throw new SiteFaults([complain("config-takes-content", besideContent(config), { folder })]);
}
