/** Prints how long somebody at the desk waits, in a real browser: the list, a file, a word on the page, a save, a completion, a search. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { serveChromium } from "../setup/chromium.ts";
import { startDev } from "../shell/desk/start-dev.ts";
import { writeNewsroom } from "./write-newsroom.ts";

const TIMES = 5;

async function measure(articles: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "isnad-desk-bench-"));
  writeNewsroom(join(root, "content"), {
    articles,
    topics: Math.min(articles, 3_000),
    sources: Math.min(articles, 4_000),
  });
  const served = await serveChromium();
  const browser = await chromium.connect(served.wsEndpoint());
  for (const state of ["cold store", "warm store"]) {
    const server = await startDev(root);
    const page = await browser.newPage({ locale: "ar", viewport: { width: 1280, height: 820 } });
    page.setDefaultTimeout(300_000);
    const told: string[] = [];
    const tell = (what: string, times: readonly number[]): void => void told.push(`${what} ${median(times)} ms`);
    const rows = page.locator(".lists li");
    const list = async (): Promise<void> => {
      await page.goto(`http://localhost:${server.port}/desk/`);
      await rows.first().waitFor();
    };
    tell("list at the start", [await timed(list)]);
    tell("list again", await repeated(list));
    told.push(`${await rows.count()} rows drawn`);
    const search = page.locator("input[type=search]");
    for (const words of ["الأعمال في الموقع 77 بدات", "القياس رقم 4242", "سد البحيره"])
      tell(`search «${words}»`, [
        await timed(async () => {
          await search.fill(words);
          await page
            .locator(".lists[data-sought]")
            .and(page.locator(`[data-sought="${words}"]`))
            .waitFor({ state: "attached" });
        }),
      ]);
    await openFile(page, server.port, 3);
    tell("a file opens", await repeated((n) => openFile(page, server.port, n + 4)));
    tell("a word on the page", await repeated((n) => typeWord(page, `كلمة${state.length}x${n}`)));
    tell("a save", await repeated((n) => save(page, n)));
    tell("a completion", await repeated(() => complete(page)));
    tell("another's change in the list", [
      await elsewhere(
        page,
        server.port,
        join(root, `content/articles/article-${Math.min(articles, 2000) - 1}.md`),
        state,
      ),
    ]);
    console.log(`${articles} articles, ${state}: ${told.join(", ")}; ${megabytes(server.pid)} MB in the server`);
    await page.close();
    await server.stop();
  }
  await browser.close();
  await served.close();
  rmSync(root, { recursive: true, force: true });
}

/** Until the text stands there, and the page beside it. */
async function openFile(page: Page, port: number, number: number): Promise<void> {
  await page.goto(`http://localhost:${port}/desk/?file=articles/article-${number}.md`);
  await page.locator(".cm-content").waitFor();
  await page.frameLocator("iframe").locator(".prose p").first().waitFor();
}

async function typeWord(page: Page, word: string): Promise<void> {
  await page.locator(".cm-line", { hasText: "## القسم 1" }).click();
  await page.keyboard.press("End");
  await page.keyboard.insertText(` ${word}`);
  await page.frameLocator("iframe").locator(".prose h2", { hasText: word }).waitFor();
}

async function save(page: Page, number: number): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.insertText(`${number}`);
  await page.locator(".saving.unsaved").waitFor();
  await page.keyboard.press("Control+s");
  await page.locator(".saving.saved").waitFor();
}

async function complete(page: Page): Promise<void> {
  await page.locator(".cm-line", { hasText: "المواضيع: [" }).click();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Control+Space");
  await page.locator(".cm-tooltip-autocomplete li").first().waitFor();
  await page.keyboard.press("Escape");
}

/** A title that is changed outside of the desk, until it stands in the list that is open: that of the newest article, which is drawn at once. */
async function elsewhere(page: Page, port: number, file: string, state: string): Promise<number> {
  await page.goto(`http://localhost:${port}/desk/`);
  await page.locator(".lists li").first().waitFor();
  const title = `عنوان من خارج المكتب، ${state}`;
  return timed(async () => {
    writeFileSync(file, readFileSync(file, "utf8").replace(/^العنوان: .*$/mu, `العنوان: ${title}`));
    await page.getByRole("link", { name: title }).waitFor();
  });
}

async function repeated(action: (n: number) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < TIMES; n += 1) times.push(await timed(() => action(n)));
  return times;
}

async function timed(action: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await action();
  return performance.now() - begun;
}

const median = (times: readonly number[]): string =>
  (times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0).toFixed(0);

/** Of memory that a process holds, where the system tells. */
function megabytes(pid: number | undefined): string {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return (Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1]) / 1024).toFixed(0);
}

const sizes = process.argv.slice(2).map(Number);
for (const articles of sizes.length > 0 ? sizes : [10, 10_000]) await measure(articles);
