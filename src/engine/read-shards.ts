/** The shards of a site, found, read to the byte, and held against one another and against what is here. */
import { basename, join } from "node:path";
import { sha256 } from "../base/digest.ts";
import type { Place } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { DISK, type Disk, readWhole } from "./disk.ts";
import { MANIFEST_ADDRESS, type Manifest, readManifest } from "./manifest.ts";
import { readRecord, type ShardRecord } from "./shard-record.ts";
import { type Share, showShare } from "./share.ts";
import { placeBeside } from "./site-faults.ts";
import { renderedFolders, type TaskFolder, taskFolder } from "./task-folders.ts";
import { verifySite } from "./verify-site.ts";

/** A shard that is whole. */
export interface Shard {
  readonly record: ShardRecord;
  /** The folder of its files, absolute, and what they are. */
  readonly site: string;
  readonly manifest: Manifest;
}

/** Where shards are looked for, and what they must be made of and by. */
export interface ShardsAsked {
  /** Absolute; `root` is the folder that holds the content, as places are named from there. */
  readonly cache: string;
  readonly root: string;
  readonly engine: string;
  readonly inputs: string;
  /** Milliseconds. */
  readonly now: number;
}

/** The shards in their order, all of them where nothing is complained of; no `count` where there are none at all. */
export interface FoundShards {
  readonly count: number;
  readonly shards: readonly Shard[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads all shards. Complains, once of each: `shard-missing`, `shard-other-count`, `shard-damaged`, `shard-other-engine`,
 * `shard-other-inputs`, `shard-outdated`. How many there are to be, most of them say.
 */
export function readShards(asked: ShardsAsked, disk: Disk = DISK): FoundShards {
  const folders = renderedFolders(asked.cache, disk);
  const count = commonest(folders.map(({ share }) => share.of));
  const strays = folders.filter(({ share }) => share.of !== count || share.shard > count);
  const judged = Array.from({ length: count }, (_, index) => judgeShard({ shard: index + 1, of: count }, asked, disk));
  const shards = judged.flatMap((each) => (each.kind === "sound" ? [each.shard] : []));
  return {
    count,
    shards,
    diagnostics: [
      ...strays.map(({ folder, share }) =>
        complain("shard-other-count", placeOf(folder, asked), { shard: showShare(share), count }),
      ),
      ...judged.flatMap((each) => (each.kind === "fault" ? [each.diagnostic] : [])),
      ...findOdd(shards, asked),
    ],
  };
}

type Judged =
  | { readonly kind: "sound"; readonly shard: Shard }
  | { readonly kind: "fault"; readonly diagnostic: Diagnostic };

function judgeShard(share: Share, asked: ShardsAsked, disk: Disk): Judged {
  const folder = taskFolder(asked.cache, "render", share);
  const shard = showShare(share);
  const place = placeOf(folder.folder, asked);
  const faulty = (diagnostic: Diagnostic): Judged => ({ kind: "fault", diagnostic });
  if (disk.look(folder.record) === undefined) return faulty(complain("shard-missing", place, { shard }));
  const record = readRecord(folder.record, disk);
  if (record === undefined || record.shard !== share.shard || record.of !== share.of)
    return faulty(complain("shard-damaged", place, { shard, path: basename(folder.record) }));
  const { engine: made, inputs, until } = record;
  if (made !== asked.engine) return faulty(complain("shard-other-engine", place, { shard, made, here: asked.engine }));
  if (inputs !== asked.inputs) return faulty(complain("shard-other-inputs", place, { shard }));
  if (until !== undefined && Date.parse(until) <= asked.now)
    return faulty(complain("shard-outdated", place, { shard, until }));
  const read = readFiles(folder, record, disk);
  if (read.kind === "damaged") return faulty(complain("shard-damaged", place, { shard, path: read.path }));
  return { kind: "sound", shard: { record, site: folder.site, manifest: read.manifest } };
}

type ReadFiles =
  | { readonly kind: "whole"; readonly manifest: Manifest }
  | { readonly kind: "damaged"; readonly path: string };

/** Every file is read, and is what the manifest says; the manifest is what the record says. What lies there besides is not asked for. */
function readFiles({ site }: TaskFolder, { manifest: hash }: ShardRecord, disk: Disk): ReadFiles {
  const manifest = disk.look(site)?.kind === "folder" ? readManifest(site, disk) : undefined;
  if (manifest === undefined || sha256(readWhole(disk, join(site, MANIFEST_ADDRESS))) !== hash)
    return { kind: "damaged", path: MANIFEST_ADDRESS };
  const { changed, missing } = verifySite(site, manifest, disk);
  const [path] = [...changed, ...missing];
  return path === undefined ? { kind: "whole", manifest } : { kind: "damaged", path };
}

/** Shards that were asked for otherwise than the first, or of a site that had other pages in that hour. */
function findOdd([first, ...others]: readonly Shard[], asked: ShardsAsked): Diagnostic[] {
  const essence = ({ record: { order, plan, until } }: Shard): string => JSON.stringify([order, plan, until]);
  if (first === undefined) return [];
  return others
    .filter((each) => essence(each) !== essence(first))
    .map(({ record }) =>
      complain("shard-other-inputs", placeOf(taskFolder(asked.cache, "render", record).folder, asked), {
        shard: showShare(record),
      }),
    );
}

const placeOf = (folder: string, { root }: ShardsAsked): Place => placeBeside(root, folder);

/** The number that is named most often, the larger of equals; 0 where there is none. */
function commonest(numbers: readonly number[]): number {
  const times = (number: number): number => numbers.filter((each) => each === number).length;
  return numbers.reduce(
    (best, each) => ((times(each) - times(best) || each - best) > 0 ? each : best),
    numbers[0] ?? 0,
  );
}
