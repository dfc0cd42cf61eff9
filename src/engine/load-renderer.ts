/** Loads what draws pages, in whichever thread it is asked for. */
import type { renderPage } from "../../templates/render-page.tsx";

/** From a page to its HTML. */
export type RenderPage = typeof renderPage;

/**
 * Loads our own templates or, by the address of a module, those that a site's theme was compiled to. Where these fail
 * already as they are loaded, the error has that as its cause.
 */
export async function loadRenderer(module: string | undefined): Promise<RenderPage> {
  if (module === undefined) return (await import("../../templates/render-page.tsx")).renderPage;
  try {
    const parts: { readonly renderPage: RenderPage } = await import(module);
    return parts.renderPage;
  } catch (cause) {
    throw new Error("loading the site's own parts failed", { cause });
  }
}
