/** Loads what draws pages, in whichever thread it is asked for. */
import type { renderDraft, renderPage } from "../../templates/render-page.tsx";

/** From a page to its HTML. */
export type RenderPage = typeof renderPage;

/** All that draws: pages, and the file by which a draft is sent. */
export interface Renderers {
  readonly renderPage: RenderPage;
  readonly renderDraft: typeof renderDraft;
}

/**
 * Loads our own templates or, by the address of a module, those that a site's theme was compiled to. Where these fail
 * already as they are loaded, the error has that as its cause.
 */
export async function loadRenderers(module: string | undefined): Promise<Renderers> {
  if (module === undefined) return import("../../templates/render-page.tsx");
  try {
    const parts: Renderers = await import(module);
    return parts;
  } catch (cause) {
    throw new Error("loading the site's own parts failed", { cause });
  }
}

/** Loads what draws pages alone. */
export const loadRenderer = async (module: string | undefined): Promise<RenderPage> =>
  (await loadRenderers(module)).renderPage;
