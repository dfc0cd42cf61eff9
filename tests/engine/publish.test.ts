/** The exchange of the published site: whole or not at all, wherever it is stopped. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { NO_CELLS } from "../../src/engine/cell-table.ts";
import { type Made, stands } from "../../src/engine/change-plan.ts";
import { DISK, type Disk } from "../../src/engine/disk.ts";
import { MANIFEST_ADDRESS, readManifest } from "../../src/engine/manifest.ts";
import { type OutFolder, outFolder, refuseDangerousOut, refuseForeign } from "../../src/engine/out-folder.ts";
import { publish, recover } from "../../src/engine/publish.ts";
import { errorCode } from "../../src/engine/refusal.ts";
import { openStaging, stagedFile } from "../../src/engine/staging.ts";
import { type Failure, failingDisk, systemError } from "./failing-disk.ts";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";

function publishSite(folder: OutFolder, files: Readonly<Record<string, string>>) {
  const staging = openStaging(folder.next);
  for (const [address, content] of Object.entries(files)) staging.write(address, content);
  return publish(folder, Object.keys(files));
}

const inputs = (root: string) => ({
  content: join(root, "content"),
  cache: join(root, ".cache"),
  project: join(root, "isnad"),
});

test("the site is exchanged as a whole: new pages there, deleted ones gone, nothing left beside it", () => {
  const root = temporaryFolder();
  const folder = outFolder(join(root, "_site"));
  publishSite(folder, { "index.html": "1", "articles/old/index.html": "old" });
  publishSite(folder, { "index.html": "2", "articles/new/index.html": "جديد" });
  expect(readdirSync(root)).toEqual(["_site"]);
  expect(readdirSync(join(root, "_site/articles"))).toEqual(["new"]);
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  expect(readManifest(folder.out)?.files).toEqual([
    { path: "articles/new/index.html", size: 8, sha256: sha256("جديد") },
    { path: "index.html", size: 1, sha256: sha256("2") },
  ]);
});

test("a staged site that is not the planned one is never published", () => {
  const root = temporaryFolder();
  const folder = outFolder(join(root, "_site"));
  publishSite(folder, { "index.html": "1" });
  openStaging(folder.next).write("index.html", "2");
  expect(() => publish(folder, ["index.html", "feed.xml"])).toThrow(/lacking: feed.xml/);
  expect(() => publish(folder, [])).toThrow(/unplanned: index.html/);
  expect(readFileSync(join(folder.out, "index.html"), "utf8")).toBe("1");
});

test("a build that stopped between the two renames is put right by the next", () => {
  const root = temporaryFolder();
  const folder = outFolder(join(root, "_site"));
  publishSite(folder, { "index.html": "1" });
  openStaging(folder.next).write("index.html", "2");
  renameSync(folder.out, folder.last);
  recover(folder);
  expect(readFileSync(join(folder.out, "index.html"), "utf8")).toBe("1");
  expect(readdirSync(root)).toEqual(["_site"]);
});

test("an address can never leave the staging folder", () => {
  for (const address of ["../x", "/x", "a/../../x", "a//x", "", "a/./x", "a\\..\\x", "a\0", "a/"]) {
    expect(() => stagedFile("/somewhere", address), address).toThrow(/not an address/);
  }
  expect(stagedFile("/somewhere", "articles/x/index.html")).toBe("/somewhere/articles/x/index.html");
});

test.each([
  ["the root", () => "/"],
  ["the home folder", () => homedir()],
  ["above the content", (root: string) => root],
  ["the content folder", (root: string) => join(root, "content")],
  ["inside the content", (root: string) => join(root, "content/articles/_site")],
  ["the cache", (root: string) => join(root, ".cache")],
  ["isnad itself", (root: string) => join(root, "isnad")],
])("publishing into %s is refused", (_, out) => {
  const root = temporaryFolder({ "content/articles/x.md": "", ".cache/x": "", "isnad/x": "" });
  expect(() => refuseDangerousOut(outFolder(out(root)), inputs(root))).toThrow(
    expect.objectContaining({ name: "Refusal" }),
  );
});

test("a folder with somebody's files is refused by the name of one; ours, an empty one and a missing one are not", () => {
  const root = temporaryFolder({
    "content/x": "",
    "theirs/thesis.txt": "",
    "forged/data/manifest.json": "{}",
    "forged/thesis.txt": "",
  });
  const attempt = (name: string) => () => refuseForeign(outFolder(join(root, name)));
  expect(attempt("theirs")).toThrow(/thesis\.txt/);
  expect(attempt("forged")).toThrow(/thesis\.txt/);
  mkdirSync(join(root, "empty"));
  publishSite(outFolder(join(root, "ours")), { "index.html": "1" });
  for (const name of ["empty", "ours", "missing"]) expect(attempt(name), name).not.toThrow();
  writeFiles(root, { "ours/.DS_Store": "" });
  expect(attempt("ours")).not.toThrow();
  writeFiles(root, { "ours/CNAME": "example.org" });
  expect(attempt("ours")).toThrow(/CNAME/);
});

test("a link to the published folder is followed, and stays", () => {
  const root = temporaryFolder({ "real/.keep": "" });
  symlinkSync(join(root, "real"), join(root, "_site"));
  const folder = outFolder(join(root, "_site"));
  expect(dirname(folder.next)).toBe(root);
  publishSite(folder, { "index.html": "1" });
  expect(existsSync(join(root, "_site", MANIFEST_ADDRESS))).toBe(true);
  expect(existsSync(join(root, "real/index.html"))).toBe(true);
});

describe("a disk that fails", () => {
  const BEFORE = { "index.html": "1", "articles/old/index.html": "old" };
  const AFTER = { "index.html": "2", "articles/old/index.html": "old", "articles/new/index.html": "new" };

  /** A build as the engine makes it: what was left is put right, pages written and taken over, all published. */
  function build(folder: OutFolder, disk: Disk): void {
    recover(folder, disk);
    const staging = openStaging(folder.next, new Map(), disk);
    staging.write("index.html", AFTER["index.html"]);
    staging.write("articles/new/index.html", AFTER["articles/new/index.html"]);
    staging.take("articles/old/index.html", folder.out);
    publish(folder, Object.keys(AFTER), { known: new Map() }, disk);
  }

  function siteIn(out: string): Readonly<Record<string, string>> {
    const files = readManifest(out)?.files ?? [];
    return Object.fromEntries(files.map(({ path }) => [path, readFileSync(join(out, path), "utf8")]));
  }

  test.each<[Failure, boolean]>([
    ["EIO", false],
    ["ENOSPC", true],
  ])("%s at any call (from then on: %s): one whole site stands, and the next build succeeds", (failure, forever) => {
    const counted = failingDisk(Number.POSITIVE_INFINITY, failure);
    const first = outFolder(join(temporaryFolder(), "_site"));
    publishSite(first, BEFORE);
    build(first, counted);
    expect(counted.calls()).toBeGreaterThan(20);
    for (let at = 1; at <= counted.calls(); at += 1) {
      const root = temporaryFolder();
      const folder = outFolder(join(root, "_site"));
      publishSite(folder, BEFORE);
      let fault: unknown;
      try {
        build(folder, failingDisk(at, failure, forever));
      } catch (error) {
        fault = error;
      }
      expect([undefined, failure], `call ${at}`).toContain(errorCode(fault));
      if (existsSync(folder.out)) expect([BEFORE, AFTER], `call ${at}`).toContainEqual(siteIn(folder.out));
      // A disk that goes on refusing also refuses to bring the old site back: the next build does.
      else expect([forever, siteIn(folder.last)], `call ${at}`).toEqual([true, BEFORE]);
      build(folder, DISK);
      expect(siteIn(folder.out), `after call ${at}`).toEqual(AFTER);
      expect(readdirSync(root), `after call ${at}`).toEqual(["_site"]);
    }
  });

  test("exchanges whole or not at all: where the second rename fails, the first is taken back", () => {
    const root = temporaryFolder();
    const folder = outFolder(join(root, "_site"));
    publishSite(folder, BEFORE);
    openStaging(folder.next).write("index.html", "2");
    const disk: Disk = {
      ...DISK,
      rename: (from, to) => {
        if (from === folder.next) throw systemError("EACCES");
        DISK.rename(from, to);
      },
    };
    expect(() => publish(folder, ["index.html"], { known: new Map() }, disk)).toThrow("EACCES");
    expect(siteIn(folder.out)).toEqual(BEFORE);
    expect(existsSync(folder.last)).toBe(false);
  });
});

describe("which pages are kept", () => {
  const address = "a/index.html";
  const page = { kind: "html", address, view: () => expect.fail("asked for a view") } as const;

  /** What was published: the page from the view `key` on `base`, the file with these bytes. */
  function published(key: string, base: string): Made {
    const traces = {
      constants: "",
      cells: NO_CELLS,
      pages: { [address]: { key, given: "", reads: "" } },
    };
    return { traces, base, social: {} };
  }
  const kept = (made: Made | undefined, isIntact: boolean) =>
    stands({ page, key: "k" }, "base", made, (asked) => asked === address && isIntact);

  test("only those made from the same view on the same base, whose published file still has the bytes we wrote", () => {
    const made = published("k", "base");
    expect(kept(made, true)).toBe(true);
    expect(kept(made, false)).toBe(false);
    expect(kept(undefined, true)).toBe(false);
    expect(kept(published("older", "base"), true)).toBe(false);
    expect(kept(published("k", "older"), true)).toBe(false);
  });
});
