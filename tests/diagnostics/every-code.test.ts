/** Every code is earned: by a folder of `cases/`, by the shell, or by what no content alone can hold; every folder has a code. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CODES } from "../../src/diagnostics/codes.ts";
import { EARNED_OTHERWISE, TOLD_BY_THE_SHELL } from "./earned-otherwise.ts";

const folders = readdirSync(join(import.meta.dirname, "cases")).sort();

test("codes and cases are one to one", () => {
  const elsewhere: readonly string[] = [...Object.keys(EARNED_OTHERWISE), ...TOLD_BY_THE_SHELL];
  const codes = Object.keys(CODES).filter((code) => !elsewhere.includes(code) && !code.startsWith("import-"));
  expect(folders).toEqual(codes.sort());
});

describe("what no content alone can earn is earned otherwise, and nothing beside it", () => {
  test.each(Object.entries(EARNED_OTHERWISE))("%s", async (code, earn) => {
    expect((await earn()).map((each) => each.code)).toEqual([code]);
  });
});
