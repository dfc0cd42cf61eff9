/** Every kind of page at three widths, light and dark; and an article with its claims lit and a record open. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, setStage } from "../setup/sample-served.ts";
import { everyLook, SCHEMES, violations } from "./axe.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

test.each(everyLook)("axe finds nothing: $kind, $width px, $colorScheme", async ({ address, width, colorScheme }) => {
  const page = await stage.open(address, { viewport: { width, height: 900 }, colorScheme });
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test.each(SCHEMES)("axe finds nothing where claims are lit and a record is open, %s", async (colorScheme) => {
  const page = await stage.open("articles/dry-night/", { colorScheme, reducedMotion: "reduce" });
  await page.locator("#show-thread").check();
  await page.locator("button.mark").nth(2).click();
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});
