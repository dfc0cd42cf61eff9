/** Prints how long the preview takes to open, and from a save to the saved words in an HTTP answer: at 10 and at 10,000 articles. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPreviewServer } from "../../src/shell/preview/preview-server.ts";
import { openPreviewSite } from "../../src/shell/preview/preview-site.ts";
import { watchContent } from "../../src/shell/preview/watch-content.ts";
import { writeNewsroom } from "./write-newsroom.ts";

const SAVES = 20;
/** Between one save and the next; nobody saves ten times a second, and chokidar tells of no second change within 50 ms. */
const PAUSE_MS = 150;

async function measure(articles: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-bench-"));
  const content = join(folder, "content");
  writeNewsroom(content, { articles, topics: Math.min(articles, 3_000), sources: Math.min(articles, 4_000) });
  const fail = (error: unknown): never => {
    throw error;
  };
  for (const state of ["cold cache", "warm cache"]) {
    const begun = performance.now();
    const site = openPreviewSite({ content, cache: join(folder, "cache"), today: "2026-11-30" }, fail);
    const server = await openPreviewServer(site, 0, true);
    await fetch(server.url);
    const opened = performance.now() - begun;
    await site.settled();
    const joined = performance.now() - begun;
    const stop = await watchContent(content, (paths) => void site.change(paths).catch(fail));
    const address = `${server.url}articles/article-7/`;
    const first = await timed(() => fetch(address).then((answer) => answer.text()));
    console.log(
      `${articles} articles, ${state}: first answer ${ms(opened)}, everything joined ${ms(joined)}, a page ${ms(first)}`,
    );
    const saves: number[] = [];
    for (let n = 0; n < SAVES; n += 1) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      const file = join(content, "articles/article-7.md");
      saves.push(await timed(() => save(file, `كلمة${n}${state.length}`, address, site.onChange)));
    }
    saves.sort((a, b) => a - b);
    console.log(`  save to page: median ${ms(saves[SAVES / 2])}, slowest ${ms(saves.at(-1))}`);
    await timed(() => site.settled()).then((settled) =>
      console.log(`  everything joined again ${ms(settled)} after the last save`),
    );
    await stop();
    await server.close();
    await site.close();
  }
  rmSync(folder, { recursive: true });
}

/** Saves a new word and waits until the page holds it, asking whenever the site says that it changed. */
async function save(
  file: string,
  word: string,
  address: string,
  onChange: (listener: () => void) => () => void,
): Promise<void> {
  let changed: () => void = () => undefined;
  const stop = onChange(() => changed());
  let next = new Promise<void>((resolve) => {
    changed = resolve;
  });
  writeFileSync(file, readFileSync(file, "utf8").replace(/مولّد للقياس\S*/, `مولّد للقياس${word}`));
  for (;;) {
    await next;
    next = new Promise<void>((resolve) => {
      changed = resolve;
    });
    if ((await (await fetch(address)).text()).includes(word)) break;
  }
  stop();
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await action();
  return performance.now() - begun;
}

const ms = (time: number | undefined): string => `${(time ?? 0).toFixed(0)} ms`;

const sizes = process.argv.slice(2).map(Number);
for (const articles of sizes.length > 0 ? sizes : [10, 10_000]) await measure(articles);
