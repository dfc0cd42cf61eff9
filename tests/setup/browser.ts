/** One browser, and one served copy of the made-up newsroom, for all tests in `tests/browser/`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { VIEWS } from "../templates/sample/views.ts";
import { serveChromium } from "./chromium.ts";
import { writeSample } from "./sample-site.ts";
import { serveFolder } from "./serve-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the running browser listens. */
    readonly chromium: string;
    /** Every kind of page, in a folder and served; to be read only. */
    readonly sample: { readonly folder: string; readonly url: string };
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-sample-"));
  await writeSample(folder, Object.values(VIEWS));
  const [served, browser] = await Promise.all([serveFolder(folder), serveChromium()]);
  project.provide("chromium", browser.wsEndpoint());
  project.provide("sample", { folder, url: served.url });
  return async () => {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
