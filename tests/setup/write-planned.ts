/** A graph as a site in a folder: every planned page and file, and all assets, as a build would write them. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildAssets } from "../../src/engine/assets/build-assets.ts";
import { keptUnread } from "../../src/engine/kept-unread.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { renderPage } from "../../templates/render-page.tsx";
import { planSite } from "../pages/plan-site.ts";

/** Writes the site into a new folder, and gives the folder. */
export async function writePlanned(graph: Graph): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-planned-"));
  const { files, paths, worker } = await buildAssets({ title: "اختبار", description: "من قال ماذا", language: "ar" });
  const pages = planSite(graph).pages.map((page) => ({
    address: page.address,
    bytes: page.kind === "file" ? page.content() : renderPage(page, paths),
  }));
  for (const { address, bytes } of [...files, await worker("test", keptUnread(graph)), ...pages]) {
    mkdirSync(dirname(join(folder, address)), { recursive: true });
    writeFileSync(join(folder, address), bytes);
  }
  return folder;
}
