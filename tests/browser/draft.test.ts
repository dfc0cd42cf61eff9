/** A copy to send, as whoever receives it sees it: without a network, on a screen and on paper. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { isnadHere } from "../shell/isnad-here.ts";
import { TEST_SITE } from "../shell/run-isnad.ts";
import { LOOKS, look, violations } from "./axe.ts";

let browser: Browser;
let page: Page;
let url = "";
const asked: string[] = [];
beforeAll(async () => {
  const root = temporaryFolder({}, (end) => afterAll(end));
  cpSync(TEST_SITE, join(root, "content"), { recursive: true });
  await isnadHere(["draft", "dam-level"], root);
  url = pathToFileURL(join(root, "draft-dam-level.html")).href;
  browser = await chromium.connect(inject("chromium"));
  page = await browser.newPage();
  page.on("request", (request) => void asked.push(request.url()));
  page.on("console", (said) => void asked.push(said.text()));
});
afterAll(() => browser.close());

test("it asks for nothing but itself, shows its typeface, and says across the screen what it is", async () => {
  await page.goto(url);
  expect(asked.filter((each) => each !== url && !each.startsWith("data:"))).toEqual([]);
  expect(await page.evaluate(() => document.fonts.check("16px Naskh", "مسودة"))).toBe(true);
  const across = await page.locator(".across").evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    const word = getComputedStyle(element, "::before");
    return { width, height, word: word.content, size: Number.parseFloat(word.fontSize) };
  });
  expect(across).toEqual({ width: 1280, height: 720, word: '"مسودة"', size: 240 });
  await page.getByRole("link", { name: /ما ينبغي إصلاحه/u }).click();
  expect(await page.locator("#draft-faults").evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
    720,
  );
});

test("its records open, and its thread is shown, though nothing in it runs", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(url);
  await still.locator(".mark").first().click();
  await still.locator(".record:popover-open").waitFor();
  await still.keyboard.press("Escape");
  const claim = still.locator(".claim").first();
  const lineOf = (): Promise<string> => claim.evaluate((element) => getComputedStyle(element).backgroundSize);
  const before = await lineOf();
  await still.locator("#show-thread").check();
  expect(await lineOf()).not.toBe(before);
  await context.close();
});

test("on paper the word stands across every sheet", async () => {
  await page.goto(url);
  const pdf = await page.pdf({ format: "A4" });
  const text = pdf.toString("latin1");
  const sheets = text.match(/\/Type\s*\/Page(?![a-z])/gu)?.length ?? 0;
  // The word is drawn in a tenth of its ink, as nothing else of the page is: by the name of that state each sheet asks for it.
  const [, pale = ""] = /(\d+) 0 obj\s*<<\s*\/ca \.12\d*/u.exec(text) ?? [];
  const [, state = ""] = new RegExp(`/(G\\d+) ${pale} 0 R`, "u").exec(text) ?? [];
  const drawn = streamsOf(pdf).filter((stream) => stream.includes(`/${state} gs`));
  expect(sheets).toBeGreaterThan(2);
  expect(drawn).toHaveLength(sheets);
});

test.each(LOOKS)("axe finds nothing, %o", async (each) => {
  await look(page, url, each);
  expect(await violations(page)).toEqual([]);
});

/** The packed streams of a PDF, as text. */
function streamsOf(pdf: Buffer): string[] {
  const found: string[] = [];
  for (let at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
    if (pdf.subarray(at - 3, at).toString() === "end") continue;
    const end = pdf.indexOf("endstream", at);
    const packed = pdf.subarray(at + "stream\n".length, end);
    // A packed stream begins so; fonts stand in the file as they are.
    if (packed[0] === 0x78) found.push(inflateSync(packed, { finishFlush: 2 }).toString("latin1"));
  }
  return found;
}
