/** Every kind of page at three widths, light and dark, with all of it open; and the records of an article. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, sampleStage } from "../setup/sample-served.ts";
import { everyLook, LOOKS, look, recordViolations, violations } from "./axe.ts";

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

test.each(LOOKS)("axe finds nothing in any record of an article, $width px, $colorScheme", async (each) => {
  await look(page, `${stage.url}articles/dry-night/`, each);
  expect(await page.locator(".record").count()).toBeGreaterThan(4);
  expect(await recordViolations(page)).toEqual([]);
});
