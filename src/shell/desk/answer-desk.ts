/** What the desk asks of its thread beside the language server's own: live pages, the list of files, known names. */
import type { Connection } from "vscode-languageserver/node";
import { z } from "zod";
import { addressOf } from "../../pages/addresses.ts";
import { type DraftCopy, type MakeDraft, openDrafts } from "../draft-copy.ts";
import type { LanguageService } from "../language-server/language-server.ts";
import type { Joined } from "../language-server/workspace.ts";
import { type Drawing, openDrawing } from "../open-drawing.ts";
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
  let drafts: Promise<MakeDraft> | undefined;
  connection.onRequest(REQUESTS.page, async (asked: unknown): Promise<LivePage | null> => {
    const { path } = PAGE.parse(asked);
    const joined = await service.settled();
    drawing ??= openDrawing(place, joined.edition.graph.site);
    return drawPage(path, joined, await drawing) ?? null;
  });
  connection.onRequest(REQUESTS.draft, async (asked: unknown): Promise<DraftCopy | null> => {
    const { path } = PAGE.parse(asked);
    const { edition, verdict } = await service.settled();
    drafts ??= openDrafts(place, edition);
    return (await drafts)(path, edition, verdict) ?? null;
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

function drawPage(path: string, { edition }: Joined, { draw }: Drawing): LivePage | undefined {
  const href = hrefOfFile(edition, path);
  const page = edition.pages.find(({ address }) => href !== undefined && address === addressOf(href));
  return href !== undefined && page?.kind === "html" ? { html: draw(page), href } : undefined;
}
