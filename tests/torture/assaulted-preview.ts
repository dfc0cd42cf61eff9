/** The preview's own server under thousands of requests that no browser of an editor sends: it tells nothing, and goes on. */
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import fc from "fast-check";
import { startIsnad } from "../shell/run-isnad.ts";
import { publishedNewsroom } from "./newsroom-to-break.ts";
import { type Found, type Size, sample } from "./trial.ts";

const PARTS = [
  "..",
  "%2e%2e",
  "%2E%2e%2f",
  "..%5c",
  "%252e%252e",
  "etc",
  "passwd",
  "content",
  "articles",
  "draft.md",
  "site.yaml",
  "%00",
  "%ff",
  "%",
  "-preview",
  "client.js",
  "index.html",
  "package.json",
  "\\",
  "//",
  "?",
  "#",
  ":80",
  "~",
  "%c0%ae%c0%ae",
  ".git",
  "config",
  "proc/self/environ",
  "desk",
  "desk/api/text?path=articles/draft.md",
  "desk/api/text?path=../../etc/passwd",
  "desk/api/changes",
  "desk/socket",
  "a".repeat(3_000),
] as const;
const METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND"] as const;
const HOSTS = [
  "evil.example",
  "localhost.evil.example",
  "127.0.0.1.evil.example",
  "",
  "0.0.0.0",
  "[::1]",
  "localhost:1",
  "evil.example:8080",
] as const;
const RAW = [
  "GARBAGE\r\n\r\n",
  "GET / HTTP/9.9\r\n\r\n",
  "\u0000\u0001\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
  "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nZZ\r\n",
  "POST / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
] as const;

interface Request {
  readonly method: string;
  readonly path: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
}

const asked: fc.Arbitrary<Request> = fc.record({
  method: fc.constantFrom(...METHODS, "GET", "GET", "GET"),
  path: fc.array(fc.constantFrom(...PARTS), { maxLength: 6 }).map((parts) => `/${parts.join("/")}`),
  host: fc.option(fc.constantFrom(...HOSTS), { nil: undefined }),
  origin: fc.option(fc.constantFrom("https://evil.example", "null", "http://localhost:1"), { nil: undefined }),
});

/** What only the disk holds: the head of a text of content, of our package, of the system. */
const TOLD = /^---\n|"devDependencies"|root:x:|PATH=/u;

/** Sends `count` requests, and what is no HTTP at all between them. */
export async function tryAssaultedPreview(size: Size): Promise<Found> {
  const newsroom = await publishedNewsroom();
  const child = startIsnad(["dev", "--port", "0", "--lang", "en"], newsroom.root);
  const port = await portOf(child.stdout, child.stderr);
  const bad: string[] = [];
  for (const [at, one] of sample(asked, size).entries()) {
    const { status, body } = await ask(port, one);
    const isForeign = one.host !== undefined || one.origin !== undefined;
    if (one.host !== undefined && status < 400)
      bad.push(`${JSON.stringify(one)}: a foreign host was answered ${status}`);
    if (TOLD.test(body) || (isForeign && body.includes("منسوب")))
      bad.push(`${JSON.stringify(one)}: told ${body.slice(0, 80)}`);
    if (at % 50 === 0) await send(port, RAW[(at / 50) % RAW.length] ?? "");
  }
  for (const address of addressesElsewhere())
    if (await listensAt(address, port)) bad.push(`it listens at ${address}, where others reach it`);
  const last = await ask(port, { method: "GET", path: "/", host: undefined, origin: undefined });
  if (last.status !== 200) bad.push(`after all of it the home page is answered ${last.status}`);
  const ended = new Promise((resolve) => child.on("close", resolve));
  child.kill("SIGINT");
  await ended;
  newsroom.remove();
  return { tried: size.count, bad };
}

/** The port that the preview says it listens on. */
function portOf(...streams: readonly NodeJS.ReadableStream[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    for (const stream of streams)
      stream
        .setEncoding("utf8")
        .on("data", (text: string) => {
          said += text;
          const port = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/u.exec(said)?.[1];
          if (port !== undefined) resolve(Number(port));
        })
        .on("end", () => reject(new Error(`the preview did not start: ${said}`)));
  });
}

function ask(
  port: number,
  { method, path, host, origin }: Request,
): Promise<{ readonly status: number; readonly body: string }> {
  const headers = { host: host ?? `localhost:${port}`, ...(origin === undefined ? {} : { origin }) };
  return new Promise((resolve) => {
    request(
      { host: "127.0.0.1", port, path: path.replaceAll(" ", "%20"), method, headers, timeout: 5_000, setHost: false },
      (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (text: string) => {
          body += text;
        });
        response.on("close", () => resolve({ status: response.statusCode ?? 0, body }));
      },
    )
      .on("error", () => resolve({ status: 499, body: "" }))
      .end();
  });
}

/** Where others would reach this machine; nothing where it has no network. */
const addressesElsewhere = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .flatMap(({ internal, family, address, scopeid }) =>
      internal ? [] : family === "IPv6" && scopeid ? [] : [address],
    );

const listensAt = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false)).on("timeout", () => resolve(false));
  });

/** Sends bytes, and waits until the server has done with them. */
const send = (port: number, bytes: string): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(bytes));
    socket
      .on("error", () => resolve())
      .on("close", () => resolve())
      .resume();
  });
