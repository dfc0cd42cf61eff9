/** The page of codes is printed from their table: it is as the table says now, and reads as a page. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CODES } from "../../src/diagnostics/codes.ts";
import { DIAGNOSTICS_PAGE, printDiagnostics } from "../tools/print-diagnostics.ts";

const page = await printDiagnostics();

test("docs/diagnostics.md is what the table of codes says now (npm run docs prints it)", () => {
  expect(readFileSync(DIAGNOSTICS_PAGE, "utf8")).toBe(page);
});

describe("every code is on the page once, with its severity and its sentences in both languages", () => {
  test.each(Object.entries(CODES))("%s", (code, { severity }) => {
    const [, section = "", ...more] = page.split(`\n### ${code}\n`);
    expect(more).toEqual([]);
    const [first = "", ...sentences] = (section.split(/\n##/u)[0] ?? "").split("\n").filter((line) => line !== "");
    expect(first).toMatch(new RegExp(`^\\*\\*${severity}\\*\\*(?: ·|$)`, "u"));
    const arabic = sentences.filter((line) => /^> [^a-z]*\p{Script=Arabic}/u.test(line));
    expect(arabic.length).toBeGreaterThanOrEqual(1);
    expect(sentences.length - arabic.length).toBeGreaterThanOrEqual(1);
  });
});

test("every sentence on it ends as a sentence, and lacks no fact", () => {
  const lines = page.split("\n").filter((line) => line.startsWith("> "));
  expect(lines.length).toBeGreaterThan(2 * Object.keys(CODES).length);
  expect(lines.filter((line) => !/[.؟?!»”)`]$|: /.test(line))).toEqual([]);
  expect(page).not.toMatch(/(?<!label-)undefined|NaN|\[object/);
});
