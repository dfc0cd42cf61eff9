/** The whole newsroom in memory: every file parsed, joined to a graph, planned; any page made when it is asked for. */
import { join } from "node:path";
import type { AssetPaths } from "../../../templates/asset-paths.ts";
import { renderPage } from "../../../templates/render-page.tsx";
import { buildAssets } from "../../engine/assets/build-assets.ts";
import { type CutPictures, makePictures } from "../../engine/assets/make-pictures.ts";
import { codeVersion, PARSE_ROOMS } from "../../engine/code-version.ts";
import { joinSite, judgeSite } from "../../engine/load-site.ts";
import { parseContent } from "../../engine/parse-content.ts";
import { openParsePool } from "../../engine/parse-pool.ts";
import { type Found, gatherFolder, listPaths, readPath } from "../../engine/read-content.ts";
import { openStore } from "../../engine/store.ts";
import type { Noun } from "../../model/nouns.ts";
import type { Page, PictureFiles } from "../../pages/page.ts";
import { planPages } from "../../pages/plan-pages.ts";
import type { ParsedFile } from "../../parse/parse-file.ts";
import type { PreviewFile, PreviewOptions, ShownFault } from "./messages.ts";
import { showFaults } from "./show-faults.ts";

/** A newsroom that follows its files. */
export interface Newsroom {
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
export async function openNewsroom(
  options: PreviewOptions,
  onParsed: (done: number, total: number) => void,
): Promise<Newsroom> {
  const { content, cache, today, baseUrl } = options;
  const means = { store: openStore(join(cache, "parsed"), codeVersion(PARSE_ROOMS)), pool: openParsePool(2), onParsed };
  const found = new Map<string, Found>([...listPaths(content)].map((path) => [path, readPath(content, path)]));
  const pictureStore = openStore(join(cache, "assets"), "assets");
  const cut: CutPictures = new Map();
  const known = new Map<string, { readonly hash: string; readonly parsed: ParsedFile }>();

  const joinAll = async () => {
    const folder = gatherFolder(content, found);
    const unknown = folder.files.filter(({ path, hash }) => known.get(path)?.hash !== hash);
    const fresh = await parseContent(unknown, means);
    for (const [index, parsed] of fresh.entries())
      known.set(unknown[index]?.path ?? "", { hash: unknown[index]?.hash ?? "", parsed });
    const parsed = folder.files.map(({ path }) => known.get(path)?.parsed ?? { diagnostics: [] });
    const site = joinSite(folder, parsed, { drafts: true, today });
    const made = await makePictures(site.graph, folder, pictureStore, cut);
    const plan = planPages(site.graph, { ...(baseUrl === undefined ? {} : { baseUrl }), pictures: made.pictures });
    const pictures = new Map(made.files.map(({ address, bytes }) => [address, bytes]));
    const diagnostics = [...made.diagnostics, ...plan.diagnostics];
    return {
      site,
      diagnostics,
      pictures,
      pages: new Map<string, Page>(plan.pages.map((page) => [page.address, page])),
    };
  };
  let joined = await joinAll();
  const { title, description, language } = joined.site.graph.site;
  const assets = await buildAssets({ title, description, language, cacheDir: join(cache, "assets") });
  const assetFiles = new Map(assets.files.map(({ address, bytes }) => [address, bytes]));

  const listNamed = (): string =>
    JSON.stringify(joined.site.parsed.flatMap(({ noun }) => (noun && NAMED.has(noun.kind) ? [noun] : [])));
  let context = listNamed();

  return {
    assets: assets.paths,
    context: () => context,
    pictures: () =>
      new Map([...cut].flatMap(([path, one]) => (one.kind === "cut" ? [[path, one.picture] as const] : []))),
    change: async (paths) => {
      for (const path of paths) {
        found.set(path, readPath(content, path));
        cut.delete(path);
      }
      joined = await joinAll();
      if (!paths.every((path) => path.startsWith("articles/"))) context = listNamed();
    },
    read: (address) => {
      const page = joined.pages.get(address);
      if (page === undefined) return assetFiles.get(address) ?? joined.pictures.get(address);
      return page.kind === "html" ? renderPage(page, assets.paths) : page.content();
    },
    faults: () => {
      const texts = new Map(joined.site.folder.files.map(({ path, bytes }) => [path, bytes]));
      const verdict = judgeSite(joined.site, joined.diagnostics, false);
      return showFaults(verdict, (file) => decode(texts.get(file)));
    },
  };
}

/** What an article can name, and the settings. */
const NAMED: ReadonlySet<Noun["kind"]> = new Set(["topic", "source", "site"]);

const decode = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : new TextDecoder().decode(bytes);
