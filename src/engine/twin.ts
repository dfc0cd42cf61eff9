/**
 * The twin of the published site: the one before it, in the cache, made of the same files by second names. The next site is made
 * of it by what differs, so that nothing is linked anew and no folder is made or removed that stands in both.
 */
import { dirname, join } from "node:path";
import { DISK, type Disk } from "./disk.ts";
import { MANIFEST_ADDRESS } from "./manifest.ts";
import { errorCode } from "./refusal.ts";
import { type SeenFile, seeFile } from "./seen-file.ts";
import { foldersAbove, type SiteTree } from "./site-tree.ts";
import { isSameStamp } from "./stamp.ts";

/** What is known of the files of a site, by address. */
export type KnownFiles = ReadonlyMap<string, SeenFile>;

/** What the next site is to be made of. */
export interface TwinOrder {
  readonly twin: string;
  /** Where the next site is made; on the same disk, or the twin is of no use. Absolute, as `twin`. */
  readonly next: string;
  /** All addresses that the next site may have; whatever else the twin holds is removed. */
  readonly planned: ReadonlySet<string>;
  /** What was known of it when it was left. */
  readonly known: SiteTree;
  /** Milliseconds. */
  readonly now: number;
}

/**
 * Moves the twin to where the next site is made, and gives what stands there by its bytes, the old manifest left out.
 * Empty where there is none, or it cannot be moved.
 */
export function takeTwin({ twin, next, planned, known, now }: TwinOrder, disk: Disk = DISK): Map<string, SeenFile> {
  const files = new Map<string, SeenFile>();
  if (disk.look(twin)?.kind !== "folder" || !moved(twin, next, disk)) return files;
  const folders = new Set([...planned].flatMap((address) => [...foldersAbove(address)]));
  const namesIn = namesBy(known);
  /** A folder that the disk knows as the same has the same names in it, and is not listed. */
  const list = (folder: string): ReturnType<Disk["list"]> => {
    const [stamp, looked] = [known.folders.get(folder), disk.look(join(next, folder))];
    const isSame = stamp !== undefined && looked !== undefined && isSameStamp(stamp, looked);
    return isSame ? (namesIn.get(folder) ?? []) : disk.list(join(next, folder));
  };
  const clear = (folder: string): void => {
    for (const { name, kind } of list(folder)) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const seen =
        kind === "file" && planned.has(path) ? seeFile(join(next, path), known.files.get(path), now, disk) : undefined;
      if (kind === "folder" && folders.has(path)) clear(path);
      else if (seen === undefined || path === MANIFEST_ADDRESS) disk.remove(join(next, path));
      else files.set(path, seen);
    }
  };
  clear("");
  return files;
}

/** The names in each folder of a site. */
function namesBy({ files, folders }: SiteTree): ReadonlyMap<string, ReturnType<Disk["list"]>> {
  const names = new Map<string, ReturnType<Disk["list"]>[number][]>();
  const put = (path: string, kind: "file" | "folder"): void => {
    const cut = path.lastIndexOf("/");
    const [folder, name] = [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)];
    const known = names.get(folder);
    if (known === undefined) names.set(folder, [{ name, kind }]);
    else known.push({ name, kind });
  };
  for (const path of files.keys()) put(path, "file");
  for (const path of folders.keys()) if (path !== "") put(path, "folder");
  return names;
}

/** Leaves a site as the twin of the one that was published after it; says whether it stands there. */
export function leaveTwin(site: string, twin: string, disk: Disk = DISK): boolean {
  return quietly(() => disk.makeFolder(dirname(twin))) && moved(site, twin, disk);
}

/** Makes the twin of a site that has none, by second names; where the machine refuses, there is none. */
export function makeTwin(out: string, twin: string, addresses: Iterable<string>, disk: Disk = DISK): boolean {
  const made = new Set<string>();
  const link = (address: string): void => {
    const [file, parent] = [join(twin, address), dirname(join(twin, address))];
    if (!made.has(parent)) disk.makeFolder(parent);
    made.add(parent);
    disk.link(join(out, address), file);
  };
  const isMade = quietly(() => {
    disk.remove(twin);
    for (const address of addresses) link(address);
  });
  if (!isMade) quietly(() => disk.remove(twin));
  return isMade;
}

const moved = (from: string, to: string, disk: Disk): boolean =>
  quietly(() => {
    disk.remove(to);
    disk.rename(from, to);
  });

/** A twin only spares work: where the machine refuses one, the work is done. Errors of our own are thrown. */
function quietly(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}
