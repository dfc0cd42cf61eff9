/** 334 articles on one topic, a claim of 30 assertions, an article of 60 claims: every kind of page at five widths. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import type { Stage } from "../setup/sample-served.ts";
import { expectGood, PAGES, stageHeavy } from "./heavy.ts";

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await stageHeavy({ articles: 334, assertions: 30, claims: 60, topics: 60 });
  page = await stage.open("");
});
afterAll(() => stage.close());

describe.each(PAGES)("%s", (address) => {
  test.each([320, 390, 768, 1280, 1600])(
    "at %i px is short or has a map, says nothing twice, and nothing lies over anything",
    (width) => expectGood(page, stage.url + address, { width, open: true }),
  );
});
