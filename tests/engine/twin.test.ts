/** The twin of the published site: the next is made of it, whatever happened to it, and is what it would have been without. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import { DISK, type Disk } from "../../src/engine/disk.ts";
import type { SiteMemory } from "../../src/engine/last-build.ts";
import { MANIFEST_ADDRESS, readManifest } from "../../src/engine/manifest.ts";
import { openNextSite } from "../../src/engine/next-site.ts";
import { outFolder } from "../../src/engine/out-folder.ts";
import { recover } from "../../src/engine/publish.ts";
import { errorCode } from "../../src/engine/refusal.ts";
import { holdSite, NO_TREE, type SiteTree } from "../../src/engine/site-tree.ts";
import { type Failure, failingDisk } from "./failing-disk.ts";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";

/** A project's folder, and what is remembered of its site. */
interface Project {
  readonly root: string;
  readonly memory: SiteMemory;
}

function openProject(root = temporaryFolder()): Project {
  let [tree, twin]: [SiteTree, SiteTree] = [NO_TREE, NO_TREE];
  const memory: SiteMemory = {
    tree: () => tree,
    rememberTree: (left) => {
      tree = left;
    },
    twin: () => twin,
    rememberTwin: (left) => {
      twin = left;
    },
    build: () => undefined,
    rememberBuild: () => undefined,
  };
  return { root, memory };
}

type Files = Readonly<Record<string, string>>;

/** Publishes files as a build does, long after all others: what stands is kept, the rest is written. Says what was written. */
function publish({ root, memory }: Project, files: Files, disk: Disk = DISK): string[] {
  const [folder, left, now] = [outFolder(join(root, "_site")), memory.tree(), Date.now() + 60_000];
  recover(folder, disk);
  const site = holdSite(folder.out, left, now, disk);
  const twin = join(root, ".cache/twin");
  const planned = [...Object.keys(files), "never/drawn.png"];
  const next = openNextSite({ folder, memory, site, left, twin, waits: false, now: () => now }, planned, disk);
  const written: string[] = [];
  const kept = new Map();
  for (const [address, content] of Object.entries(files)) {
    const file = next.intact.get(address);
    if (file?.sha256 === sha256(content)) kept.set(address, file);
    else written.push(address);
  }
  for (const address of written) next.staging.write(address, files[address] ?? "");
  const stood = new Map();
  for (const [address, { sha256 }] of kept) {
    const file = next.staging.keep(address, sha256);
    if (file === undefined) next.staging.take(address, folder.out);
    else stood.set(address, file);
  }
  next.staging.sweep();
  next.publish(Object.keys(files), { kept, stood });
  return written;
}

const site = (root: string, folder = "_site"): Files =>
  Object.fromEntries(
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [path.slice(join(root, folder).length + 1), readFileSync(path, "utf8")])
      .filter(([address]) => address !== MANIFEST_ADDRESS),
  );

const FIRST = { "index.html": "1", "articles/a/index.html": "أ", "articles/b/index.html": "ب", "data/x.json": "{}" };
const SECOND = { ...FIRST, "index.html": "2", "articles/a/index.html": "أ، بعد التعديل" };
const { "articles/b/index.html": _, ...THIRD } = { ...SECOND, "articles/c/index.html": "ت", articles2: "ملف" };

test("one edition after the other: what stands is kept, the twin is the site before, and nothing else is left", () => {
  const project = openProject();
  const { root } = project;
  expect(publish(project, FIRST).length).toBe(4);
  expect(site(root, ".cache/twin")).toEqual(FIRST);
  expect(publish(project, SECOND)).toEqual(["index.html", "articles/a/index.html"]);
  expect([site(root), site(root, ".cache/twin")]).toEqual([SECOND, FIRST]);
  expect(publish(project, THIRD)).toEqual(["articles/c/index.html", "articles2"]);
  expect([site(root), site(root, ".cache/twin")]).toEqual([THIRD, SECOND]);
  expect(readdirSync(join(root, "_site/articles"))).toEqual(["a", "c"]);
  expect(publish(project, FIRST)).toEqual(["index.html", "articles/a/index.html", "articles/b/index.html"]);
  expect(site(root)).toEqual(FIRST);
  expect(readdirSync(root).sort()).toEqual([".cache", "_site"]);
});

test("a file becomes a folder, and a folder a file", () => {
  const project = openProject();
  for (const files of [{ x: "1", "y/z": "2" }, { "x/z": "3", y: "4" }, { x: "5" }, { "x/z": "6", "y/z": "7" }]) {
    publish(project, files);
    expect(site(project.root)).toEqual(files);
  }
});

test("what stands in both is one file, and it is never written into: the site of before keeps its bytes", () => {
  const project = openProject();
  publish(project, FIRST);
  const inodeOf = (folder: string, address: string): number => statSync(join(project.root, folder, address)).ino;
  expect(inodeOf("_site", "index.html")).toBe(inodeOf(".cache/twin", "index.html"));
  publish(project, SECOND);
  expect(inodeOf("_site", "data/x.json")).toBe(inodeOf(".cache/twin", "data/x.json"));
  expect(readFileSync(join(project.root, ".cache/twin/index.html"), "utf8")).toBe("1");
});

