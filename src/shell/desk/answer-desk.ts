/** What the desk asks of its thread beside the language server's own: live pages, the list of files, known names. */
import { dirname } from "node:path";
import type { Connection } from "vscode-languageserver/node";
import { z } from "zod";
import type { AssetPaths } from "../../../templates/asset-paths.ts";
import { buildAssets } from "../../engine/assets/build-assets.ts";
import { loadRenderer, type RenderPage } from "../../engine/load-renderer.ts";
import { NO_SHADOWS } from "../../engine/shadow.ts";
import { openTheme, type Theme } from "../../engine/theme.ts";
import { addressOf } from "../../pages/addresses.ts";
import type { LanguageService } from "../language-server/language-server.ts";
import type { Joined } from "../language-server/workspace.ts";
import { hrefOfFile, knownNames, listFiles } from "./list-files.ts";
import { type LivePage, REQUESTS, type Renamed } from "./messages.ts";
import { renameFile } from "./rename-file.ts";

/** Where a desk works. Paths are absolute. */
export interface DeskPlace {
  readonly content: string;
  readonly cache: string;
  /** Where the site is published to: what stands there is told as published. */
  readonly out: string;
  readonly language: "ar";
}

const PAGE = z.object({ path: z.string() });
const RENAME = z.object({ path: z.string(), id: z.string() });

/** Answers on the connection; anything else that is asked is refused by the protocol itself. */
export function answerDesk(connection: Connection, service: LanguageService, place: DeskPlace): void {
  let drawing: Promise<Drawing> | undefined;
  connection.onRequest(REQUESTS.page, async (asked: unknown): Promise<LivePage | null> => {
    const { path } = PAGE.parse(asked);
    const joined = await service.settled();
    drawing ??= openDrawing(place, joined);
    return drawPage(path, joined, await drawing) ?? null;
  });
  connection.onRequest(REQUESTS.files, async () => listFiles(await service.settled(), place.out));
  connection.onRequest<Renamed, unknown>(REQUESTS.rename, async (asked: unknown): Promise<Renamed> => {
    const { path, id } = RENAME.parse(asked);
    const renamed = renameFile(place.content, place.out, path, id, await service.settled());
    if (renamed.kind === "renamed") service.change([path, renamed.path, ...renamed.followed]);
    return renamed;
  });
  connection.onRequest(REQUESTS.names, async () => knownNames(await service.settled()));
}

interface Drawing {
  readonly renderPage: RenderPage;
  readonly assets: AssetPaths;
}

/** The site's own look, or ours where that is broken: what is wrong with it the preview tells. */
async function openDrawing(place: DeskPlace, joined: Joined): Promise<Drawing> {
  const [ours, theirs] = [openLook(joined, OWN_LOOK), openTheme({ root: dirname(place.content), cache: place.cache })];
  const own = await ours;
  try {
    const look = await openLook(joined, await theirs);
    return {
      ...look,
      renderPage: (page, paths) =>
        drawOr(
          () => look.renderPage(page, paths),
          () => own.renderPage(page, own.assets),
        ),
    };
  } catch {
    return own;
  }
}

function drawOr(draw: () => string, otherwise: () => string): string {
  try {
    return draw();
  } catch {
    return otherwise();
  }
}

const OWN_LOOK = { module: () => undefined, shadows: NO_SHADOWS } satisfies Pick<Theme, "module" | "shadows">;

async function openLook({ edition }: Joined, { module, shadows }: Pick<Theme, "module" | "shadows">): Promise<Drawing> {
  const { title, description, language } = edition.graph.site;
  const { paths } = await buildAssets({ title, description, language, shadows });
  return { renderPage: await loadRenderer(module()), assets: paths };
}

function drawPage(path: string, joined: Joined, { renderPage, assets }: Drawing): LivePage | undefined {
  const href = hrefOfFile(joined, path);
  const page = joined.edition.pages.find(({ address }) => href !== undefined && address === addressOf(href));
  return href !== undefined && page?.kind === "html" ? { html: renderPage(page, assets), href } : undefined;
}
