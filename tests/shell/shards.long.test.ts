/** Shards of any number, each built by a process of its own: merged, they are the single build, byte for byte; so are CI's steps. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeNewsroom } from "../bench/write-newsroom.ts";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { isnadHere } from "./isnad-here.ts";
import { fingerprint, isnad, run } from "./run-isnad.ts";

const ISNAD = join(import.meta.dirname, "../../src/shell/isnad.js");

test("1, 2, 4 and 8", async () => {
  const root = temporaryFolder();
  writeNewsroom(join(root, "content"), { articles: 100, topics: 20, sources: 30 });
  const well = async (...words: string[]): Promise<void> =>
    expect(await isnad([...words, "--lang", "en"], root)).toMatchObject({ code: 0 });
  await well("build");
  const whole = fingerprint(join(root, "_site"));
  for (const count of [1, 2, 4, 8]) {
    const shares = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
    const cache = ["--cache", `cache-${count}`];
    await Promise.all(shares.map((share) => well("build", "--task", "parse", "--shard", share, ...cache)));
    await well("build", "--task", "join", ...cache);
    await Promise.all(shares.map((share) => well("build", "--task", "render", "--shard", share, ...cache)));
    await well("merge", "--out", `merged-${count}`, ...cache);
    const merged = fingerprint(join(root, `merged-${count}`));
    const differing = Object.keys({ ...whole, ...merged }).filter((path) => whole[path] !== merged[path]);
    console.log(`${count} shards: ${Object.keys(merged).length} files, ${differing.length} of them differ`);
    expect(differing).toEqual([]);
  }
}, 600_000);

test("the steps of CI's jobs, one after the other in a clean clone, publish what one machine does", async () => {
  const root = temporaryFolder();
  expect((await isnadHere(["init", "site", "--shards", "2"], root)).code).toBe(0);
  const site = join(root, "site");
  writeNewsroom(join(site, "content"), { articles: 12, topics: 6, sources: 5 });
  const quiet = { GIT_CONFIG_GLOBAL: "/dev/null", ISNAD_MERGE: "" };
  const well = async (cwd: string, env: Readonly<Record<string, string>>, command: string, ...words: string[]) => {
    const { code, out, err } = await run(command, words, cwd, { ...quiet, ...env });
    expect([command, words, code, code === 0 ? "" : out + err]).toEqual([command, words, 0, ""]);
  };
  await well(site, {}, "git", "init", "-q", "-b", "main");
  await well(site, {}, "git", "add", "-A");
  await well(site, {}, "git", "-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "one");
  await well(root, {}, "git", "clone", "-q", site, "clone");
  const clone = join(root, "clone");
  const bin = join(clone, "node_modules/.bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "isnad"), `#!/bin/sh\nexec "${process.execPath}" "${ISNAD}" "$@"\n`, { mode: 0o755 });
  await well(clone, {}, "npx", "isnad", "history");
  for (const task of ["parse:1", "parse:2", "join", "render:1", "render:2"]) await well(clone, {}, "npm", "run", task);
  await well(clone, { ISNAD_MERGE: "1" }, "sh", "ci.sh");
  expect(existsSync(join(clone, "pages.md"))).toBe(true);
  await well(clone, {}, "npx", "isnad", "build", "--out", "whole");
  expect(fingerprint(join(clone, "_site"))).toEqual(fingerprint(join(clone, "whole")));
}, 300_000);
