/** How a site is cut among machines, and which shards are taken for one site's. */
import { appendFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MANIFEST_ADDRESS } from "../../src/engine/manifest.ts";
import { isIn, readShare, showShare } from "../../src/engine/share.ts";
import type { TaskFolder } from "../../src/engine/task-folders.ts";
import { findShards, leaveShard } from "./shard-fixture.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("a share", () => {
  test("whatever its name, a thing belongs to just one of N", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 64 }), (name, of) => {
        const holders = Array.from({ length: of }, (_, index) => index + 1).filter((shard) =>
          isIn({ shard, of }, name),
        );
        expect(holders).toHaveLength(1);
      }),
    );
  });

  test("the shares of a thousand names are about as large as one another", () => {
    const names = Array.from({ length: 1000 }, (_, number) => `articles/article-${number}.md`);
    for (const shard of [1, 2, 3, 4]) {
      const { length } = names.filter((name) => isIn({ shard, of: 4 }, name));
      expect(length).toBeGreaterThan(200);
      expect(length).toBeLessThan(300);
    }
  });

  test.each(["1/1", "2/4", "4/4", "9999/9999"])("%s is one", (text) => {
    const share = readShare(text);
    expect(share && showShare(share)).toBe(text);
  });

  test.each(["0/4", "5/4", "0/0", "2", "2/", "/4", "-1/4", "1.5/4", "1/10000", " 1/2", "1/2 ", "٢/٤", ""])(
    "«%s» is none",
    (text) => {
      expect(readShare(text)).toBeUndefined();
    },
  );
});

/** Three shards of one site. */
function threeShards() {
  const cache = temporaryFolder();
  const [first, second, third] = [1, 2, 3].map((shard) => leaveShard(cache, { shard, of: 3 }));
  if (first === undefined || second === undefined || third === undefined) throw new Error("three were left");
  return { cache, first, second, third };
}

const told = (cache: string) =>
  findShards(cache).diagnostics.map(({ code, place, facts }) => [
    code,
    dirname(place.file),
    "shard" in facts && facts.shard,
  ]);

describe("shards that belong together", () => {
  test("are found in their order, whole", () => {
    const { count, shards, diagnostics } = findShards(threeShards().cache);
    expect(diagnostics).toEqual([]);
    expect([count, ...shards.map(({ record }) => record.shard)]).toEqual([3, 1, 2, 3]);
  });

  test("also where a cache has laid one over another, whose files lie there still", () => {
    const { cache, second } = threeShards();
    writeFileSync(join(second.site, "page-5.html"), "");
    expect(findShards(cache).diagnostics).toEqual([]);
  });

  test("where there are none, none is missed", () => {
    expect(findShards(temporaryFolder())).toEqual({ count: 0, shards: [], diagnostics: [] });
  });
});

const tasks = "../tasks";

describe("what is not one site's is told, each shard once", () => {
  test.each<[string, string, (second: TaskFolder) => void]>([
    ["a shard that is gone", "shard-missing", ({ folder }) => rmSync(folder, { recursive: true })],
    ["one that was never finished", "shard-missing", ({ record }) => rmSync(record)],
    ["a record cut short", "shard-damaged", ({ record }) => writeFileSync(record, "{")],
    ["a record altered", "shard-damaged", ({ record }) => appendFileSync(record, " ")],
    ["a file altered", "shard-damaged", ({ site }) => writeFileSync(join(site, "page-2.html"), "2/4")],
    ["a file less", "shard-damaged", ({ site }) => rmSync(join(site, "page-2.html"))],
    ["another manifest", "shard-damaged", ({ site }) => appendFileSync(join(site, MANIFEST_ADDRESS), "\n")],
    ["no files at all", "shard-damaged", ({ site }) => rmSync(site, { recursive: true })],
    [
      "the files a file",
      "shard-damaged",
      ({ site }) => {
        rmSync(site, { recursive: true });
        writeFileSync(site, "");
      },
    ],
  ])("%s", (_, code, harm) => {
    const { cache, second } = threeShards();
    harm(second);
    expect(told(cache)).toEqual([[code, tasks, "2/3"]]);
  });

  test.each<[string, string, Parameters<typeof leaveShard>[2]]>([
    ["made by another isnad", "shard-other-engine", { engine: "1.0.1" }],
    ["made of other content", "shard-other-inputs", { inputs: "others" }],
    ["with links of another form", "shard-other-inputs", { order: { links: "file", strict: false } }],
    ["when the site had other pages", "shard-other-inputs", { plan: "fewer pages" }],
    ["before an hour that is past", "shard-outdated", { until: "2026-11-26T12:00:00Z" }],
    ["another's record", "shard-damaged", { shard: 1 }],
  ])("%s", (_, code, otherwise) => {
    const { cache } = threeShards();
    leaveShard(cache, { shard: 2, of: 3 }, otherwise);
    expect(told(cache)).toEqual([[code, tasks, "2/3"]]);
  });

  test("before an hour that is to come, all may be merged", () => {
    const cache = temporaryFolder();
    for (const shard of [1, 2]) leaveShard(cache, { shard, of: 2 }, { until: "2026-11-26T14:00:01+02:00" });
    expect(told(cache)).toEqual([]);
  });

  test("a shard of another number of shards, and of a number that there cannot be", () => {
    const { cache } = threeShards();
    leaveShard(cache, { shard: 1, of: 2 });
    leaveShard(cache, { shard: 4, of: 3 });
    expect(told(cache)).toEqual([
      ["shard-other-count", tasks, "1/2"],
      ["shard-other-count", tasks, "4/3"],
    ]);
  });

  test("all faults in one run", () => {
    const { cache, first, second, third } = threeShards();
    rmSync(first.folder, { recursive: true });
    writeFileSync(join(second.site, "page-2.html"), "");
    renameSync(third.site, `${third.site}-elsewhere`);
    expect(told(cache)).toEqual([
      ["shard-missing", tasks, "1/3"],
      ["shard-damaged", tasks, "2/3"],
      ["shard-damaged", tasks, "3/3"],
    ]);
  });
});
