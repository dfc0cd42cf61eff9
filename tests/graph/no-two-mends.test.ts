/** Random records with slips: no words have two complaints that ask for different things, and what is mended stays mended. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { CODES } from "../../src/diagnostics/codes.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { withoutFollowUps } from "../../src/diagnostics/follow-ups.ts";
import { mendText } from "../../src/diagnostics/mend-text.ts";
import { runs } from "../setup/laws.ts";
import { fromTexts } from "./from-content.ts";

const CAST = {
  "topics/ministry.md": "---\nالاسم: وزارة الصحة\nالنوع: جهة\nأسماء أخرى: الوزارة\n---\n\nوزارة.\n",
  "topics/agency.md": "---\nالاسم: الوكالة الأولى\nالنوع: وسيلة إعلام\n---\n\nوكالة.\n",
  "topics/paper.md": "---\nالاسم: صحيفة الأفق\nالنوع: وسيلة إعلام\nجزء من: الوكالة الأولى\n---\n\nصحيفة.\n",
  "topics/town.md": "---\nالاسم: بلدة الوادي\nالنوع: مكان\n---\n\nبلدة.\n",
  "sources/first.md": "---\nالعنوان: خبر الأولى\nالنوع: خبر\nالناشر: الوكالة الأولى\n---\n\nخبر.\n",
  "sources/second.md":
    "---\nالعنوان: خبر الثانية\nالنوع: خبر\nالناشر: صحيفة الأفق\nمبني على: خبر الأولى\n---\n\nخبر.\n",
  "sources/statement.md": "---\nالعنوان: بيان الوزارة\nالنوع: بيان\nالناشر: وزارة الصحة\n---\n\nبيان.\n",
};

const AGENTS = [
  ...["وزارة الصحة", "الوزارة", "الوكالة الأولى", "صحيفة الأفق", "صحيفه الافق", "وزير الصحة", "بلدة الوادي"],
  ...["وزير الصحة (بالصفة)", "شاهد (مجهول)", "شاهد (مسمى)", "شاهد (مجهول؛ نفسه: ج)", "شاهد (مجهول؛ نفسه: د)"],
  ...[
    "مصدر (مجهول؛ من: الوزارة)",
    "ضباط (مجموعة مجهولة؛ العدد: 3)",
    "ضابط (مجهول؛ العدد: 3)",
    "متحدث (متحدث باسم: الوزارة)",
    "قوات (قسد)",
  ],
  ...["جهة لا نعرفها", "؟", "بصوت الكاتب", "صحيفة الآفاق (مسمى)"],
];
const SOURCES = ["خبر الأولى", "خبر الثانية", "بيان الوزارة", "first", "خبر لا نعرفه", "خبر الاولا"];

const one = (values: readonly string[]) => fc.constantFrom(...values);
const several = (values: readonly string[], between: string) =>
  fc.array(one(values), { minLength: 1, maxLength: 3 }).map((each) => each.join(between));
const field = (keys: readonly string[], values: fc.Arbitrary<string>) =>
  fc.tuple(one(keys), values).map((each) => each.join(": "));

const record = fc.array(
  fc.oneof(
    field(["القائل", "القائلون", "القائلان"], several(AGENTS, "، ")),
    field(
      ["السند"],
      several([...AGENTS, "الوكالة الأولى (حرّف)", "صحيفة الأفق (أكدت، 2026-10-01)", "الوكالة الأولى (عاينت)"], " ثم "),
    ),
    field(["السند"], several(AGENTS, " عن ")),
    field(["المصدر", "المصادر", "الناقل", "الدليل"], several(SOURCES, "، ")),
    field(["يستند إلى"], several([...SOURCES, ...AGENTS, "قوله", "عمله"], "، ")),
    field(["الموقف"], one(["يثبت", "ينفي", "يشكك", "لم يتحقق", "تراجع", "كلام", "نفى"])),
    field(["الفعل"], one(["قال", "نفى", "زعم", "فسفس", "لم يؤكد"])),
    field(["القول"], one(["ج", "د", "مقال/ج", "هـ"])),
    field(
      ["يكرر", "يناقض", "ينفي", "يؤيد", "ينسخ", "يحل محل"],
      one(["ج", "د", "ص", "ج؛ الفرق: عدد", "د؛ الجانب: زمن"]),
    ),
    field(["الصيغة"], one(["متوقع", "مشروط", "مشروط؛ الشرط: إذا", "متوقع؛ الموعد: 2027-01-01", "جازم"])),
    field(["المآل"], one(["تحقق", "لم يتحقق؛ خبر الأولى", "كلام"])),
    field(
      ["الرقم", "الأرقام"],
      one(["10 قتلى", "بين 20 و10 قتلى", "عدد", "على الأقل 5 قتلى", "10 قتلى حتى 2029-01-01"]),
    ),
    field(["الحالة", "الحالات"], one(["مؤكد بتحقيقنا", "محل خلاف؛ 2026-10-01", "مسحوب", "مصحح؛ 2029-01-01"])),
    field(["تاريخ القول", "تاريخ الحدث"], one(["2026-10-01", "2029-01-01", "2026-13-01", "أمس"])),
    field(["المكان"], one(["بلدة الوادي", "الوزارة", "مكان لا نعرفه"])),
    field(["الظرف"], one(["مسرب", "لم نطلع عليه", "لم نطلع على أصله", "رهن الاحتجاز", "كلام"])),
    field(["النوع"], one(["توقع", "نفي", "واقعة", "كلام"])),
    field(["النص"], one(["الجسر سقط", "الوزارة: سقط الجسر", "10 قتلى", "سقط[^ج]"])),
  ),
  { minLength: 1, maxLength: 5 },
);
const prose = one([
  "قالت وزارة الصحة إن [الجسر سقط][^ج].",
  "نفت وزارة الصحة أن [الجسر سقط][^ج].",
  "[الجسر سقط][^ج].",
  "[قُتل 12 شخصًا][^ج].",
  "قالت الوكالة الأولى إن الوزارة لم تؤكد أن [الجسر سقط][^ج].",
]);
const articles = fc.tuple(prose, record, fc.option(record, { nil: undefined })).map(([words, first, second]) => {
  const note = (label: string, lines: readonly string[]) =>
    `[^${label}]:\n${lines.map((l) => `    - ${l}\n`).join("")}`;
  const [more, last] = second === undefined ? ["", ""] : [" [وسقط][^د].", note("د", second)];
  return `---\nالعنوان: مقال\nالنوع: تحليل\nالتاريخ: 2026-11-01\n---\n\n${words}${more}\n\n${note("ج", first)}${last}`;
});

const told = (text: string): readonly Diagnostic[] =>
  withoutFollowUps(fromTexts({ ...CAST, "articles/a.md": text }).diagnostics).filter(
    ({ place }) => place.file === "articles/a.md",
  );

test("no words are told two things", () => {
  fc.assert(
    fc.property(articles, (text) => {
      const places = new Map<string, string>();
      for (const { code, place } of told(text)) {
        const { line, column, endLine, endColumn } = place;
        const key = `${line}:${column}-${endLine}:${endColumn}`;
        expect(`${key} ${places.get(key) ?? code}`).toBe(`${key} ${code}`);
        places.set(key, code);
      }
    }),
    { numRuns: runs(300) },
  );
});

/** Makes every mend that is certain. */
function mend(text: string): string {
  const fixes = told(text).flatMap(({ fix }) => (fix?.place.file === "articles/a.md" ? [fix] : []));
  return fixes.length === 0 ? text : mendText(text, fixes).text;
}

test("what is mended stays mended, and is no new fault", () => {
  fc.assert(
    fc.property(articles, (text) => {
      const once = mend(text);
      const errors = (each: string) => told(each).filter(({ code }) => CODES[code].severity === "error").length;
      expect(errors(once)).toBeLessThanOrEqual(errors(text));
      const twice = mend(once);
      expect(mend(twice)).toBe(twice);
    }),
    { numRuns: runs(150) },
  );
});
