/** The tasks of a site that is built in shards, as npm runs each of them and Turborepo all: parse, join, render, merge. */
import { showShare } from "../engine/share.ts";

/** Which Turborepo runs them: a binary from npm, without install scripts. */
export const TURBO = "2.11.11";

/** Scripts of `package.json`, by the names of tasks. */
export function taskScripts(count: number): Readonly<Record<string, string>> {
  const each = (task: string): (readonly [string, string])[] =>
    shardsOf(count).map((shard) => [
      `${task}:${shard}`,
      `isnad build --task ${task} --shard ${showShare({ shard, of: count })}`,
    ]);
  return {
    ...Object.fromEntries(each("parse")),
    join: "isnad build --task join",
    ...Object.fromEntries(each("render")),
    merge: "isnad merge",
    shards: "turbo run merge",
  };
}

/** What `turbo.json` says: what each task waits for, what it reads, and the folder that it leaves, which the cache keeps. */
export function turboTasks(count: number) {
  const named = (task: string): string[] => shardsOf(count).map((shard) => `${task}:${shard}`);
  const task = (folder: string, dependsOn: readonly string[]) => ({
    dependsOn,
    inputs: ["content/**", "public/**", "templates/**"],
    outputs: [`.cache/isnad/tasks/${folder}/**`],
  });
  const each = (name: string, dependsOn: readonly string[]) =>
    shardsOf(count).map((shard) => [`${name}:${shard}`, task(`${name}-${shard}-of-${count}`, dependsOn)] as const);
  return {
    $schema: "https://turborepo.com/schema.json",
    // npm is known by its lock file: its version is nobody's business here.
    dangerouslyDisablePackageManagerCheck: true,
    // It is no file of the repository, and is read all the same.
    globalDependencies: ["history.json"],
    tasks: {
      ...Object.fromEntries(each("parse", [])),
      join: task("join", named("parse")),
      ...Object.fromEntries(each("render", ["join"])),
      // Publishing is done each time, never remembered.
      merge: { dependsOn: named("render"), cache: false },
    },
  };
}

const shardsOf = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
