/**
 * What a configuration has copied, looked at before Eleventy opens it: a pipe would keep it waiting for ever, and a file
 * in the place of a folder of ours would fail one or the other, whichever is written last.
 */
import { resolve } from "node:path";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { claimAddresses } from "../../engine/claim-addresses.ts";
import { DISK, type Disk, type Kind, walk } from "../../engine/disk.ts";
import { isLitter } from "../../engine/public-files.ts";
import { placeBeside } from "../../engine/site-faults.ts";
import type { PassthroughCopies } from "./eleventy-config.ts";

/**
 * Complains `not-a-regular-file` of every link, pipe and device among the files and folders that are copied; of links
 * only where the configuration does not ask for what they point to (`expand`). What a pattern finds are files. `root` is
 * absolute.
 */
export function checkCopies(root: string, copies: PassthroughCopies, disk: Disk = DISK): Diagnostic[] {
  return Object.entries(copies).flatMap(([input, { copyOptions = {} }]) => {
    if (copyOptions.filter !== undefined) return [];
    return [...irregular(resolve(root, input), disk)]
      .filter(({ what }) => !(copyOptions.expand === true && what === "symbolic link"))
      .map(({ path, what }) => complain("not-a-regular-file", placeBeside(root, path), { what }));
  });
}

/**
 * Complains `path-collision` of every file that is copied under a name of its own to where something is planned: as a
 * page, or as a folder of pages.
 */
export function checkTargets(root: string, copies: PassthroughCopies, planned: Iterable<string>): Diagnostic[] {
  const own = Object.entries(copies).flatMap(([input, { outputPath }]) => {
    const isFile = DISK.look(resolve(root, input))?.kind === "file";
    if (!isFile || typeof outputPath !== "string" || outputPath.endsWith("/")) return [];
    return [{ address: outputPath.replace(/^(?:\.?\/)+/u, ""), place: placeBeside(root, resolve(root, input)) }];
  });
  return claimAddresses(planned, own);
}

function* irregular(path: string, disk: Disk): Generator<{ readonly path: string; readonly what: Kind }> {
  const kind = disk.look(path)?.kind;
  if (kind === undefined || kind === "file") return;
  if (kind !== "folder") yield { path, what: kind };
  else
    for (const below of walk(disk, path))
      if (!isLitter(below.split("/").at(-1) ?? "")) yield* irregular(resolve(path, below), disk);
}
