/** The page of what the doors promise is printed from their declarations. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { API_PAGE, printApi } from "../tools/print-api.ts";

test("docs/api.md is what the doors say now (npm run docs prints it), with a sentence and a shape for every name", () => {
  const page = printApi();
  expect(readFileSync(API_PAGE, "utf8")).toBe(page);
  for (const name of ["build", "isnad (default)", "foldKey", "Article", "rehypeIsolateRuns"])
    expect(page).toMatch(new RegExp(`^### ${name.replace(/[()]/gu, "\\$&")}\n\n\\S.*`, "mu"));
  const entries = page.split("\n### ").slice(1);
  // Kinds of a vocabulary are explained where the vocabulary is.
  const silent = entries.filter((entry) => /^\w+\n\n\n/u.test(entry) && !/= keyof typeof [A-Z_]+;/u.test(entry));
  expect(silent.map((entry) => entry.split("\n", 1)[0])).toEqual([]);
  expect(page).not.toMatch(/@link|\bimport type\b|: any\b/u);
});
