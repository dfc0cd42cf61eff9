/** Writes at the desk while the server, the tab or the network dies at seeded moments: every word must come to the disk. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openNewsroom, textOf, writeAtEnd } from "./at-desk.ts";

const PATH = "articles/long.md";
const HEAD = "---\nالعنوان: مقال طويل\nالنوع: تحليل\nالتاريخ: 2026-03-01\n---\n\nبداية.\n";

/** Whole numbers below `below`, the same for one seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What came of it: the words that were written, and those that the disk has in the end. */
export interface Written {
  readonly words: readonly string[];
  readonly onDisk: string;
  readonly kinds: ReadonlySet<string>;
}

/** Lets something die at `count` moments, between words, in the middle of a save, or at once behind a keystroke. */
export async function writeThroughDeaths(seed: number, count: number): Promise<Written> {
  const newsroom = await openNewsroom({ "site.yaml": "العنوان: جريدة\n", [PATH]: HEAD });
  const context = await newsroom.browse();
  const next = numbers(seed);
  const words: string[] = [];
  const kinds = new Set<string>();
  const enter = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${newsroom.url()}?file=${PATH}`);
    await textOf(page).waitFor();
    return page;
  };
  let page = await enter();
  const write = async (): Promise<void> => {
    for (let left = 1 + next(4); left > 0; left -= 1) {
      const word = `كلمة${words.length}`;
      await writeAtEnd(page, `${word} `);
      words.push(word);
    }
  };
  const press = (): Promise<void> => page.keyboard.press("Control+s");
  const deaths = {
    server: async () => {
      if (next(2) === 0) await press();
      await newsroom.kill();
      await write();
      if (next(2) === 0) await press();
      await newsroom.restart();
    },
    tab: async () => {
      if (next(2) === 0) await press();
      await page.close();
      page = await enter();
    },
    reload: async () => {
      if (next(2) === 0) await press();
      await page.reload();
      await textOf(page).waitFor();
    },
    network: async () => {
      await context.setOffline(true);
      await write();
      await press();
      await context.setOffline(false);
    },
    crash: async () => {
      const session = await context.newCDPSession(page);
      await Promise.race([session.send("Page.crash").catch(() => undefined), page.waitForEvent("crash")]);
      await page.close();
      page = await enter();
    },
  } as const;
  const names = ["server", "tab", "reload", "network", "crash"] as const;
  try {
    for (let at = 0; at < count; at += 1) {
      await write();
      const name = names[next(names.length)] ?? "tab";
      kinds.add(name);
      await deaths[name]();
    }
    await page.bringToFront();
    await press();
    await page.locator(".saving.saved").waitFor();
    const onDisk = readFileSync(join(newsroom.root, "content", PATH), "utf8");
    return { words, onDisk, kinds };
  } finally {
    await newsroom.close();
  }
}
