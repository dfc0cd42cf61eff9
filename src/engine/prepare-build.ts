/** The second half of a build: from a graph to a staged site that lacks only the pages to render, and then to the published one. */
import type { RenderOptions } from "../../templates/asset-paths.ts";
import { renderPage } from "../../templates/render-page.tsx";
import type { HtmlPage } from "../pages/page.ts";
import { buildAssets } from "./assets/build-assets.ts";
import { drawSocialPictures } from "./assets/draw-social-pictures.ts";
import { digestPages, hashViews, keyPages, madePages, planChanges, recallMade, rememberMade } from "./change-plan.ts";
import { codeVersion, RENDER_ROOMS, sourceVersion } from "./code-version.ts";
import type { Edition } from "./open-newsroom.ts";
import type { OutFolder } from "./out-folder.ts";
import { publish } from "./publish.ts";
import { openStaging } from "./staging.ts";
import { ASSETS, type Store } from "./store.ts";

/** What a build makes a site from and where. */
export interface BuildInput {
  readonly edition: Edition;
  readonly folder: OutFolder;
  readonly store: Store;
  readonly render: RenderOptions;
}

/** A staged site: whoever renders writes `render` into `staging`, each page by `html`; `finish` then publishes all. */
export interface PreparedBuild {
  readonly staging: string;
  readonly render: readonly HtmlPage[];
  readonly html: (page: HtmlPage) => string;
  readonly finish: () => Published;
}

/** What came of a build. */
export interface Published {
  readonly files: number;
  readonly rendered: number;
  readonly kept: number;
}

/** Stages assets, file pages and unchanged pages, and says what is left to render. */
export async function prepareBuild({ edition, folder, store, render }: BuildInput): Promise<PreparedBuild> {
  const { graph, pages } = edition;
  const pictures = edition.pictures.files;
  const htmlPages = pages.filter((page) => page.kind === "html");
  const filePages = pages.filter((page) => page.kind === "file");
  const code = codeVersion(RENDER_ROOMS);
  const views = hashViews(htmlPages);
  const { title, description, language } = graph.site;
  const version = `${sourceVersion(RENDER_ROOMS)}-${digestPages(views)}`;
  const assets = await buildAssets({ title, description, language, version, memory: store.section(ASSETS) });
  const memory = store.section(`made ${code}`);
  const keyed = keyPages(views, JSON.stringify([assets.paths, render]));
  const plan = planChanges(keyed, recallMade(memory, folder.out), folder.out);

  const staging = openStaging(folder.next);
  for (const { address, bytes } of [...assets.files, ...pictures]) staging.write(address, bytes);
  for (const page of filePages) staging.write(page.address, page.content());
  for (const { page } of plan.keep) staging.take(page.address, folder.out);

  const drawn = await drawSocialPictures(htmlPages, store.section(ASSETS), staging.write);

  const addresses = [...[...pages, ...assets.files, ...pictures].map(({ address }) => address), ...drawn];
  return {
    staging: staging.folder,
    render: plan.render.map(({ page }) => page),
    html: (page) => renderPage(page, assets.paths, render),
    finish: () => {
      const { files } = publish(folder, addresses);
      const hashes = new Map(files.map(({ path, sha256 }) => [path, sha256]));
      rememberMade(memory, folder.out, madePages(plan, hashes));
      return { files: files.length + 1, rendered: plan.render.length, kept: plan.keep.length };
    },
  };
}
