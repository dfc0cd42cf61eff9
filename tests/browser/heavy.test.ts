/** A small heavy newsroom at the narrowest and the usual width; the long test has all of it. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Stage } from "../setup/sample-served.ts";
import { expectGood, PAGES, stageHeavy } from "./heavy.ts";
import { faultsOf } from "./measure-page.ts";

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await stageHeavy({ articles: 30, assertions: 14, claims: 16, topics: 20 });
  page = await stage.open("");
});
afterAll(() => stage.close());

test.each(PAGES.filter((address) => !address.includes("part/")))(
  "%s fits a phone and a desk, and says nothing twice",
  async (address) => {
    await expectGood(page, stage.url + address, { width: 320, open: true });
    await expectGood(page, stage.url + address, { width: 1280, open: false });
  },
);

test("what is wrong is found", async () => {
  await page.setViewportSize({ width: 320, height: 844 });
  await page.goto(`${stage.url}topics/flood/`);
  await page.evaluate(() => {
    const main = document.querySelector("main");
    const [first] = document.querySelectorAll(".claim-card");
    if (main === null || first === undefined) return;
    for (const nav of document.querySelectorAll("nav.toc")) nav.remove();
    main.append(first.cloneNode(true));
    const title = document.querySelector("h1");
    const over = document.createElement("p");
    over.textContent = title?.textContent ?? "";
    const { x = 0, y = 0, width = 0 } = title?.getBoundingClientRect() ?? {};
    over.style.cssText = `position:absolute;inset:${y}px auto auto ${x}px;inline-size:${width}px;font:inherit`;
    const wide = document.createElement("p");
    wide.style.cssText = "inline-size:900px;block-size:20000px";
    main.append(wide);
    main.append(over);
  });
  const faults = (await faultsOf(page)).join("\n");
  expect(faults).toMatch(/screens without contents/u);
  expect(faults).toMatch(/px beyond the window/u);
  expect(faults).toMatch(/twice: 2 ×/u);
  expect(faults).toMatch(/over one another/u);
});
