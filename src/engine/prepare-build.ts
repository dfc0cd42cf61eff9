/** The second half of a build: from a graph to the pages that are left to render, and then to the published site. */
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { RenderOptions } from "../../templates/asset-paths.ts";
import type { Place } from "../base/place.ts";
import { present } from "../base/present.ts";
import { complain } from "../diagnostics/diagnostic.ts";
import { publishedThings } from "../graph/changes/find-renamed.ts";
import type { HtmlPage } from "../pages/page.ts";
import { WORKER } from "./assets/build-assets.ts";
import { drawSocialPictures } from "./assets/draw-social-pictures.ts";
import type { BesideContent } from "./beside-content.ts";
import { type KeyedPage, madeIn, recallMade, rememberMade } from "./change-plan.ts";
import { claimAddresses, type OwnFile } from "./claim-addresses.ts";
import { codeVersion, VIEW_ROOMS } from "./code-version.ts";
import { DISK, readWhole } from "./disk.ts";
import { type Explanation, explainPage } from "./explain-page.ts";
import { findMetadata } from "./find-metadata.ts";
import { keptUnread } from "./kept-unread.ts";
import type { SiteMemory } from "./last-build.ts";
import { MANIFEST_ADDRESS } from "./manifest.ts";
import { openNextSite } from "./next-site.ts";
import type { Edition } from "./open-newsroom.ts";
import type { OutFolder } from "./out-folder.ts";
import { openPress } from "./press.ts";
import { printPages } from "./print-pages.ts";
import { openThingMemory } from "./published-things.ts";
import { isIn, type Share, WHOLE } from "./share.ts";
import { SiteFaults } from "./site-faults.ts";
import { openLook } from "./site-look.ts";
import type { HeldSite, SiteTree } from "./site-tree.ts";
import { putAll, stageFiles } from "./stage-files.ts";
import { ASSETS, type Store } from "./store.ts";
import { openTraces } from "./traces.ts";

/** What a build makes a site from and where. */
export interface BuildInput {
  readonly edition: Edition;
  readonly folder: OutFolder;
  readonly store: Store;
  /** Under which name the site is remembered: the same where folders were moved or restored together. */
  readonly name: string;
  readonly memory: SiteMemory;
  /** What stands there, what was left there, and where its twin is. */
  readonly site: HeldSite;
  readonly left: SiteTree;
  readonly twin?: string;
  /** Which part of the site is made; absent: all of it. */
  readonly share?: Share;
  readonly render: RenderOptions;
  /** Files to copy, and how pages are drawn. */
  readonly beside: Pick<BesideContent, "files" | "theme">;
  /** What else may change the bytes of pages on their way: a digest of the site's own configuration; may be empty. */
  readonly config: string;
  /** In milliseconds. */
  readonly now: () => number;
  /** The address of a page that is to be explained. */
  readonly explain?: string;
  /** Whether pages wait for somebody who writes them; else they are written as soon as they are drawn. */
  readonly waits: boolean;
  readonly onPage: (done: number, total: number) => void;
}

/**
 * A site whose pages are drawn. Where they wait, somebody writes `render` into the folder `staging`, each page by `html`,
 * which hands it out once, and whatever the site brings along; `finish` stages the rest and publishes all.
 */
export interface PreparedBuild {
  readonly staging: string;
  readonly render: readonly HtmlPage[];
  readonly html: (page: HtmlPage) => string;
  /** All pages that are published, each with the hash of its view. */
  readonly keyed: readonly KeyedPage[];
  /**
   * `own` are the files that the site brought along, as far as somebody heard of them; the others are laid to `owner`.
   * Throws {@link SiteFaults}.
   */
  readonly finish: (own: readonly OwnFile[], owner: Place) => Promise<Published>;
}

/** What came of a build. */
export interface Published {
  readonly files: number;
  readonly rendered: number;
  readonly kept: number;
  /** The sha256 of the manifest, which lists all files by their own. */
  readonly manifest: string;
  /** Present where it was asked for. */
  readonly explained?: Explanation;
}

