/** The pages of a newsroom that is open: any of them made when it is asked for, after every change. */
import type { AssetPaths } from "../../../templates/asset-paths.ts";
import { buildAssets } from "../../engine/assets/build-assets.ts";
import { readBeside } from "../../engine/beside-content.ts";
import { DISK, readWhole } from "../../engine/disk.ts";
import { judgeSite } from "../../engine/join-site.ts";
import { loadRenderer } from "../../engine/load-renderer.ts";
import { findPicture } from "../../engine/missing-pictures.ts";
import { type Edition, openNewsroom } from "../../engine/open-newsroom.ts";
import { ASSETS } from "../../engine/store.ts";
import type { Noun } from "../../model/nouns.ts";
import type { Page } from "../../pages/page.ts";
import type { PictureFiles } from "../../pages/plan-options.ts";
import { sourcesIn } from "../print-findings.ts";
import type { PreviewFile, PreviewOptions, ShownFault } from "./messages.ts";
import { showFaults } from "./show-faults.ts";

/** Pages that follow the files of content. */
export interface LivePages {
  /** Reads the paths anew and joins everything. */
  readonly change: (paths: readonly string[]) => Promise<void>;
  /** Makes the file of the site at an address. */
  readonly read: (address: string) => PreviewFile | undefined;
  readonly faults: () => readonly ShownFault[];
  /** The nouns that any article may name, as JSON. */
  readonly context: () => string;
  readonly assets: AssetPaths;
  /** The files made of images, by the image's path in the content folder. */
  readonly pictures: () => ReadonlyMap<string, PictureFiles>;
}

/** Opens a content folder: drafts take part, faults keep nothing from being shown. */
export async function openLivePages(
  { today, ...where }: PreviewOptions,
  onParsed: (done: number, total: number) => void,
): Promise<LivePages> {
  const { theme, files: copied, check } = await readBeside(where);
  const renderPage = await loadRenderer(theme.module());
  const newsroom = openNewsroom({ ...where, drafts: true, today: () => today, onParsed });
  let edition = await newsroom.join();
  let files = filesOf(edition);
  let context = listNamed(edition);
  const { title, description, language } = edition.graph.site;
  const assets = await buildAssets({
    title,
    description,
    language,
    memory: newsroom.store.section(ASSETS),
    shadows: theme.shadows,
  });
  const assetFiles = new Map(assets.files.map(({ address, bytes }) => [address, bytes]));
  const readCopied = (address: string): PreviewFile | undefined => {
    const file = copied.find((each) => each.address === address);
    return file && readWhole(DISK, file.from);
  };
  return {
    assets: assets.paths,
    context: () => context,
    pictures: () => picturesByPath(edition),
    change: async (paths) => {
      newsroom.change(paths);
      edition = await newsroom.join();
      files = filesOf(edition);
      if (!paths.every((path) => path.startsWith("articles/"))) context = listNamed(edition);
    },
    read: (address) => {
      const page = files.pages.get(address);
      if (page === undefined) return assetFiles.get(address) ?? files.pictures.get(address) ?? readCopied(address);
      return page.kind === "html" ? renderPage(page, assets.paths) : page.content();
    },
    faults: () =>
      showFaults(judgeSite(edition, false, check(edition.pages)), sourcesIn(edition.folder, where.content).sourceOf),
  };
}

const filesOf = ({ pages, pictures }: Edition) => ({
  pages: new Map<string, Page>(pages.map((page) => [page.address, page])),
  pictures: new Map(pictures.files.map(({ address, bytes }) => [address, bytes])),
});

function picturesByPath({ graph, folder, pictures }: Edition): Map<string, PictureFiles> {
  const images = new Set(folder.images);
  return new Map(
    [...graph.articles.values()].flatMap(({ article: { image, pictures: shown, place } }) =>
      [...(image === undefined ? [] : [image]), ...shown].flatMap((picture) => {
        const path = findPicture(picture.src, place.file, images);
        const made = pictures.pictures.get(picture);
        return path === undefined || made === undefined ? [] : [[path, made] as const];
      }),
    ),
  );
}

/** What an article can name, and the settings. */
const NAMED: ReadonlySet<Noun["kind"]> = new Set(["topic", "source", "site"]);

const listNamed = ({ parsed }: Edition): string =>
  JSON.stringify(parsed.flatMap(({ noun }) => (noun && NAMED.has(noun.kind) ? [noun] : [])));
