/** A small server for tests: one folder, at the root or below a path, to this machine only. */
import { createReadStream, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

/** A running server; `url` ends in `/`. */
export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** Serves `folder` below `base` (`/` or `/a/b/`); what is not there is answered by its `404.html`. */
export function serveFolder(folder: string, base = "/"): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(pathname);
    const file = path.startsWith(base) ? fileAt(folder, path.slice(base.length)) : undefined;
    if (file === undefined) response.statusCode = 404;
    send(response, file ?? join(folder, "404.html"));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("The server has no port.");
      resolve({
        url: `http://127.0.0.1:${address.port}${base}`,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
  });
}

function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(`/${path}`), path === "" || path.endsWith("/") ? "index.html" : "");
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function send(response: ServerResponse, file: string): void {
  response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
  // As the hosts are told: the names of assets carry a hash of what is in them.
  if (/\/assets\/[^/]+$/u.test(file)) response.setHeader("cache-control", "public, max-age=31536000, immutable");
  createReadStream(file)
    .on("error", () => response.end())
    .pipe(response);
}
