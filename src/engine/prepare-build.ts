/** The second half of a build: from a graph to the pages that are left to render, and then to the published site. */
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { RenderOptions } from "../../templates/asset-paths.ts";
import type { Place } from "../base/place.ts";
import { complain } from "../diagnostics/diagnostic.ts";
import type { HtmlPage } from "../pages/page.ts";
import { buildAssets } from "./assets/build-assets.ts";
import { drawSocialPictures } from "./assets/draw-social-pictures.ts";
import type { BesideContent } from "./beside-content.ts";
import { digestPages, hashViews, keyPages, madePages, planChanges, recallMade, rememberMade } from "./change-plan.ts";
import { claimAddresses, type OwnFile } from "./claim-addresses.ts";
import { codeVersion, RENDER_ROOMS, sourceVersion } from "./code-version.ts";
import { DISK, readWhole } from "./disk.ts";
import { MANIFEST_ADDRESS } from "./manifest.ts";
import type { Edition } from "./open-newsroom.ts";
import type { OutFolder } from "./out-folder.ts";
import { publish } from "./publish.ts";
import { SiteFaults } from "./site-faults.ts";
import { openStaging } from "./staging.ts";
import { ASSETS, type Store } from "./store.ts";

/** What a build makes a site from and where. */
export interface BuildInput {
  readonly edition: Edition;
  readonly folder: OutFolder;
  readonly store: Store;
  readonly render: RenderOptions;
  /** Files to copy, and how pages are drawn. */
  readonly beside: Pick<BesideContent, "files" | "theme">;
  /** What else may change the bytes of pages on their way: a digest of the site's own configuration; may be empty. */
  readonly config: string;
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
}

/** Plans which pages are to be rendered, and opens the staging folder. */
export async function prepareBuild({
  edition,
  folder,
  store,
  render,
  beside,
  config,
}: BuildInput): Promise<PreparedBuild> {
  const { graph, pages } = edition;
  const htmlPages = pages.filter((page) => page.kind === "html");
  const filePages = pages.filter((page) => page.kind === "file");
  const code = codeVersion(RENDER_ROOMS);
  const views = hashViews(htmlPages);
  const { title, description, language } = graph.site;
  const { theme } = beside;
  const { shadows } = theme;
  const version = `${sourceVersion(RENDER_ROOMS)}-${theme.digest}-${config}-${digestPages(views)}`;
  const assets = await buildAssets({ title, description, language, version, memory: store.section(ASSETS), shadows });
  const memory = store.section(`made ${code}`);
  const keyed = keyPages(views, JSON.stringify([assets.paths, render, theme.digest, config]));
  const plan = planChanges(keyed, recallMade(memory, folder.out), folder.out);
  const ready = [...assets.files, ...edition.pictures.files];
  const planned = [...pages, ...ready].map(addressOf);
  const staging = openStaging(folder.next);

  return {
    staging: staging.folder,
    render: plan.render.map(({ page }) => page),
    html: (page) => theme.renderPage(page, assets.paths, render),
    finish: async (heard, owner) => {
      const rendered = new Set(plan.render.map(({ page }) => page.address));
      const unheard = listUnheard(staging.folder, new Set([...rendered, ...heard.map(addressOf)]), owner);
      // A configuration may copy `public/` as well: the same file at the same address is no collision.
      const copied = beside.files.filter((file) => !heard.some((other) => isSame(file, other)));
      const own = [...copied, ...heard, ...unheard];
      refuseTaken([...planned, MANIFEST_ADDRESS], own);
      for (const { address, bytes } of ready) staging.write(address, bytes);
      for (const { address, from } of copied) staging.write(address, readWhole(DISK, from));
      for (const page of filePages) staging.write(page.address, page.content());
      for (const { page } of plan.keep) staging.take(page.address, folder.out);
      const drawn = await drawSocialPictures(
        htmlPages,
        edition.socialPictures,
        store.section(ASSETS),
        (address, bytes) => {
          refuseTaken([address], own);
          staging.write(address, bytes);
        },
      );
      const { files } = publish(folder, [...planned, ...drawn, ...own.map(addressOf)]);
      rememberMade(memory, folder.out, madePages(plan, new Map(files.map(({ path, sha256 }) => [path, sha256]))));
      return { files: files.length + 1, rendered: plan.render.length, kept: plan.keep.length };
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

function refuseTaken(planned: readonly string[], own: readonly OwnFile[]): void {
  const faults = claimAddresses(planned, own);
  if (faults.length > 0) throw new SiteFaults(faults);
}