/** Opens the staging folder and draws the pages that the published site has not. */
export async function prepareBuild(input: BuildInput): Promise<PreparedBuild> {
  const { edition, folder, store, name, render, beside, config, explain, waits, onPage, share = WHOLE } = input;
  const { graph, pages, tracing } = edition;
  const isOurs = ({ address }: { readonly address: string }): boolean => isIn(share, address);
  const shared = pages.filter(isOurs);
  const htmlPages = shared.filter((page) => page.kind === "html");
  const filePages = shared.filter((page) => page.kind === "file");
  const memory = madeIn(store);
  const made = recallMade(memory, name);
  const traces = openTraces(made?.traces, tracing, codeVersion(VIEW_ROOMS));
  const memoryOfAssets = store.section(ASSETS);
  const order = { site: graph.site, theme: beside.theme, render, config, memory: memoryOfAssets };
  const { assets, base, versionOf } = await openLook(order);
  const { paths } = assets;
  const ready = [...assets.files, ...edition.pictures.files];
  const documents = edition.documents.files;
  const planned = [...[...pages, ...ready, ...documents].map(addressOf), WORKER];
  const pictures = [...edition.socialPictures.values()].map((href) => href.slice(1));
  const next = openNextSite(input, [...planned, ...pictures, ...beside.files.map(addressOf)]);
  const { staging, intact } = next;
  const waiting = new Map<string, Uint8Array>();
  const look = { ...present({ module: beside.theme.module() }), paths, options: render };
  const press = openPress(look, (address, bytes) => {
    if (waits) waiting.set(address, bytes);
    else staging.write(address, bytes);
  });
  const isIntact = (address: string): boolean => intact.has(address);
  const drawing = printPages(htmlPages, { traces, made, base, isIntact, press, onPage });
  const plan = await drawing.finally(press.close);
  const { keyed } = plan;
  const explained = explain === undefined ? undefined : explainPage(explain, pages, keyed, made, traces);

  return {
    staging: staging.folder,
    render: plan.printed.map(({ page }) => page),
    keyed,
    html: ({ address }) => {
      const bytes = waiting.get(address);
      if (bytes === undefined) throw new Error(`${address} is not there to be written`);
      waiting.delete(address);
      return new TextDecoder().decode(bytes);
    },
    finish: async (heard, owner) => {
      const rendered = new Set(plan.printed.map(({ page }) => page.address));
      const known = new Set([...rendered, ...heard.map(addressOf)]);
      const unheard = waits ? listUnheard(staging.folder, known, owner) : [];
      // A configuration may copy `public/` as well: the same file at the same address is no collision.
      const copied = beside.files.filter((file) => !heard.some((other) => isSame(file, other)));
      const own = [...copied, ...heard, ...unheard];
      refuseTaken([...planned, ...pictures, MANIFEST_ADDRESS], own);
      refuseUnwritten(rendered, staging.folder, owner);
      await refuseTelling([...heard, ...unheard], staging.folder);
      const stage = stageFiles({ staging, out: folder.out, intact });
      // Whoever merges shards knows all pages, and makes the worker.
      const worker = input.share === undefined ? [await assets.worker(versionOf(keyed), keptUnread(graph))] : [];
      const files = [...ready.filter(isOurs), ...worker];
      putAll(stage, files);
      for (const { address, from } of copied.filter(isOurs)) stage.put(address, readWhole(DISK, from));
      for (const { address, read } of documents.filter(isOurs)) stage.put(address, read());
      for (const page of filePages) stage.putPage(page, traces);
      for (const { page } of plan.kept) stage.keep(page.address);
      const social = await drawSocialPictures(keyed, edition.socialPictures, made, memoryOfAssets, stage);
      const drawn = [...social.values()].filter((address) => address !== "");
      const addresses = [
        ...[...shared, ...files, ...documents.filter(isOurs), ...own.filter(isOurs)].map(addressOf),
        ...drawn,
      ];
      const counts = {
        files: addresses.length + 1,
        rendered: plan.printed.length,
        kept: plan.kept.length,
        ...present({ explained }),
      };
      const isNew = rendered.size + heard.length + unheard.length + stage.written() > 0;
      const stands = !isNew && next.holds(addresses);
      const tree = stands ? next.leaveAsItIs() : next.publish(addresses, stage.takeKept());
      if (!stands || made === undefined || traces.remade() > 0)
        rememberMade(memory, name, { traces: traces.finish(), base, social: Object.fromEntries(social) });
      const things = openThingMemory(store, name);
      things.remember(publishedThings(things.known(), graph));
      return { ...counts, manifest: tree.files.get(MANIFEST_ADDRESS)?.sha256 ?? "" };
    },
  };
}

const isSame = (a: OwnFile, b: OwnFile): boolean => a.address === b.address && a.place.file === b.place.file;

const addressOf = ({ address }: { readonly address: string }): string => address;

/** What stands in the staging folder beside what is known. Links, which would lead out of the site, are refused. */
function listUnheard(staging: string, known: ReadonlySet<string>, place: Place): OwnFile[] {
  const entries = readdirSync(staging, { recursive: true, withFileTypes: true }).filter((each) => !each.isDirectory());
  if (entries.some((entry) => !entry.isFile()))
    throw new SiteFaults([complain("not-a-regular-file", place, { what: "symbolic link" })]);
  return entries
    .map((entry) => relative(staging, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((address) => !known.has(address))
    .map((address) => ({ address, place }));
}

/** Pages that wait are written by somebody else, who may leave some out. */
function refuseUnwritten(rendered: ReadonlySet<string>, staging: string, place: Place): void {
  const [address, ...more] = [...rendered].filter((each) => DISK.look(join(staging, each)) === undefined);
  if (address === undefined) return;
  throw new SiteFaults([complain("page-unwritten", place, { address, count: more.length + 1 })]);
}

/** What a configuration copies is published as it is, as what stands in `public/` is. */
async function refuseTelling(own: readonly OwnFile[], staging: string): Promise<void> {
  const written = own.map(({ address, place }) => ({ address, place, from: join(staging, address) }));
  const faults = await findMetadata(written.filter(({ from }) => DISK.look(from)?.kind === "file"));
  if (faults.length > 0) throw new SiteFaults(faults);
}

function refuseTaken(planned: readonly string[], own: readonly OwnFile[]): void {
  const faults = claimAddresses(planned, own);
  if (faults.length > 0) throw new SiteFaults(faults);
}
