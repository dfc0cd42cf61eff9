/** The lines of front matter, each value with its exact place, and every fault where it stands. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Name } from "../../src/model/name.ts";
import { ARTICLE_FIELDS } from "../../src/parse/fields/field-tables.ts";
import { type Raw, readBlock } from "../../src/parse/front-matter/read-block.ts";
import { openReading } from "../../src/parse/reading.ts";
import { runs } from "../setup/laws.ts";
import { parseArticleText, parseSourceText, told } from "./parsing.ts";

function read(text: string) {
  const reading = openReading("articles/a.md", text);
  return { block: readBlock(reading, 0, text.length, ARTICLE_FIELDS), told: told(reading.diagnostics) };
}

/** All texts of a value, in its order. */
function textsIn(raw: Raw | undefined): Name[] {
  if (raw === undefined) return [];
  if ("text" in raw) return [raw];
  if ("items" in raw) return raw.items.flatMap(textsIn);
  return raw.entries.flatMap(({ key, value }) => [key, ...textsIn(value)]);
}

test("every text stands in the file where its place says, letter for letter", () => {
  const unit = fc.constantFrom(..."ابت: ،؛[]«»#-|>='@%{}\n\n  \t", "العنوان:", "المواضيع:", "المصادر:\n  ");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
      const lines = text.split("\n");
      for (const { text: value, place } of textsIn(read(text).block)) {
        if (place.line !== place.endLine) continue;
        const typed = lines[place.line - 1]?.slice(place.column - 1, place.endColumn - 1) ?? "";
        if (!/^["'|>]/u.test(typed)) expect(typed.trim()).toBe(value);
      }
    }),
    { numRuns: runs(1000) },
  );
});

describe("YAML's own texts", () => {
  test.each([
    ['"سطر\\nآخر"', "سطر\nآخر"],
    ['"أ\\u0628"', "أب"],
    ["'قال ''نعم'''", "قال 'نعم'"],
    ["|\n  سطر: أول\n  # ثان", "سطر: أول\n# ثان"],
    [">-\n  سطر أول\n  سطر ثان", "سطر أول سطر ثان"],
  ])("%j", (typed, value) => {
    const { block, told: faults } = read(`الملخص: ${typed}\nالنوع: خبر`);
    expect(faults).toEqual([]);
    expect(block.entries.map((entry) => textsIn(entry.value).map(({ text }) => text))).toEqual([[value], ["خبر"]]);
  });

  test("a block is placed from its sign to its last word", () => {
    const { block } = read("الملخص: |\n  أول\n  ثان\nالنوع: خبر");
    expect(textsIn(block.entries[0]?.value)).toMatchObject([
      { place: { line: 1, column: 9, endLine: 3, endColumn: 6 } },
    ]);
  });

  test("an escape that YAML does not know is told where it stands", () => {
    expect(read('الملخص: "أول \\q ثان"').told).toEqual(["1:14 frontmatter-syntax"]);
  });
});

test("a broken list is read as it was typed, no sign added to it", () => {
  const { article, diagnostics } = parseArticleText(
    "---\nالعنوان: ع\nالتاريخ: 2026-11-22\nالمواضيع: أ، ب\n-، --\n---\n\nنص.\n",
  );
  expect(article.topics.map(({ text }) => text)).toEqual(["أ", "ب -", "--"]);
  expect(JSON.stringify(diagnostics)).not.toMatch(/'/u);
});

test("an item of a list may run on over two lines", () => {
  const { block } = read("المواضيع: [جوازات\n  السفر، تركيا]");
  expect(textsIn(block.entries[0]?.value).map(({ text }) => text)).toEqual(["جوازات السفر", "تركيا"]);
});

test("lines that end in CR alone are lines", () => {
  const { article, diagnostics } = parseArticleText("---\rالعنوان: ع\rالتاريخ: 2026-11-22\r---\r\rنص.\r");
  expect(diagnostics).toEqual([]);
  expect(article.headline).toBe("ع");
});

test("a list where one text is wanted is told from its first item to its last", () => {
  const { diagnostics } = parseSourceText("---\nالعنوان:\n  - أول\n  - ثان\n---\n");
  expect(diagnostics).toMatchObject([
    { code: "frontmatter-value-type", place: { line: 3, column: 3, endLine: 4, endColumn: 8 } },
  ]);
});
