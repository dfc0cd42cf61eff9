/** No claim in our own voice: sentences that name nobody, names and descriptions that state what somebody says. */
import { describe, expect, test } from "vitest";
import { judge } from "../../src/diagnostics/judge.ts";
import { fromTexts } from "./from-content.ts";

const head = (name: string, type: string, more = "") => `---\nالاسم: ${name}\nالنوع: ${type}\n${more}---\n\nموضوع.\n`;
const TOPICS = {
  "topics/ministry.md": head("وزارة الصحة", "جهة", "أسماء أخرى: [الصحة]\n"),
  "topics/paper.md": head("صحيفة النهر", "وسيلة إعلام"),
  "topics/agency.md": head("وكالة قريبة من تركيا", "وسيلة إعلام", "الإفصاح: غير معروف\n"),
  "topics/turkey.md": head("تركيا", "دولة"),
  "topics/held.md": head("المهاجمون الموقوفون", "جماعة", "الإفصاح: مجموعة مجهولة\n"),
  "topics/salem.md": head("سالم الحلبي", "شخص"),
  "sources/report.md": "---\nالعنوان: تقرير الجسور السنوي\nالنوع: خبر\nالناشر: صحيفة النهر\n---\n",
};
const article = (body: string, records: string, more = "") =>
  `---\nالعنوان: مثال\nالنوع: تحليل\nالتاريخ: 2026-11-22\n${more}---\n\n${body}\n\n${records}\n`;

/** What is told of a sentence with one mark, `ج`, whose record says who speaks. */
function told(body: string, record: string, more = ""): string[] {
  const { diagnostics } = fromTexts({ ...TOPICS, "articles/a.md": article(body, `[^ج]:\n    - ${record}`, more) });
  const { findings } = judge(diagnostics, { severities: {}, silences: [], lost: new Set(), strict: false });
  return findings
    .filter(({ diagnostic }) => diagnostic.code === "speaker-not-in-sentence")
    .map(({ severity }) => severity);
}

describe("a sentence that states a claim", () => {
  test.each([
    ["تركيا كانت الداعم الأول[^ج].", "القائل: المهاجمون الموقوفون"],
    ["ثم [سقط الجسر القديم][^ج].", "القائل: وزارة الصحة"],
    ["في الجملة نفسها أن [السلاح جاء من تركيا][^ج].", "القائل: وكالة قريبة من تركيا"],
    ["[المهاجمون الموقوفون دُرّبوا هناك][^ج].", "القائل: المهاجمون الموقوفون"],
    ["وفي تركيا [سقط الجسر][^ج].", "القائل: وكالة قريبة من تركيا"],
  ])("and attributes it to nobody is warned of: %s", (body, record) => {
    expect(told(body, record)).toEqual(["warning"]);
  });

  test.each([
    ["ويقولون إنهم [دُرّبوا في بلدات حدودية][^ج].", "القائل: المهاجمون الموقوفون"],
    ["وأضافت أن [الجسر سقط][^ج].", "القائل: وزارة الصحة"],
    ["قيل إن [الجسر سقط][^ج].", "القائل: وزارة الصحة"],
  ])("and leaves it to a pronoun is noted: %s", (body, record) => {
    expect(told(body, record)).toEqual(["note"]);
  });

  test.each([
    ["قالت وزارة الصحة إن [الجسر سقط][^ج].", "القائل: وزارة الصحة"],
    ["قالت الصحة إن [الجسر سقط][^ج].", "القائل: وزارة الصحة"],
    ["قالت الوزارة إن [الجسر سقط][^ج].", "القائل: وزارة الصحة"],
    ["وللوزارة رأي آخر: [الجسر سقط][^ج].", "القائل: وزارة الصحة"],
    ["قال الحلبي إن [الجسر سقط][^ج].", "القائل: سالم الحلبي"],
    ["قال المهندس إن [الجسر سقط][^ج].", "القائل: مهندس في البلدية (مجهول)"],
    ["ونُقل عن مهاجمين موقوفين أن [تركيا أعانتهم][^ج].", "القائل: المهاجمون الموقوفون"],
    ["[سقط الجسر][^ج]، بحسب الصحيفة.", "القائل: وزارة الصحة\n    - المصدر: تقرير الجسور السنوي"],
    ["وفي تقرير الجسور السنوي أن [الجسر سقط][^ج].", "القائل: وزارة الصحة\n    - المصدر: تقرير الجسور السنوي"],
    ["وفي التقرير أيضًا أن [الجسر سقط][^ج].", "القائل: وزارة الصحة\n    - المصدر: تقرير الجسور السنوي"],
    ["[قالت وزارة الصحة إن الجسر سقط][^ج].", "القائل: وزارة الصحة"],
    ["قالت وزارة الصحة إن الجسر سقط[^ج].", "القائل: وزارة الصحة"],
    ["الجسر سقط[^ج].", "القائل: بصوت الكاتب"],
    ["[الجسر سقط][^ج].", "السند: ؟"],
  ])("and says whose it is, or has nobody to name, is no fault: %s", (body, record) => {
    expect(told(body, record)).toEqual([]);
  });

  test.each(["- [الجسر سقط][^ج].", "## [الجسر سقط][^ج]", "| القول | ما يقال |\n|---|---|\n| الجسر | [سقط][^ج] |"])(
    "outside prose leans on what stands around it: %s",
    (body) => {
      expect(told(body, "القائل: وزارة الصحة")).toEqual([]);
    },
  );

  test("of an interview is its guest's", () => {
    expect(told("ثم [سقط الجسر][^ج].", "القائل: سالم الحلبي", "")).toEqual(["warning"]);
    const interview = article("ثم [سقط الجسر][^ج].", "[^ج]:\n    - القائل: سالم الحلبي").replace("تحليل", "مقابلة");
    const { diagnostics } = fromTexts({ ...TOPICS, "articles/a.md": interview });
    expect(diagnostics.map(({ code }) => code)).not.toContain("speaker-not-in-sentence");
  });
});

