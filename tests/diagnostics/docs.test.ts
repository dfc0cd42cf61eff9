/** The page of codes is printed from their table: it is as the table says now, and reads as a page. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CODES } from "../../src/diagnostics/codes.ts";
import { DIAGNOSTICS_PAGE, printDiagnostics } from "../tools/print-diagnostics.ts";

const page = await printDiagnostics();

test("docs/diagnostics.md is what the table of codes says now (npm run docs prints it)", () => {
  expect(readFileSync(DIAGNOSTICS_PAGE, "utf8")).toBe(page);
});

test("every code is on the page, once, and every sentence ends as a sentence", () => {
  for (const code of Object.keys(CODES)) expect(page.split(`\n### ${code}\n`), code).toHaveLength(2);
  const lines = page.split("\n").filter((line) => line.startsWith("> "));
  expect(lines.filter((line) => !/[.؟?!»”)`]$|: /.test(line))).toEqual([]);
  expect(page).not.toMatch(/(?<!label-)undefined|NaN|\[object/);
});
