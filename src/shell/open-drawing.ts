/** How pages are drawn outside of a build: by the site's own look, or by ours where that is broken; what is wrong with it the preview tells. */
import { dirname } from "node:path";
import { buildAssets } from "../engine/assets/build-assets.ts";
import { loadRenderers, type Renderers } from "../engine/load-renderer.ts";
import { NO_SHADOWS } from "../engine/shadow.ts";
import { openTheme, type Theme } from "../engine/theme.ts";
import type { Site } from "../model/site.ts";
import { addressOf } from "../pages/addresses.ts";
import type { HtmlPage } from "../pages/page.ts";

/** A look that is loaded. */
export interface Drawing {
  readonly draw: (page: HtmlPage) => string;
  readonly drawDraft: Renderers["renderDraft"];
  /** The styles, fonts and icons that its pages ask for, by address: `assets/main-1a2b3c4d.css`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Where the style of every page stands among them. */
  readonly style: string;
  /** What of ours the site has in its place. */
  readonly shadows: Theme["shadows"];
}

/** Where the site is. Paths are absolute. */
interface Place {
  readonly content: string;
  readonly cache: string;
}

/** Opens the look of a site; `fontsWithin` puts the fonts into the styles. */
export async function openDrawing({ content, cache }: Place, site: Site, fontsWithin = false): Promise<Drawing> {
  const [opening, theirs] = [openLook(site, OWN_LOOK, fontsWithin), openTheme({ root: dirname(content), cache })];
  const own = await opening;
  try {
    const look = await openLook(site, await theirs, fontsWithin);
    return {
      ...look,
      draw: drawOr(look.draw, own.draw),
      drawDraft: drawOr(look.drawDraft, own.drawDraft),
      files: new Map([...own.files, ...look.files]),
    };
  } catch {
    return own;
  }
}

const drawOr =
  <Given extends readonly unknown[]>(draw: (...given: Given) => string, otherwise: (...given: Given) => string) =>
  (...given: Given): string => {
    try {
      return draw(...given);
    } catch {
      return otherwise(...given);
    }
  };

const OWN_LOOK = { module: () => undefined, shadows: NO_SHADOWS } satisfies Pick<Theme, "module" | "shadows">;

async function openLook(
  { title, description, language }: Site,
  { module, shadows }: Pick<Theme, "module" | "shadows">,
  fontsWithin: boolean,
): Promise<Drawing> {
  const { paths, files } = await buildAssets({ title, description, language, shadows, fontsWithin });
  const { renderPage, renderDraft } = await loadRenderers(module());
  return {
    draw: (page) => renderPage(page, paths),
    drawDraft: renderDraft,
    files: new Map(files.map(({ address, bytes }) => [address, bytes])),
    style: addressOf(paths.style),
    shadows,
  };
}
