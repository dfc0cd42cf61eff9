/** Every kind of page at three widths, light and dark; and an article with its claims lit and a record open. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, sampleStage } from "../setup/sample-served.ts";
import { everyLook, look, SCHEMES, violations } from "./axe.ts";

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await sampleStage();
  page = await stage.open("");
});
afterAll(() => stage.close());

test.each(everyLook)("axe finds nothing: $kind, $width px, $colorScheme", async ({ address, width, colorScheme }) => {
  expect(await violations(await look(page, stage.url + address, { width, colorScheme }))).toEqual([]);
});

test.each(SCHEMES)("axe finds nothing where claims are lit and a record is open, %s", async (colorScheme) => {
  const page = await stage.open("articles/dry-night/", { colorScheme, reducedMotion: "reduce" });
  await page.locator("#show-thread").check();
  await page.locator("button.mark").nth(2).click();
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});