/** The names and sentences of a topic that are told to state a claim. */
function stated(name: string, { aliases = "", body = "موضوع.", type = "شخص" } = {}): unknown[] {
  const { diagnostics } = fromTexts({
    ...TOPICS,
    "topics/named.md": `---\nالاسم: ${name}\nالنوع: ${type}\nأسماء أخرى: [${aliases}]\n---\n\n${body}\n`,
    "articles/a.md": article(
      "قالت صحيفة النهر إن [رجلًا أوزبكيًّا يدير إحدى شبكات الجوازات المزورة][^ج].",
      `[^ج]:\n    - القائل: صحيفة النهر\n    - المواضيع: ${name}`,
    ),
  });
  return diagnostics.flatMap(({ code, place: { file, line }, facts }) =>
    code === "topic-states-claim" ? [{ file, line, ...facts }] : [],
  );
}

describe("a topic that states a claim", () => {
  test.each([
    "أوزبكي يدير إحدى الشبكات",
    "الأوزبكي الذي يدير الشبكات",
    "حكومة تمول الحرب",
    "رجل قد خان بلده",
    "دولة دعمت المهاجمين",
  ])("by its name: %s", (name) => {
    expect(stated(name)).toMatchObject([{ file: "topics/named.md", line: 2, where: "name" }]);
  });

  test("by a name that has the words of a claim, and no verb", () => {
    const { diagnostics } = fromTexts({
      ...TOPICS,
      "topics/backer.md": head("تركيا الداعم الأول والرئيسي", "مفهوم"),
      "articles/a.md": article(
        "قالت صحيفة النهر إن [تركيا الداعم الأول والرئيسي][^ج].",
        "[^ج]:\n    - القائل: صحيفة النهر",
      ),
    });
    expect(diagnostics.map(({ code }) => code)).toContain("topic-states-claim");
  });

  test("by another name, at that name", () => {
    expect(stated("الأوزبكي المذكور", { aliases: "أوزبكي يدير شبكة" })).toMatchObject([{ line: 4, where: "name" }]);
  });

  test("by its description", () => {
    const body = "رجل لا يُذكر اسمه. هو رجل أوزبكي يدير إحدى شبكات الجوازات المزورة.";
    expect(stated("الأوزبكي المذكور", { body })).toMatchObject([{ line: 7, where: "description" }]);
  });

  test.each([
    "تقول صحيفة النهر إن رجلًا أوزبكيًّا يدير إحدى شبكات الجوازات المزورة.",
    "رجل أوزبكي لا يُذكر اسمه، يرد في تحقيق عن الجوازات المزورة.",
  ])("not by a description that attributes it or only says what it is about: %s", (body) => {
    expect(stated("الأوزبكي المذكور", { body })).toEqual([]);
  });

  test.each([
    ["الأوزبكي المذكور في تحقيق صحيفة النهر", "شخص"],
    ["جوازات السفر المزورة", "مفهوم"],
    ["صحيفة يديعوت أحرونوت", "وسيلة إعلام"],
    ["محمد يوسف", "شخص"],
    ["حزب يكيتي الكردي", "جهة"],
    ["معاهدة يوم الأرض", "حدث"],
    ["اليسار اليمني", "جهة"],
    ["تدريب المقاتلين", "مفهوم"],
    ["تركيا وحلفاؤها", "جماعة"],
    ["هجوم سجن الصناعة", "حدث"],
    ["وسائل إعلام قريبة من الائتلاف", "وسيلة إعلام"],
    ["يني شفق", "وسيلة إعلام"],
    ["رجل أعمال يمني", "شخص"],
  ])("not by a name: %s", (name, type) => {
    expect(stated(name, { type })).toEqual([]);
  });
});

describe("an agent in place", () => {
  const inPlace = (name: string) =>
    fromTexts({
      ...TOPICS,
      "articles/a.md": article(
        "قالت صحيفة النهر إن [رجلًا من الحي يدير شبكة التهريب][^ج]، وقال رجل من الحي إن [الحي آمن][^د].",
        `[^ج]:\n    - القائل: صحيفة النهر\n[^د]:\n    - القائل: ${name} (مجهول)`,
      ),
    }).diagnostics.filter(({ code }) => code === "topic-states-claim");

  test("that is called by a claim is told, at its name", () => {
    expect(inPlace("رجل في الحي يدير شبكة")).toMatchObject([{ place: { line: 12, column: 15 } }]);
  });

  test.each(["رجل يقيم في الحي", "رجل لم يُذكر اسمه", "رجل من الحي"])("that is only described is not: %s", (name) => {
    expect(inPlace(name)).toEqual([]);
  });
});
