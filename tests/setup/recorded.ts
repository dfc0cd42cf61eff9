/** What a test has once been seen to say, kept beside it as text: read by eye, and held to from then on. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { all, quick } from "./laws.ts";

/** Holds a text to the file `name` in `recorded/` of `folder`; `npm run record` writes it anew, for somebody to read what moved. */
export function expectRecorded(folder: string, name: string, text: string): void {
  const file = join(folder, "recorded", name);
  if (process.env.ISNAD_RECORD !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text, `npm run record writes ${name} anew: read what moved`).toBe(readFileSync(file, "utf8"));
}

/** The same of a text of many parts, one below the other; while one works some of them are asked, each wherever it stands in the file. */
export function expectRecordedParts<Part>(
  folder: string,
  name: string,
  parts: readonly Part[],
  tell: (part: Part) => string,
): void {
  if (!quick) {
    expectRecorded(folder, name, parts.map(tell).join("\n"));
    return;
  }
  const kept = readFileSync(join(folder, "recorded", name), "utf8");
  const otherwise = all(parts)
    .map(tell)
    .filter((text) => !kept.includes(text));
  expect(otherwise, `of ${name}`).toEqual([]);
}
