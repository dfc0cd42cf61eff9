/** The pages of a newsroom that is open: any of them made when it is asked for, after every change. */
import { dirname } from "node:path";
import type { AssetPaths } from "../../../templates/asset-paths.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Assets, buildAssets } from "../../engine/assets/build-assets.ts";
import { readBeside } from "../../engine/beside-content.ts";
import { DISK, readWhole } from "../../engine/disk.ts";
import { judgeSite } from "../../engine/join-site.ts";
import { loadRenderer, type RenderPage } from "../../engine/load-renderer.ts";
import { findPicture, picturesOf } from "../../engine/missing-pictures.ts";
import { type Edition, openNewsroom } from "../../engine/open-newsroom.ts";
import { PageFailure } from "../../engine/press.ts";
import { NO_SHADOWS } from "../../engine/shadow.ts";
import { SiteFaults } from "../../engine/site-faults.ts";
import { ASSETS } from "../../engine/store.ts";
import type { Theme } from "../../engine/theme.ts";
import type { Noun } from "../../model/nouns.ts";
import type { HtmlPage, Page } from "../../pages/page.ts";
import type { DocumentFile, PictureFiles } from "../../pages/plan-options.ts";
import { placePageFailure } from "../eleventy/place-failure.ts";
import { type SiteData, siteDataOf } from "../eleventy/site-data.ts";
import { sourcesIn } from "../print-findings.ts";
import type { PreviewFile, PreviewOptions, ShownFault } from "./messages.ts";
import { showFaults } from "./show-faults.ts";

/** Pages that follow the files of content, and what stands beside it. */
export interface LivePages {
  /** Reads the paths anew and joins everything; paths are relative to the content folder, with `/`. */
  readonly change: (paths: readonly string[]) => Promise<void>;
  /** Makes the file of the site at an address. */
  readonly read: (address: string) => PreviewFile | undefined;
  /** Those that showed while a page was drawn, too. */
  readonly faults: () => readonly ShownFault[];
  /** What a part of the site's own did wrong as it was loaded or drew; absent: nothing. */
  readonly drawing: () => Diagnostic | undefined;
  /** The nouns that any article may name, as JSON. */
  readonly context: () => string;
  readonly assets: () => AssetPaths;
  /** The module that draws pages; absent: our own. */
  readonly module: () => string | undefined;
  readonly siteData: () => SiteData;
  /** The addresses of all pages. */
  readonly planned: () => readonly string[];
  /** The files made of images, by the image's path in the content folder. */
  readonly pictures: () => ReadonlyMap<string, PictureFiles>;
  /** Documents by their path in the content folder. */
  readonly documents: () => ReadonlyMap<string, DocumentFile>;
}

/** Opens a content folder: drafts take part, faults keep nothing from being shown. */
export async function openLivePages(
  { today, ...where }: PreviewOptions,
  onParsed: (done: number, total: number) => void,
): Promise<LivePages> {
  const root = dirname(where.content);
  let beside = await readBeside(where);
  const newsroom = openNewsroom({ ...where, drafts: true, today: () => today, onParsed });
  let edition = await newsroom.join();
  let files = filesOf(edition);
  let context = listNamed(edition);
  const ours = await loadRenderer(undefined);
  // What shows only where a part of the site's own is loaded, or draws.
  let drawing: Diagnostic | undefined;
  const openLook = async ({ module, shadows }: Pick<Theme, "module" | "shadows">): Promise<Look> => {
    const { title, description, language } = edition.graph.site;
    const memory = newsroom.store.section(ASSETS);
    const address = module();
    const [render, assets] = await Promise.all([
      loadRenderer(address),
      buildAssets({ title, description, language, memory, shadows }),
    ]);
    return { module: address, render, paths: assets.paths, files: filesByAddress(assets) };
  };
  const openTheme = (before: Look | undefined): Promise<Look> => {
    // A theme that is broken draws nothing: what was drawn before it stays, or our own look.
    if (before !== undefined && isBroken(beside.theme)) return Promise.resolve(before);
    drawing = undefined;
    return openLook(beside.theme).catch((error: unknown) => {
      drawing = faultOfTheme(error, root);
      return before ?? openLook(OWN_LOOK);
    });
  };
  let look = await openTheme(undefined);
  const draw = (page: HtmlPage): string => {
    try {
      return look.render(page, look.paths);
    } catch (error) {
      if (look.module === undefined) throw error;
      // Where ours cannot draw it either, that is thrown, as our own bug.
      const html = ours(page, look.paths);
      drawing = faultOfTheme(new Error("drawing failed", { cause: error }), root);
      return html;
    }
  };
  const readCopied = (address: string): PreviewFile | undefined => {
    const file = beside.files.find((each) => each.address === address);
    return file && readWhole(DISK, file.from);
  };
  return {
    assets: () => look.paths,
    module: () => look.module,
    drawing: () => drawing,
    siteData: () => siteDataOf(edition.graph),
    planned: () => edition.pages.map(({ address }) => address),
    context: () => context,
    pictures: () => picturesByPath(edition),
    documents: () => edition.documents.documents,
    change: async (paths) => {
      if (paths.some((path) => /^\.\.\/(?:templates|public)(?:\/|$)/u.test(path))) {
        beside = await readBeside(where);
        look = await openTheme(look);
      }
      newsroom.change(paths.filter((path) => !path.startsWith("../")));
      edition = await newsroom.join();
      files = filesOf(edition);
      if (!paths.every((path) => path.startsWith("articles/"))) context = listNamed(edition);
    },
    read: (address) => {
      const page = files.pages.get(address);
      if (page === undefined)
        return (
          look.files.get(address) ??
          files.pictures.get(address) ??
          files.documents.get(address)?.() ??
          readCopied(address)
        );
      return page.kind === "html" ? draw(page) : page.content();
    },
    faults: () =>
      showFaults(
        judgeSite(edition, false, [...beside.check(edition.pages), ...(drawing ? [drawing] : [])]),
        sourcesIn(edition.folder, where.content).sourceOf,
      ),
  };
}

/** How pages are drawn, with what they ask for. */
interface Look {
  readonly module: string | undefined;
  readonly render: RenderPage;
  readonly paths: AssetPaths;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const OWN_LOOK = { module: () => undefined, shadows: NO_SHADOWS } satisfies Pick<Theme, "module" | "shadows">;

const filesByAddress = ({ files }: Assets): Map<string, Uint8Array> =>
  new Map(files.map(({ address, bytes }) => [address, bytes]));

const isBroken = ({ diagnostics }: Theme): boolean => diagnostics.some(({ code }) => code !== "theme-unused");

/** The complaint of a part that throws; any other error is thrown on. */
function faultOfTheme(error: unknown, root: string): Diagnostic | undefined {
  if (!(error instanceof Error)) throw error;
  const placed = placePageFailure(new PageFailure(error.message, error.cause, true), root);
  if (!(placed instanceof SiteFaults)) throw error;
  return placed.diagnostics[0];
}

const filesOf = ({ pages, pictures, documents }: Edition) => ({
  documents: new Map(documents.files.map(({ address, read }) => [address, read])),
  pages: new Map<string, Page>(pages.map((page) => [page.address, page])),
  pictures: new Map(pictures.files.map(({ address, bytes }) => [address, bytes])),
});

function picturesByPath({ graph, folder, pictures }: Edition): Map<string, PictureFiles> {
  const images = new Set(folder.images);
  return new Map(
    [...graph.articles.values()].flatMap(({ article }) =>
      picturesOf(article).flatMap((picture) => {
        const path = findPicture(picture.src, picture.place.file, images);
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
