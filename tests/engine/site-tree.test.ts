/** The published folder, held against what was left there: whatever was done to it is found, and nothing is read twice. */
import {
  cpSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import { DISK, type Disk } from "../../src/engine/disk.ts";
import type { Manifest } from "../../src/engine/manifest.ts";
import { packFiles, packStamps, unpackFiles, unpackStamps } from "../../src/engine/pack-stamps.ts";
import { holdSite, NO_TREE, type SiteTree, seeSite } from "../../src/engine/site-tree.ts";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";

const FILES = { "index.html": "1", "articles/a/index.html": "الأولى", "articles/b/index.html": "الثانية" };
/** Long after everything was written: what was written just now is known by no stamp. */
const LATER = Date.now() + 60_000;

function published(now = LATER): { readonly out: string; readonly tree: SiteTree } {
  const files = Object.entries(FILES).map(([path, text]) => ({ path, size: text.length, sha256: sha256(text) }));
  const manifest: Manifest = { generator: "isnad", version: 1, files };
  const out = temporaryFolder({ ...FILES, "data/manifest.json": JSON.stringify(manifest) });
  return { out, tree: seeSite(out, manifest, now) };
}

/** The machine's disk, counting what is read and listed. */
function countingDisk(): Disk & { readonly read: string[]; readonly listed: string[] } {
  const [read, listed]: [string[], string[]] = [[], []];
  return {
    ...DISK,
    read,
    listed,
    open: (path, how) => {
      read.push(path);
      return DISK.open(path, how);
    },
    list: (path) => {
      listed.push(path);
      return DISK.list(path);
    },
  };
}

test("a site that nobody touched is ours, and nothing of it is read or listed", () => {
  const { out, tree } = published();
  const disk = countingDisk();
  expect(holdSite(out, tree, LATER, disk)).toEqual({ tree, hasForeign: false, isWhole: true });
  expect([disk.read, disk.listed]).toEqual([[], []]);
  expect(tree.files.size).toBe(4);
  expect([...tree.folders.keys()].sort()).toEqual(["", "articles", "articles/a", "articles/b", "data"]);
});

test("what was written a moment before it was looked at is read once more, then known", () => {
  const { out, tree } = published(Date.now());
  const disk = countingDisk();
  const held = holdSite(out, tree, LATER, disk);
  expect(held.isWhole).toBe(true);
  expect([disk.read.length, disk.listed.length]).toEqual([4, 5]);
  const again = countingDisk();
  expect(holdSite(out, held.tree, LATER, again).isWhole).toBe(true);
  expect([again.read, again.listed]).toEqual([[], []]);
});

test("a site that was copied or restored is ours by its bytes", () => {
  const { out, tree } = published();
  const elsewhere = join(temporaryFolder(), "site");
  cpSync(out, elsewhere, { recursive: true });
  expect(holdSite(elsewhere, tree, LATER)).toMatchObject({ hasForeign: false, isWhole: true });
});

const path = "articles/a/index.html";
describe.each<[string, (out: string) => void]>([
  ["altered, and as long as before", (out) => writeFileSync(join(out, path), "الأولي")],
  [
    "altered, and dated back",
    (out) => {
      const { changed } = DISK.look(join(out, path)) ?? { changed: 0 };
      writeFileSync(join(out, path), "الأولي");
      utimesSync(join(out, path), changed / 1000, changed / 1000);
    },
  ],
  [
    "altered by another name of it",
    (out) => {
      linkSync(join(out, path), join(out, "../other-name"));
      writeFileSync(join(out, "../other-name"), "الأولي");
      rmSync(join(out, "../other-name"));
    },
  ],
  ["cut", (out) => writeFileSync(join(out, path), "")],
  ["removed", (out) => rmSync(join(out, path))],
  ["gone with its folder", (out) => rmSync(join(out, "articles/a"), { recursive: true })],
  [
    "renamed away, another in its place",
    (out) => {
      rmSync(join(out, path));
      renameSync(join(out, "articles/b/index.html"), join(out, path));
    },
  ],
  [
    "a folder by now",
    (out) => {
      rmSync(join(out, path));
      mkdirSync(join(out, path));
    },
  ],
  [
    "a link by now, to the same text",
    (out) => {
      writeFileSync(join(out, "../same"), readFileSync(join(out, path)));
      rmSync(join(out, path));
      symlinkSync(join(out, "../same"), join(out, path));
    },
  ],
])("a file that was %s", (_, alter) => {
  test("is not taken for ours; the others are", () => {
    const { out, tree } = published();
    const inner = join(temporaryFolder(), "deep/site");
    mkdirSync(join(inner, ".."), { recursive: true });
    renameSync(out, inner);
    alter(inner);
    const held = holdSite(inner, tree, LATER);
    expect(held.isWhole).toBe(false);
    expect(held.tree.files.has(path)).toBe(false);
    expect(held.tree.files.has("index.html")).toBe(true);
  });
});

test("a file more is found, wherever it stands; what systems leave is not minded", () => {
  for (const more of ["CNAME", "articles/a/more.html", "new/deep/x.txt"]) {
    const { out, tree } = published();
    writeFiles(out, { [more]: "x" });
    expect(holdSite(out, tree, LATER), more).toMatchObject({ hasForeign: true, isWhole: false });
  }
  const { out, tree } = published();
  writeFiles(out, { "articles/.DS_Store": "x" });
  expect(holdSite(out, tree, LATER)).toMatchObject({ hasForeign: false, isWhole: true });
});

test("no site is no whole site", () => {
  expect(holdSite(join(temporaryFolder(), "none"), published().tree, LATER).isWhole).toBe(false);
  expect(holdSite(temporaryFolder(), NO_TREE, LATER).isWhole).toBe(false);
});

test("stamps and hashes come back from their packs as they were", () => {
  const { tree } = published();
  expect(unpackFiles(JSON.parse(JSON.stringify(packFiles(tree.files))))).toEqual(tree.files);
  expect(unpackStamps(JSON.parse(JSON.stringify(packStamps(tree.folders))))).toEqual(tree.folders);
  expect(unpackFiles(packFiles(new Map()))).toEqual(new Map());
});
