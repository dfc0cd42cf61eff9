/** The desk under thousands of messages that no page of ours sends, and a page elsewhere that wants to read a draft. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Browser } from "playwright-core";
import type { WebSocket } from "ws";
import { z } from "zod";
import { REQUESTS } from "../../src/shell/desk/messages.ts";
import { launchChromium } from "../setup/chromium.ts";
import { serveFolder } from "../setup/serve-folder.ts";
import { fingerprint } from "../shell/run-isnad.ts";
import { publishedNewsroom } from "./newsroom-to-break.ts";
import { type RunningPreview, startPreview } from "./start-preview.ts";
import { type Found, type Size, sample, together } from "./trial.ts";

const METHODS = [
  ...["initialize", "initialized", "shutdown", "exit", "constructor", "__proto__", "$/cancelRequest"],
  ...["didOpen", "didChange", "didClose", "hover", "codeAction", "completion"].map((name) => `textDocument/${name}`),
  ...Object.values(REQUESTS),
];
const uri = fc.constantFrom(
  "file:///etc/passwd",
  "file://host/x",
  "",
  "articles/a.md",
  "../x",
  "file:///%",
  "javascript:1",
);
const call = (params: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .record({ jsonrpc: fc.constant("2.0"), id: fc.option(fc.integer()), method: fc.constantFrom(...METHODS), params })
    .map((message) => JSON.stringify(message));
const message: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  fc.string(),
  fc.json(),
  fc.uint8Array({ maxLength: 64 }),
  call(fc.jsonValue()),
  call(
    fc.record({
      textDocument: fc.record({ uri, version: fc.integer(), text: fc.string() }),
      position: fc.jsonValue(),
      path: uri,
      sought: fc.string(),
      most: fc.jsonValue(),
      id: fc.string(),
      processId: fc.constant(2 ** 30),
    }),
  ),
);

const ROUTES = [
  "text",
  "questions",
  "new",
  "picture",
  "import",
  "changes",
  "keep",
  "send",
  "rename",
  "versions",
  "go",
  "kept",
  "withdraw",
  "reinstate",
  "delete",
  "aside",
  "deleted",
  "restore",
  "..",
  "%00",
] as const;
const asked = fc.record({
  method: fc.constantFrom("GET", "PUT", "POST", "DELETE", "PATCH"),
  route: fc.constantFrom(...ROUTES),
  path: fc.constantFrom(
    "../../x.md",
    "/etc/passwd",
    "articles/../../x.md",
    "..\\x.md",
    "x",
    "articles/a b.md",
    "%2e%2e/x",
    ".git/config",
  ),
  name: fc.constantFrom("../x.png", "a.svg", "a.html", "/x", "a.docx", ""),
  kind: fc.constantFrom("article", "__proto__", "", "source"),
  body: fc.oneof(
    fc.string(),
    fc.json(),
    fc.constant("x".repeat(100_000)),
    fc.constantFrom(
      '{"path":"../x.md","was":"","text":"x","reason":"x"}',
      '{"id":"../../x","branch":"--discard-changes"}',
      '{"path":".deleted/x.md","text":"x","id":"..","branch":"HEAD"}',
    ),
  ),
});

/** Sends `count` messages to sockets and a tenth as many requests with the token; the next desk works, and nothing is written elsewhere. */
export async function tryAssaultedDesk(size: Size): Promise<Found> {
  const newsroom = await publishedNewsroom();
  const before = outside(newsroom.root);
  const preview = await startPreview(newsroom.root);
  const bad: string[] = [];
  await assault(preview, sample(message, size));
  for (const { method, route, path, name, kind, body } of sample(asked, {
    ...size,
    count: Math.ceil(size.count / 10),
  })) {
    const query = new URLSearchParams({ path, name, kind, beside: path });
    const answer = await fetch(`${preview.origin}/desk/api/${route}?${query}`, {
      method,
      headers: { origin: preview.origin, "x-isnad-token": preview.token },
      ...(method === "GET" ? {} : { body }),
    });
    const told = await answer.text();
    if (answer.status >= 500) bad.push(`${method} ${route} ${path}: ${answer.status} ${told.slice(0, 80)}`);
    if (/root:x:|\[core\]/u.test(told)) bad.push(`${method} ${route} ${path}: told ${told.slice(0, 80)}`);
  }
  if (!(await answers(preview))) bad.push("after all of it the desk answers nothing");
  if (preview.hasEnded()) bad.push("the preview has ended");
  await preview.stop();
  const after = outside(newsroom.root);
  if (JSON.stringify(after) !== JSON.stringify(before)) bad.push(`written outside content: ${Object.keys(after)}`);
  newsroom.remove();
  return { tried: size.count + Math.ceil(size.count / 10), bad };
}

