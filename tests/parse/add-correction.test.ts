/** A correction comes into the front matter as an editor would write it, and nothing else of the file is another than before. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { addCorrection, type WrittenCorrection } from "../../src/parse/front-matter/add-correction.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { changeText } from "../../src/shell/correct-text.ts";

const CORRECTION: WrittenCorrection = {
  date: "2026-11-22",
  text: "كان الرقم ثلاثة، والصحيح أربعة.",
  kind: "وقائع",
  claims: ["رقم"],
};
const ENTRY = [
  "  - التاريخ: 2026-11-22",
  "    النوع: وقائع",
  "    النص: كان الرقم ثلاثة، والصحيح أربعة.",
  "    الأقوال: رقم",
];
const BODY = "\nقالت الهيئة إن [المنسوب أربعة][^رقم].\n\n---\n\n[^رقم]:\n    - القائل: الهيئة (مسمّى)\n";
const file = (...head: readonly string[]): string => ["---", ...head, "---", BODY].join("\n");

function corrected(text: string, correction = CORRECTION): string {
  const changes = addCorrection(text, correction);
  if (changes === undefined) throw new Error("it has no place");
  return changeText(text, changes);
}

describe("where it stands", () => {
  test("the first one begins the list behind all other fields, and the day of the last change stands below that of publication", () => {
    expect(corrected(file("العنوان: مقال", "التاريخ: 2026-11-20", "الكاتب: نحن"))).toBe(
      file("العنوان: مقال", "التاريخ: 2026-11-20", "آخر تحديث: 2026-11-22", "الكاتب: نحن", "تصحيحات:", ...ENTRY),
    );
  });

  test("the next one stands below those that are there, indented as they are, whatever the field is called", () => {
    const before = ["التصحيحات:", "- التاريخ: 2026-11-21", "  النص: أول", "  # ملاحظة", "العنوان: مقال"];
    expect(corrected(file(...before))).toBe(
      file(...before.slice(0, 4), ...ENTRY.map((line) => line.slice(2)), "العنوان: مقال"),
    );
  });

  test("a field that is there and empty is filled, `[]` too", () => {
    for (const empty of ["تصحيحات:", "corrections: []"])
      expect(corrected(file("العنوان: مقال", empty, "مسودة: نعم"))).toBe(
        file("العنوان: مقال", empty.replace(" []", ""), ...ENTRY, "مسودة: نعم"),
      );
  });

  test.each([
    ["آخر تحديث: ٢١ تشرين الثاني ٢٠٢٦", "آخر تحديث: 2026-11-22", "an earlier day is the day of the correction now"],
    ["آخر تحديث: 2026-11-22 14:30", "آخر تحديث: 2026-11-22 14:30", "its own day keeps its time"],
    ["آخر تحديث: 2026-12-01", "آخر تحديث: 2026-12-01", "a later one stays"],
    ["آخر تحديث: أمس", "آخر تحديث: أمس", "what is no day is left to be mended"],
  ])("%s → %s: %s", (before, after) => {
    expect(corrected(file(before, "التاريخ: 2026-11-20"))).toBe(
      file(after, "التاريخ: 2026-11-20", "تصحيحات:", ...ENTRY),
    );
  });

  test("CR LF, a mark of byte order and the body's own lines of hyphens stay as they are", () => {
    const text = `\ufeff${file("العنوان: مقال").replaceAll("\n", "\r\n")}`;
    const after = corrected(text);
    expect(after.replace(`\r\nتصحيحات:\r\n${ENTRY.join("\r\n")}`, "")).toBe(text);
  });

  test("words that YAML would read otherwise are quoted, several lines are one, several claims are a list", () => {
    const text = corrected(file("العنوان: مقال"), { ...CORRECTION, text: "كان:\n «أ»  # لا", claims: ["أ، ب", "ج"] });
    expect(text).toContain(
      ['    النص: "كان: «أ» # لا"', "    الأقوال:", "      - أ، ب", "      - ج", "---"].join("\n"),
    );
  });
});

test.each([
  ["العنوان: مقال\n\nكلام\n", "no front matter"],
  ["---\nالعنوان: مقال\n\nكلام\n", "one that is not closed"],
  ["--- toml\nالعنوان = 1\n---\n", "one in another language"],
  [file("تصحيحات: كان ثلاثة"), "a text where the list should be"],
  [file("تصحيحات:", "  النص: كان ثلاثة"), "fields where the list should be"],
  ["", "nothing at all"],
])("%j has no place for it: %s", (text) => {
  expect(addCorrection(text, CORRECTION)).toBeUndefined();
});

/** What stands in a noun, its places aside. */
const bare = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      ["place", "position", "fieldPlaces", "datePlace"].includes(key) ? undefined : each,
    ),
  );

function read(text: string): Article {
  const { noun } = parseFile({ path: "articles/a.md", bytes: new TextEncoder().encode(text) });
  if (noun?.kind !== "article") throw new Error("no article");
  return noun.noun;
}

/** Words that a reader of YAML may trip over. */
const word = fc.constantFrom(
  "كان",
  "3 أمتار",
  "«نعم»",
  "# لا",
  "- بند",
  "قال: نعم",
  "[عاجل]",
  "'",
  '"',
  "|",
  "> ",
  "أ، ب",
  "@",
  "%",
  "؟",
  "---",
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" ").trim());
const heads = fc.subarray(
  [
    "العنوان: مقال",
    "التاريخ: 2026-11-20",
    "  الكاتب: نحن",
    "المواضيع:\n  - السد\n  - الماء",
    "تصحيحات:\n  - التاريخ: 2026-11-21\n    النص: سابق\n    النوع: إسناد",
    "تصحيحات:\n- النص: سابق\n  التاريخ: 2026-11-21",
    "الملخص: |\n  سطر\n  آخر",
    "المصادر:\n  بيان:\n    العنوان: بيان",
    "# تعليق",
    "مسودة: نعم",
    "آخر تحديث: 2026-11-21",
  ],
  { minLength: 1 },
);
const corrections = fc.record({
  date: fc.constantFrom("2026-11-22", "2026-11-19"),
  text: words,
  kind: fc.constantFrom("وقائع", "إسناد", "سحب"),
  claims: fc.uniqueArray(fc.constantFrom("رقم", "قول-2", "أ، ب"), { maxLength: 3 }),
}) satisfies fc.Arbitrary<WrittenCorrection>;

test("the article is the same as before but for one correction more and its day; the correction is what was written", () => {
  fc.assert(
    fc.property(heads, corrections, fc.constantFrom("\n", "\r\n"), (head, correction, lineEnd) => {
      const list = head.findIndex((line) => line.startsWith("تصحيحات"));
      const once = head.filter((line, index) => !line.startsWith("تصحيحات") || index === list);
      const text = file(...once).replaceAll("\n", lineEnd);
      const [before, after] = [read(text), read(corrected(text, correction))];
      const { corrections: old, dateModified: _, ...others } = before;
      const { corrections: now, dateModified, ...same } = after;
      expect(bare(same)).toEqual(bare(others));
      expect(bare(now.slice(0, -1))).toEqual(bare(old));
      const last = now.at(-1);
      expect([last?.date, last?.text, last?.claims.map((claim) => claim.text)]).toEqual([
        correction.date,
        correction.text.replace(/\s+/gu, " "),
        correction.claims,
      ]);
      if (before.dateModified !== undefined)
        expect(dateModified).toBe([before.dateModified, correction.date].sort()[1]);
    }),
  );
});
