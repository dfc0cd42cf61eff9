/** Shards of any number, each built by a process of its own, all at once: merged, they are the single build, byte for byte. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeNewsroom } from "../bench/write-newsroom.ts";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { fingerprint, isnad } from "./run-isnad.ts";

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
