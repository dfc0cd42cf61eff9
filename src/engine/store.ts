/** What was made once, remembered on disk by what it was made from: a few packs in one folder, safe to delete. */
import { sha256 } from "../base/digest.ts";
import { DISK, type Disk, type OpenFile } from "./disk.ts";
import { type Packed, readPacked } from "./pack.ts";
import { beginPack, DAY, dayOf, mergePacks, type NewPack, openPacks, type Pack } from "./packs.ts";
import { errorCode } from "./refusal.ts";

/** Memories of one kind, made by one version of the code; `undefined` for all that cannot be read back exactly as it was written. */
export interface Section {
  readonly get: (key: string) => Uint8Array | undefined;
  /** Says whether it is remembered. */
  readonly put: (key: string, bytes: Uint8Array) => boolean;
}

/** Where the store stands below the cache folder. */
export const STORE = "store";

/** Fonts, icons and pictures: their keys say all they are made from. */
export const ASSETS = "assets";

/** A section that remembers nothing. */
export const NO_SECTION: Section = { get: () => undefined, put: () => false };

/** All memories of a project. Any number of processes may have it open: each writes a pack of its own. */
export interface Store {
  /** Memories of another name or version are not seen in it. */
  readonly section: (version: string) => Section;
  /** Why nothing can be remembered, if so: a full disk, a folder that may not be written. The work goes on without. */
  readonly fault: () => unknown;
  /** Nothing is asked of it any more. With `now` (milliseconds) it forgets what nobody has asked for in a month. */
  readonly close: (now?: number) => void;
}

/** How long is remembered what no build asks for: another branch of the content may come back. */
const REMEMBER_DAYS = 30;

/** Opens the store in `folder`, which is made with the first memory; those in `others` are read as well, and left as they are. */
export function openStore(folder: string, disk: Disk = DISK, others: readonly string[] = []): Store {
  let fault: unknown;
  /** Does what may fail for the machine's reasons; after the first failure nothing is written any more. */
  const attempt = <Value>(work: () => Value): Value | undefined => {
    try {
      return work();
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      fault ??= error;
      return undefined;
    }
  };
  const packs = attempt(() => openPacks(folder, disk)) ?? [];
  const lent = others.flatMap((other) => attempt(() => openPacks(other, disk)) ?? []);
  const found = new Map<string, Memory>();
  for (const { file, entries } of [...lent, ...packs]) {
    for (const entry of entries) found.set(entry.name, { file, entry, older: found.get(entry.name) });
  }
  const used = new Set<string>();
  let own: NewPack | undefined;

  const get = (name: string): Uint8Array | undefined => {
    used.add(name);
    for (let memory = found.get(name); memory !== undefined; memory = memory.older) {
      const bytes = readQuietly(memory);
      if (bytes !== undefined) return bytes;
    }
    found.delete(name);
    return undefined;
  };
  const put = (name: string, bytes: Uint8Array): boolean => {
    used.add(name);
    if (fault !== undefined) return false;
    attempt(() => {
      own ??= beginPack(folder, disk);
      found.set(name, { file: own.file, entry: own.writer.add(name, bytes, 0), older: undefined });
    });
    return fault === undefined;
  };
  const forget = (now: number): void => {
    const oldest = now - REMEMBER_DAYS * DAY;
    const isLive = (entry: Packed, { file, changed }: Pack): boolean =>
      found.get(entry.name)?.file === file && (used.has(entry.name) || dayOf(entry, changed) * DAY >= oldest);
    mergePacks(
      folder,
      disk,
      packs.filter(({ closed, changed }) => closed || changed < now - DAY),
      isLive,
    );
  };
  return {
    section: (version) => ({
      get: (key) => get(sha256(`${version}\0${key}`)),
      put: (key, bytes) => put(sha256(`${version}\0${key}`), bytes),
    }),
    fault: () => fault,
    close: (now) => {
      attempt(() => own?.writer.finish());
      if (now !== undefined && fault === undefined) attempt(() => forget(now));
      for (const { file } of [...lent, ...packs, ...(own === undefined ? [] : [own])]) attempt(file.close);
    },
  };
}

interface Memory {
  readonly file: OpenFile;
  readonly entry: Packed;
  /** The same from an older pack, for when this one is damaged. */
  readonly older: Memory | undefined;
}

/** What cannot be read, for whatever reason of the disk's, counts as never written. */
function readQuietly({ file, entry }: Memory): Uint8Array | undefined {
  try {
    return readPacked(file, entry);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