test("a folder that is new takes from the twin what the last build published, and no older page", () => {
  const project = openProject();
  publish(project, FIRST);
  publish(project, SECOND);
  rmSync(join(project.root, "_site"), { recursive: true });
  expect(publish(project, SECOND)).toEqual(["index.html", "articles/a/index.html"]);
  expect(site(project.root)).toEqual(SECOND);
  rmSync(join(project.root, "_site"), { recursive: true });
  expect(publish(project, SECOND)).toEqual([]);
  expect(site(project.root)).toEqual(SECOND);
});

const TWIN = ".cache/twin";
const DAMAGES: readonly (readonly [string, (root: string) => void])[] = [
  ["a page altered", (root) => writeFileSync(join(root, TWIN, "data/x.json"), "[]")],
  ["a page cut", (root) => writeFileSync(join(root, TWIN, "articles/b/index.html"), "")],
  ["a page gone", (root) => rmSync(join(root, TWIN, "articles/b/index.html"))],
  ["a folder gone", (root) => rmSync(join(root, TWIN, "articles"), { recursive: true })],
  ["files more", (root) => writeFiles(root, { [`${TWIN}/articles/b/x`]: "", [`${TWIN}/y/z`]: "", [`${TWIN}/k`]: "" })],
  [
    "a file in the place of a folder",
    (root) => {
      rmSync(join(root, TWIN, "articles"), { recursive: true });
      writeFileSync(join(root, TWIN, "articles"), "");
    },
  ],
  ["all of it gone", (root) => rmSync(join(root, TWIN), { recursive: true })],
  [
    "a file where it should be",
    (root) => {
      rmSync(join(root, TWIN), { recursive: true });
      writeFileSync(join(root, TWIN), "");
    },
  ],
];
test.each(DAMAGES)("a damaged twin is never trusted: %s", (_, damage) => {
  const project = openProject();
  publish(project, FIRST);
  // As another edition of the same: the twin's files are its own, and damage to them is not damage to the site's.
  rmSync(join(project.root, TWIN), { recursive: true });
  writeFiles(project.root, Object.fromEntries(Object.entries(FIRST).map(([path, text]) => [`${TWIN}/${path}`, text])));
  damage(project.root);
  publish(project, SECOND);
  expect(site(project.root)).toEqual(SECOND);
  expect(readManifest(join(project.root, "_site"))?.files.length).toBe(4);
});

describe("a disk that fails", () => {
  test.each<[Failure, boolean]>([
    ["EIO", false],
    ["ENOSPC", true],
    ["EACCES", false],
  ])("%s at any call (from then on: %s): one whole site stands, and the next build succeeds", (failure, forever) => {
    const counted = failingDisk(Number.POSITIVE_INFINITY, failure);
    const first = openProject();
    publish(first, FIRST);
    publish(first, SECOND);
    publish(first, THIRD, counted);
    expect(counted.calls()).toBeGreaterThan(40);
    for (let at = 1; at <= counted.calls(); at += 1) {
      const project = openProject();
      const { root } = project;
      publish(project, FIRST);
      publish(project, SECOND);
      let fault: unknown;
      try {
        publish(project, THIRD, failingDisk(at, failure, forever));
      } catch (error) {
        fault = error;
      }
      expect([undefined, failure], `call ${at}`).toContain(errorCode(fault));
      const stands = existsSync(join(root, "_site")) ? site(root) : site(root, "._site.isnad-last");
      expect([SECOND, THIRD], `call ${at}`).toContainEqual(stands);
      publish(project, THIRD);
      expect(site(root), `after call ${at}`).toEqual(THIRD);
      expect(readdirSync(root).sort(), `after call ${at}`).toEqual([".cache", "_site"]);
    }
  });
});

describe("a folder that the disk knows as the same is not listed", () => {
  const FILES = { "a/x": "1", "a/y": "2", "b/x": "3" };
  /** Publishes as `publish`, and says which folders of the next site were listed. */
  const listed = (project: Project, files: Files): string[] => {
    const folders: string[] = [];
    const list: Disk["list"] = (folder) => {
      const at = folder.split("_site.isnad-next")[1];
      if (at !== undefined) folders.push(at);
      return DISK.list(folder);
    };
    publish(project, files, { ...DISK, list });
    return folders;
  };

  test("but what stands in it that the site did not know goes with the next", () => {
    const project = openProject();
    const { root } = project;
    for (const text of ["1", "2", "3"]) publish(project, { ...FILES, "b/x": text });
    expect(listed(project, { ...FILES, "b/x": "4" })).not.toContain("/a");
    // What a system leaves there, and a page that somebody altered, stand in the folder that is the twin afterwards.
    writeFiles(root, { "_site/a/.DS_Store": "x" });
    publish(project, { ...FILES, "b/x": "5" });
    expect(listed(project, { ...FILES, "b/x": "6" })).toContain("/a");
    expect(site(root)).toEqual({ ...FILES, "b/x": "6" });
    writeFileSync(join(root, "_site/a/y"), "altered");
    for (const text of ["7", "8", "9"]) publish(project, { ...FILES, "b/x": text });
    expect(site(root)).toEqual({ ...FILES, "b/x": "9" });
  });
});
