/** Results are narrowed without a server; without a script the lists by state are links. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graphOf, SMALL } from "../pages/small-newsroom.ts";
import { type Stage, stageFolder } from "../setup/sample-served.ts";
import { writePlanned } from "../setup/write-planned.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await stageFolder(await writePlanned(graphOf(SMALL)), "/a/b/");
});
afterAll(() => stage.close());

describe.each(["http", "file"])("over %s", (scheme) => {
  const searchAt = (): string =>
    scheme === "http" ? `${stage.url}search/` : pathToFileURL(join(stage.folder, "search/index.html")).href;

  test("claims are listed by their speaker without a query, and the address keeps what was chosen", async () => {
    const page = await stage.open("");
    await page.goto(searchAt());
    expect(await page.isVisible("#claim-facets")).toBe(false);
    await page.check("[name=kind][value=claim]");
    await page.locator("[name=speaker] option").nth(1).waitFor({ state: "attached" });
    const [, first = ""] = await page.locator("[name=speaker] option").allTextContents();
    await page.selectOption("[name=speaker]", first);
    await page.waitForFunction((name) => {
      const titles = [...document.querySelectorAll("#search-results h2")];
      return titles.length > 0 && titles.every((title) => title.textContent?.includes(name));
    }, first);
    const address = page.url();
    expect(new URL(address).searchParams.get("speaker")).toBe(first);
    await page.goto("about:blank");
    await page.goto(address);
    await page.locator("#search-results li").first().waitFor();
    expect(await page.inputValue("[name=speaker]")).toBe(first);
    await page.context().close();
  });

  test("a kind leaves out all others", async () => {
    const page = await stage.open("");
    await page.goto(`${searchAt()}?q=${encodeURIComponent("السد")}`);
    await page.locator("#search-results li").first().waitFor();
    const all = await page.locator("#search-results li").count();
    await page.check("[name=kind][value=article]");
    await page.waitForFunction((count) => document.querySelectorAll("#search-results li").length < count, all);
    const links = await page.$$eval("#search-results h2 a", (found) =>
      found.map((link) => link.getAttribute("href") ?? ""),
    );
    expect(links.filter((href) => !href.includes("/articles/"))).toEqual([]);
    await page.context().close();
  });
});

test("without a script there is no form that does nothing, and claims are listed by their state", async () => {
  const page = await stage.open("search/", { javaScriptEnabled: false });
  expect(await page.isVisible("#search-form")).toBe(false);
  expect(await page.isVisible("noscript p")).toBe(true);
  await page.goto(`${stage.url}claims/`);
  await page.locator(".by-state a[data-state]").first().click();
  expect(new URL(page.url()).pathname).toMatch(/claims\/state\/[a-z-]+\//u);
  expect(await page.locator(".claim-card").count()).toBeGreaterThan(0);
  await page.context().close();
});
