/** In which version one is, and the way to another and back: by git's own switch, and never past what is kept nowhere. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openVersions } from "../../../src/shell/desk/versions.ts";
import { temporaryFolder } from "../../engine/temporary-folder.ts";

const git = (cwd: string, ...words: string[]): string =>
  execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@x", ...words], { cwd, encoding: "utf8" }).trim();
const ARTICLE = "---\nالعنوان: السد\nالنوع: تحليل\nالتاريخ: 2026-03-01\n---\n\nكلام.\n";

async function newsroom() {
  const root = temporaryFolder({ "content/articles/a.md": ARTICLE });
  const versions = openVersions(join(root, "content"));
  await versions.keep("أولى");
  const write = (path: string, text: string): void => writeFileSync(join(root, "content/articles", path), text);
  const read = (path: string): string => readFileSync(join(root, "content/articles", path), "utf8");
  return { root, versions, write, read, main: git(root, "symbolic-ref", "--short", "HEAD") };
}

test("before there is a version there is nowhere to go", async () => {
  const root = temporaryFolder({ "content/articles/a.md": ARTICLE });
  const versions = openVersions(join(root, "content"));
  expect(await versions.where()).toEqual({ others: [] });
  git(root, "init", "--quiet");
  expect(await versions.where()).toMatchObject({ here: { kind: "main", isTaken: false }, others: [] });
  expect(await versions.go("main")).toEqual({ kind: "unknown" });
});

test("what was sent is left for what it began from, which is as it was; and is come back to", async () => {
  const { versions, write, read, main, root } = await newsroom();
  expect(await versions.where()).toMatchObject({ here: { branch: main, kind: "main", sentence: "أولى" }, others: [] });
  write("a.md", `${ARTICLE}ومزيد.\n`);
  write("b.md", ARTICLE);
  await versions.send("زدت", "2026-03-02");
  const { here, others } = await versions.where();
  expect(here).toMatchObject({ kind: "review", sentence: "زدت", isTaken: false });
  expect(here?.day).toMatch(/^\d{4}-\d\d-\d\d$/u);
  expect(others).toMatchObject([{ branch: main, kind: "main" }]);

  expect(await versions.go(main)).toEqual({ kind: "there", news: "none" });
  expect(read("a.md")).toBe(ARTICLE);
  expect(existsSync(join(root, "content/articles/b.md"))).toBe(false);
  expect(await versions.where()).toMatchObject({
    here: { branch: main },
    others: [{ kind: "review", isTaken: false }],
  });

  expect(await versions.go(here?.branch ?? "")).toMatchObject({ kind: "there" });
  expect(read("a.md")).toContain("ومزيد.");
  expect(read("b.md")).toBe(ARTICLE);
});

test("a version all of which is published by now is told as such", async () => {
  const { versions, write, main, root } = await newsroom();
  write("a.md", `${ARTICLE}ومزيد.\n`);
  await versions.send("زدت", "2026-03-02");
  const review = (await versions.where()).here?.branch ?? "";
  await versions.go(main);
  git(root, "merge", "--quiet", "--no-ff", "-m", "راجعناه", review);
  expect((await versions.where()).others).toMatchObject([{ branch: review, isTaken: true }]);
});

test.each([
  ["a text that was changed", "a.md", "تغيّر.\n"],
  ["a text that is new", "c.md", ARTICLE],
  ["a picture", "c.png", "x"],
])("%s, and kept in no version: nothing is done, and it is told by what it is called", async (_, path, text) => {
  const { versions, write, read, main } = await newsroom();
  await versions.send("أرسلت", "2026-03-02");
  write(path, text);
  const went = await versions.go(main);
  expect(went).toMatchObject({ kind: "unkept", files: [{ path: `articles/${path}` }] });
  expect(read(path)).toBe(text);
  expect((await versions.where()).here?.kind).toBe("review");
});

test("a file that git passes over, and one outside of the content, are not written over either", async () => {
  const { versions, read, write, main, root } = await newsroom();
  write("b.md", "في نسخة المراجعة.\n");
  await versions.send("ب", "2026-03-02");
  const review = (await versions.where()).here?.branch ?? "";
  await versions.go(main);
  writeFileSync(join(root, ".git/info/exclude"), "b.md\n");
  write("b.md", "عندي وحدي.\n");
  expect(await versions.go(review)).toMatchObject({ kind: "failed", why: expect.stringContaining("b.md") });
  expect(read("b.md")).toBe("عندي وحدي.\n");
  expect((await versions.where()).here?.branch).toBe(main);
});

test("only what was told of can be gone to: no other branch, no option of git's", async () => {
  const { versions, main, root } = await newsroom();
  git(root, "branch", "other");
  for (const asked of ["other", main, "--discard-changes", "-f", "HEAD~0", ""])
    expect(await versions.go(asked), asked).toEqual({ kind: "unknown" });
  expect(git(root, "symbolic-ref", "--short", "HEAD")).toBe(main);
});

test("where git has forgotten what a version began from, whatever it may have begun from can be gone to", async () => {
  const { versions, main, root } = await newsroom();
  git(root, "branch", "other");
  await versions.send("أرسلت", "2026-03-02");
  const review = (await versions.where()).here?.branch ?? "";
  expect((await versions.where()).others.map(({ branch }) => branch)).toEqual([main]);
  git(root, "config", "--unset", `branch.${review}.isnadFrom`);
  expect((await versions.where()).others.map(({ branch }) => branch).sort()).toEqual([main, "other"].sort());
  expect(await versions.go("other")).toMatchObject({ kind: "there" });
});

test("on no branch at all, one can go to any", async () => {
  const { versions, main, root } = await newsroom();
  git(root, "checkout", "--quiet", "--detach");
  const where = await versions.where();
  expect(where).not.toHaveProperty("here");
  expect(where.others).toMatchObject([{ branch: main }]);
  expect(await versions.go(main)).toMatchObject({ kind: "there" });
});

test("what others have added comes along; where both have gone on, nothing is joined; where nobody answers, it is told", async () => {
  const { versions, write, read, main, root } = await newsroom();
  const remote = temporaryFolder();
  git(remote, "init", "--bare", "--quiet", `--initial-branch=${main}`);
  git(root, "remote", "add", "origin", remote);
  git(root, "push", "--quiet", "--set-upstream", "origin", main);
  await versions.send("أرسلت", "2026-03-02");
  const elsewhere = temporaryFolder();
  git(elsewhere, "clone", "--quiet", remote, ".");
  const others = (text: string): void => {
    writeFileSync(join(elsewhere, "content/articles/a.md"), text);
    git(elsewhere, "commit", "--quiet", "-am", "من غيرنا");
    git(elsewhere, "push", "--quiet");
  };
  others("راجعناه.\n");
  expect(await versions.go(main)).toEqual({ kind: "there", news: "brought" });
  expect(read("a.md")).toBe("راجعناه.\n");

  const review = (await versions.where()).others[0]?.branch ?? "";
  write("a.md", "عندنا.\n");
  await versions.keep("عندنا");
  others("عندهم.\n");
  await versions.go(review);
  expect(await versions.go(main)).toMatchObject({ kind: "there", news: "apart" });
  expect(read("a.md")).toBe("عندنا.\n");
  expect(git(root, "status", "--porcelain", "--untracked-files=no")).toBe("");

  git(root, "remote", "set-url", "origin", join(remote, "gone"));
  await versions.go(review);
  expect(await versions.go(main)).toMatchObject({ kind: "there", news: "unreached", why: expect.any(String) });
});
