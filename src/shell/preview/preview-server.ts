/** The preview's server: this machine only, pages by their planned address only. */
import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { serve } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { streamSSE } from "hono/streaming";
import { digest } from "../../base/digest.ts";
import { mediaTypeOf } from "../../engine/hosts/media-type.ts";
import { Refusal } from "../../engine/refusal.ts";
import { DESK, DESK_API, type Desk } from "../desk/desk-routes.ts";
import type { PreviewFile } from "./messages.ts";
import { isOwnHost, isOwnOrigin } from "./own-origin.ts";
import type { PreviewSite } from "./preview-site.ts";

/** A server that listens. */
export interface PreviewServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const HOST = "127.0.0.1";
/** What the preview adds to the site stands below this folder, which no page's address begins with. */
const OWN = "/-preview/";
const OWN_FILES = { "client.js": "text/javascript", "client.css": "text/css" } as const;
/** A worker that an earlier look at the published site left in the browser would go on serving that site: it is sent away. */
const FAREWELL =
  'addEventListener("install",()=>skipWaiting());addEventListener("activate",()=>registration.unregister());';

/** Serves the site on the loopback interface, at `port` or, where that is taken and nobody insisted, at one of the next. */
export async function openPreviewServer(
  site: PreviewSite,
  port: number,
  insist: boolean,
  desk?: Desk,
): Promise<PreviewServer> {
  for (let tried = port; ; tried += 1) {
    try {
      return await listen(site, tried, desk);
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!taken) throw error;
      if (insist || tried >= port + 20) throw new Refusal(`المنفذ ${tried} مشغول.`, `Port ${tried} is taken.`);
    }
  }
}

function listen(site: PreviewSite, port: number, desk: Desk | undefined): Promise<PreviewServer> {
  return new Promise((resolve, reject) => {
    // The port asked for may be 0, "any": which one it became is known when the server listens.
    let hosts: ReadonlySet<string> = new Set();
    const app = previewApp(site, () => hosts, desk);
    const server = serve({ fetch: app.fetch, hostname: HOST, port }, (info) => {
      hosts = new Set([`${HOST}:${info.port}`, `localhost:${info.port}`]);
      resolve({ url: `http://localhost:${info.port}/`, close: () => closeServer(server) });
    });
    server.once("error", reject);
    if (desk !== undefined)
      server.on("upgrade", (request: IncomingMessage, socket, head) => desk.upgrade(request, socket, head, hosts));
  });
}

type Listener = ReturnType<typeof serve>;

function closeServer(server: Listener): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}

/**
 * The routes. Refuses a foreign Host header (a page of another site that points its own name at us), a foreign Origin
 * (a page elsewhere that asks by script), and every method but GET and HEAD, but where the desk saves.
 */
export function previewApp(site: PreviewSite, hosts: () => ReadonlySet<string>, desk?: Desk): Hono {
  const app = new Hono({ getPath: ({ url }) => new URL(url).pathname });
  app.use(async (context, next) => {
    if (!isOwnHost(context.req.header("host"), hosts())) return context.text("foreign host", 421);
    if (!isOwnOrigin(context.req.header("origin"), hosts())) return context.text("foreign origin", 403);
    const isRead = /^(?:GET|HEAD)$/.test(context.req.method);
    if (!isRead && !(desk && context.req.path.startsWith(DESK_API))) return context.text("only GET", 405);
    // A browser says where a page stands whose script changes something.
    if (!isRead && context.req.header("origin") === undefined) return context.text("no origin", 403);
    await next();
    context.header("cache-control", "no-store");
    return undefined;
  });
  app.use(secureHeaders({ crossOriginResourcePolicy: "same-origin", strictTransportSecurity: false }));
  app.get("/sw.js", (context) => context.body(FAREWELL, 200, { "content-type": "text/javascript" }));
  app.get(`${OWN}changes`, (context) => tellChanges(context, site));
  for (const [name, type] of Object.entries(OWN_FILES)) {
    app.get(OWN + name, async (context) =>
      context.body(await readFile(new URL(name, import.meta.url), "utf8"), 200, {
        "content-type": `${type}; charset=utf-8`,
      }),
    );
  }
  if (desk !== undefined) {
    app.get(DESK, (context) => context.redirect(`${DESK}/`, 302));
    app.route("/", desk.routes);
  }
  app.get("*", (context) => servePage(context, site));
  return app;
}

/** Keeps telling the browser which version of the site there is and what is wrong with it. */
function tellChanges(context: Context, site: PreviewSite): Response {
  return streamSSE(context, async (stream) => {
    const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
    const tell = (): void => void stream.writeSSE({ data: JSON.stringify(site.state()) });
    tell();
    const stop = site.onChange(tell);
    await gone;
    stop();
  });
}

async function servePage(context: Context, site: PreviewSite): Promise<Response> {
  const address = addressOf(new URL(context.req.url).pathname);
  if (address === undefined) return context.text("malformed address", 400);
  const file = await site.read(address);
  if (file !== undefined) return send(context, address, file, 200);
  if (!address.endsWith("/index.html") && (await site.read(`${address}/index.html`)) !== undefined) {
    return context.redirect(`${new URL(context.req.url).pathname}/`, 302);
  }
  const notFound = await site.read("404.html");
  return notFound === undefined ? context.text("not found", 404) : send(context, "404.html", notFound, 404);
}

/** The planned address behind a path; `undefined` where the path is no text. Nothing is ever looked up on the disk by it. */
function addressOf(pathname: string): string | undefined {
  try {
    const address = decodeURIComponent(pathname).replace(/^\//, "");
    return address === "" || address.endsWith("/") ? `${address}index.html` : address;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function send(context: Context, address: string, file: PreviewFile, status: 200 | 404): Response {
  const type = { "content-type": mediaTypeOf(address) };
  return typeof file === "string"
    ? context.body(address.endsWith(".html") ? withClient(file) : file, status, type)
    : context.body(Uint8Array.from(file).buffer, status, type);
}

/** The client in a page's head, with the sign of the page that it is in: by it the client knows whether it shows the last one. */
const withClient = (html: string): string =>
  html.replace(
    "</head>",
    `<link rel="stylesheet" href="${OWN}client.css"><script defer src="${OWN}client.js" data-shown="${digest(html)}"></script></head>`,
  );
