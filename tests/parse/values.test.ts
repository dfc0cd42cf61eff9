/** The promises of fields, their values, and the lines of notes: what is read, what is told of the rest. */
import { describe, expect, test } from "vitest";
import { type DIFFERENCES, GENRES } from "../../src/model/vocabulary.ts";
import { findTerm } from "../../src/parse/fields/read-term.ts";
import { splitList } from "../../src/parse/split-list.ts";
import { parseArticleText, parseProse, parseSourceText, parseTopicText, told } from "./parsing.ts";

const article = (...lines: string[]) =>
  parseArticleText(`---\nالعنوان: عنوان\nالتاريخ: 2026-11-22\n${lines.join("\n")}\n---\n\nنص.\n`);
const source = (...lines: string[]) => parseSourceText(`---\nالعنوان: تقرير\n${lines.join("\n")}\n---\n`);

describe("a key that is misspelt", () => {
  test("is told with the nearest, and its value is not lost", () => {
    const { article: read, diagnostics } = article("الموضيع: داعش");
    expect(diagnostics).toMatchObject([
      {
        code: "frontmatter-key-unknown",
        expected: "المواضيع",
        fix: { text: "المواضيع", place: { line: 4, column: 1, endColumn: 8 } },
      },
    ]);
    expect(read.topics.map(({ text }) => text)).toEqual(["داعش"]);
  });

  test.each([
    ["before", ["الموضيع: داعش", "المواضيع: تركيا"]],
    ["behind", ["المواضيع: تركيا", "الموضيع: داعش"]],
  ])("counts only where the right one is not written, though it stands %s it", (_, lines) => {
    expect(article(...lines).article.topics.map(({ text }) => text)).toEqual(["تركيا"]);
  });
});

describe("a key that is typed twice", () => {
  test("counts the first time, and both places are told", () => {
    const { article: read, diagnostics } = article("المواضيع: داعش", "المواضيع: تركيا");
    expect(read.topics.map(({ text }) => text)).toEqual(["داعش"]);
    expect(diagnostics).toMatchObject([
      { code: "frontmatter-key-duplicate", place: { line: 5 }, related: [{ line: 4 }] },
    ]);
  });
});

describe("a value", () => {
  test("that is no term is told with all there are, the nearest first, and none is certain", () => {
    const all = Object.values(GENRES).map(({ ar }) => ar);
    for (const [typed, near] of [
      ["تحلبل", "تحليل"],
      ["تحقيقق", "تحقيق"],
      ["صصصصص", all[0]],
    ]) {
      const { diagnostics } = article(`النوع: ${typed}`);
      expect(diagnostics).toMatchObject([{ code: "frontmatter-value-unknown", place: { line: 4, column: 8 } }]);
      const listed = diagnostics[0]?.expected?.split("، ") ?? [];
      expect([listed[0], listed.toSorted()]).toEqual([near, all.toSorted()]);
      expect(diagnostics[0]).not.toHaveProperty("fix");
    }
  });

  test("of a flag left empty is asked for: it would publish a draft", () => {
    expect(article("النوع: تحليل\nمسودة:").diagnostics).toMatchObject([
      { code: "frontmatter-value-missing", place: { line: 5, column: 1 } },
    ]);
    expect(article("النوع: تحليل\nمسودة: ✓").article.draft).toBe(true);
    expect(article("النوع: تحليل\nمسودة: 0").article.draft).toBe(false);
  });

  test("is found by its value, its label in either language, with «ال» and hyphens and capitals or without", () => {
    for (const [value, { ar, en, also = [] }] of Object.entries<{ ar: string; en: string; also?: readonly string[] }>(
      GENRES,
    ))
      for (const typed of [value, ar, en, en.toUpperCase(), ...also])
        expect(findTerm(GENRES, typed), typed).toBe(value);
    expect(findTerm(GENRES, "التحليل")).toBe("analysis");
    expect(findTerm(GENRES, "تحليل # للمراجعة")).toBe("analysis");
    expect(findTerm(GENRES, "")).toBeUndefined();
  });

  test("that is a list where a text is wanted, or a text where entries are, is told from its first sign to its last", () => {
    expect(article("الملخص:", "  - أول", "  - ثان").diagnostics).toMatchObject([
      {
        code: "frontmatter-value-type",
        place: { line: 5, column: 3, endLine: 6, endColumn: 8 },
        facts: { wanted: "text" },
      },
    ]);
    expect(article("المصادر: نص").diagnostics).toMatchObject([
      { code: "frontmatter-value-type", place: { line: 4 }, facts: { wanted: "entries" } },
    ]);
  });

  test("that is missing is told at its key, at the head of the block where there is none", () => {
    expect(told(parseArticleText("---\nالعنوان:\nالتاريخ: 2026-11-22\n---\n\nنص.\n").diagnostics)).toEqual([
      "2:1 frontmatter-value-missing",
    ]);
    expect(told(parseTopicText("---\nالنوع: مكان\n---\n").diagnostics)).toEqual(["2:1 frontmatter-value-missing"]);
  });

  test("that is no day is told with the day that was meant, where that is sure", () => {
    expect(article("آخر تحديث: 2026-13-40").diagnostics).toMatchObject([
      { code: "date-invalid", place: { line: 4, column: 12 } },
    ]);
    expect(article("آخر تحديث: 2026-13-40").diagnostics[0]).not.toHaveProperty("fix");
  });
});

