/** The snippets that come with the project: what they expand to is what `check` accepts. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseFile } from "../../src/parse/parse-file.ts";

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

const path = new URL("../../.vscode/isnad.code-snippets", import.meta.url);
const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync(path, "utf8"));

/** Expands a snippet as an editor would who accepts every proposal. */
function expand(name: string): string {
  let text = (snippets[name]?.body ?? [])
    .join("\n")
    .replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2022-01-31");
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(
      /\$\{(?:\d+|TM_SELECTED_TEXT)(?::([^${}]*)|\|([^,|]*)[^|]*\|)\}/gu,
      (_, words, first) => words ?? first,
    );
  }
  return text.replace("$0", "");
}

const errors = (path: string, text: string): string[] =>
  parseFile({ path, bytes: new TextEncoder().encode(text) }).diagnostics.map(({ code }) => code);

describe("a file", () => {
  test.each([
    ["مقال", "articles/a.md", ["body-empty"]],
    ["مصدر", "sources/a.md", []],
    ["موضوع", "topics/a.md", []],
  ])("%s", (name, file, codes) => {
    expect(errors(file, expand(name))).toEqual(codes);
  });
});

test("a mark with its record, and a quotation", () => {
  const text = [expand("مقال"), expand("علامة"), "", expand("اقتباس"), expand("قول")].join("\n");
  expect(errors("articles/a.md", text)).toEqual([]);
});

test("every prefix is there in Arabic and in English, once", () => {
  const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  for (const { prefix } of Object.values(snippets)) expect(prefix).toHaveLength(2);
});
