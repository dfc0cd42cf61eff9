/** The second half of a build: from a graph to the pages that are left to render, and then to the published site. */
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { RenderOptions } from "../../templates/asset-paths.ts";
import { sha256 } from "../base/digest.ts";
import type { Place } from "../base/place.ts";
import { present } from "../base/present.ts";
import { complain } from "../diagnostics/diagnostic.ts";
import type { HtmlPage } from "../pages/page.ts";
import { buildAssets } from "./assets/build-assets.ts";
import { drawSocialPictures } from "./assets/draw-social-pictures.ts";
import type { BesideContent } from "./beside-content.ts";
import { digestPages, keyPages, planChanges, recallMade, rememberMade } from "./change-plan.ts";
import { claimAddresses, type OwnFile } from "./claim-addresses.ts";
import { codeVersion, RENDER_ROOMS, sourceVersion, VIEW_ROOMS } from "./code-version.ts";
import { DISK, readWhole } from "./disk.ts";
import { type Explanation, explainPage } from "./explain-page.ts";
import type { SiteMemory } from "./last-build.ts";
import { MANIFEST_ADDRESS } from "./manifest.ts";
import type { Edition } from "./open-newsroom.ts";
import type { OutFolder } from "./out-folder.ts";
import { publish } from "./publish.ts";
import { SiteFaults } from "./site-faults.ts";
import { type HeldSite, type SiteTree, seeSite } from "./site-tree.ts";
import { putAll, stageFiles } from "./stage-files.ts";
import { openStaging } from "./staging.ts";
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
  /** What stands there. */
  readonly site: HeldSite;
  readonly render: RenderOptions;
  /** Files to copy, and how pages are drawn. */
  readonly beside: Pick<BesideContent, "files" | "theme">;
  /** What else may change the bytes of pages on their way: a digest of the site's own configuration; may be empty. */
  readonly config: string;
  /** In milliseconds. */
  readonly now: () => number;
  /** The address of a page that is to be explained. */
  readonly explain?: string;
}

/**
 * A site that lacks its pages: whoever renders writes `render` into the empty folder `staging`, each page by `html`,
 * and whatever the site brings along; `finish` stages the rest and publishes all.
 */
export interface PreparedBuild {
  readonly staging: string;
  readonly render: readonly HtmlPage[];
  readonly html: (page: HtmlPage) => string;
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

/** Plans which pages are to be rendered, and opens the staging folder. */
export async function prepareBuild(input: BuildInput): Promise<PreparedBuild> {
  const { edition, folder, store, name, memory: ofSite, site, render, beside, config, now, explain } = input;
  const intact = site.tree.files;
  const { graph, pages, tracing } = edition;
  const htmlPages = pages.filter((page) => page.kind === "html");
  const filePages = pages.filter((page) => page.kind === "file");
  const memory = store.section(`made ${codeVersion(RENDER_ROOMS)}`);
  const made = recallMade(memory, name);
  const traces = openTraces(made?.traces, tracing, codeVersion(VIEW_ROOMS));
  const keyed = keyPages(htmlPages, traces);
  const explained = explain === undefined ? undefined : explainPage(explain, pages, keyed, made, traces);
  const { title, description, language } = graph.site;
  const { theme } = beside;
  const renderPage = await theme.load();
  const { shadows } = theme;
  const version = `${sourceVersion(RENDER_ROOMS)}-${theme.digest}-${config}-${digestPages(keyed)}`;
  const assets = await buildAssets({ title, description, language, version, memory: store.section(ASSETS), shadows });
  const base = sha256(JSON.stringify([assets.paths, render, theme.digest, config]));
  const plan = planChanges(keyed, base, made, (address) => intact.has(address));
  const ready = [...assets.files, ...edition.pictures.files];
  const planned = [...pages, ...ready].map(addressOf);
  const staging = openStaging(folder.next);

  return {
    staging: staging.folder,
    render: plan.render.map(({ page }) => page),
    html: (page) => renderPage(page, assets.paths, render),
    finish: async (heard, owner) => {
      const rendered = new Set(plan.render.map(({ page }) => page.address));
      const unheard = listUnheard(staging.folder, new Set([...rendered, ...heard.map(addressOf)]), owner);
      // A configuration may copy `public/` as well: the same file at the same address is no collision.
      const copied = beside.files.filter((file) => !heard.some((other) => isSame(file, other)));
      const own = [...copied, ...heard, ...unheard];
      const pictures = [...edition.socialPictures.values()].map((href) => href.slice(1));
      refuseTaken([...planned, ...pictures, MANIFEST_ADDRESS], own);
      const stage = stageFiles({ staging, out: folder.out, intact, traces });
      putAll(stage, ready);
      for (const { address, from } of copied) stage.put(address, readWhole(DISK, from));
      for (const page of filePages) stage.putPage(page);
      for (const { page } of plan.keep) stage.keep(page.address);
      const social = await drawSocialPictures(keyed, edition.socialPictures, made, store.section(ASSETS), stage);
      const drawn = [...social.values()].filter((address) => address !== "");
      const addresses = [...planned, ...drawn, ...own.map(addressOf)];
      const counts = {
        files: addresses.length + 1,
        rendered: plan.render.length,
        kept: plan.keep.length,
        ...present({ explained }),
      };
      const isNew = rendered.size + heard.length + unheard.length + stage.written() > 0;
      const stands = !isNew && site.isWhole && hasJust(site.tree, addresses);
      const tree = stands ? site.tree : seeSite(folder.out, publish(folder, addresses, stage.takeKept()), now());
      ofSite.rememberTree(tree);
      if (!stands || made === undefined || traces.remade() > 0)
        rememberMade(memory, name, { traces: traces.finish(), base, social: Object.fromEntries(social) });
      return { ...counts, manifest: tree.files.get(MANIFEST_ADDRESS)?.sha256 ?? "" };
    },
  };
}

const isSame = (a: OwnFile, b: OwnFile): boolean => a.address === b.address && a.place.file === b.place.file;

/** Whether the published site has just these files, and its manifest: then it stands as it is. */
const hasJust = ({ files }: SiteTree, addresses: readonly string[]): boolean =>
  files.size === new Set(addresses).size + 1 && addresses.every((address) => files.has(address));

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

function refuseTaken(planned: readonly string[], own: readonly OwnFile[]): void {
  const faults = claimAddresses(planned, own);
  if (faults.length > 0) throw new SiteFaults(faults);
}
