/** The desk's server: its own page alone, with the token; whatever else is sent changes nothing and ends nothing. */
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answered, heard, openRoom, type Room, told } from "./open-room.ts";

/** One for all: what is sent here must change nothing for whoever comes next. */
let room: Room;
beforeAll(async () => {
  room = await openRoom(afterAll);
});

const ARTICLE = "text?path=articles/dam-level.md";

test("a text is read and saved with the token from our own page; without, neither", async () => {
  const file = join(room.root, "content/articles/dam-level.md");
  const before = readFileSync(file, "utf8");
  const { text, hash } = await told(await room.ask(ARTICLE));
  expect(text).toBe(before);
  const save = (headers: Record<string, string>) => room.ask(ARTICLE, { method: "PUT", body: `${before}\n`, headers });
  expect((await save({ "if-match": hash, "x-isnad-token": "" })).status).toBe(403);
  expect((await save({ "if-match": hash, "x-isnad-token": "x".repeat(room.token.length) })).status).toBe(403);
  expect((await save({ "if-match": hash, origin: "https://evil.example" })).status).toBe(403);
  expect((await save({ "if-match": hash, origin: "null" })).status).toBe(403);
  expect((await room.ask(ARTICLE, { headers: { "x-isnad-token": "" } })).status).toBe(403);
  expect(readFileSync(file, "utf8")).toBe(before);
  expect((await save({ "if-match": hash })).status).toBe(200);
  expect(readFileSync(file, "utf8")).toBe(`${before}\n`);
  const clash = await room.ask(ARTICLE, { method: "PUT", body: "آخر", headers: { "if-match": hash } });
  expect([clash.status, (await told(clash)).now.text]).toEqual([409, `${before}\n`]);
  for (const path of ["../package.json", "/etc/passwd", "articles/../site.yaml", "articles/%2e%2e/site.yaml"])
    expect((await room.ask(`text?path=${path}`)).status, path).toBe(403);
});

test("whatever can be asked is refused without the token, and from elsewhere", async () => {
  const asked = [
    ...["changes", "versions", "kept", "deleted", "questions"].map((path) => ["GET", path] as const),
    ...["new", "picture", "document", "import", "page", "claims", "correct", "keep", "send", "go"].map(posted),
    ...["withdraw", "reinstate", "delete", "aside", "restore"].map(posted),
  ];
  for (const [method, path] of asked) {
    const body = method === "GET" ? {} : { body: "{}" };
    const ask = async (headers: Record<string, string>) => (await room.ask(path, { method, headers, ...body })).status;
    expect(await ask({ "x-isnad-token": "" }), path).toBe(403);
    expect(await ask({ origin: "https://evil.example" }), path).toBe(403);
  }
});

const posted = (path: string) => ["POST", path] as const;

test("a foreign Host is refused, and what changes something without an Origin", async () => {
  const ask = (method: string, path: string, headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) =>
      request(
        { host: "127.0.0.1", port: room.port, method, path, headers: { "x-isnad-token": room.token, ...headers } },
        (response) => resolve(response.resume().statusCode ?? 0),
      )
        .on("error", reject)
        .end(),
    );
  const own = `localhost:${room.port}`;
  expect(await ask("GET", "/desk/", { host: "evil.example" })).toBe(421);
  expect(await ask("GET", `/desk/api/${ARTICLE}`, { host: `evil.example:${room.port}` })).toBe(421);
  expect(await ask("PUT", `/desk/api/${ARTICLE}`, { host: own })).toBe(403);
  expect(await ask("PUT", "/articles/dam-level/", { host: own, origin: room.origin })).toBe(405);
  expect(await ask("GET", `/desk/api/${ARTICLE}`, { host: own })).toBe(200);
});

test("a socket opens for our own page with the token alone", async () => {
  expect(await answered(room.line({ origin: "https://evil.example" }))).toBe(403);
  expect(await answered(room.line({ origin: `https://localhost:${room.port}` }))).toBe(403);
  expect(await answered(room.line({ host: "evil.example" }))).toBe(421);
  expect(await answered(room.line({}, "x".repeat(43)))).toBe(403);
  const line = room.line();
  expect(await answered(line)).toBe("open");
  line.terminate();
});

