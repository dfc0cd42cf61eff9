/** The exchange of the published site for the staged one, whole or not at all. */
import { dirname, join } from "node:path";
import { DISK, type Disk, writeNew } from "./disk.ts";
import { MANIFEST_ADDRESS, type Manifest, makeManifest, type StagedFiles } from "./manifest.ts";
import type { OutFolder } from "./out-folder.ts";
import { leaveTwin } from "./twin.ts";

/**
 * Writes the manifest of the staged site and exchanges the folders by two renames. Only between the two is no site
 * there, for microseconds; {@link recover} brings the old one back should the machine stop just then. `addresses` are
 * all the files that the site must have: one more or less is a bug, and nothing is published. The site before is left as
 * the twin of this one, where it can be.
 */
export function publish(
  { out, next, last, twin }: OutFolder,
  addresses: Iterable<string>,
  staged: StagedFiles = { known: new Map() },
  disk: Disk = DISK,
): Manifest {
  const manifest = makeManifest(next, staged, disk);
  holdToPlan(manifest, new Set(addresses));
  disk.makeFolder(dirname(join(next, MANIFEST_ADDRESS)));
  writeNew(disk, join(next, MANIFEST_ADDRESS), `${JSON.stringify(manifest, undefined, 1)}\n`);
  const isFirst = disk.look(out) === undefined;
  if (!isFirst) disk.rename(out, last);
  try {
    disk.rename(next, out);
  } catch (error) {
    if (!isFirst) disk.rename(last, out);
    throw error;
  }
  if (isFirst || twin === undefined || !leaveTwin(last, twin, disk)) disk.remove(last);
  return manifest;
}

/** Puts right what a stopped build left: the old site back in its place, half-made folders away. Needs the lock. */
export function recover({ out, next, last }: OutFolder, disk: Disk = DISK): void {
  if (disk.look(last) !== undefined && disk.look(out) === undefined) disk.rename(last, out);
  disk.remove(last);
  disk.remove(next);
}

function holdToPlan(manifest: Manifest, planned: ReadonlySet<string>): void {
  const written = new Set(manifest.files.map(({ path }) => path));
  const lost = [...planned].filter((address) => !written.has(address));
  const extra = [...written].filter((address) => !planned.has(address));
  if (lost.length + extra.length > 0) {
    throw new Error(
      `the staged site is not the planned one; lacking: ${lost.join(", ")}; unplanned: ${extra.join(", ")}`,
    );
  }
}
