/** Every kind of page, asked by axe once each: in turn light and dark, narrow and wide. The long test asks all of them. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, sampleStage } from "../setup/sample-served.ts";
import { everyLook, look, violations } from "./axe.ts";

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await sampleStage();
  page = await stage.open("");
});
afterAll(() => stage.close());

const chosen = everyLook.filter((_, index) => index % 7 === 0);

test.each(chosen)("axe finds nothing: $kind, $width px, $colorScheme", async ({ address, width, colorScheme }) => {
  expect(await violations(await look(page, stage.url + address, { width, colorScheme }))).toEqual([]);
});

test("axe finds what is wrong where something is", async () => {
  await page.goto(`${stage.url}articles/dry-night/`);
  await page.evaluate(() => document.querySelector(".prose")?.append(document.createElement("button")));
  expect(await violations(page)).not.toEqual([]);
});
