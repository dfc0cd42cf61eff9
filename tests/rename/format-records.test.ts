/** Formatting touches the lines of records and no other, and changes nothing of what is read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/base/text-edit.ts";
import { formatRecords } from "../../src/shell/language-server/format-records.ts";
import { parseOnce } from "../setup/parse-once.ts";

const HEAD =
  "---\nالعنوان: ع\nالنوع: تحليل\nالتاريخ: 2026-03-01\n---\n\nقالت  إن [شيئًا  ما][^أ] ،وكذا[^ب].\n\n- بند :عادي\n* آخر\n\n";
const FILE = "articles/a.md";
const format = (text: string): string => applyEdits(text, formatRecords(FILE, text));

/** All that is read of a text, without where it stands. */
const read = (text: string): unknown =>
  JSON.parse(
    JSON.stringify(parseOnce({ path: FILE, bytes: new TextEncoder().encode(text) }).noun, (key, value: unknown) =>
      /place$|^position$/iu.test(key) ? undefined : value,
    ),
  );

test("indentation, dash, colon, commas between names; the order and the words stay", () => {
  const text = `${HEAD}[^أ]:\n    *  القائل :وزارة  الصحة،هيئة المياه \n    *   المصدر:بيان ، ص 3\n    * النص:  كلام ،غير مفصول\n    * المكان:\n      - الحسكة\n    * مقترح\n\n[^ب]: حاشية ،عادية :هنا\n`;
  expect(format(text)).toBe(
    `${HEAD}[^أ]:\n    - القائل: وزارة  الصحة، هيئة المياه\n    - المصدر: بيان، ص 3\n    - النص: كلام ،غير مفصول\n    - المكان:\n        - الحسكة\n    - مقترح\n\n[^ب]: حاشية ،عادية :هنا\n`,
  );
});

test("a range is all that is touched", () => {
  const text = `${HEAD}[^أ]:\n    - القائل:أ\n    - المصدر:ب\n`;
  const line = text.split("\n").findIndex((each) => each.includes("المصدر"));
  const range = { start: { line, character: 0 }, end: { line, character: 3 } };
  expect(applyEdits(text, formatRecords(FILE, text, range))).toBe(`${HEAD}[^أ]:\n    - القائل:أ\n    - المصدر: ب\n`);
});

test.each(["topics/a.md", "site.yaml"])("%s has no records", (path) =>
  expect(formatRecords(path, "---\nالاسم:أ\n---\n\n[^أ]:\n - القائل:ب\n")).toEqual([]),
);

describe("law", () => {
  const signs = fc.constantFrom(
    "القائل",
    "المصدر",
    "النص",
    "السند",
    "يناقض",
    "كذا",
    "-",
    "*",
    "•",
    ":",
    " :",
    "：",
    "،",
    "؛ ",
    " ",
    "  ",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "[^ب]:",
    "[^أ]",
    "أ ثم ب",
    "(مسمّى)",
    "> ",
    "# ",
    "```",
    "كلام",
    "\r\n",
  );
  const texts = fc.array(signs, { maxLength: 30 }).map((parts) => `${HEAD}[^أ]:\n    - القائل: س\n${parts.join("")}`);

  test("whatever stands in a text: the same is read, every other line is the same, and twice is once", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const formatted = format(text);
        expect(read(formatted)).toEqual(read(text));
        expect(format(formatted)).toBe(formatted);
        const [before, after] = [text, formatted].map((each) => each.split(/\r\n|\r|\n/u));
        expect(after?.length).toBe(before?.length);
        const changed = (before ?? []).flatMap((line, index) => (line === after?.[index] ? [] : [line]));
        for (const line of changed) expect(line).toMatch(/^[\s\-*•]/u);
      }),
    );
  });

  test.each(["forged-passports", "crane-relayed", "detainee-account", "harbour-night"])("%s", (name) => {
    const text = readFileSync(join(import.meta.dirname, `../newsroom/articles/${name}.md`), "utf8");
    const loose = text.replace(/^ {4}- ([^:\n]+): /gmu, "  -   $1 :");
    expect(read(format(loose))).toEqual(read(loose));
    expect(format(format(loose))).toBe(format(loose));
    expect(format(text).split("\n").length).toBe(text.split("\n").length);
  });
});
