/** The law of a build in which nothing has moved: the same report, the same bytes, and nothing is done; whatever moved is found. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { publishSite } from "../../src/shell/publish-site.ts";
import { randomFrom, randomScript, testNewsroom } from "../engine/edit-scripts.ts";
import { temporaryFolder, writeFiles } from "../engine/temporary-folder.ts";
import { mainHere } from "./isnad-here.ts";
import { fingerprint, isnad, type Ran } from "./run-isnad.ts";

const built = inject("built");

/** The test newsroom, published; its store knows it. */
function newsroom(): string {
  const root = temporaryFolder();
  cpSync(built.root, root, { recursive: true });
  return root;
}

/** A build holds nothing between its runs but what lies on the disk: whether a process is begun for each is another matter. */
const build = (root: string, ...more: string[]): Promise<Ran> => mainHere(["build", "--lang", "en", ...more], root);
const buildAlone = (root: string, ...more: string[]): Promise<Ran> => isnad(["build", "--lang", "en", ...more], root);
const site = (root: string) => fingerprint(join(root, "_site"));

/** What a build says beside how long it took and how many pages it had to make. */
const report = ({ code, out, err }: Ran) => ({
  code,
  out,
  err: err.replace(/\d+ pages rendered, \d+ kept, in [\d.]+ s/u, "").replace(/.*\r/gu, ""),
});
const isRecalled = ({ err }: Ran): boolean => / 0 pages rendered, [1-9]\d* kept/u.test(err);

describe("nothing has moved", () => {
  test.each([1])("after script %i of edits: the same report is printed, and the same bytes stand", async (seed) => {
    const root = newsroom();
    let files = testNewsroom();
    for (const { name, apply } of randomScript(randomFrom(seed), 2)) {
      files = apply(files);
      rmSync(join(root, "content"), { recursive: true });
      cpSync(join(built.root, "content"), join(root, "content"), { recursive: true });
      for (const path of Object.keys(testNewsroom())) rmSync(join(root, "content", path));
      writeFiles(join(root, "content"), files);
      const first = await build(root, "--format", "json");
      const published = site(root);
      const again = await build(root, "--format", "json");
      expect(report(again), name).toEqual(report(first));
      expect(site(root), name).toEqual(published);
      if (first.code === 0) expect(isRecalled(again), name).toBe(true);
    }
  });

  test("notes, warnings and lines of the source are told again, in every language and format", async () => {
    const root = newsroom();
    writeFiles(join(root, "content"), {
      "articles/tomorrow.md":
        "---\nالعنوان: مقال للاختبار\nالنوع: تقرير\nالتاريخ: 2026-01-01\nالكاتب: الاختبار\nالملخص: نص.\n---\n\n[^حاشية]نص.\n\n[^حاشية]: نص.\n",
    });
    const first = await buildAlone(root);
    const again = await buildAlone(root);
    expect(isRecalled(again)).toBe(true);
    expect(report(again)).toEqual(report(first));
    expect(report(await build(root))).toEqual(report(first));
    const arabic = await isnad(["build", "--format", "json"], root);
    expect(arabic.code).toBe(0);
    expect(JSON.parse(arabic.out)).toBeTruthy();
  });
});