/** What stands beside content and the cache, with its hashes. */
const outside = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fingerprint(root)).filter(([path]) => !/^(?:content|\.cache)\//u.test(path)));

/** Each line may be closed for what it was sent; then the next is opened. */
async function assault({ line }: RunningPreview, messages: readonly (string | Uint8Array)[]): Promise<void> {
  let open = await line();
  for (const one of messages) {
    if (open.readyState !== open.OPEN) {
      open.terminate();
      open = await line();
    }
    await new Promise<void>((resolve) => open.send(one, () => resolve()));
  }
  open.terminate();
}

/** Whether a fresh desk says which files there are. */
async function answers({ line }: RunningPreview): Promise<boolean> {
  const open = await line();
  const say = (id: number, method: string, params: unknown): void =>
    open.send(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
  say(1, "initialize", { processId: null, rootUri: null, capabilities: {} });
  await heard(open, 1);
  open.send(JSON.stringify({ jsonrpc: "2.0", method: "initialized", params: {} }));
  say(2, REQUESTS.list, { sought: "", most: {} });
  const told = await heard(open, 2);
  open.terminate();
  return told.includes("dam-level");
}

const heard = (line: WebSocket, id: number): Promise<string> =>
  new Promise((resolve) => {
    line.once("close", () => resolve(""));
    line.on("message", (data) => {
      const text = String(data);
      if (text.includes(`"id":${id}`)) resolve(text);
    });
  });

const SECRET = "سر لم ينشر بعد";
const DRAFT = `---\nالعنوان: ${SECRET}\nالنوع: تقرير\nالتاريخ: 2026-11-22\nمسودة: نعم\n---\n\nهذا ${SECRET}.\n`;

/** Lets a page of another place, in a real browser, try every way a page has to read a draft from a running preview. */
export async function tryStrangers(): Promise<Found> {
  const newsroom = await publishedNewsroom();
  writeFileSync(join(newsroom.root, "content/articles/secret.md"), DRAFT);
  const folder = join(newsroom.root, "stranger");
  mkdirSync(folder);
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>x</title><p>x");
  const [preview, served, browser] = [
    await startPreview(newsroom.root),
    await serveFolder(folder),
    await launchChromium(),
  ];
  await untilShown(`${preview.origin}/articles/secret/`);
  const own = await tryWays(browser, served.url, `${served.url}index.html`);
  if (own.bad.length < 5) throw new Error("the ways read nothing even where they may");
  const hosts = [preview.origin, preview.origin.replace("localhost", "127.0.0.1")];
  const found = await Promise.all(
    hosts.flatMap((host) => DRAFTS_ARE_AT.map((path) => tryWays(browser, served.url, host + path))),
  );
  await browser.close();
  await preview.stop();
  await served.close();
  newsroom.remove();
  return together(found);
}

const DRAFTS_ARE_AT = [
  "/articles/secret/",
  "/desk/",
  "/desk/api/text?path=articles/secret.md",
  "/-preview/changes",
  "/search/index.js",
  "/feed.xml",
];

/** Tries each way to an address in a page of the stranger's own. */
async function tryWays(browser: Browser, stranger: string, address: string): Promise<Found> {
  const page = await browser.newPage();
  await page.goto(stranger);
  const got = z.record(z.string(), z.string()).parse(await page.evaluate(`(${WAYS})(${JSON.stringify(address)})`));
  await page.close();
  const read = Object.entries(got).filter(([, text]) => text !== "");
  return { tried: Object.keys(got).length, bad: read.map(([way, text]) => `${way} ${address}: ${text.slice(0, 80)}`) };
}

/** Until the newsroom is read, every page says how far that is. */
async function untilShown(address: string): Promise<void> {
  for (let times = 0; times < 300; times += 1) {
    if ((await (await fetch(address)).text()).includes(SECRET)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the preview does not show the draft even to its own page");
}

/** In the page of the stranger: what it could read by each way, or nothing. */
const WAYS = `async (address) => {
  const quiet = async (way) => { try { return String((await Promise.race([way(), new Promise((resolve) => setTimeout(() => resolve(""), 4000))])) ?? ""); } catch { return ""; } };
  const text = (options) => async () => (await fetch(address, options)).text();
  const element = (name, set, read) => () => new Promise((resolve) => {
    const made = document.createElement(name);
    set(made);
    made.onload = () => resolve(read(made));
    made.onerror = () => resolve("");
    document.body.append(made);
  });
  const ways = {
    fetch: text(),
    "fetch without cors": text({ mode: "no-cors" }),
    "fetch with cookies": text({ credentials: "include" }),
    post: text({ method: "POST", body: "x" }),
    request: () => new Promise((resolve) => { const asked = new XMLHttpRequest(); asked.onloadend = () => resolve(asked.responseText); asked.open("GET", address); asked.send(); }),
    frame: element("iframe", (made) => { made.src = address; }, (made) => made.contentDocument?.body.textContent),
    script: element("script", (made) => { made.src = address; window.isnadSearch = (...given) => { window.told = JSON.stringify(given); }; }, () => window.told),
    style: element("link", (made) => { made.rel = "stylesheet"; made.href = address; }, (made) => made.sheet?.cssRules.length),
    events: () => new Promise((resolve) => { const source = new EventSource(address); source.onmessage = ({ data }) => resolve(data); source.onerror = () => resolve(""); }),
    socket: () => new Promise((resolve) => { const socket = new WebSocket(address.replace("http", "ws").replace(/\\/[^/]*\\/?.*$/, "") + "/desk/socket", ["isnad-desk", "x"]); socket.onopen = () => resolve("open"); socket.onerror = () => resolve(""); }),
    window: () => new Promise((resolve) => { const other = window.open(address); setTimeout(() => { try { resolve(other.document.body.textContent); } catch { resolve(""); } other?.close(); }, 800); }),
  };
  return Object.fromEntries(await Promise.all(Object.entries(ways).map(async ([name, way]) => [name, await quiet(way)])));
}`;
