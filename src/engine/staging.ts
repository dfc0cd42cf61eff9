/** The site being made, in a folder beside the published one that nobody serves. */
import { dirname, join } from "node:path";
import { DISK, type Disk, readWhole, writeNew } from "./disk.ts";
import { errorCode } from "./refusal.ts";

/** Where the files of the next site are put; `address` is relative to the site's root, with `/`. */
export interface Staging {
  readonly folder: string;
  readonly write: (address: string, content: string | Uint8Array) => void;
  /** Takes a file over from another folder as it is. */
  readonly take: (address: string, from: string) => void;
}

/** Empties and opens the staging folder. */
export function openStaging(folder: string, disk: Disk = DISK): Staging {
  disk.remove(folder);
  disk.makeFolder(folder);
  const made = new Set<string>();
  const place = (address: string): string => {
    const file = stagedFile(folder, address);
    const parent = dirname(file);
    if (!made.has(parent)) disk.makeFolder(parent);
    made.add(parent);
    return file;
  };
  return {
    folder,
    write: (address, content) => writeNew(disk, place(address), content),
    take: (address, from) => linkOrCopy(disk, join(from, address), place(address)),
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
