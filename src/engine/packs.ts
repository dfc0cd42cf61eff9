/** The packs of a store's folder: opened, begun, and merged before they become many or hold mostly what is forgotten. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Disk, OpenFile } from "./disk.ts";
import { type Packed, type PackWriter, readPack, readPacked, writePack } from "./pack.ts";
import { errorCode } from "./refusal.ts";

/** A pack that is open for reading; `changed` in milliseconds. */
export interface Pack {
  readonly path: string;
  readonly file: OpenFile;
  readonly entries: readonly Packed[];
  readonly closed: boolean;
  readonly changed: number;
}

/** A pack that this process writes. */
export interface NewPack {
  readonly path: string;
  readonly file: OpenFile;
  readonly writer: PackWriter;
}

export const DAY = 86_400_000;
const ENDING = ".pack";
/** More packs than this are merged; and where more than a third of their bytes is forgotten, they are written anew. */
const MANY = 8;
const WASTE = 1 / 3;

/** The day a memory was made, counted from 1970, in a pack that was `changed` then. */
export const dayOf = ({ day }: Packed, changed: number): number => day || Math.floor(changed / DAY);

/** Opens every pack there is, oldest first; one that goes away meanwhile, or cannot be read, counts as not there. */
export function openPacks(folder: string, disk: Disk): Pack[] {
  if (disk.look(folder) === undefined) return [];
  return disk
    .list(folder)
    .filter(({ name, kind }) => kind === "file" && name.endsWith(ENDING))
    .flatMap(({ name }) => openPack(join(folder, name), disk))
    .sort((a, b) => a.changed - b.changed);
}

function openPack(path: string, disk: Disk): Pack[] {
  try {
    const file = disk.open(path, "read");
    return [{ path, file, ...readPack(file), changed: disk.look(path)?.changed ?? 0 }];
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return [];
  }
}

/** Begins a pack of a name that nobody else has. */
export function beginPack(folder: string, disk: Disk): NewPack {
  disk.makeFolder(folder);
  const path = join(folder, `${randomUUID()}${ENDING}`);
  const file = disk.open(path, "new");
  return { path, file, writer: writePack(file) };
}

/** Writes the live memories of the packs that are worth it into one new pack, then removes those. */
export function mergePacks(
  folder: string,
  disk: Disk,
  packs: readonly Pack[],
  isLive: (entry: Packed, pack: Pack) => boolean,
): void {
  const weighed = packs.map((pack) => ({ pack, live: pack.entries.filter((entry) => isLive(entry, pack)) }));
  const merged = worthMerging(weighed);
  if (merged.some(({ live }) => live.length > 0)) mergeInto(beginPack(folder, disk), merged, disk);
  for (const { pack } of merged) disk.remove(pack.path);
}

function mergeInto({ path, file, writer }: NewPack, merged: readonly Weighed[], disk: Disk): void {
  try {
    for (const { pack, live } of merged) {
      for (const entry of live) {
        const bytes = readPacked(pack.file, entry);
        if (bytes !== undefined) writer.add(entry.name, bytes, dayOf(entry, pack.changed));
      }
    }
    writer.finish();
  } catch (error) {
    disk.remove(path);
    throw error;
  } finally {
    file.close();
  }
}

interface Weighed {
  readonly pack: Pack;
  readonly live: readonly Packed[];
}

function worthMerging(weighed: readonly Weighed[]): readonly Weighed[] {
  const all = sum(weighed.flatMap(({ pack }) => pack.entries));
  const live = sum(weighed.flatMap((each) => each.live));
  if (all - live > all * WASTE) return weighed.filter((each) => each.live.length < each.pack.entries.length);
  const [, ...smaller] = weighed.toSorted((a, b) => sum(b.pack.entries) - sum(a.pack.entries));
  return weighed.length > MANY ? smaller : [];
}

const sum = (entries: readonly Packed[]): number => entries.reduce((total, { length }) => total + length, 0);
