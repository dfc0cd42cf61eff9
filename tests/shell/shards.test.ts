/** A site built in shards: to the byte what one machine builds; and where the shards are not one site's, nothing is published. */
import { appendFileSync, cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { temporaryFolder, writeFiles } from "../engine/temporary-folder.ts";
import { isnadHere } from "./isnad-here.ts";
import { fingerprint } from "./run-isnad.ts";

const built = inject("built");

/** The test newsroom, published; its cache is left behind, as on another machine. */
function newsroom(until = onTestFinished): string {
  const root = temporaryFolder({}, until);
  for (const name of ["content", "_site"]) cpSync(join(built.root, name), join(root, name), { recursive: true });
  return root;
}

const shares = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
const build = (root: string, ...words: string[]) => isnadHere(["build", "--lang", "en", ...words], root);
const merge = (root: string, ...words: string[]) => isnadHere(["merge", "--lang", "en", ...words], root);
const task = (root: string, name: string): string => join(root, ".cache/isnad/tasks", name);

async function buildShards(root: string, count: number, ...words: string[]): Promise<void> {
  for (const share of shares(count))
    expect(await build(root, "--shard", share, ...words)).toMatchObject({ code: 0, out: "" });
}

/** What a machine has from its tasks, brought to another. */
function bring(from: string, to: string, ...names: string[]): void {
  for (const name of names) cpSync(task(from, name), task(to, name), { recursive: true });
}

describe("shards and merge are the single build, byte for byte", () => {
  test.each([1, 2])("of %i; of more by the long tests", async (count) => {
    const root = newsroom();
    await buildShards(root, count);
    expect(await merge(root, "--out", "merged")).toMatchObject({
      code: 0,
      out: "",
      err: expect.stringMatching(`from ${count} shards`),
    });
    expect(fingerprint(join(root, "merged"))).toEqual(fingerprint(join(root, "_site")));
  });

  test("each task on a machine of its own, which has only what the tasks before it left", async () => {
    const machines = Array.from({ length: 6 }, () => newsroom());
    const [one = "", two = "", joining = "", three = "", four = "", last = ""] = machines;
    expect((await build(one, "--task", "parse", "--shard", "1/2")).err).toMatch(/^Parsed shard 1\/2: \d+ texts/u);
    expect((await build(two, "--task", "parse", "--shard", "2/2")).code).toBe(0);
    bring(one, joining, "parse-1-of-2");
    bring(two, joining, "parse-2-of-2");
    const joined = await build(joining, "--task", "join", "--format", "json");
    expect([joined.code, JSON.parse(joined.out).summary.errors]).toEqual([0, 0]);
    for (const [machine, share] of [
      [three, "1/2"],
      [four, "2/2"],
    ] as const) {
      bring(joining, machine, "parse-1-of-2", "parse-2-of-2", "join");
      expect((await build(machine, "--shard", share)).code).toBe(0);
    }
    bring(three, last, "render-1-of-2");
    bring(four, last, "render-2-of-2");
    expect((await merge(last, "--out", "merged")).code).toBe(0);
    expect(fingerprint(join(last, "merged"))).toEqual(fingerprint(join(last, "_site")));
  });

  test("for a disk, under an address, with files and parts of the site's own", async () => {
    const root = newsroom();
    writeFiles(root, {
      "public/CNAME": "news.example\n",
      "public/files/a.txt": "نص",
      "templates/parts/masthead.tsx":
        'import { masthead as ours } from "isnad/templates/parts/masthead";\nexport const masthead: typeof ours = (...given) => ours(...given);\n',
    });
    const words = ["--links", "file", "--base-url", "https://news.example/a/"];
    expect((await build(root, ...words, "--out", "whole")).code).toBe(0);
    await buildShards(root, 2, ...words);
    expect((await merge(root, "--out", "merged")).code).toBe(0);
    expect(fingerprint(join(root, "merged"))).toEqual(fingerprint(join(root, "whole")));
  });

  test("after an edit a shard draws what it moved, and a whole build goes on from a merged site", async () => {
    const root = newsroom();
    await buildShards(root, 2);
    await merge(root);
    appendFileSync(join(root, "content/articles/dam-level.md"), "\nفقرة أخرى.\n");
    // As a cache leaves it that has laid one shard over another.
    writeFiles(task(root, "render-1-of-2"), { "site/articles/gone/index.html": "" });
    for (const share of shares(2)) expect((await build(root, "--shard", share)).err).toMatch(/, [1-9]\d* kept/u);
    await merge(root);
    const merged = fingerprint(join(root, "_site"));
    expect((await build(root, "--out", "whole")).code).toBe(0);
    expect(merged).toEqual(fingerprint(join(root, "whole")));
    expect((await build(root)).code).toBe(0);
    expect(fingerprint(join(root, "_site"))).toEqual(merged);
  });
});

describe("bad input is told, and the site before stays as it was", () => {
  let made = "";
  beforeAll(async () => {
    made = newsroom(afterAll);
    await buildShards(made, 2);
  });

  /** Two shards of the newsroom, and a published site that they would take the place of. */
  function sharded(): string {
    const root = temporaryFolder();
    cpSync(made, root, { recursive: true });
    return root;
  }

  test.each<[string, string, (root: string) => void]>([
    ["a shard that is not there", "shard-missing", (root) => rmSync(task(root, "render-2-of-2"), { recursive: true })],
    [
      "content that was edited since",
      "shard-other-inputs",
      (root) => appendFileSync(join(root, "content/articles/dam-level.md"), "\n"),
    ],
    [
      "a history that only this machine has",
      "shard-other-inputs",
      (root) => writeFileSync(join(root, "history.json"), "{}"),
    ],
    [
      "a manifest altered by one byte",
      "shard-damaged",
      (root) => appendFileSync(join(task(root, "render-1-of-2"), "site/data/manifest.json"), " "),
    ],
    [
      "a record altered by one byte",
      "shard-damaged",
      (root) => appendFileSync(join(task(root, "render-1-of-2"), "shard.json"), "\n"),
    ],
    [
      "a folder of another division",
      "shard-other-count",
      (root) => cpSync(task(root, "render-1-of-2"), task(root, "render-1-of-4"), { recursive: true }),
    ],
  ])("%s", async (_, code, harm) => {
    const root = sharded();
    harm(root);
    const before = fingerprint(join(root, "_site"));
    const { code: ended, out, err } = await merge(root);
    expect([ended, out, err]).toEqual([
      1,
      expect.stringMatching(`\\.cache/isnad/tasks/render-\\d-of-\\d:1:1 ${code} error`),
      "Nothing is published; the site before stays as it was.\n",
    ]);
    expect(fingerprint(join(root, "_site"))).toEqual(before);
    expect((await isnadHere(["merge"], root)).err).toBe("لم يُنشر شيء؛ الموقع السابق كما كان.\n");
  });

  test("faults of content: the join tells them, and no shard is left", async () => {
    const root = sharded();
    writeFiles(root, { "content/articles/broken.md": "---\nالعنوان: ع\nالنوع: لا نوع\n---\n\nنص.\n" });
    const joined = await build(root, "--task", "join");
    expect([joined.code, joined.out]).toEqual([1, expect.stringContaining("articles/broken.md:3")]);
    const rendered = await build(root, "--shard", "1/2");
    expect([rendered.code, rendered.out]).toEqual([1, joined.out]);
    const { out } = await merge(root);
    expect(out).toContain("shard-missing");
    expect(out).toContain("shard-other-inputs");
  });

  test("a site with a configuration of Eleventy is not built in shards, and is told so", async () => {
    const root = newsroom();
    writeFiles(root, { "eleventy.config.js": "export default () => ({});\n" });
    for (const ran of [await build(root, "--shard", "1/2"), await build(root, "--task", "join"), await merge(root)])
      expect(ran).toMatchObject({
        code: 1,
        out: expect.stringContaining("eleventy.config.js:1:1 shards-with-config error"),
      });
  });

  test("an article appears at its hour, though its shards were made before", async () => {
    const root = newsroom();
    const head = "---\nالعنوان: مقال محجوز\nالنوع: خبر\nالتاريخ: 2026-01-01\nالكاتب: اختبار\n";
    const soon = new Date(Date.now() + 6 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
    writeFiles(root, { "content/articles/held.md": `${head}يُنشر في: ${soon}\n---\n\nنص.\n` });
    await buildShards(root, 1);
    expect((await merge(root, "--out", "early")).code).toBe(0);
    const clock = Date.now;
    Date.now = () => clock() + 12 * 3_600_000;
    try {
      expect(await merge(root)).toMatchObject({ code: 1, out: expect.stringContaining("shard-outdated") });
    } finally {
      Date.now = clock;
    }
  });

  test.each([
    [["--shard", "0/4"]],
    [["--shard", "5/4"]],
    [["--shard", "x"]],
    [["--task", "print"]],
    [["--task", "join", "--shard", "1/2"]],
    [["--shard", "1/2", "--explain", "/"]],
  ])("%j is refused", async (words) => {
    await expect(build(newsroom(), ...words)).rejects.toMatchObject({ name: "Refusal" });
  });

  test("with no shard at all, it is said how to begin", async () => {
    await expect(merge(newsroom())).rejects.toMatchObject({
      name: "Refusal",
      en: expect.stringContaining("--shard 1/2"),
    });
  });
});
