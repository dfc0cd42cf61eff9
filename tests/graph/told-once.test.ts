/** One mistake is one complaint: nothing that only follows from it is told beside it. */
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { fromTexts } from "./from-content.ts";

const MINISTRY = "---\nالاسم: وزارة المياه\nالنوع: جهة\n---\n";
const RIVER = "---\nالاسم: صحيفة النهر\nالنوع: صحيفة\n---\n";
const article = (fields: string, body: string) => `---\nالعنوان: ع\nالتاريخ: 2025-03-05\n${fields}---\n\n${body}\n`;

function told(text: string): string[] {
  const { diagnostics } = fromTexts({ "topics/m.md": MINISTRY, "topics/r.md": RIVER, "articles/a.md": text });
  return diagnostics
    .filter(({ code }) => code !== "single-origin" && code !== "genre-missing")
    .map(({ code, place }) => `${place.line}:${place.column} ${code}`);
}

/** What was told, but for the genre, which none of these articles has. */
const placed = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .filter(({ code }) => code !== "genre-missing")
    .map(({ code, place }) => `${place.line}:${place.column} ${code}`);

test.each([
  ["القائل: وزارة المياه\n    - السند: صحيفة النهر عن", "10:26 chain-unreadable"],
  ["القائل: وزارة المياه\n    - السند: وزارة المياه، صحيفة النهر", "10:14 chain-unreadable"],
  ["القائل: وزارة المياه\n    - السند: ثم ثم", "10:14 chain-unreadable"],
  ["السند: ثم", "9:14 chain-unreadable"],
])("a chain that cannot be read: %s", (record, expected) => {
  expect(told(article("", `قالت وزارة المياه[^أ].\n\n[^أ]:\n    - ${record}`))).toEqual([expected]);
});

test("a block in another language is not read as ours", () => {
  expect(told("---js\nmodule.exports = {}\n---\n\nنص.\n")).toEqual(["1:1 frontmatter-language"]);
  expect(told("---yaml\nالعنوان: ع\n---\n\nنص.\n")).toEqual([
    "1:1 frontmatter-language",
    "2:1 frontmatter-value-missing",
  ]);
});

test("a source of an article may be its name alone, behind its key", () => {
  const { graph, diagnostics } = fromTexts({
    "articles/a.md": article(
      "المصادر:\n  رسالة: رسالة النقابة إلى الصحف\n  ثانية:\n",
      "نص[^رسالة] ونص[^رسالة النقابة إلى الصحف].",
    ),
  });
  expect([...graph.sources.values()].map(({ source }) => source.name)).toContain("رسالة النقابة إلى الصحف");
  expect(placed(diagnostics)).toEqual(["6:3 frontmatter-value-missing", "6:3 source-unused"]);
});

test.each([
  ["قال[^أ، ب] وقال[^أ][^ب].", "6:4 label-undefined [^أ][^ب]"],
  ["قال[^أ، ص 3] وقال[^أ][^ب].", "6:4 label-undefined [^أ]"],
  ["قال[^ج، ص 3] وقال[^أ][^ب].", "6:6 label-undefined "],
])("%s: a label that has a note is not said to have none", (prose, expected) => {
  const notes = "[^أ]:\n    - القائل: وزارة المياه\n[^ب]: كلام.";
  const { diagnostics } = fromTexts({ "topics/m.md": MINISTRY, "articles/a.md": article("", `${prose}\n\n${notes}`) });
  const shown = diagnostics.filter(({ code }) => code === "label-undefined");
  expect(shown.map((each) => `${each.place.line}:${each.place.column} ${each.code} ${each.expected ?? ""}`)).toEqual([
    expected,
  ]);
});

test("two sources of one article under keys that fold to one", () => {
  const sources = "المصادر:\n  رسالة:\n    العنوان: رسالة النقابة\n  رساله:\n    العنوان: أخرى\n";
  expect(told(article(sources, "نص[^رسالة]."))).toEqual(["7:3 frontmatter-key-duplicate"]);
  const listed = "المصادر:\n  - العنوان: رسالة النقابة\n  - المعرف: رساله النقابه\n    العنوان: أخرى\n";
  expect(told(article(listed, "نص[^رسالة النقابة]."))).toEqual(["6:13 frontmatter-key-duplicate"]);
});
