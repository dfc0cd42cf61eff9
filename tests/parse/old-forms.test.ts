/** What the first edition accepted is read with its meaning, and mended once: a second mend changes nothing, and no meaning ever. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fix } from "../../src/diagnostics/diagnostic.ts";
import { mendText } from "../../src/diagnostics/mend-text.ts";
import { parseFile } from "../../src/parse/parse-file.ts";

const read = (path: string, text: string) => parseFile({ path, bytes: new TextEncoder().encode(text) });

const oldForms = (path: string, text: string): Fix[] =>
  read(path, text).diagnostics.flatMap(({ code, fix }) => (code === "old-form" && fix !== undefined ? [fix] : []));

const mend = (path: string, text: string): string => mendText(text, oldForms(path, text)).text;

/** What a file says, without the places where it says it. */
const meaning = (path: string, text: string): string =>
  JSON.stringify(read(path, text).noun, (key, value: unknown) =>
    key === "place" || key === "fieldPlaces" || key === "position" || key === "namePlace" ? undefined : value,
  );

const record = (...lines: string[]) =>
  `---\nالعنوان: ع\nالتاريخ: 2022-02-03\n---\n\nقيل إن [الأمر كذا][^و].\n\n[^و]:\n${lines.map((line) => `    - ${line}\n`).join("")}`;

const source = (basis: string) => `---\nالعنوان: خبر\nالنوع: خبر\nمبني على: ${basis}\n---\n\nن.\n`;

describe("a record of the first edition", () => {
  test.each([
    ["ينسخ: قديم", "يحل محل: قديم"],
    ["الادعاء: مقال/قديم", "القول: مقال/قديم"],
    ["الحالة: محل خلاف", "الحالات: محل خلاف"],
    ["الحالة: محل خلاف، 2022-02-03، تعددت الأرقام", "الحالات: محل خلاف، 2022-02-03، تعددت الأرقام"],
    ["الحالة: محل خلاف", "الحالات: محل خلاف"],
    ["الظرف: لم نطلع عليه، مترجم", "الظرف: لم نطلع على أصله، مترجم"],
  ])("«%s» is mended to «%s»", (old, now) => {
    expect(mend("articles/a.md", record(old))).toBe(record(now));
  });

  test.each([
    "المصدر: أ، ب",
    "القائل: الوزارة",
    "القائل: قوات سوريا الديمقراطية (قسد)",
    "القائل: «الوزارة، كما تُسمّى»",
    "القائل: بصوت الكاتب",
    "القائلان: الوزارة، الهيئة",
    "الحالات: محل خلاف؛ 2022-02-03",
    "يناقض: قديم؛ الفرق: عدد",
  ])("«%s» has no better form", (line) => {
    expect(oldForms("articles/a.md", record(line))).toEqual([]);
  });
});

describe("a source of the first edition", () => {
  test("that rests on nothing, `[]`, is its publisher's own", () => {
    expect(mend("sources/a.md", source("[]"))).toBe(source("عمله"));
    expect(read("sources/a.md", source("[]")).noun?.noun).toMatchObject({ isBasedOn: [{ kind: "own" }] });
  });

  test.each(["عمله", "؟", "وكالة", "[أ، ب]"])("`%s` is left as it is", (basis) => {
    expect(oldForms("sources/a.md", source(basis))).toEqual([]);
  });
});

test("mending is done once, and changes no meaning, whatever stands together", () => {
  const line = fc.constantFrom(
    "ينسخ: قديم",
    "الادعاء: مقال/قديم",
    "القائل: الوزارة، الهيئة",
    "القائلون: الوزارة",
    "القائل : الوزارة، «مجلس، كذا»",
    "الحالة: مؤكد بتحقيقنا، 2022-02-03",
    "الحاله: مسحوب",
    "الظرف: لم نطلع عليه",
    "الظروف: [مترجم، لم نطلع عليه]",
    "المصدر: أ، ص 3",
    "الحالة:\n        - محل خلاف، 2022-02-03\n        - مؤكد بتحقيقنا",
    "يناقض: آخر؛ الفرق: عدد",
  );
  fc.assert(
    fc.property(fc.uniqueArray(line, { maxLength: 5 }), (lines) => {
      const text = record(...lines);
      const once = mend("articles/a.md", text);
      expect(mend("articles/a.md", once)).toBe(once);
      expect(oldForms("articles/a.md", once)).toEqual([]);
      expect(meaning("articles/a.md", once)).toBe(meaning("articles/a.md", text));
    }),
  );
});