describe("what a work is based on", () => {
  test.each(["؟", "?", "؟؟", "غير معروف", "غير مذكور", "مجهول", "Unknown"])(
    "«%s» is something that nobody names",
    (typed) => {
      expect(source(`مبني على: ${typed}`).source.isBasedOn).toMatchObject([{ kind: "unknown" }]);
    },
  );

  test.each(["تقرير مجهول", "ما هذا؟", "غير معروف المصدر"])("«%s» is a name", (typed) => {
    expect(source(`مبني على: ${typed}`).source.isBasedOn).toMatchObject([{ kind: "name", name: { text: typed } }]);
  });
});

test("a source knows its archive, its languages and its days", () => {
  const { source: read, diagnostics } = source(
    "الرابط: https://example.org/a",
    "نسخة محفوظة: https://archive.example.net/1",
    "تاريخ الاطلاع: 2026-11-20",
    "التاريخ: 2026-11-19",
  );
  expect(diagnostics).toEqual([]);
  expect(read).toMatchObject({
    url: "https://example.org/a",
    archivedAt: "https://archive.example.net/1",
    dateAccessed: "2026-11-20",
    datePublished: "2026-11-19",
  });
});

test("a picture of the head has its words and its credit", () => {
  const { article: read, diagnostics } = article("الصورة: a.jpg", "وصف الصورة: سد في المساء", "مصدر الصورة: وكالة");
  expect(diagnostics).toEqual([]);
  expect(read.image).toMatchObject({ src: "a.jpg", alt: "سد في المساء", credit: "وكالة" });
});

describe("a list", () => {
  const parts = (text: string, separators?: string) =>
    splitList(text, 0, text.length, separators).map(({ start, end }) => text.slice(start, end));

  test.each<[string, string[]]>([
    ["أ، ب; ج؛ د,هـ", ["أ", "ب", "ج", "د", "هـ"]],
    ["«أ، ب»، (ج، د)", ["«أ، ب»", "(ج، د)"]],
    ["[أ، ب]", ["أ", "ب"]],
    ["[أ]، [ب]", ["[أ]", "[ب]"]],
    ["[^أ]، [[ب، ج]]", ["[^أ]", "[[ب، ج]]"]],
    ["«أ، ب", ["«أ", "ب"]],
    ["أ،، ب،", ["أ", "ب"]],
    ["\u200fأ\u200f ،\u200b ب", ["أ", "ب"]],
    ["،؛", []],
    ["", []],
  ])("%j holds %j", (text, expected) => expect(parts(text)).toEqual(expected));

  test("is cut at its own separators alone", () => {
    expect(parts("أ، ب؛ ج", "؛;")).toEqual(["أ، ب", "ج"]);
  });
});

