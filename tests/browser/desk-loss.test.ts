/** No word is lost, whatever dies, at ten seeded moments; the long test asks fifty. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { openNewsroom, textOf, writeAtEnd } from "./at-desk.ts";
import { writeThroughDeaths } from "./write-through-deaths.ts";

test("the server, the tab, the network die at ten moments: every word comes to the disk, in its order", {
  timeout: 240_000,
}, async () => {
  const { words, onDisk } = await writeThroughDeaths(7, 10);
  expect(words.length).toBeGreaterThan(10);
  expect(onDisk.match(/كلمة\d+/gu)).toEqual(words);
});

/** Lets the next save come to the disk; its answer is lost when `lose` is called. */
async function saveUnanswered(page: Page): Promise<{ readonly lose: () => void }> {
  let isNext = true;
  let land = (): void => undefined;
  let lose = (): void => undefined;
  const landed = new Promise<void>((resolve) => {
    land = resolve;
  });
  const lost = new Promise<void>((resolve) => {
    lose = resolve;
  });
  await page.route(
    (url) => url.pathname === "/desk/api/text",
    async (route) => {
      if (route.request().method() !== "PUT" || !isNext) return route.fallback();
      isNext = false;
      await route.fetch();
      land();
      await lost;
      await route.abort();
    },
  );
  await page.keyboard.press("Control+s");
  await landed;
  return { lose };
}

test("a save that came to the disk and was never answered is no other hand's: what was typed since goes on from it", async () => {
  const path = "articles/a.md";
  const newsroom = await openNewsroom({
    "site.yaml": "العنوان: جريدة\n",
    [path]: "---\nالعنوان: مقال\nالنوع: تحليل\nالتاريخ: 2026-03-01\n---\n\nبداية.\n",
  });
  onTestFinished(() => newsroom.close());
  const onDisk = (): string[] => readFileSync(join(newsroom.root, "content", path), "utf8").match(/كلمة\d/gu) ?? [];
  const context = await newsroom.browse();
  const enter = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${newsroom.url()}?file=${path}`);
    await textOf(page).waitFor();
    return page;
  };

  const first = await enter();
  await writeAtEnd(first, "كلمة1 ");
  const { lose } = await saveUnanswered(first);
  expect(onDisk()).toEqual(["كلمة1"]);
  await writeAtEnd(first, "كلمة2 ");
  lose();
  await first.locator(".saving.saved").waitFor();
  expect(onDisk()).toEqual(["كلمة1", "كلمة2"]);

  await writeAtEnd(first, "كلمة3 ");
  await saveUnanswered(first);
  await writeAtEnd(first, "كلمة4 ");
  await first.close();
  const second = await enter();
  await second.locator(".saving.unsaved").waitFor();
  await second.keyboard.press("Control+s");
  await second.locator(".saving.saved").waitFor();
  expect(onDisk()).toEqual(["كلمة1", "كلمة2", "كلمة3", "كلمة4"]);
});
