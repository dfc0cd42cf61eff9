/** A feed opened in a browser is a page one can read, with a way to what a feed is. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildAssets } from "../../src/engine/assets/build-assets.ts";
import { planSite } from "../pages/plan-site.ts";
import { graphOf, SMALL } from "../pages/small-newsroom.ts";
import { type Stage, stageFolder } from "../setup/sample-served.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-feeds-"));
let stage: Stage;
beforeAll(async () => {
  const { files } = await buildAssets({ title: "إسناد", description: "من قال ماذا", language: "ar" });
  const feeds = planSite(graphOf(SMALL)).pages.flatMap((page) =>
    page.kind === "file" && page.address.endsWith("feed.xml") ? [{ address: page.address, bytes: page.content() }] : [],
  );
  for (const { address, bytes } of [...files, ...feeds]) {
    mkdirSync(dirname(join(folder, address)), { recursive: true });
    writeFileSync(join(folder, address), bytes);
  }
  stage = await stageFolder(folder);
});
afterAll(() => stage.close());

test.each(["feed.xml", "topics/flood/feed.xml"])(
  "%s shows its titles and a link, and nothing for machines",
  async (address) => {
    const page = await stage.open(address);
    const shown = (name: string) =>
      page.evaluate(
        (tag) =>
          [...document.getElementsByTagName(tag)].filter((each) => getComputedStyle(each).display !== "none").length,
        name,
      );
    expect(await shown("title")).toBeGreaterThan(1);
    expect(await Promise.all(["id", "updated", "content"].map(shown))).toEqual([0, 0, 0]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).direction)).toBe("rtl");
    const link = page.locator("a");
    expect(await link.isVisible()).toBe(true);
    expect(new URL((await link.getAttribute("href")) ?? "", page.url()).pathname).toBe("/follow/");
  },
);
