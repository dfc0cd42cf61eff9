/** A published site as one file to keep or hand on: the same bytes for the same site, on any day. */
import { join } from "node:path";
import { zipSync } from "fflate";
import { byCodeUnits } from "../base/order.ts";
import { DISK, readWhole } from "./disk.ts";
import { MANIFEST_ADDRESS, type Manifest } from "./manifest.ts";
import { SIGNATURE_ADDRESS } from "./signature.ts";

/** The first day that a zip file can name: what stands in it has no other. */
const NO_DAY = new Date(1980, 0, 1);

/** Packs what the manifest of the site at the absolute path `folder` lists, with its signature, in the order of paths, below a folder called `name`. */
export function zipSite(folder: string, { files }: Manifest, name: string): Uint8Array {
  const marks = [MANIFEST_ADDRESS, SIGNATURE_ADDRESS].filter((path) => DISK.look(join(folder, path))?.kind === "file");
  const paths = [...files.map(({ path }) => path), ...marks].sort(byCodeUnits);
  const entries = paths.map((path) => [`${name}/${path}`, readWhole(DISK, join(folder, path))] as const);
  return zipSync(Object.fromEntries(entries), { mtime: NO_DAY, level: 9 });
}
