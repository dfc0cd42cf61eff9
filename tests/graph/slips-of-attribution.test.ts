/** Slips that editors make in records, each in several forms: told once, at their place, with the mend, and nothing beside. */
import { describe, expect, test } from "vitest";
import { CODES, type Code } from "../../src/diagnostics/codes.ts";
import { fromTexts } from "./from-content.ts";

/** A slip: what is written, and the words at which it is told. */
interface Slip {
  readonly prose?: string;
  readonly record?: readonly string[];
  readonly other?: readonly string[];
  readonly topic?: string;
  readonly at: string;
}

const CAST = {
  "topics/ministry.md": "---\nالاسم: وزارة الصحة\nالنوع: جهة\nأسماء أخرى: الوزارة\n---\n\nوزارة.\n",
  "topics/agency.md": "---\nالاسم: الوكالة الأولى\nالنوع: وسيلة إعلام\n---\n\nوكالة.\n",
  "topics/paper.md": "---\nالاسم: صحيفة الأفق\nالنوع: وسيلة إعلام\n---\n\nصحيفة.\n",
  "sources/first.md": "---\nالعنوان: خبر الأولى\nالنوع: خبر\nالناشر: الوكالة الأولى\n---\n\nخبر.\n",
  "sources/second.md": "---\nالعنوان: خبر الثانية\nالنوع: خبر\nالناشر: صحيفة الأفق\n---\n\nخبر.\n",
};

