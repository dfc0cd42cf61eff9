/** The jobs of a new site's GitLab pipeline, run by a runner of GitLab's files on this machine, with the packed engine. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeFiles } from "../engine/temporary-folder.ts";
import { debianCommand } from "../setup/debian-command.ts";
import { beginPackedSite } from "../setup/packed-site.ts";
import { isnadHere } from "./isnad-here.ts";

const RUNNER = createRequire(import.meta.url).resolve("gitlab-ci-local/src/index.js");
const ARTICLE = (words: string): string =>
  `---\nالعنوان: حال السد\nالنوع: خبر\nالتاريخ: 2026-01-01\nالكاتب: اختبار\n---\n\nقالت هيئة السد إن [${words}][^السد].\n\n[^السد]:\n    - القائل: هيئة السد (مسمّى)\n`;

let root = "";
let site = "";
beforeAll(async () => {
  debianCommand("rsync", "rsync", ["--version"]);
  root = realpathSync(mkdtempSync(join(tmpdir(), "isnad-gitlab-")));
  site = await beginPackedSite(root);
  git("init", "-q", "-b", "main");
  git("remote", "add", "origin", "git@gitlab.example.org:news/site.git");
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const git = (...words: string[]): string =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...words], {
    cwd: site,
    encoding: "utf8",
  });

function commit(files: Readonly<Record<string, string>>): string {
  writeFiles(site, files);
  git("add", "-A");
  git("commit", "-qm", "x");
  return git("rev-parse", "HEAD").trim();
}

/** Runs one job with the variables that GitLab would set. */
function run(
  job: string,
  variables: Readonly<Record<string, string>>,
): { readonly ok: boolean; readonly said: string } {
  const set = Object.entries(variables).flatMap(([name, value]) => ["--variable", `${name}=${value}`]);
  const ignored = ["--ignore-predefined-vars", Object.keys(variables).join(",")];
  const words = [RUNNER, "--force-shell-executor", "--no-color", ...set, ...ignored, job];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: site, encoding: "utf8" });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}

test("the default branch is published; a merge request tells claims, pages with links, and faults as a report", async () => {
  const first = commit({ "content/articles/dam.md": ARTICLE("السد سليم") });
  const pages = run("pages", { CI_COMMIT_BRANCH: "main", CI_DEFAULT_BRANCH: "main" });
  expect(pages.ok, pages.said).toBe(true);
  expect(pages.said).toMatch(/ما لا يصل منها: 0\.[\s\S]*الموقع كما نُشر/u);
  expect((await isnadHere(["verify", join(site, ".gitlab-ci-local/artifacts/pages/_site")], root)).code).toBe(0);

  git("checkout", "-qb", "edit");
  commit({ "content/articles/dam.md": ARTICLE("السد متصدع") });
  const request = {
    CI_PIPELINE_SOURCE: "merge_request_event",
    CI_MERGE_REQUEST_DIFF_BASE_SHA: first,
    CI_JOB_URL: "https://gitlab.example/job/1",
  };
  const review = run("review", request);
  expect(review.ok, review.said).toBe(true);
  const kept = (file: string): string => readFileSync(join(site, ".gitlab-ci-local/artifacts/review", file), "utf8");
  expect(kept("changes.md")).toContain("**أعيدت صياغته** `dam/السد`");
  expect(kept("pages.md")).toContain("](https://gitlab.example/job/1/artifacts/file/_preview/articles/dam/index.html)");
  expect(kept("_preview/articles/dam/index.html")).toContain("السد متصدع");

  commit({ "content/articles/dam.md": ARTICLE("السد متصدع").replace("2026-01-01", "2026-13-01") });
  const faulty = run("review", request);
  expect(faulty.ok).toBe(false);
  expect(existsSync(join(site, "faults.xml"))).toBe(true);
  expect(readFileSync(join(site, "faults.xml"), "utf8")).toMatch(/date-invalid[\s\S]*\p{Script=Arabic}/u);
}, 900_000);
