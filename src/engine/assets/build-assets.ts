/** Makes everything a page asks for besides itself: style, scripts, fonts, icons, the worker for offline reading. */
import type { AssetPaths } from "../../../templates/asset-paths.ts";

/** What the assets are made from. */
export interface AssetOptions {
  /** The site's name and description, for the web manifest. */
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Where made things are remembered by content; absent: made anew. */
  readonly cacheDir?: string;
  /** Distinguishes one published site from the next (a digest of its pages); the worker drops older copies by it. */
  readonly version?: string;
}

/** A file of the site: `address` relative to its root. */
export interface AssetFile {
  readonly address: string;
  readonly bytes: Uint8Array;
}

/** All assets, and where the pages find them. */
export interface Assets {
  readonly files: readonly AssetFile[];
  readonly paths: AssetPaths;
}

/** Makes the assets: the same bytes for the same inputs. Reads `public/` and the font package. */
export async function buildAssets(options: AssetOptions): Promise<Assets> {
  throw new Error(`not yet written: ${options.title}`);
}
