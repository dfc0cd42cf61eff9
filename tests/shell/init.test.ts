/** A new site, outside of this repository: begun by one command, it checks and builds, and CI's steps do what they say. */
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { isnadHere } from "./isnad-here.ts";

const ISNAD = join(import.meta.dirname, "../../src/shell/isnad.js");

/** A site that was begun and committed, with `npx isnad` on its way: what `npm install` would bring. */
async function begun() {
  const root = temporaryFolder();
  mkdirSync(join(root, "packed"));
  writeFileSync(join(root, "packed/isnad.tgz"), "a tarball");
  const { code } = await isnadHere(["init", "site", "--engine", "packed/isnad.tgz"], root);
  const site = join(root, "site");
  const bin = join(root, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "npx"), `#!/bin/sh\nshift\nexec "${process.execPath}" "${ISNAD}" "$@"\n`, { mode: 0o755 });
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "t",
    GIT_AUTHOR_EMAIL: "t@example.org",
    GIT_COMMITTER_NAME: "t",
    GIT_COMMITTER_EMAIL: "t@example.org",
  };
  const git = (...words: string[]) => execFileSync("git", words, { cwd: site, env, encoding: "utf8" });
  const commit = (message: string): string => {
    git("add", "-A");
    git("commit", "-qm", message);
    return git("rev-parse", "HEAD").trim();
  };
  git("init", "-q", "-b", "main");
  const ci = (...words: string[]) =>
    spawnSync("sh", ["ci.sh", ...words], { cwd: site, env: { ...env, ISNAD_FORMAT: "github" }, encoding: "utf8" });
  return { code, root, site, commit, ci };
}

const ARTICLE = (words: string): string =>
  `---\nالعنوان: حال السد\nالنوع: خبر\nالتاريخ: 2026-01-01\nالكاتب: اختبار\n---\n\nقالت هيئة السد إن [${words}][^السد].\n\n[^السد]:\n    - القائل: هيئة السد (مسمّى)\n`;

test("begun, it has all that a newsroom needs, and is pinned to its engine", async () => {
  const { code, site } = await begun();
  expect(code).toBe(0);
  expect(readdirSync(site).toSorted()).toEqual(
    [
      ".git",
      ".github",
      ".gitignore",
      ".gitlab-ci.yml",
      "README.md",
      "ci.sh",
      "content",
      "isnad.tgz",
      "package.json",
    ].toSorted(),
  );
  // A clone of the site has the engine as well.
  expect(JSON.parse(readFileSync(join(site, "package.json"), "utf8")).dependencies).toEqual({
    isnad: "file:isnad.tgz",
  });
  expect(readFileSync(join(site, "isnad.tgz"), "utf8")).toBe("a tarball");
  expect((await isnadHere(["check", "--strict"], site)).code).toBe(0);
});

test.each([
  ["a version", ["--engine", "0.9.1"], "0.9.1"],
  ["an address", ["--engine", "https://example.org/isnad.tgz"], "https://example.org/isnad.tgz"],
  ["its own version", [], JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")).version],
])("the engine may be %s", async (_, words, spec) => {
  const root = temporaryFolder();
  expect((await isnadHere(["init", "site", ...words], root)).code).toBe(0);
  expect(JSON.parse(readFileSync(join(root, "site/package.json"), "utf8")).dependencies).toEqual({ isnad: spec });
});

test("a tarball that is not there is refused before anything is written", async () => {
  const root = temporaryFolder();
  await expect(isnadHere(["init", "site", "--engine", "none.tgz"], root)).rejects.toMatchObject({ name: "Refusal" });
  expect(existsSync(join(root, "site"))).toBe(false);
});

test("a folder in which something stands is left alone", async () => {
  const { root, site } = await begun();
  const before = readFileSync(join(site, "package.json"), "utf8");
  await expect(isnadHere(["init", "site"], root)).rejects.toMatchObject({ name: "Refusal" });
  expect(readFileSync(join(site, "package.json"), "utf8")).toBe(before);
});

test("ci.sh publishes what passes, tells what changed, and publishes nothing where something is wrong", async () => {
  const { site, commit, ci } = await begun();
  writeFileSync(join(site, "content/articles/dam.md"), ARTICLE("السد سليم"));
  const first = commit("one");
  const published = ci();
  expect(published).toMatchObject({ status: 0 });
  expect(published.stderr).toMatch(/ما لا يصل منها: 0\.[\s\S]*وُزنت الصفحات[\s\S]*الموقع كما نُشر/u);
  expect(readFileSync(join(site, "published.json"), "utf8")).toBe(
    readFileSync(join(site, "_site/data/manifest.json"), "utf8"),
  );
  expect(existsSync(join(site, "_site/articles/dam/index.html"))).toBe(true);
  expect(existsSync(join(site, "_site/articles/first/index.html"))).toBe(false);
  writeFileSync(join(site, "content/articles/dam.md"), ARTICLE("السد متصدع"));
  commit("two");
  const changed = ci(first);
  expect(changed.status).toBe(0);
  expect(changed.stdout).toMatch(/^::warning file=content\/articles\/dam\.md,line=10.*change-unexplained/mu);
  expect(readFileSync(join(site, "changes.md"), "utf8")).toContain("**أعيدت صياغته** `dam/السد`");
  expect(readFileSync(join(site, "_preview/index.html"), "utf8")).toContain('href="articles/dam/index.html"');
  expect(readFileSync(join(site, "_site/articles/dam/index.html"), "utf8")).toContain("سجل التغييرات");
  expect(readFileSync(join(site, "pages.md"), "utf8")).toMatch(/^- تغيّرت: .*حال السد.*`\/articles\/dam\/`$/mu);
  appendFileSync(join(site, "content/articles/dam.md"), "\n[^السد]:\n    - القائل: غيرها (مسمّى)\n");
  commit("three");
  const broken = ci(first);
  expect(broken.status).toBe(1);
  expect(broken.stdout).toMatch(/^::error file=content\/articles\/dam\.md/mu);
  expect(readFileSync(join(site, "faults.md"), "utf8")).toMatch(
    /^- \*\*خطأ\*\* .*content\/articles\/dam\.md:\d+:\d+/mu,
  );
  expect(readFileSync(join(site, "_site/articles/dam/index.html"), "utf8")).toContain("السد متصدع");
});

test("both workflows fetch all commits, run ci.sh, and publish only what it built", async () => {
  const { site } = await begun();
  const read = (path: string): unknown => parse(readFileSync(join(site, path), "utf8"));
  const STEP = z.object({
    uses: z.string().optional(),
    run: z.string().optional(),
    with: z.record(z.string(), z.unknown()).optional(),
  });
  const { jobs } = z
    .object({
      jobs: z.object({ build: z.object({ steps: z.array(STEP) }), publish: z.object({ needs: z.literal("build") }) }),
    })
    .parse(read(".github/workflows/site.yml"));
  const { steps } = jobs.build;
  expect(steps.find(({ uses }) => uses?.startsWith("actions/checkout@"))?.with).toMatchObject({ "fetch-depth": 0 });
  expect(steps.filter(({ run }) => run?.startsWith("sh ci.sh"))).toHaveLength(1);
  // What comes from a pull request never stands in a script's own text.
  for (const { run = "" } of steps) expect(run).not.toContain("${{");
  expect(read(".gitlab-ci.yml")).toMatchObject({
    variables: { GIT_DEPTH: "0" },
    pages: { script: ["sh ci.sh"], publish: "_site" },
  });
});