describe("whatever moved is found, and the build mends it", () => {
  test("a text that is saved while the site is written: the next build has it", async () => {
    const root = newsroom();
    const text = join(root, "content/articles/dam-level.md");
    const order = { content: join(root, "content"), out: join(root, "_site"), cache: join(root, ".cache/isnad") };
    const run = (onWritten?: () => void) => publishSite({ ...order, strict: false, links: "folder" }, onWritten);
    const shown = () => readFileSync(join(root, "_site", page), "utf8");
    writeFileSync(text, `${readFileSync(text, "utf8")}\nأولًا.\n`);
    await run(() => writeFileSync(text, `${readFileSync(text, "utf8").trimEnd()}\nثانيًا.\n`));
    expect([shown().includes("أولًا"), shown().includes("ثانيًا")]).toEqual([true, false]);
    const second = await run();
    expect([second.published?.rendered, shown().includes("ثانيًا")]).toEqual([expect.any(Number), true]);
    expect((await run()).published?.rendered).toBe(0);
  });

  const page = "articles/dam-level/index.html";
  test.each<[string, (root: string) => void]>([
    [
      "a page altered to the same length",
      (root) => writeFileSync(join(root, "_site", page), "x".repeat(readFileSync(join(root, "_site", page)).length)),
    ],
    [
      "a page cut, and dated back",
      (root) => {
        writeFileSync(join(root, "_site", page), "");
        utimesSync(join(root, "_site", page), 1, 1);
      },
    ],
    ["a page removed", (root) => rmSync(join(root, "_site", page))],
    ["a folder removed", (root) => rmSync(join(root, "_site/articles"), { recursive: true })],
    ["the manifest altered", (root) => writeFileSync(join(root, "_site/data/manifest.json"), "{}")],
  ])("%s", async (_, alter) => {
    const root = newsroom();
    const before = site(root);
    alter(root);
    const ran = await build(root);
    if (ran.code === 2) {
      // Without its manifest the folder may be anybody's.
      expect(ran.err).toContain("isnad did not write");
      return;
    }
    expect(ran.code).toBe(0);
    expect(site(root)).toEqual(before);
    expect(isRecalled(await build(root))).toBe(true);
  });

  test("a file more, which is somebody's: publishing over it is refused, and it stays", async () => {
    const root = newsroom();
    writeFiles(root, { "_site/CNAME": "news.example" });
    const { code, err } = await build(root);
    expect([code, err]).toEqual([2, expect.stringContaining("CNAME")]);
    expect(existsSync(join(root, "_site/CNAME"))).toBe(true);
  });

  test.each<[string, (root: string) => void]>([
    ["another title in the settings", (root) => writeFileSync(join(root, "content/site.yaml"), "title: اسم آخر\n")],
    ["a file in public/", (root) => writeFiles(root, { "public/robots-own.txt": "x" })],
    ["a style in the place of ours", (root) => writeFiles(root, { "public/styles/tokens.css": ":root { --x: 1; }" })],
    ["a configuration of Eleventy", (root) => writeFiles(root, { "eleventy.config.js": "export default () => {};" })],
    ["a picture more", (root) => writeFiles(join(root, "content"), { "images/unused.png": "not looked at" })],
  ])("%s is no unchanged build", async (_, alter) => {
    const root = newsroom();
    symlinkSync(join(import.meta.dirname, "../../node_modules"), join(root, "node_modules"));
    await build(root);
    alter(root);
    const first = await build(root);
    const afresh = temporaryFolder();
    cpSync(join(root, "content"), join(afresh, "content"), { recursive: true });
    for (const folder of ["public", "eleventy.config.js"])
      if (existsSync(join(root, folder))) cpSync(join(root, folder), join(afresh, folder), { recursive: true });
    symlinkSync(join(import.meta.dirname, "../../node_modules"), join(afresh, "node_modules"));
    const clean = await build(afresh);
    expect(report(first)).toEqual({ ...report(clean), err: report(clean).err.replaceAll(afresh, root) });
    expect(site(root)).toEqual(site(afresh));
  });

  test("other options are another build", async () => {
    const root = newsroom();
    await build(root, "--base-url", "https://one.example/");
    const one = site(root);
    await build(root, "--base-url", "https://two.example/");
    expect(site(root)).not.toEqual(one);
    await build(root, "--base-url", "https://one.example/");
    expect(site(root)).toEqual(one);
  });
});

describe("a store that cannot be trusted", () => {
  test.each<[string, (pack: Buffer) => Buffer]>([
    ["cut in half", (pack) => pack.subarray(0, pack.length >> 1)],
    [
      "with a byte flipped in its last third",
      (pack) => {
        const at = Math.floor(pack.length * 0.8);
        pack[at] = (pack[at] ?? 0) ^ 0xff;
        return pack;
      },
    ],
    ["emptied", () => Buffer.alloc(0)],
  ])("%s: the same bytes, and no crash", async (_, spoil) => {
    const root = newsroom();
    const before = site(root);
    const store = join(root, ".cache/isnad/store");
    for (const name of Object.keys(fingerprint(store))) {
      const pack = readFileSync(join(store, name));
      writeFileSync(join(store, name), spoil(pack));
    }
    expect((await buildAlone(root)).code).toBe(0);
    expect(site(root)).toEqual(before);
  });

  test("the memory of one site is never taken for another's: content that went back is built back", async () => {
    const root = newsroom();
    const settings = join(root, "content/site.yaml");
    const before = readFileSync(settings);
    const published = site(root);
    // The store as it was is put back beside a site that went on.
    mkdirSync(join(root, "kept"));
    cpSync(join(root, ".cache"), join(root, "kept/.cache"), { recursive: true });
    writeFileSync(settings, "title: اسم آخر\n");
    await build(root);
    expect(site(root)).not.toEqual(published);
    rmSync(join(root, ".cache"), { recursive: true });
    renameSync(join(root, "kept/.cache"), join(root, ".cache"));
    writeFileSync(settings, before);
    await build(root);
    expect(site(root)).toEqual(published);
  });
});
