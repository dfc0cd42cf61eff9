/** Shards as a build leaves them, of one file each: for tests of what is made of them, and of what is not. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256 } from "../../src/base/digest.ts";
import { MANIFEST_ADDRESS, makeManifest } from "../../src/engine/manifest.ts";
import { type FoundShards, readShards } from "../../src/engine/read-shards.ts";
import { type ShardRecord, writeRecord } from "../../src/engine/shard-record.ts";
import { type Share, showShare } from "../../src/engine/share.ts";
import { type TaskFolder, taskFolder } from "../../src/engine/task-folders.ts";

/** What shards here must be made of and by. */
export const HERE = { engine: "1.0.0", inputs: "these", now: Date.parse("2026-11-26T12:00:00Z") };

/** Leaves a shard, with a record that says something else where it is told to. */
export function leaveShard(cache: string, share: Share, otherwise: Partial<ShardRecord> = {}): TaskFolder {
  const task = taskFolder(cache, "render", share);
  const write = (address: string, text: string): void => {
    mkdirSync(dirname(join(task.site, address)), { recursive: true });
    writeFileSync(join(task.site, address), text);
  };
  rmSync(task.folder, { recursive: true, force: true });
  write(`page-${share.shard}.html`, showShare(share));
  const manifest = JSON.stringify(makeManifest(task.site, { known: new Map() }));
  write(MANIFEST_ADDRESS, manifest);
  writeRecord(task.record, {
    format: 1,
    ...share,
    engine: HERE.engine,
    inputs: HERE.inputs,
    plan: "all pages",
    order: { links: "folder", strict: false },
    site: { title: "اختبار", description: "محتوى للاختبار", language: "ar" },
    later: [],
    pages: [[`page-${share.shard}.html`, "view"]],
    manifest: sha256(manifest),
    ...otherwise,
  });
  return task;
}

/** Reads the shards below the cache. */
export const findShards = (cache: string): FoundShards => readShards({ cache, root: cache, ...HERE });
