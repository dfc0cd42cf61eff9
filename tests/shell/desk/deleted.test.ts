/** What is deleted at the desk is kept whole, and comes back; nothing that somebody else wrote meanwhile goes with it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sha256 } from "../../../src/base/digest.ts";
import { readContent } from "../../../src/engine/read-content.ts";
import { deleteText, keepAside, listDeleted, putBack } from "../../../src/shell/desk/deleted.ts";
import { openVersions } from "../../../src/shell/desk/versions.ts";
import { temporaryFolder } from "../../engine/temporary-folder.ts";

const TEXT = "---\nالعنوان: قال [سقط الجسر][^جسر]\n---\n\nكلام.\n";
const PATH = "articles/2026/a.md";
const NOW = new Date("2026-03-01T10:20:30.456Z");
const LATER = new Date("2026-03-02T00:00:00Z");
const hashOf = (text: string): string => sha256(new TextEncoder().encode(text));
const newsroom = (): string => temporaryFolder({ [`content/${PATH}`]: TEXT, "content/site.yaml": "العنوان: ج\n" });

test("a text is taken away whole, is told by what it is called, and stands again where it stood", () => {
  const root = join(newsroom(), "content");
  expect(deleteText(root, PATH, hashOf(TEXT), NOW)).toMatchObject({ kind: "deleted" });
  expect(existsSync(join(root, PATH))).toBe(false);
  expect(readContent(root).files.map(({ path }) => path)).toEqual(["site.yaml"]);
  expect(readContent(root).diagnostics).toEqual([]);
  const [one, ...others] = listDeleted(root);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ path: PATH, kind: "article", title: "قال سقط الجسر", moment: NOW.toISOString() });
  expect(putBack(root, one?.id ?? "")).toEqual({ kind: "back", path: PATH });
  expect(readFileSync(join(root, PATH), "utf8")).toBe(TEXT);
  expect(listDeleted(root)).toEqual([]);
  expect(putBack(root, one?.id ?? "")).toEqual({ kind: "gone" });
});

test("what somebody wrote meanwhile stays; the settings, what is no text and what stands elsewhere cannot be deleted", () => {
  const root = join(newsroom(), "content");
  expect(deleteText(root, PATH, hashOf("آخر"), NOW)).toMatchObject({ kind: "changed", now: { text: TEXT } });
  expect(deleteText(root, "articles/none.md", hashOf(TEXT), NOW)).toMatchObject({
    kind: "changed",
    now: { kind: "nothing" },
  });
  writeFileSync(join(root, "articles/p.png"), "x");
  for (const path of ["site.yaml", "articles/p.png", "../x.md", ".deleted/x.md", ""])
    expect(deleteText(root, path, hashOf("x"), NOW), path).toEqual({ kind: "refused" });
  expect(readFileSync(join(root, PATH), "utf8")).toBe(TEXT);
});

test("nothing is put back over another file; the copy stays", () => {
  const root = join(newsroom(), "content");
  deleteText(root, PATH, hashOf(TEXT), NOW);
  writeFileSync(join(root, PATH), "غيره.\n");
  expect(putBack(root, listDeleted(root)[0]?.id ?? "")).toEqual({ kind: "taken" });
  expect(readFileSync(join(root, PATH), "utf8")).toBe("غيره.\n");
  expect(listDeleted(root)).toHaveLength(1);
});

test("the same path is deleted twice, and kept aside without having stood: each is there, the last first", () => {
  const root = join(newsroom(), "content");
  deleteText(root, PATH, hashOf(TEXT), NOW);
  expect(keepAside(root, PATH, "لم يُحفظ.\n", LATER)).toBe(true);
  expect(keepAside(root, "../a.md", "x", LATER)).toBe(false);
  expect(listDeleted(root).map(({ moment, title }) => [moment, title])).toEqual([
    [LATER.toISOString(), undefined],
    [NOW.toISOString(), "قال سقط الجسر"],
  ]);
});

test("what is no id of ours leads nowhere, and no link is followed", () => {
  const root = join(newsroom(), "content");
  deleteText(root, PATH, hashOf(TEXT), NOW);
  for (const id of ["", "..", "../articles", ".gitignore", "2026-03-01T10-20-30-456Z-zzzzzz/../.."])
    expect(putBack(root, id), id).toEqual({ kind: "gone" });
  const secret = temporaryFolder({ "articles/secret.md": "سر" });
  symlinkSync(secret, join(root, ".deleted/2026-03-03T00-00-00-000Z-abcdef"));
  mkdirSync(join(root, ".deleted/2026-03-04T00-00-00-000Z-abcdef"));
  symlinkSync(join(secret, "articles/secret.md"), join(root, ".deleted/2026-03-04T00-00-00-000Z-abcdef/a.md"));
  expect(listDeleted(root)).toHaveLength(1);
  const linked = join(newsroom(), "content");
  symlinkSync(secret, join(linked, ".deleted"));
  expect(deleteText(linked, PATH, hashOf(TEXT), NOW)).toEqual({ kind: "refused" });
  expect(existsSync(join(linked, PATH))).toBe(true);
  expect(readdirSync(secret)).toEqual(["articles"]);
});

test("a version holds nothing of what was deleted", async () => {
  const folder = newsroom();
  const root = join(folder, "content");
  const versions = openVersions(root);
  await versions.keep("أولى");
  deleteText(root, PATH, hashOf(TEXT), NOW);
  expect((await versions.changes()).files).toEqual([
    { path: PATH, how: "gone", kind: "article", title: "قال سقط الجسر" },
  ]);
  await versions.keep("ثانية");
  expect((await versions.changes()).files).toEqual([]);
});
