/** Versions by git: kept, sent to where there is somewhere, compared by claims; nothing is forced, no shell reads a word. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
    files: [{ path: "articles/a.md", how: "fresh", kind: "article" }],
    claims: [{ kind: "fresh", article: "articles/a.md", after: "«الماء قليل» · القائل: هيئة المياه" }],
  });
  await versions.keep("أولى");
  expect(await versions.changes()).toEqual({ isFirst: false, files: [], claims: [] });
  writeFileSync(join(root, "content/articles/a.md"), CLAIM.replace("هيئة المياه", "اتحاد المزارعين"));
  writeFileSync(join(root, "content/articles/ب.md"), CLAIM.replaceAll("ماء", "نهر"));
  const { files, claims } = await versions.changes();
  expect(files).toEqual([
    { path: "articles/a.md", how: "changed", kind: "article" },
    { path: "articles/ب.md", how: "fresh", kind: "other" },
  ]);
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

test("files are told by what they are called: as they are now, or as they were of what is gone; pictures and others by what they are", async () => {
  const named = (title: string): string => `---\nالعنوان: ${title}\n---\n`;
  const root = temporaryFolder({
    "content/articles/a.md": named("أول"),
    "content/topics/t.md": "---\nالاسم: هيئة\n---\n",
    "content/site.yaml": "العنوان: ج\n",
  });
  const versions = openVersions(join(root, "content"));
  await versions.keep("أولى");
  writeFileSync(join(root, "content/articles/a.md"), named("ثانٍ"));
  writeFileSync(join(root, "content/articles/p.png"), "x");
  writeFileSync(join(root, "content/articles/d.pdf"), "x");
  writeFileSync(join(root, "content/site.yaml"), "العنوان: ج2\n");
  rmSync(join(root, "content/topics/t.md"));
  expect((await versions.changes()).files).toEqual([
    { path: "articles/a.md", how: "changed", kind: "article", title: "ثانٍ" },
    { path: "site.yaml", how: "changed", kind: "site" },
    { path: "topics/t.md", how: "gone", kind: "topic", title: "هيئة" },
    { path: "articles/d.pdf", how: "fresh", kind: "document" },
    { path: "articles/p.png", how: "fresh", kind: "picture" },
  ]);
});

test("what the last version has of a file: nothing, a draft, a text; or there is no version", async () => {
  const draft = "---\nالعنوان: م\nالنوع: تحليل\nالتاريخ: 2026-03-01\nمسودة: نعم\n---\n\nكلام.\n";
  const root = temporaryFolder({ "content/articles/a.md": CLAIM, "content/articles/d.md": draft });
  const versions = openVersions(join(root, "content"));
  expect(await versions.keptAs("articles/a.md")).toBe("none");
  await versions.keep("أولى");
  const all = ["a", "d", "x"].map((name) => versions.keptAs(`articles/${name}.md`));
  expect(await Promise.all(all)).toEqual(["text", "draft", "nothing"]);
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
