/** The site being made, in a folder beside the published one that nobody serves. */
import { dirname, join } from "node:path";
import { DISK, type Disk, readWhole, writeNew } from "./disk.ts";
import { errorCode } from "./refusal.ts";
import type { SeenFile } from "./seen-file.ts";

/** Where the files of the next site are put; `address` is relative to the site's root, with `/`. */
export interface Staging {
  readonly folder: string;
  readonly write: (address: string, content: string | Uint8Array) => void;
  /** Takes a file over from another folder as it is. */
  readonly take: (address: string, from: string) => void;
  /** Keeps what stands here, if it has these bytes; says how the disk knows it. */
  readonly keep: (address: string, sha256: string) => SeenFile | undefined;
  /** Removes what stood here and was neither written over nor kept. */
  readonly sweep: () => void;
  /** Every address that stands here. */
  readonly files: () => Iterable<string>;
}

/** Opens the staging folder: with what stands in it, by address, or emptied. */
export function openStaging(folder: string, standing = new Map<string, SeenFile>(), disk: Disk = DISK): Staging {
  if (standing.size === 0) disk.remove(folder);
  disk.makeFolder(folder);
  const made = new Set<string>();
  const left = new Map(standing);
  const here = new Set(standing.keys());
  /** A published file may be the same by another name: it is never written into, but replaced. */
  const clear = (address: string): void => {
    if (!left.delete(address)) return;
    here.delete(address);
    disk.remove(stagedFile(folder, address));
  };
  const place = (address: string): string => {
    const file = stagedFile(folder, address);
    here.add(address);
    const parent = dirname(file);
    if (!made.has(parent)) disk.makeFolder(parent);
    made.add(parent);
    return file;
  };
  return {
    folder,
    write: (address, content) => {
      clear(address);
      writeNew(disk, place(address), content);
    },
    take: (address, from) => {
      clear(address);
      linkOrCopy(disk, join(from, address), place(address));
    },
    keep: (address, sha256) => {
      const file = left.get(address);
      if (file?.sha256 !== sha256) return undefined;
      left.delete(address);
      return file;
    },
    sweep: () => {
      for (const address of [...left.keys()]) clear(address);
    },
    files: () => here,
  };
}

/** The file of an address; throws where an address would leave the folder, which planning must not let happen. */
export function stagedFile(folder: string, address: string): string {
  const isPlain = address
    .split("/")
    .every((part) => part !== "" && part !== "." && part !== ".." && !/[\\\0]/.test(part));
  if (!isPlain) throw new Error(`not an address of the site: ${JSON.stringify(address)}`);
  return join(folder, address);
}

function linkOrCopy(disk: Disk, from: string, to: string): void {
  try {
    disk.link(from, to);
  } catch (error) {
    if (errorCode(error) === undefined || errorCode(error) === "EEXIST") throw error;
    writeNew(disk, to, readWhole(disk, from));
  }
}
