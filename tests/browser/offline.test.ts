/** Without a network, or with one that answers nothing: what is kept is read, and for the rest a page says so. */

import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { graphOf, SMALL } from "../pages/small-newsroom.ts";
import { type Stage, stageFolder } from "../setup/sample-served.ts";
import { writePlanned } from "../setup/write-planned.ts";

let stage: Stage;
let server: Server;
let stalled = false;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
};

beforeAll(async () => {
  const folder = await writePlanned(graphOf(SMALL, { mirrors: ["https://mirror.example.org/"] }));
  stage = await stageFolder(folder);
  server = createServer((request, response) => {
    if (stalled) return;
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    if (path.startsWith("/files/")) return void response.writeHead(206, { "content-range": "bytes 0-3/9" }).end("RIFF");
    const file = join(folder, path, path.endsWith("/") ? "index.html" : "");
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await stage.close();
});

/** A page whose worker has taken over. */
async function controlled(url: string) {
  const page = await stage.open("");
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  return page;
}

test("the front page is kept unread; what was never read leads to a page that says so and lists what is kept", async () => {
  const page = await controlled(`${stage.url}articles/denial/`);
  await page.reload();
  await page.context().setOffline(true);
  await page.goto(stage.url);
  expect(await page.locator(".wordmark").count()).toBe(1);
  await page.goto(`${stage.url}topics/flood/`);
  expect(new URL(page.url()).pathname).toBe("/offline/");
  expect(await page.locator("h1").textContent()).toBe("لا اتصال الآن");
  const kept = page.locator("#kept a[href$='/articles/denial/']");
  await kept.waitFor();
  await kept.click();
  expect(await page.locator("h1").textContent()).toBe("denial");
  await page.context().close();
});

test("how a copy is known is kept unread", async () => {
  const page = await controlled(stage.url);
  await page.waitForFunction(async () => (await caches.match("authentic/")) !== undefined);
  await page.context().setOffline(true);
  await page.goto(`${stage.url}authentic/`);
  expect(await page.locator("h1").textContent()).toBe("هل هذه النسخة أصلية؟");
  await page.context().close();
});

test("a network that answers nothing is not waited for where there is a copy", async () => {
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/articles/denial/`;
  const page = await controlled(url);
  await page.reload();
  stalled = true;
  await page.goto(url, { waitUntil: "commit" });
  await page.locator("h1").waitFor();
  expect(await page.locator("h1").textContent()).toBe("denial");
  stalled = false;
  await page.context().close();
});

test("a recording comes in parts past the worker, and is not kept", async () => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const page = await controlled(`http://127.0.0.1:${address.port}/articles/denial/`);
  const part = await page.evaluate(async () => {
    const answer = await fetch("/files/voice-1a2b3c4d.wav", { headers: { range: "bytes=0-3" } });
    const kept = await caches.match("/files/voice-1a2b3c4d.wav");
    return [answer.status, await answer.text(), kept === undefined];
  });
  expect(part).toEqual([206, "RIFF", true]);
  await page.context().close();
});
