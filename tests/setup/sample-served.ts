/** The made-up newsroom, served, with a browser before it: what every browser test begins with. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { View } from "../../src/pages/views/view.ts";
import type { RenderOptions } from "../../templates/asset-paths.ts";
import { VIEWS } from "../templates/sample/views.ts";
import { launchChromium } from "./chromium.ts";
import { writeSample } from "./sample-site.ts";
import { type Served, serveFolder } from "./serve-folder.ts";

/** A served site and its browser; `open` makes a page that fails the test on any error of its own. */
export interface Stage {
  readonly folder: string;
  readonly url: string;
  readonly browser: Browser;
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Sets the stage with `views` (all kinds by default), served below `base`. */
export async function setStage(
  views: readonly View[] = Object.values(VIEWS),
  { base = "/", ...options }: RenderOptions & { readonly base?: string } = {},
): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-"));
  await writeSample(folder, views, options);
  return { ...(await stageFolder(folder, base)), folder };
}

/** The same for a folder that holds a site already; it is removed when the stage is closed. */
export async function stageFolder(folder: string, base = "/"): Promise<Stage> {
  const [served, browser]: [Served, Browser] = await Promise.all([serveFolder(folder, base), launchChromium()]);
  return {
    folder,
    url: served.url,
    browser,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ locale: "ar", viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      await page.goto(served.url + path);
      return page;
    },
    close: async () => {
      await browser.close();
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
