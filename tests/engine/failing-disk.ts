/** A disk that fails where a test wants it to: each of its calls, one after the other, with the error of a real one. */
import { DISK, type Disk, type OpenFile } from "../../src/engine/disk.ts";

/** What a machine may answer. */
export type Failure = "ENOSPC" | "EIO" | "EACCES";

/** A disk, and how often it was called. */
export interface FailingDisk extends Disk {
  readonly calls: () => number;
}

/**
 * The machine's own disk until its call number `from` (counted from 1), which fails; and where `forever`, as on a full
 * disk, every later call that writes fails too. A failed write has written half, as real ones do.
 */
export function failingDisk(from: number, failure: Failure, forever = false): FailingDisk {
  let calls = 0;
  const meet = (writes: boolean): void => {
    calls += 1;
    if (calls === from || (forever && writes && calls > from)) throw systemError(failure);
  };
  const guarded =
    <Args extends readonly unknown[], Value>(call: (...args: Args) => Value, writes: boolean) =>
    (...args: Args): Value => {
      meet(writes);
      return call(...args);
    };
  const guardFile = (file: OpenFile): OpenFile => ({
    size: guarded(file.size, false),
    read: guarded(file.read, false),
    append: (content) => {
      try {
        meet(true);
      } catch (error) {
        file.append(content.slice(0, content.length >> 1));
        throw error;
      }
      file.append(content);
    },
    close: file.close,
  });
  return {
    calls: () => calls,
    look: guarded(DISK.look, false),
    list: guarded(DISK.list, false),
    open: (path, how) => {
      meet(how === "new");
      return guardFile(DISK.open(path, how));
    },
    makeFolder: guarded(DISK.makeFolder, true),
    rename: guarded(DISK.rename, true),
    link: guarded(DISK.link, true),
    remove: guarded(DISK.remove, false),
  };
}

/** An error as `node:fs` throws it. */
export const systemError = (code: Failure): Error => Object.assign(new Error(`${code}: made for the test`), { code });
