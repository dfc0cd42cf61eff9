/** The zip of a site, unpacked onto a stick: it opens there without a server, and its links lead from page to page. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { temporaryFolder, writeFiles } from "../engine/temporary-folder.ts";
import { isnadHere } from "../shell/isnad-here.ts";

const ARTICLE =
  "---\nالعنوان: حال السد\nالنوع: خبر\nالتاريخ: 2026-01-01\nالكاتب: اختبار\n---\n\nقالت هيئة السد إن [السد سليم][^السد].\n\n[^السد]:\n    - القائل: هيئة السد (مسمّى)\n";

/** A site for a disk, twice packed into the same bytes, unpacked. */
async function stick(): Promise<string> {
  const root = temporaryFolder();
  writeFiles(root, {
    "content/articles/dam.md": ARTICLE,
    "content/site.yaml": "المرايا: [https://mirror.example.org/]\n",
  });
  expect((await isnadHere(["build", "--links", "file"], root)).code).toBe(0);
  for (const to of ["one.zip", "two.zip"]) expect((await isnadHere(["zip", "--to", to], root)).code).toBe(0);
  const bytes = readFileSync(join(root, "one.zip"));
  expect(readFileSync(join(root, "two.zip")).equals(bytes)).toBe(true);
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    mkdirSync(dirname(join(root, "stick", path)), { recursive: true });
    writeFileSync(join(root, "stick", path), content);
  }
  return join(root, "stick/site");
}

test("from the front page to an article, its claim, and how the copy is known; styled, from the disk alone", async () => {
  const folder = await stick();
  const browser = await chromium.connect(inject("chromium"));
  const context = await browser.newContext({ locale: "ar", offline: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  const title = () => page.locator("h1").textContent();
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
  await page.locator("main a", { hasText: "حال السد" }).first().click();
  expect(await title()).toBe("حال السد");
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain("Naskh");
  await page.locator("footer a", { hasText: "هل هذه النسخة أصلية؟" }).click();
  expect(await title()).toBe("هل هذه النسخة أصلية؟");
  expect(new URL(page.url()).pathname).toMatch(/\/authentic\/index\.html$/u);
  expect(faults).toEqual([]);
  await context.close();
});
