/** What a test has once been seen to say, kept beside it as text: read by eye, and held to from then on. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";

/** Holds a text to the file `name` in `recorded/` of `folder`; `npm run record` writes it anew, for somebody to read what moved. */
export function expectRecorded(folder: string, name: string, text: string): void {
  const file = join(folder, "recorded", name);
  if (process.env.ISNAD_RECORD !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text, `npm run record writes ${name} anew: read what moved`).toBe(readFileSync(file, "utf8"));
}
