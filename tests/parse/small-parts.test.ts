/** Small parts of parsing by examples: lists, front matter that is written, the depth and length that are read. */
import { describe, expect, test } from "vitest";
import { MAX_LINES } from "../../src/parse/check-depth.ts";
import { writeFrontMatter } from "../../src/parse/front-matter/write-front-matter.ts";
import { splitList, trimPart } from "../../src/parse/split-list.ts";
import { parseSiteText, parseText, told } from "./parsing.ts";

describe("a list", () => {
  test.each([
    ["أ، ب؛ ج,د;ه", ["أ", "ب", "ج", "د", "ه"]],
    ["[أ، ب]", ["أ", "ب"]],
    ["[أ] و[ب]", ["[أ] و[ب]"]],
    ["[^أ]، [[ب، ج]]", ["[^أ]", "[[ب، ج]]"]],
    ["[[أ], ب]", ["[[أ]", "ب]"]],
    ["«أ، ب»، “ج، د”، (ه، و)، {ز، ح}، [ط، ي]", ["«أ، ب»", "“ج، د”", "(ه، و)", "{ز، ح}", "[ط، ي]"]],
    ["«أ، ب، ج", ["«أ", "ب", "ج"]],
    ["(أ، ب]، ج", ["(أ", "ب]", "ج"]],
    [" ، أ ،، ب ، ", ["أ", "ب"]],
    ["\u200fأ\u200f، ب\u202c", ["أ", "ب"]],
    ["", []],
    ["،", []],
    ["[]", []],
    ["أ", ["أ"]],
  ])("%j", (text, parts) => {
    expect(splitList(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });

  test("may be parted by other signs, and within a stretch alone", () => {
    const text = "أ؛ ب، ج؛ د";
    expect(splitList(text, 0, text.length, "؛").map(({ start, end }) => text.slice(start, end))).toEqual([
      "أ",
      "ب، ج",
      "د",
    ]);
    expect(splitList(text, 3, 7).map(({ start, end }) => text.slice(start, end))).toEqual(["ب", "ج"]);
    expect(trimPart("   ", { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
  });
});

describe("front matter is written", () => {
  test.each([
    [{ العنوان: "قول: نعم" }, 'العنوان: "قول: نعم"'],
    [{ العنوان: "نص" }, "العنوان: نص"],
    [{ التاريخ: undefined, النوع: "خبر" }, "التاريخ:\nالنوع: خبر"],
    [{ المواضيع: ["أ"] }, "المواضيع: أ"],
    [{ المواضيع: ["أ، ب"] }, "المواضيع:\n  - أ، ب"],
    [{ المواضيع: ["أ", "ب"] }, "المواضيع:\n  - أ\n  - ب"],
    [{ المصادر: { أ: { النوع: "كتاب" } } }, "المصادر:\n  أ:\n    النوع: كتاب"],
    [{ الملخص: `كلمة ${"طويلة ".repeat(40)}نهاية` }, `الملخص: كلمة ${"طويلة ".repeat(40)}نهاية`],
  ])("%j", (fields, text) => {
    expect(writeFrontMatter(fields)).toBe(`---\n${text}\n---\n`);
  });
});

test("a file of as many lines as may be is read, one of one more is not", () => {
  const of = (lines: number) =>
    told(parseText("articles/a.md", `---\n---\n${"\n".repeat(lines - 3)}`).diagnostics).map(
      (each) => each.split(" ")[1],
    );
  expect(of(MAX_LINES)).not.toContain("too-many-lines");
  expect(of(MAX_LINES + 1)).toContain("too-many-lines");
});

describe("what is written beside the pages", () => {
  test.each([
    ["الأقوال: صفحات", { claims: "pages" }, []],
    ["الأقوال: مواضع", { claims: "anchors" }, []],
    ["الأقوال: لا", {}, [expect.stringContaining("frontmatter-value")]],
    ["البحث: لا", { search: false }, []],
    ["البحث: نعم", { search: true }, []],
    ["البحث: صفحات", {}, [expect.stringContaining("frontmatter-value")]],
    ["شيء: نعم", {}, [expect.stringContaining("frontmatter")]],
  ])("%s", (line, outputs, faults) => {
    const { site, diagnostics } = parseSiteText(`المخرجات:\n    ${line}\n`);
    expect(site.outputs).toMatchObject(outputs);
    expect(told(diagnostics)).toEqual(faults);
  });
});
