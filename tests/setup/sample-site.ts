/** The made-up newsroom's pages, written to a folder as a build would write them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildAssets } from "../../src/engine/assets/build-assets.ts";
import type { View } from "../../src/pages/page.ts";
import type { AssetPaths, RenderOptions } from "../../templates/asset-paths.ts";
import { renderPage } from "../../templates/render-page.tsx";

/** Writes the pages of `views` and all assets into `folder`. */
export async function writeSample(
  folder: string,
  views: readonly View[],
  options: RenderOptions = {},
): Promise<AssetPaths> {
  const { files, paths, worker } = await buildAssets({ title: "إسناد", description: "من قال ماذا", language: "ar" });
  for (const { address, bytes } of [...files, await worker("sample")]) write(join(folder, address), bytes);
  for (const view of views) {
    const { address } = view.head;
    write(join(folder, address), renderPage({ kind: "html", address, view: () => view }, paths, options));
  }
  return paths;
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
