/** Whole files read, as text: a newsroom with every field, that of whole builds, all that a field may hold, slips; and each fault with its facts. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "vitest";
import { all } from "../setup/laws.ts";
import { plainText } from "../setup/plain-text.ts";
import { expectRecorded, expectRecordedParts } from "../setup/recorded.ts";
import { parseText } from "./parsing.ts";

interface Text {
  readonly path: string;
  readonly text: string;
}

const TESTS = join(import.meta.dirname, "..");

const filesIn = (folder: string): Text[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|yaml)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file.slice(folder.length + 1), text: readFileSync(file, "utf8") }));

const NEWSROOMS: Readonly<Record<string, readonly Text[]>> = {
  every: filesIn(join(TESTS, "newsroom")),
  site: filesIn(join(TESTS, "site")),
  texts: filesIn(join(TESTS, "parse/texts")),
  seeded: filesIn(join(TESTS, "parse/seeded")).map(({ path, text }) => ({
    path: path.replace(/^article/u, "articles/a"),
    text,
  })),
};

describe("each file gives what is recorded", () => {
  test.each(Object.entries(NEWSROOMS))("%s", (name, texts) => {
    const told = texts.map(({ path, text }) => {
      const { noun, diagnostics } = parseText(path, text);
      return `# ${path}\n${plainText({ noun: noun?.noun, diagnostics })}`;
    });
    expectRecorded(import.meta.dirname, `${name}.yaml`, told.join("\n"));
  });

  test("faults, one code after another, as recorded", () => {
    const cases = join(TESTS, "diagnostics/cases");
    const told = all(readdirSync(cases).sort())
      .flatMap((code) =>
        filesIn(join(cases, code, "content")).map(({ path, text }) => ({
          code,
          path,
          found: parseText(path, text).diagnostics,
        })),
      )
      .filter(({ found }) => found.length > 0);
    const tell = ({ code, path, found }: (typeof told)[number]) => `# ${code}: ${path}\n${plainText(found)}`;
    expectRecordedParts(import.meta.dirname, "faults.yaml", told, tell);
  });
});
