/** What a rendering thread does: views in, as JSON; HTML out, in UTF-8, which changes hands uncopied. */
import type { AssetPaths, RenderOptions } from "../../templates/asset-paths.ts";
import type { View } from "../pages/page.ts";
import { loadRenderer } from "./load-renderer.ts";

/** A page that was viewed: its address, and its view as JSON. */
export interface ViewedPage {
  readonly address: string;
  readonly view: string;
}

/** How all pages of a build are drawn; plain data. */
export interface Look {
  /** The address of the module that a site's theme was compiled to; absent: our own templates. */
  readonly module?: string;
  readonly paths: AssetPaths;
  readonly options: RenderOptions;
}

/** Renders pages, in their order. Throws `rendering ADDRESS failed`, with the cause. */
export async function renderBatch(pages: readonly ViewedPage[], look: Look): Promise<Uint8Array[]> {
  const renderPage = await loadRenderer(look.module);
  const encoder = new TextEncoder();
  return pages.map(({ address, view }) => {
    try {
      const shown: View = JSON.parse(view);
      return encoder.encode(renderPage({ kind: "html", address, view: () => shown }, look.paths, look.options));
    } catch (cause) {
      throw new Error(`rendering ${address} failed`, { cause });
    }
  });
}
