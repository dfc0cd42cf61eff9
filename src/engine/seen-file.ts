/** A file that was read once, and need not be read again while the disk knows it as the same. */
import { sha256 } from "../base/digest.ts";
import { type Disk, readWhole } from "./disk.ts";
import { errorCode } from "./refusal.ts";
import { isSameStamp, type Stamp, stampAt } from "./stamp.ts";

/** What a file holds, and how the disk knew it then; `sha256` in hexadecimal. */
export interface SeenFile {
  readonly stamp: Stamp;
  readonly sha256: string;
}

/**
 * Says what stands at an absolute path, `known` where that still holds; `undefined` where no regular file can be read.
 * `now` in milliseconds.
 */
export function seeFile(path: string, known: SeenFile | undefined, now: number, disk: Disk): SeenFile | undefined {
  try {
    const looked = disk.look(path);
    if (looked?.kind !== "file") return undefined;
    if (known !== undefined && isSameStamp(known.stamp, looked)) return known;
    return { stamp: stampAt(now, looked), sha256: sha256(readWhole(disk, path)) };
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
