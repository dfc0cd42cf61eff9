/** Files that a site brings along, held against the addresses that are planned. */

import type { Place } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";

/** A file of the site's own, and what brought it. */
export interface OwnFile {
  readonly address: string;
  readonly place: Place;
}

/**
 * Complains `path-collision` of every own file that stands where something is planned, or where another own file
 * stands before it; as a file in the place of a folder, or the reverse, too. Addresses that differ only in case are
 * one: half of the world's disks cannot tell them apart.
 */
export function claimAddresses(planned: Iterable<string>, own: readonly OwnFile[]): Diagnostic[] {
  const holders = new Map<string, string>();
  const folders = new Map<string, string>();
  const hold = (address: string, holder: string): void => {
    const key = address.toLowerCase();
    holders.set(key, holder);
    for (const folder of foldersOf(key)) folders.set(folder, holder);
  };
  for (const address of planned) hold(address, "isnad");
  return own.flatMap(({ address, place }) => {
    const key = address.toLowerCase();
    const other = [key, ...foldersOf(key)].map((each) => holders.get(each)).find((each) => each !== undefined);
    const taken = other ?? folders.get(key);
    if (taken !== undefined) return [complain("path-collision", place, { address, other: taken })];
    hold(address, place.file.replace(/^\.\.\//u, ""));
    return [];
  });
}

/** `a/b/c` → `a/b`, `a`. */
function foldersOf(address: string): string[] {
  const parts = address.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}
