/** The search in a real browser: from a server, below a path, and from a disk, under the site's own policy. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { buildAssets } from "../../src/engine/assets/build-assets.ts";
import { renderPage } from "../../templates/render-page.tsx";
import { planSite } from "../pages/plan-site.ts";
import { searchedGraph } from "../pages/search/newsroom.ts";
import { type Served, serveFolder } from "../setup/serve-folder.ts";

/** By query: the folders of the articles and topics that must be found, and nothing else. */
const QUERIES: readonly (readonly [query: string, ids: readonly string[]])[] = [
  ...["الحسكة", "الحسكه", "حسكة", "بالحسكة", "والحسكة", "للحسكة", "الحَسَكة"].map(
    (q) => [q, ["hasakah", "one"]] as const,
  ),
  ...["لداعش", "داعش"].map((q) => [q, ["isis", "three"]] as const),
  ...["جوازات", "الجوازات", "جواز"].map((q) => [q, ["four", "passports", "seven"]] as const),
  ...["الإدارة", "الادارة", "اداره"].map((q) => [q, ["aanes", "five"]] as const),
  ...["رأس العين", "سري كانيه"].map((q) => [q, ["ras-alayn", "six"]] as const),
  ...["٢٠١٥", "2015"].map((q) => [q, ["four"]] as const),
  ["غداد", []],
  ...["مسؤول", "مسئول", "عبدالرحمن"].map((q) => [q, ["nine", "ten"]] as const),
  ["guardian", ["guardian", "nine"]],
];

const folder = mkdtempSync(join(tmpdir(), "isnad-reader-"));
let browser: Browser;
let served: Served;

beforeAll(async () => {
  const { files, paths, worker } = await buildAssets({ title: "اختبار", description: "بحث", language: "ar" });
  const write = (address: string, content: string | Uint8Array): void => {
    const file = join(folder, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const { address, bytes } of [...files, await worker("test")]) write(address, bytes);
  for (const page of planSite(searchedGraph()).pages) {
    write(page.address, page.kind === "file" ? page.content() : renderPage(page, paths));
  }
  served = await serveFolder(folder, "/a/b/");
  browser = await chromium.connect(inject("chromium"));
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the search page; whatever the browser complains of fails the test. */
async function open(url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // Fonts that a browser refuses on a disk are no concern of the search.
    if (message.type() === "error" && /Content Security Policy|search/u.test(message.text()))
      complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

/** Types a query, and waits until it is answered; `sent` by the key too, so that nobody waits for who may type on. */
async function ask(page: Page, query: string, how: "typed" | "sent" = "sent"): Promise<string[]> {
  await page.$eval("#search-status", (status) => {
    status.textContent = "";
  });
  await page.fill("#search-input", query);
  if (how === "sent") await page.keyboard.press("Enter");
  // At every frame: `waitFor` looks twice a second, and there is much to ask.
  await page.waitForFunction(() => document.querySelector("#search-status:not(:empty)") !== null, undefined, {
    polling: "raf",
  });
  const links = await page.$$eval("#search-results h2 a", (found) =>
    found.map((link) => link.getAttribute("href") ?? ""),
  );
  return links.map((href) => /\/(?:articles|topics)\/([^/]+)\//u.exec(href)?.[1] ?? href).sort();
}

describe.each(["http", "file"])("over %s", (scheme) => {
  const url = (): string =>
    scheme === "http" ? `${served.url}search/` : pathToFileURL(join(folder, "search/index.html")).href;

  it("every query finds just what it should", async () => {
    const { page, complaints } = await open(url());
    for (const [query, ids] of QUERIES) expect(await ask(page, query), query).toEqual([...ids].sort());
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("shows headline, kind, date and the matching sentence, and leads there by the keyboard", async () => {
    const { page } = await open(url());
    await ask(page, "سري كانيه", "typed");
    const result = page.locator("#search-results li").filter({ hasText: "على الحدود" }).first();
    await result.locator("mark").waitFor();
    expect(await result.locator(".result-meta").textContent()).toBe("تحليل · 6 تشرين الثاني 2026");
    expect(await result.locator(".result-text").textContent()).toBe("تقع سري كانيه على الحدود، وفيها نبع.");
    expect(await result.locator("mark").textContent()).toBe("سري كانيه");
    expect(await page.textContent("#search-status")).toBe("نتيجتان.");
    await page.focus("#search-input");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/articles\/six\//u);
    expect(await page.textContent("h1")).toContain("على الحدود");
    await page.close();
  });

  it("asks whether the word that is one slip away was meant, as a link that finds it", async () => {
    const { page } = await open(url());
    await ask(page, "جوزات");
    const meant = page.locator("#search-status a");
    await meant.waitFor();
    expect(await page.textContent("#search-status")).toContain("هل تقصد");
    await meant.click();
    await page.locator("#search-results li").first().waitFor();
    expect(await page.inputValue("#search-input")).toContain("جواز");
    await page.close();
  });

  it("comes back from the address, and says so when nothing is found", async () => {
    const { page } = await open(`${url()}?q=${encodeURIComponent("داعش")}`);
    await page.locator("#search-results li").first().waitFor();
    expect(await page.inputValue("#search-input")).toBe("داعش");
    await ask(page, "زرافة", "typed");
    expect(await page.textContent("#search-status")).toMatch(/^لا نتائج/u);
    expect(await page.locator("#search-status").getAttribute("role")).toBe("status");
    await page.fill("#search-input", "");
    await page.locator("#search-status:empty").waitFor({ state: "attached" });
    await page.close();
  });
});
