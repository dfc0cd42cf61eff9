/** A served site with the shared browser before it: what every browser test begins with. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import type { View } from "../../src/pages/page.ts";
import type { RenderOptions } from "../../templates/asset-paths.ts";
import { writeSample } from "./sample-site.ts";
import { serveFolder } from "./serve-folder.ts";

/** A site and its browser; `open` makes a page in a context of its own. */
export interface Stage {
  readonly folder: string;
  readonly url: string;
  readonly browser: Browser;
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** The made-up newsroom, every kind of page: one folder, served once for all tests. */
export const sampleStage = (): Promise<Stage> =>
  stageOf(inject("sample").folder, inject("sample").url, () => Promise.resolve());

/** Some views written to a folder of their own, and served. */
export async function stageViews(views: readonly View[], options: RenderOptions = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-"));
  await writeSample(folder, views, options);
  return stageFolder(folder);
}

/** A folder that holds a site already, served below `base`; it is removed when the stage is closed. */
export async function stageFolder(folder: string, base = "/"): Promise<Stage> {
  const served = await serveFolder(folder, base);
  return stageOf(folder, served.url, async () => {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

async function stageOf(folder: string, url: string, leave: () => Promise<void>): Promise<Stage> {
  const browser = await chromium.connect(inject("chromium"));
  return {
    folder,
    url,
    browser,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ locale: "ar", viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      await page.goto(url + path);
      return page;
    },
    close: async () => {
      await browser.close();
      await leave();
    },
  };
}
