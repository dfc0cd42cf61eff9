/** Where the made assets stand: what a page's head may ask for. */
import type { Href } from "../src/pages/href.ts";

/** Addresses of the assets, paths from the site's root; names of all but the manifest carry a hash of their content. */
export interface AssetPaths {
  /** The style of every page; all that an article needs. */
  readonly style: Href;
  /** What the other kinds of page need besides. */
  readonly moreStyle: Href;
  /** What a phone has no room for. */
  readonly wideStyle: Href;
  /** Where backgrounds are not drawn: paper, and colours that the reader forces. */
  readonly plainStyle: Href;
  /** The small script that no page needs: it remembers the switch, copies a citation, polishes the popovers. */
  readonly script: Href;
  /** Asked for by the search page only. */
  readonly searchScript: Href;
  /** Font files worth asking for before the style sheet is read. */
  readonly fonts: readonly Href[];
  readonly icon: Href;
  /** A PNG of 180 by 180 pixels, for home screens. */
  readonly touchIcon: Href;
  readonly webManifest: Href;
}

/** How a page is written down; every option has a default. */
export interface RenderOptions {
  /**
   * What a link to a folder ends in: `folder` (`articles/x/`, the default) needs a web server; `file`
   * (`articles/x/index.html`) also opens from a disk or a zip file.
   */
  readonly links?: "folder" | "file";
}
