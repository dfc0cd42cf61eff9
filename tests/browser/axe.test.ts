/** Every kind of page, asked by axe once each: in turn light and dark, narrow and wide. The long test asks all of them. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, setStage } from "../setup/sample-served.ts";
import { everyLook, violations } from "./axe.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const chosen = everyLook.filter((_, index) => index % 7 === 0);

test.each(chosen)("axe finds nothing: $kind, $width px, $colorScheme", async ({ address, width, colorScheme }) => {
  const page = await stage.open(address, { viewport: { width, height: 900 }, colorScheme });
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test("axe finds what is wrong where something is", async () => {
  const page = await stage.open("articles/dry-night/");
  await page.evaluate(() => document.querySelector(".prose")?.append(document.createElement("button")));
  expect(await violations(page)).not.toEqual([]);
  await page.context().close();
});
