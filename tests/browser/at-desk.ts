/** A person at the desk, in a real browser: what they see and press, and the newsroom that it becomes. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { startDev } from "../shell/desk/start-dev.ts";

/** A newsroom that is served, and browsers before it. */
export interface Newsroom {
  readonly root: string;
  readonly url: () => string;
  /** Ends the server at once, as a crash would; starts it again at the same port. */
  readonly kill: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly browse: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
}

/** Writes a newsroom and serves it. */
export async function openNewsroom(files: Readonly<Record<string, string>>): Promise<Newsroom> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "isnad-desk-")));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, "content", path)), { recursive: true });
    writeFileSync(join(root, "content", path), text);
  }
  const browser: Browser = await chromium.connect(inject("chromium"));
  let server = await startDev(root);
  const { port } = server;
  return {
    root,
    url: () => `http://localhost:${port}/desk/`,
    kill: () => server.stop(),
    restart: async () => {
      server = await startDev(root, port);
    },
    browse: (options = {}) => browser.newContext({ locale: "ar", viewport: { width: 1280, height: 820 }, ...options }),
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Where one writes. */
export const textOf = (page: Page) => page.locator(".cm-content");

/** Writes at the end of the text, as from a keyboard. */
export async function writeAtEnd(page: Page, words: string): Promise<void> {
  await textOf(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText(words);
}

/** Chooses words of the text, as a hand would. */
export async function choose(page: Page, words: string): Promise<void> {
  await textOf(page).focus();
  await textOf(page).evaluate((content, sought) => {
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? "").indexOf(sought);
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
    }
  }, words);
  await page.waitForFunction((sought) => getSelection()?.toString() === sought, words);
}

/** Answers a form: by the words of its questions, and presses its button. */
export async function answer(page: Page, answers: Readonly<Record<string, string>>, press: string): Promise<void> {
  const form = page.locator("dialog:has(form)");
  for (const [label, value] of Object.entries(answers)) {
    const field = form.getByLabel(label, { exact: true });
    if (await field.evaluate((element) => element instanceof HTMLSelectElement)) await field.selectOption(value);
    else await field.fill(value);
  }
  await form.getByRole("button", { name: press, exact: true }).click();
  await form.waitFor({ state: "detached" });
}
