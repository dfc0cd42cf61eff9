/** What the desk's server answers to: its page, its own files, the texts of content; whatever is not public asks for the token. */
import { pathToFileURL } from "node:url";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { DeskPlace } from "./answer-desk.ts";
import { orRefused } from "./api-answers.ts";
import { readText, type Saved, type Standing, saveText } from "./content-door.ts";
import { type DrawSoon, deskApi } from "./desk-api.ts";
import { type DeskFiles, makeDeskFiles } from "./desk-files.ts";
import { type DeskLines, openLines } from "./desk-lines.ts";
import { deskPage } from "./desk-page.ts";
import { isToken, makeToken } from "./desk-token.ts";

/** A desk that the preview's server can take in. */
export interface Desk extends DeskLines {
  /** All that begins with {@link DESK}. */
  readonly routes: Hono;
}

/** Where the desk stands: no page's address begins so. */
export const DESK = "/desk";
/** Below it, what changes something; the only part of the server that answers to more than GET. */
export const DESK_API = "/desk/api/";

/** The longest body, in bytes. */
const LONGEST = 32_000_000;

/** Opens the desk of one newsroom; `draw` makes a page before the newsroom has joined its text; `tell` hears of faults of our own, which end nothing. */
export function openDesk(place: DeskPlace, draw: DrawSoon, tell: (error: unknown) => void): Desk {
  const token = makeToken();
  let files: Promise<DeskFiles> | undefined;
  const routes = new Hono();
  routes.get(`${DESK}/`, (context) => sendPage(context, { token, root: `${pathToFileURL(place.content).href}/` }));
  routes.get(`${DESK}/:name`, async (context) => {
    files ??= makeDeskFiles();
    return sendFile(context, (await files).get(context.req.param("name")));
  });
  routes.use(`${DESK_API}*`, async (context, next) => {
    if (!isToken(token, context.req.header("x-isnad-token"))) return context.text("no token", 403);
    return next();
  });
  routes.use(`${DESK_API}*`, bodyLimit({ maxSize: LONGEST }));
  routes.get(`${DESK_API}text`, (context) => sendStanding(context, readText(place.content, pathIn(context))));
  routes.put(`${DESK_API}text`, async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const was = context.req.header("if-match")?.replaceAll('"', "");
    return sendSaved(
      context,
      orRefused(() => saveText(place.content, pathIn(context), bytes, was)),
    );
  });
  routes.route(DESK_API, deskApi(place, draw));
  return { routes, ...openLines(place, token, tell) };
}

const pathIn = (context: Context): string => context.req.query("path") ?? "";

function sendPage(context: Context, settings: Parameters<typeof deskPage>[0]): Response {
  const { html, policy } = deskPage(settings);
  context.header("content-security-policy", policy);
  return context.html(html);
}

function sendFile(context: Context, file: ReturnType<DeskFiles["get"]>): Response {
  return file === undefined
    ? context.text("not found", 404)
    : context.body(Uint8Array.from(file.bytes).buffer, 200, { "content-type": file.type });
}

function sendStanding(context: Context, standing: Standing): Response {
  const status = { text: 200, nothing: 404, refused: 403 } as const;
  return context.json(standing, status[standing.kind]);
}

function sendSaved(context: Context, saved: Saved): Response {
  const status = { saved: 200, changed: 409, refused: 403 } as const;
  return context.json(saved, status[saved.kind]);
}
