/** A file is withdrawn, and taken back, without a letter changed that is not about that; what it calls itself is read. */
import { expect, test } from "vitest";
import { readTitle } from "../../src/parse/front-matter/read-title.ts";
import { takeBackWithdrawn, writeWithdrawn } from "../../src/parse/front-matter/write-withdrawn.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { changeText } from "../../src/shell/correct-text.ts";

const ARTICLE = "---\nالعنوان: مقال\nالنوع: تحليل\nالتاريخ: 2026-03-01\n---\n\nكلام.\n";
const withdrawn = (path: string, text: string, reason: string): string =>
  changeText(text, writeWithdrawn(path, text, reason) ?? []);
const back = (path: string, text: string): string => changeText(text, takeBackWithdrawn(path, text));
const read = (path: string, text: string) => {
  const { noun } = parseFile({ path, bytes: new TextEncoder().encode(text) });
  return noun?.noun;
};

test.each([
  ["an article", "articles/a.md", ARTICLE],
  ["lines that end as on Windows", "articles/a.md", ARTICLE.replaceAll("\n", "\r\n")],
  ["a source", "sources/a.md", "---\nالعنوان: مصدر\nالنوع: خبر\n---\n"],
  ["a topic, with a list at its end", "topics/a.md", "---\nالاسم: جهة\nأسماء أخرى:\n  - أخرى\n  - ثالثة\n---\nكلام.\n"],
])("%s: the reason is read as it was typed, and taken back nothing has changed", (_, path, text) => {
  for (const reason of ["لم يثبت ما فيه.", 'قيل: "لا"، ثم # نفي', "- بشرطة", "سطر\nوسطر"]) {
    const made = withdrawn(path, text, reason);
    expect(read(path, made)).toMatchObject({ withdrawn: reason.replace(/\s+/gu, " ") });
    expect(back(path, made)).toBe(text);
  }
});

test("withdrawn a second time it has one reason, the last", () => {
  const twice = withdrawn("articles/a.md", withdrawn("articles/a.md", ARTICLE, "أول"), "ثان");
  expect(twice.match(/^مسحوب: .*$/gmu)).toEqual(["مسحوب: ثان"]);
  const empty = ARTICLE.replace("النوع: تحليل", "مسحوب:\nالنوع: تحليل");
  expect(withdrawn("articles/a.md", empty, "سبب")).toBe(empty.replace("مسحوب:", "مسحوب: سبب"));
});

test.each(["مسودة: نعم\nالعنوان", "العنوان"])("a draft is none when it is withdrawn: %j", (head) => {
  const draft = ARTICLE.replace("العنوان", head).replace("\n---\n\n", "\nمسودة: نعم\n---\n\n");
  const made = withdrawn("articles/a.md", ARTICLE.replace("العنوان", "مسودة: نعم\nالعنوان"), "سبب");
  expect(read("articles/a.md", made)).toMatchObject({ draft: false, withdrawn: "سبب" });
  expect(read("articles/a.md", withdrawn("articles/a.md", draft, "سبب"))).toMatchObject({ withdrawn: "سبب" });
});

test("where there is no front matter that is closed, or no tombstone, nothing is written", () => {
  expect(writeWithdrawn("articles/a.md", "كلام", "سبب")).toBeUndefined();
  expect(writeWithdrawn("articles/a.md", "---\nالعنوان: بلا نهاية\n", "سبب")).toBeUndefined();
  expect(writeWithdrawn("pages/a.md", "---\nالعنوان: عنّا\n---\n", "سبب")).toBeUndefined();
  expect(takeBackWithdrawn("articles/a.md", ARTICLE)).toEqual([]);
  expect(takeBackWithdrawn("articles/a.md", "كلام")).toEqual([]);
});

test.each([
  ["articles/a.md", ARTICLE, "مقال"],
  ["articles/a.md", "---\ntitle: 'بين علامتين'\n---\n", "بين علامتين"],
  ["articles/a.md", "---\nالعنوان: الوزير: [سقط الجسر][^جسر] أمس[^مصدر]\n---\n", "الوزير: سقط الجسر أمس"],
  ["topics/a.md", "---\nالاسم: هيئة\n---\n", "هيئة"],
  ["sources/a.md", "---\nالعنوان: بيان\n---\n", "بيان"],
  ["pages/a.md", "---\nالعنوان: عنّا\n---\n", "عنّا"],
  ["articles/a.md", "---\nالعنوان:\n---\n", undefined],
  ["articles/a.md", "كلام", undefined],
  ["site.yaml", "العنوان: ج\n", undefined],
])("%s calls itself: %j", (path, text, title) => {
  expect(readTitle(path, text)).toBe(title);
});