describe("a note", () => {
  const note = (text: string) => {
    const { article: read, diagnostics } = parseProse(`قال كلامًا[^أ].\n\n${text}\n`);
    return {
      record: read.records[0],
      footnote: read.footnotes[0],
      codes: diagnostics.map(({ code }) => code),
      diagnostics,
    };
  };

  test.each(["القائل: فلان", "السند: فلان ثم الصحيفة"])(
    "of one line «%s» is a record, and said to be repaired",
    (line) => {
      expect(note(`[^أ]: ${line}`)).toMatchObject({
        record: { label: "أ" },
        footnote: undefined,
        codes: ["record-repaired"],
      });
    },
  );

  test.each(["المصدر: فلان", "قال فلان: نعم", "القائل فلان ومضى"])("of one line «%s» is prose", (line) => {
    expect(note(`[^أ]: ${line}`)).toMatchObject({ record: undefined, footnote: { label: "أ" } });
  });

  test("whose field lacks its colon is read all the same, and told once with its mend", () => {
    const { record, diagnostics } = note("[^أ]:\n    - القائل الغارديان");
    expect(record?.asserter).toMatchObject({ kind: "names", names: [{ text: "الغارديان" }] });
    expect(diagnostics).toMatchObject([
      {
        code: "field-unknown",
        place: { line: 10, column: 7, endColumn: 23 },
        expected: "القائل: الغارديان",
        fix: { place: { column: 13, endColumn: 13 }, text: ":" },
      },
    ]);
  });

  test("has a field that is typed twice the first time, but every relation", () => {
    const { record, diagnostics } = note(
      "[^أ]:\n    - القائل: فلان\n    - القائل: علان\n    - يناقض: ب\n    - يناقض: ج",
    );
    expect(record?.asserter).toMatchObject({ names: [{ text: "فلان" }] });
    expect(record?.relations.map(({ target }) => target.text)).toEqual(["ب", "ج"]);
    expect(diagnostics).toMatchObject([{ code: "field-duplicate", place: { line: 11 }, related: [{ line: 10 }] }]);
  });

  test("has a misspelt field read as the nearest, unless the right one is there", () => {
    expect(note("[^أ]:\n    - القائئل: فلان")).toMatchObject({
      record: { asserter: { names: [{ text: "فلان" }] } },
      codes: ["field-unknown"],
    });
    expect(note("[^أ]:\n    - القائئل: فلان\n    - القائل: علان").record?.asserter).toMatchObject({
      names: [{ text: "علان" }],
    });
  });

  test.each<[string, string]>([
    ["«تحقيق الغارديان»", "تحقيق الغارديان"],
    ["“تحقيق الغارديان”", "تحقيق الغارديان"],
    ['"تحقيق الغارديان"', "تحقيق الغارديان"],
    ["[^تحقيق-الغارديان]", "تحقيق-الغارديان"],
    ["«تحقيق» الغارديان", "«تحقيق» الغارديان"],
  ])("takes a name out of its quotes: %s", (typed, name) => {
    expect(note(`[^أ]:\n    - القائل: فلان\n    - المصدر: ${typed}`).record?.carriers).toMatchObject([
      { source: { text: name } },
    ]);
  });

  test("has relations to labels and marks, with what differs belonging to all of them", () => {
    const { record, codes } = note("[^أ]:\n    - القائل: فلان\n    - يؤيد: [^ب]، مقال/ج؛ الاختلاف: زمان، عدد");
    expect(codes).toEqual([]);
    const differs = ["time", "count"] satisfies (keyof typeof DIFFERENCES)[];
    expect(record?.relations).toMatchObject([
      { type: "supports", target: { text: "ب" }, differs },
      { type: "supports", target: { text: "مقال/ج" }, differs },
    ]);
  });

  test("has a state with its day and its reason, whichever comes first, and reasons in several parts", () => {
    const state = (typed: string) => note(`[^أ]:\n    - القائل: فلان\n    - الحالة: ${typed}`).record?.log[0];
    expect(state("مصحح، 2026-11-20")).toEqual({ status: "corrected", date: "2026-11-20" });
    expect(state("مصحح؛ خطأ؛ 2026-11-20؛ وآخر")).toEqual({
      status: "corrected",
      date: "2026-11-20",
      reason: "خطأ؛ وآخر",
    });
    expect(state("2026-11-20")).toBeUndefined();
  });

  test("of a label typed again counts the first time, and both places are told", () => {
    const { record, diagnostics } = note("[^أ]:\n    - القائل: فلان\n\n[^آ]:\n    - القائل: علان");
    expect(record?.asserter).toMatchObject({ names: [{ text: "فلان" }] });
    expect(diagnostics).toMatchObject([{ code: "label-duplicate", place: { line: 12 }, related: [{ line: 9 }] }]);
  });

  test("that stands empty is told; a list right below it is adopted, and said to be", () => {
    expect(note("[^أ]:\n").codes).toEqual(["note-empty"]);
    expect(note("[^أ]:\n\n- القائل: فلان\n")).toMatchObject({
      record: { asserter: { names: [{ text: "فلان" }] } },
      codes: ["record-repaired"],
    });
  });
});