test("the page itself lets nothing run that is not its own, and stands in no frame", async () => {
  const page = await fetch(`${room.origin}/desk/`);
  expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
  expect(await page.text()).not.toMatch(/<script>|style=|onload=/u);
  expect((await fetch(`${room.origin}/desk/desk.js`)).status).toBe(200);
  expect((await fetch(`${room.origin}/desk/..%2fdesk.ts`)).status).toBe(404);
});

/** Sends it to a line of its own, which may be closed for it; opens the next then. */
async function assault(messages: readonly (string | Uint8Array)[]): Promise<void> {
  let line = room.line();
  await answered(line);
  for (const message of messages) {
    if (line.readyState !== line.OPEN) {
      line.terminate();
      line = room.line();
      if ((await answered(line)) !== "open") throw new Error("no line opens any more");
    }
    await new Promise<void>((resolve) => line.send(message, () => resolve()));
  }
  line.terminate();
}

const METHODS = [
  "initialize",
  "initialized",
  "shutdown",
  "exit",
  "textDocument/didOpen",
  "textDocument/didChange",
].concat([
  "textDocument/didClose",
  "textDocument/hover",
  "textDocument/codeAction",
  "textDocument/completion",
  "isnad/page",
  "isnad/files",
  "$/cancelRequest",
  "constructor",
  "__proto__",
]);
const uri = fc.constantFrom("file:///etc/passwd", "file://host/x", "", "articles/a.md", "file:///%", "javascript:1");
const message = fc.oneof(
  fc.string(),
  fc.json(),
  fc.uint8Array({ maxLength: 64 }),
  fc
    .record({
      jsonrpc: fc.constant("2.0"),
      id: fc.option(fc.integer()),
      method: fc.constantFrom(...METHODS),
      params: fc.jsonValue(),
    })
    .map((m) => JSON.stringify(m)),
  fc
    .record({
      jsonrpc: fc.constant("2.0"),
      id: fc.integer(),
      method: fc.constantFrom(...METHODS),
      params: fc.record({
        textDocument: fc.record({ uri, version: fc.integer(), text: fc.string() }),
        position: fc.jsonValue(),
        path: uri,
        processId: fc.constant(2 ** 30),
      }),
    })
    .map((m) => JSON.stringify(m)),
);

/** Asks over a connection of its own: one that was left open before is closed by the server while it is spoken to otherwise. */
const freshStatus = (path: string): Promise<number> =>
  new Promise((resolve, reject) =>
    request({ host: "127.0.0.1", port: room.port, path, agent: false }, (response) =>
      resolve(response.resume().statusCode ?? 0),
    )
      .on("error", reject)
      .end(),
  );

test("ten thousand malformed messages end nothing: the next desk works", { timeout: 300_000 }, async () => {
  await assault(fc.sample(message, { numRuns: 10_000, seed: 12 }));
  expect(room.hasEnded()).toBe(false);
  expect(await freshStatus("/")).toBe(200);
  const line = room.line();
  await answered(line);
  const content = `${pathToFileURL(join(room.root, "content")).href}/`;
  line.send(
    JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { processId: null, rootUri: null, capabilities: {} },
    }),
  );
  await heard(line, ({ id }) => id === 1);
  line.send(JSON.stringify({ jsonrpc: "2.0", method: "initialized", params: {} }));
  line.send(
    JSON.stringify({
      jsonrpc: "2.0",
      method: "textDocument/didOpen",
      params: {
        textDocument: {
          uri: `${content}articles/fresh.md`,
          languageId: "markdown",
          version: 1,
          text: "---\nالعنوان: جديد لم يُحفظ\nالتاريخ: 2026-03-01\n---\n\nكلام.\n",
        },
      },
    }),
  );
  line.send(JSON.stringify({ jsonrpc: "2.0", id: 2, method: "isnad/page", params: { path: "articles/fresh.md" } }));
  const page = await heard(line, ({ id }) => id === 2);
  expect(page.result).toMatchObject({ href: "/articles/fresh/", html: expect.stringContaining("جديد لم يُحفظ") });
  line.terminate();
});
