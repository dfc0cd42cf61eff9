/** What makes an article easier to read: offered only where it works, kept where it is chosen, never in the way. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Stage, sampleStage } from "../setup/sample-served.ts";
import { VIEWS } from "../templates/sample/views.ts";

const ARTICLE = "articles/dry-night/";
let stage: Stage;
beforeAll(async () => {
  stage = await sampleStage();
});
afterAll(() => stage.close());

const sizeOf = () => getComputedStyle(document.documentElement).fontSize;

test("the text grows and shrinks by a step, and is the same on the next page", async () => {
  const page = await stage.open(ARTICLE);
  const [smaller, larger] = [page.locator(".sizes button").first(), page.locator(".sizes button").last()];
  await larger.click();
  expect(await page.evaluate(sizeOf)).toBe("18px");
  await page.goto(stage.url);
  expect(await page.evaluate(sizeOf)).toBe("18px");
  await page.goto(stage.url + ARTICLE);
  await smaller.click();
  await smaller.click();
  await smaller.click();
  expect(await page.evaluate(sizeOf)).toBe("14px");
  await page.context().close();
});

describe("reading aloud", () => {
  const voices = (lang: string) =>
    `Object.defineProperty(speechSynthesis, "getVoices", { value: () => [{ lang: ${JSON.stringify(lang)}, localService: true, name: "v" }] });
     window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
     window.told = []; Object.defineProperty(speechSynthesis, "speak", { value: ({ text }) => window.told.push(text) });`;

  test("is offered by a voice of the article's language, and reads its words", async () => {
    const page = await stage.open("");
    await page.addInitScript(voices("ar-SA"));
    await page.goto(stage.url + ARTICLE);
    await page.locator(".listen").click();
    const told = await page.evaluate(() =>
      "told" in window && Array.isArray(window.told) ? window.told.map(String) : [],
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.join(" ")).not.toMatch(/\[أ\]/u);
    await page.context().close();
  });

  test("is not offered where there is none", async () => {
    const page = await stage.open("");
    await page.addInitScript(voices("en-US"));
    await page.goto(stage.url + ARTICLE);
    await page.locator(".sizes").waitFor();
    expect(await page.locator(".listen").count()).toBe(0);
    await page.context().close();
  });
});

test("who comes back is offered to go on where they stopped, and nothing moves by itself", async () => {
  const page = await stage.open(ARTICLE, { viewport: { width: 390, height: 500 } });
  await page.locator(".sizes").waitFor();
  expect(await page.locator(".go-on").count()).toBe(0);
  await page
    .locator(".article > .prose > *")
    .last()
    .evaluate((block) => block.scrollIntoView());
  await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith("isnad-line ")));
  await page.goto(stage.url);
  await page.goto(stage.url + ARTICLE);
  const link = page.locator(".go-on");
  await link.waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await link.click();
  await page.waitForFunction(() => scrollY > 0);
  await page.context().close();
});

test("a word of the trade, tapped or by the keyboard, says in a sentence what it means, in its place", async () => {
  const page = await stage.open(ARTICLE);
  await page.locator(".sizes").waitFor();
  const note = page.locator(".note:popover-open");
  await page.locator(".creed .term").click();
  expect(await note.textContent()).toMatch(/^سند: /u);
  await page.keyboard.press("Escape");
  const record = await page.locator(".record:has(.term)").first().getAttribute("id");
  await page.locator(`.mark[popovertarget="${record}"]`).first().click();
  const term = page.locator(".record:popover-open .term").first();
  await term.focus();
  await page.keyboard.press("Space");
  expect(await note.textContent()).toMatch(/^أصل: /u);
  expect(await page.locator(".record:popover-open").count()).toBe(1);
  await page.goto(`${stage.url}${VIEWS.claim.head.address.replace("index.html", "")}`);
  await page.locator("#origins > h2 .term").click();
  expect(await note.textContent()).toMatch(/^أصل: /u);
  await page.context().close();
});

test("a state's words, tapped, say in a sentence what they mean", async () => {
  const page = await stage.open(ARTICLE);
  const state = page.locator(".claim-table .state").first();
  await page.locator(".sizes").waitFor();
  await state.click();
  const note = page.locator(".note:popover-open");
  expect(await note.textContent()).toContain((await state.textContent()) ?? "?");
  expect(((await note.textContent()) ?? "").length).toBeGreaterThan(((await state.textContent()) ?? "").length);
  await page.keyboard.press("Escape");
  expect(await note.count()).toBe(0);
  await page.context().close();
});
