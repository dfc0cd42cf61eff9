/** Versions by git: kept, sent to where there is somewhere, compared by claims; nothing is forced, no shell reads a word. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openVersions } from "../../../src/shell/desk/versions.ts";
import { temporaryFolder } from "../../engine/temporary-folder.ts";

const CLAIM = "قالت الهيئة إن [الماء قليل][^ماء].\n\n[^ماء]:\n    - القائل: هيئة المياه\n";
const git = (cwd: string, ...words: string[]): string => execFileSync("git", words, { cwd, encoding: "utf8" }).trim();
const newsroom = () => temporaryFolder({ "content/articles/a.md": CLAIM, "other.txt": "1" });

test("a version holds the content alone, under the sentence as it is", async () => {
  const root = newsroom();
  const versions = openVersions(join(root, "content"));
  expect(await versions.keep('--amend "; $(touch x) `touch y`')).toEqual({ kind: "kept" });
  expect(git(root, "log", "--format=%s")).toBe('--amend "; $(touch x) `touch y`');
  expect(git(root, "ls-files")).toBe("content/articles/a.md");
  expect([existsSync(join(root, "x")), existsSync(join(root, "y"))]).toEqual([false, false]);
  expect(await versions.keep("ثانية")).toEqual({ kind: "nothing" });
});

test("what has changed is told by claims: new, gone, changed; before the first version everything is new", async () => {
  const root = newsroom();
  const versions = openVersions(join(root, "content"));
  expect(await versions.changes()).toEqual({
    isFirst: true,
    files: ["content/articles/a.md"],
    claims: [{ kind: "fresh", article: "articles/a.md", after: "«الماء قليل» · القائل: هيئة المياه" }],
  });
  await versions.keep("أولى");
  expect(await versions.changes()).toEqual({ isFirst: false, files: [], claims: [] });
  writeFileSync(join(root, "content/articles/a.md"), CLAIM.replace("هيئة المياه", "اتحاد المزارعين"));
  writeFileSync(join(root, "content/articles/ب.md"), CLAIM.replaceAll("ماء", "نهر"));
  const { files, claims } = await versions.changes();
  expect(files).toEqual(["content/articles/a.md", "content/articles/ب.md"]);
  expect(claims).toEqual([
    {
      kind: "changed",
      article: "articles/a.md",
      before: "«الماء قليل» · القائل: هيئة المياه",
      after: "«الماء قليل» · القائل: اتحاد المزارعين",
    },
    { kind: "fresh", article: "articles/ب.md", after: "«النهر قليل» · القائل: هيئة المياه" },
  ]);
  writeFileSync(join(root, "content/articles/a.md"), "قالت.\n");
  expect((await versions.changes()).claims[0]).toMatchObject({ kind: "gone" });
});

test("what is sent goes to a branch of its own, to where there is somewhere; what is published does not move", async () => {
  const root = newsroom();
  const versions = openVersions(join(root, "content"));
  await versions.keep("أولى");
  const main = git(root, "symbolic-ref", "--short", "HEAD");
  const published = git(root, "rev-parse", main);
  writeFileSync(join(root, "content/articles/a.md"), "جديد.\n");
  expect(await versions.send("للمراجعة", "2026-03-01")).toEqual({ kind: "sentNowhere" });
  const branch = git(root, "symbolic-ref", "--short", "HEAD");
  expect(branch).toMatch(/^review\/2026-03-01-[0-9a-f]{6}$/u);
  expect(git(root, "rev-parse", main)).toBe(published);
  const remote = temporaryFolder();
  git(remote, "init", "--bare", "--quiet");
  git(root, "remote", "add", "origin", remote);
  writeFileSync(join(root, "content/articles/a.md"), "أجدد.\n");
  expect(await versions.send("ثانية", "2026-03-02")).toEqual({ kind: "sent" });
  expect(git(root, "symbolic-ref", "--short", "HEAD")).toBe(branch);
  expect(git(remote, "log", "--format=%s", branch)).toBe("ثانية\nللمراجعة\nأولى");
});

test("where the other side has gone on, nothing is forced: it is told, and both keep what they have", async () => {
  const root = newsroom();
  const versions = openVersions(join(root, "content"));
  const remote = temporaryFolder();
  git(remote, "init", "--bare", "--quiet");
  await versions.keep("أولى");
  git(root, "remote", "add", "origin", remote);
  await versions.send("ثانية", "2026-03-01");
  const branch = git(root, "symbolic-ref", "--short", "HEAD");
  const elsewhere = temporaryFolder();
  git(elsewhere, "clone", "--quiet", "--branch", branch, remote, ".");
  git(elsewhere, "-c", "user.name=x", "-c", "user.email=x@x", "commit", "--quiet", "--allow-empty", "-m", "من غيرنا");
  git(elsewhere, "push", "--quiet");
  writeFileSync(join(root, "content/articles/a.md"), "آخر.\n");
  expect(await versions.send("ثالثة", "2026-03-01")).toMatchObject({
    kind: "notSent",
    why: expect.stringContaining("rejected"),
  });
  expect(git(remote, "log", "-1", "--format=%s", branch)).toBe("من غيرنا");
  expect(git(root, "log", "-1", "--format=%s")).toBe("ثالثة");
  expect(readFileSync(join(root, "content/articles/a.md"), "utf8")).toBe("آخر.\n");
});