const SLIPS: Partial<Record<Code, Readonly<Record<string, Slip>>>> = {
  "stance-unclear": {
    "the sentence denies": {
      prose: "نفت وزارة الصحة أن [الجسر سقط][^ج].",
      record: ["القائل: وزارة الصحة", "الموقف: يثبت"],
      at: "يثبت",
    },
    "the record's own verb denies": {
      record: ["القائل: وزارة الصحة", "الفعل: نفى", "الموقف: أثبت"],
      at: "أثبت",
    },
    "the sentence affirms": {
      prose: "أكدت وزارة الصحة أن [الجسر سقط][^ج].",
      record: ["القائل: وزارة الصحة", "الموقف: ينفي"],
      at: "ينفي",
    },
    "the verb is negated": {
      prose: "لم تؤكد وزارة الصحة [سقوط الجسر][^ج].",
      record: ["القائل: وزارة الصحة", "موقفه: يثبت"],
      at: "يثبت",
    },
  },
  "basis-is-carrier": {
    "by its name": { record: ["المصدر: خبر الأولى", "يستند إلى: خبر الأولى"], at: "خبر الأولى" },
    "by its id": { record: ["المصدر: خبر الأولى", "يستند إلى: first"], at: "first" },
    "one of several": {
      record: ["المصادر: خبر الأولى، خبر الثانية", "القائل: وزارة الصحة", "يستند إلى: الوزارة، خبر الثانية"],
      at: "خبر الثانية",
    },
  },
  "series-reversed": {
    "in a list": {
      record: ["القائل: الوزارة", "الأرقام:", "    - 332 قتيلا؛ حتى 2026-10-02", "    - 262 قتيلا؛ حتى 2026-10-01"],
      at: "262 قتيلا؛ حتى 2026-10-01",
    },
    "in other words for the days": {
      record: [
        "القائل: الوزارة",
        "الأرقام:",
        "    - ٣٣٢ قتيلًا؛ حتى ٢ تشرين الأول ٢٠٢٦",
        "    - ٢٦٢ قتيلًا؛ حتى 1/10/2026",
        "    - 100 قتيل؛ حتى 2026-10-03",
      ],
      at: "٢٦٢ قتيلًا؛ حتى 1/10/2026",
    },
    "back and back again, told once": {
      record: [
        "القائل: الوزارة",
        "الأرقام:",
        "    - 30 جريحا؛ حتى 2026-10-03",
        "    - 20 جريحا؛ حتى 2026-10-02؛ أولي",
        "    - 10 جريحا؛ حتى 2026-10-01",
      ],
      at: "20 جريحا؛ حتى 2026-10-02؛ أولي",
    },
  },
  "quantity-invalid": {
    "between and": { record: ["القائل: الوزارة", "الرقم: بين 20 و10 قتلى"], at: "بين 20 و10 قتلى" },
    "with a dash": { record: ["القائل: الوزارة", "الرقم: 20-10 قتلى"], at: "20-10 قتلى" },
    "from to": { record: ["القائل: الوزارة", "الرقم: من 20 إلى 10 قتلى"], at: "من 20 إلى 10 قتلى" },
  },
  "outcome-unexpected": {
    "of a plain claim": { record: ["القائل: الوزارة", "المآل: تحقق"], at: "تحقق" },
    "of what may be": { record: ["القائل: الوزارة", "الصيغة: محتمل", "المآل: لم يتحقق؛ خبر الأولى"], at: "لم يتحقق" },
    "of a condition": {
      record: ["القائل: الوزارة", "الصيغة: مشروط؛ الشرط: إن هطل المطر", "المآل: لم يحن"],
      at: "لم يحن",
    },
    "of a claim at home elsewhere": {
      record: ["القائل: الوزارة", "الصيغة: متوقع"],
      other: ["القول: ج", "القائل: صحيفة الأفق", "الصيغة: متوقع", "المآل: تحقق"],
      at: "تحقق",
    },
  },
  "same-as-unknown": {
    "no such label": { record: ["القائل: شاهد (مجهول؛ نفسه: وسم-آخر)"], at: "وسم-آخر" },
    "no such article": { record: ["القائل: شاهد (مجهول؛ نفسه: مقال-آخر/ج)"], at: "مقال-آخر/ج" },
    "somebody who is named": {
      record: ["القائل: الوزارة"],
      other: ["القائل: شاهد (مجهول؛ نفسه: ج)"],
      at: "ج",
    },
    himself: { record: ["القائل: شاهد (مجهول؛ نفسه: ج)"], at: "ج" },
  },
  "alters-nothing": {
    forward: { record: ["السند: الوكالة الأولى (حرّف) ثم صحيفة الأفق"], at: "الوكالة الأولى (حرّف)" },
    backward: { record: ["السند: صحيفة الأفق عن الوكالة الأولى (محرّف)"], at: "الوكالة الأولى (محرّف)" },
    alone: { record: ["السند: الوكالة الأولى (خارج سياقه)"], at: "الوكالة الأولى (خارج سياقه)" },
  },
  "belonging-reversed": {
    years: { topic: "جزء من: وزارة الصحة (من 2020 إلى 2015)", at: "وزارة الصحة (من 2020 إلى 2015)" },
    days: {
      topic: "قريب من: وزارة الصحة (من 2020-05-02 حتى 2020-05-01)",
      at: "وزارة الصحة (من 2020-05-02 حتى 2020-05-01)",
    },
    "in a list": {
      topic: "عضو في: [الوكالة الأولى، صحيفة الأفق (من ٢٠٢٠ إلى ٢٠١٩)]",
      at: "صحيفة الأفق (من ٢٠٢٠ إلى ٢٠١٩)",
    },
  },
  "old-form": {
    "several announced, one named": { record: ["القائلون: وزارة الصحة"], at: "القائلون" },
    "two announced, one named": { record: ["القائلان: وزارة الصحة"], at: "القائلان" },
    "one announced, two named": { record: ["القائل: وزارة الصحة، الوكالة الأولى"], at: "القائل" },
  },
  "relay-as-origin": {
    "of whoever published it": {
      prose: "نقلت الوكالة الأولى عن وزير الصحة أن [الجسر سقط][^ج].",
      record: ["المصدر: خبر الأولى"],
      at: "الجسر سقط",
    },
    "with his words behind him": {
      prose: "ونقلت صحيفة الأفق عن ثلاثة مسؤولين في الوزارة قولهم إن [الجسر سقط][^ج].",
      record: ["القائل: صحيفة الأفق"],
      at: "الجسر سقط",
    },
    "as somebody's whom it names": {
      prose: "نسبت الوكالة الأولى إلى مسؤولين قولهم إن [الجسر سقط][^ج].",
      record: ["القائل: الوكالة الأولى"],
      at: "الجسر سقط",
    },
    "before a quotation": {
      prose: "نقلت الوكالة الأولى عن وزير الصحة قوله: «[الجسر سقط][^ج]».",
      record: ["القائل: الوكالة الأولى"],
      at: "الجسر سقط",
    },
  },
  "joint-voice-single": {
    "a name and its other name": { record: ["القائلون: الوزارة، وزارة الصحة"], at: "الوزارة" },
    "one name twice": { record: ["القائلون: وزير الصحة (بالصفة)، وزير الصحة"], at: "وزير الصحة (بالصفة)" },
    "one name twice, announced as one": { record: ["القائل: وزارة الصحة، وزارة الصحة"], at: "وزارة الصحة" },
    "two names of one, announced as one": { record: ["القائل: الوزارة، وزارة الصحة"], at: "الوزارة" },
  },
};

