/** What the desk asks of its thread beside the language server's own: live pages, the list of files, known names. */
import type { Connection } from "vscode-languageserver/node";
import { z } from "zod";
import { present } from "../../base/present.ts";
import { mediaTypeOf } from "../../engine/hosts/media-type.ts";
import { addressOf } from "../../pages/addresses.ts";
import { type DraftCopy, type MakeDraft, openDrafts } from "../draft-copy.ts";
import type { LanguageService } from "../language-server/language-server.ts";
import type { Joined } from "../language-server/workspace.ts";
import { type Drawing, openDrawing } from "../open-drawing.ts";
import { changeName } from "./change-name.ts";
import { leavingOf } from "./leaning.ts";
import { hrefOfFile, knownNames, openPublished } from "./list-files.ts";
import {
  type CalledAnew,
  JOINED,
  type Leaving,
  type LivePage,
  type LivePicture,
  READING,
  REQUESTS,
  type Reading,
  type Renamed,
} from "./messages.ts";
import { renameFile } from "./rename-file.ts";
import { openFileSearch } from "./search-files.ts";

/** Where a desk works. Paths are absolute. */
export interface DeskPlace {
  readonly content: string;
  readonly cache: string;
  /** Where the site is published to: what stands there is told as published. */
  readonly out: string;
  readonly language: "ar";
}

/** So many files are read between one telling of it and the next. */
const STEP = 100;

const PICTURE = z.object({ address: z.string().max(1_000) });
const PAGE = z.object({ path: z.string() });
const CARD = z.object({ path: z.string().optional(), href: z.string().optional() });
const KIND = z.enum(["article", "topic", "source", "page", "site"]);
const LIST = z.object({
  sought: z.string().max(500),
  kind: KIND.optional(),
  narrow: z.enum(["draft", "held", "published", "ready", "withdrawn", "faulty"]).optional(),
  among: z.array(z.string().max(1_000)).max(10_000).optional(),
  most: z.partialRecord(KIND, z.number().int().min(0)),
});
const POSITION = z.object({ line: z.number().int().min(0), character: z.number().int().min(0) });
const NAME = z.object({ path: z.string(), position: POSITION, name: z.string().max(1_000), prose: z.boolean() });
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
  connection.onRequest(REQUESTS.picture, async (asked: unknown): Promise<LivePicture | null> => {
    const { address } = PICTURE.parse(asked);
    const file = (await service.settled()).edition.pictures.files.find((each) => each.address === address);
    return file === undefined
      ? null
      : { type: mediaTypeOf(address), base64: Buffer.from(file.bytes).toString("base64") };
  });
  connection.onRequest(REQUESTS.draft, async (asked: unknown): Promise<DraftCopy | null> => {
    const { path } = PAGE.parse(asked);
    const { edition, verdict } = await service.settled();
    drafts ??= openDrafts(place, edition);
    return (await drafts)(path, edition, verdict) ?? null;
  });
  const files = openFileSearch(place.out);
  const published = openPublished(place.out);
  connection.onRequest(REQUESTS.leaving, async (asked: unknown): Promise<Leaving | null> => {
    const { path } = PAGE.parse(asked);
    const joined = await service.settled();
    const card = files.card(joined, { path });
    return card === undefined ? null : leavingOf(card, joined, published());
  });
  connection.onRequest(REQUESTS.list, async (asked: unknown) => {
    return files.list(await service.known(), present(LIST.parse(asked)));
  });
  connection.onRequest(
    REQUESTS.card,
    async (asked: unknown) => files.card(await service.settled(), present(CARD.parse(asked))) ?? null,
  );
  service.listen({
    joined: () => void connection.sendNotification(JOINED),
    read: () => void connection.sendNotification(JOINED),
    parsed: (done, total) => {
      if (done % STEP === 0) void connection.sendNotification(READING, { done, total } satisfies Reading);
    },
  });
  connection.onRequest<Renamed, unknown>(REQUESTS.rename, async (asked: unknown): Promise<Renamed> => {
    const { path, id } = RENAME.parse(asked);
    const renamed = renameFile(place.content, place.out, path, id, await service.settled());
    if (renamed.kind === "renamed") service.change([path, renamed.path, ...renamed.followed]);
    return renamed;
  });
  connection.onRequest<CalledAnew, unknown>(REQUESTS.name, async (asked: unknown): Promise<CalledAnew> => {
    const named = NAME.parse(asked);
    const context = { ...place, uriOf: (path: string) => path, versionOf: () => null, can: undefined };
    const called = changeName(place.content, named, await service.settled(), context);
    if (called.kind === "called") service.change(called.followed);
    return called;
  });
  connection.onRequest(REQUESTS.names, async () => knownNames(await service.settled()));
}

function drawPage(path: string, { edition }: Joined, { draw }: Drawing): LivePage | undefined {
  const href = hrefOfFile(edition, path);
  if (href === undefined) return undefined;
  const wanted = addressOf(href);
  const page = edition.pages.find(({ address }) => address === wanted);
  return page?.kind === "html" ? { html: draw(page), href } : undefined;
}
