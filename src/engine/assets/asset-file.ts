/** A file of the site that is made once for all pages. */

/** A file of the site: `address` relative to its root. */
export interface AssetFile {
  readonly address: string;
  readonly bytes: Uint8Array;
}
