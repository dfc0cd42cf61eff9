/**
 * Where the tasks of a build on many machines leave what they made, each in a folder of its own: `parse-K-of-N`, `join`,
 * `render-K-of-N`. A store in each; in those that render also their part of the site, and its record.
 */
import { join } from "node:path";
import { DISK, type Disk } from "./disk.ts";
import type { Share } from "./share.ts";
import { STORE } from "./store.ts";

/** The folder of a task. Paths are absolute. */
export interface TaskFolder {
  readonly folder: string;
  readonly store: string;
  /** The part of the site that it drew. */
  readonly site: string;
  readonly record: string;
}

/** What there is to do. */
export type Task = "parse" | "join" | "render";

/** Below the cache. */
const TASKS = "tasks";

/** The folder of a task; there is one join for all shards. */
export function taskFolder(cache: string, task: Task, { shard, of }: Share): TaskFolder {
  return at(join(cache, TASKS, task === "join" ? "join" : `${task}-${shard}-of-${of}`));
}

/** Folders in which shards were rendered, and which share each says it is, in the order of names. */
export function renderedFolders(cache: string, disk: Disk = DISK): (TaskFolder & { readonly share: Share })[] {
  return listTasks(cache, disk).flatMap((name) => {
    const { k, n } = /^render-(?<k>[1-9]\d{0,3})-of-(?<n>[1-9]\d{0,3})$/u.exec(name)?.groups ?? {};
    if (k === undefined) return [];
    return [{ ...at(join(cache, TASKS, name)), share: { shard: Number(k), of: Number(n) } }];
  });
}

/** The stores of the tasks before one: what was parsed, and what was joined from it. */
export const storesBefore = (cache: string, task: Task, disk: Disk = DISK): string[] =>
  listTasks(cache, disk)
    .filter((name) => (task !== "parse" && name.startsWith("parse-")) || (task === "render" && name === "join"))
    .map((name) => at(join(cache, TASKS, name)).store);

const at = (folder: string): TaskFolder => ({
  folder,
  store: join(folder, STORE),
  site: join(folder, "site"),
  record: join(folder, "shard.json"),
});

function listTasks(cache: string, disk: Disk): string[] {
  const folder = join(cache, TASKS);
  if (disk.look(folder)?.kind !== "folder") return [];
  return disk
    .list(folder)
    .flatMap(({ name, kind }) => (kind === "folder" ? [name] : []))
    .sort();
}
