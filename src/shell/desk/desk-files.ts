/** The desk's own script, style and fonts: made when they are first asked for, never part of a site. */
import { buildDesk } from "../../engine/assets/build-desk.ts";
import { mediaTypeOf } from "../../engine/hosts/media-type.ts";

/** By name: `desk.js`, `desk.css`, the fonts. */
export interface DeskFiles {
  readonly get: (name: string) => { readonly bytes: Uint8Array; readonly type: string } | undefined;
}

/** Makes them all. */
export async function makeDeskFiles(): Promise<DeskFiles> {
  const files = new Map((await buildDesk()).map(({ address, bytes }) => [address, bytes]));
  return {
    get: (name) => {
      const bytes = files.get(name);
      return bytes && { bytes, type: mediaTypeOf(name) };
    },
  };
}