const CASES = Object.entries(SLIPS).flatMap(([code, forms]) =>
  Object.entries(forms).map(([form, slip]) => [code, form, slip] as const),
);

test.each([
  ["نقلت الوكالة الأولى عن وزارة الصحة أن [الجسر سقط][^ج].", "السند: وزارة الصحة ثم الوكالة الأولى"],
  ["نقلت الوكالة الأولى أن [الجسر سقط][^ج].", "القائل: الوكالة الأولى"],
  ["قالت الوكالة الأولى عن الوزير إن [الجسر سقط][^ج].", "القائل: الوكالة الأولى"],
  ["نقلت الوكالة الأولى عن وزارة الصحة أن [الجسر سقط][^ج].", "القائل: الوزارة"],
])("no relay is taken for the origin: %s · %s", (prose, line) => {
  const { diagnostics } = fromTexts({ ...CAST, ...filesOf({ prose, record: [line], at: "" }) });
  expect(diagnostics.map(({ code }) => code)).not.toContain("relay-as-origin");
});

describe("each slip", () => {
  test.each(CASES)("%s: %s", (code, _, slip) => {
    const texts: Readonly<Record<string, string>> = { ...CAST, ...filesOf(slip) };
    const { diagnostics } = fromTexts(texts);
    const told = diagnostics.filter((each) => each.code === code);
    expect(told.map(({ place }) => wordsAt(texts, place))).toEqual([slip.at]);
    const beside = diagnostics.filter(
      (each) =>
        each.code !== code &&
        (CODES[each.code].severity === "error" ||
          wordsAt(texts, each.place) === slip.at ||
          (each.code === "old-form" && each.place.line === told[0]?.place.line)),
    );
    expect(beside).toEqual([]);
  });
});

function filesOf({ prose = "[الجسر سقط][^ج].", record = ["القائل: الوزارة"], other, topic }: Slip) {
  const note = (label: string, lines: readonly string[]) =>
    `[^${label}]:\n${lines.map((line) => `    ${line.startsWith(" ") ? line : `- ${line}`}`).join("\n")}\n`;
  const second = other === undefined ? "" : " [وسقط][^د].";
  const article = `---\nالعنوان: مقال\nالنوع: تحليل\nالتاريخ: 2026-11-01\n---\n\n${prose}${second}\n\n${note("ج", record)}`;
  return {
    "articles/a.md": other === undefined ? article : `${article}${note("د", other)}`,
    ...(topic !== undefined && { "topics/office.md": `---\nالاسم: مكتب الشرق\nالنوع: جهة\n${topic}\n---\n\nمكتب.\n` }),
  };
}

function wordsAt(
  texts: Readonly<Record<string, string>>,
  {
    file,
    line,
    column,
    endLine,
    endColumn,
  }: { file: string; line: number; column: number; endLine: number; endColumn: number },
): string {
  expect(endLine).toBe(line);
  return (texts[file]?.split("\n")[line - 1] ?? "").slice(column - 1, endColumn - 1);
}
