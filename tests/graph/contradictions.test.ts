/** What an editor may write and cannot mean: each contradiction is told once, where it stands; what agrees is not told. */
import { describe, expect, test } from "vitest";
import type { Code } from "../../src/diagnostics/codes.ts";
import { fromTexts } from "./from-content.ts";

const topic = (name: string, type = "جهة", ...fields: string[]) =>
  `---\nالاسم: ${name}\nالنوع: ${type}\n${fields.map((field) => `${field}\n`).join("")}---\n`;
const work = (name: string, type: string, ...fields: string[]) =>
  `---\nالعنوان: ${name}\nالنوع: ${type}\n${fields.map((field) => `${field}\n`).join("")}---\n`;

const CAST: Readonly<Record<string, string>> = {
  "topics/ministry.md": topic("وزارة الصحة"),
  "topics/army.md": topic("الجيش"),
  "topics/agency.md": topic("الوكالة", "وسيلة إعلام"),
  "topics/paper.md": topic("الصحيفة", "وسيلة إعلام"),
  "topics/state.md": topic("دولة الشمال", "دولة"),
  "topics/zayd.md": topic("زيد الوادي", "شخص"),
  "topics/town.md": topic("مدينة النهر", "مكان"),
  "sources/news.md": work("خبر الوكالة", "خبر", "الناشر: الوكالة", "التاريخ: 2026-10-03"),
  "sources/statement.md": work("بيان الوزارة", "بيان", "الناشر: وزارة الصحة", "التاريخ: 2026-10-02"),
};

const IN_QUESTION: ReadonlySet<Code> = new Set<Code>([
  "values-conflict",
  "dates-reversed",
  "chain-reversed",
  "passes-on-nothing",
  "alters-nothing",
  "joint-voice-gap",
  "figures-conflict",
  "relations-conflict",
  "supersedes-cycle",
  "part-of-cycle",
  "stance-unclear",
  "series-reversed",
]);

/** The codes in question, each with the words it points at. */
function told(texts: Readonly<Record<string, string>>): string[] {
  const files = { ...CAST, ...texts };
  return fromTexts(files).diagnostics.flatMap(({ code, place }) => {
    const line = (files[place.file] ?? "").split("\n")[place.line - 1] ?? "";
    return IN_QUESTION.has(code) ? [`${code}: ${line.slice(place.column - 1, place.endColumn - 1)}`] : [];
  });
}

const LABELS = ["أ", "ب", "ت"];

/** An article of 5 October 2026 with records `field | field`, the first under «أ», the next under «ب»; `head` are further fields. */
const article = (records: readonly string[], head = "", sentence = "قالت الوكالة إن [سقط الجسر][^أ].") =>
  `---\nالعنوان: مقال\nالنوع: تقرير\nالتاريخ: 2026-10-05\n${head}---\n\n${sentence}\n\n${records
    .slice(1)
    .map((_, index) => `قالت الوكالة إن [وقع حادث ${index}][^${LABELS[index + 1]}].\n\n`)
    .join("")}${records
    .map(
      (record, index) =>
        `[^${LABELS[index]}]:\n${record
          .split(" | ")
          .map((line) => `    - ${line}\n`)
          .join("")}`,
    )
    .join("")}`;

const toldOf = (...records: readonly string[]): string[] => told({ "articles/a.md": article(records) });

describe("a chain whose days run backwards", () => {
  test.each([
    ["السند: وزارة الصحة (2026-10-03) ثم الوكالة (2026-10-01)", "chain-reversed: الوكالة (2026-10-01)"],
    ["السند: وزارة الصحة ثم الوكالة (2026-10-04) ثم الصحيفة (2026-10-02)", "chain-reversed: الصحيفة (2026-10-02)"],
    ["السند: الصحيفة (2026-10-01) عن الوكالة (2026-10-04)", "chain-reversed: الصحيفة (2026-10-01)"],
    ["تاريخ القول: 2026-10-03 | السند: وزارة الصحة ثم الوكالة (2026-10-01)", "chain-reversed: الوكالة (2026-10-01)"],
    ["السند: وزارة الصحة ثم الوكالة (2026-10-09)", "dates-reversed: الوكالة (2026-10-09)"],
    ["السند: وزارة الصحة (2026-10-09) ثم الوكالة (2026-10-03)", "dates-reversed: وزارة الصحة (2026-10-09)"],
    [
      "تاريخ القول: 2026-10-03 | السند: وزارة الصحة (2026-10-01) ثم الوكالة",
      "values-conflict: وزارة الصحة (2026-10-01)",
    ],
    ["القائل: الجيش (2026-10-02) | السند: الجيش (2026-10-01) ثم الوكالة", "values-conflict: الجيش (2026-10-01)"],
  ])("%s", (record, expected) => {
    expect(toldOf(record)).toEqual([expected]);
  });

  test.each([
    "السند: وزارة الصحة (2026-10-01) ثم الوكالة (2026-10-01) ثم الصحيفة (2026-10-05)",
    "السند: وزارة الصحة (2026-10-01) ثم ؟ ثم الصحيفة (2026-10-03)",
    "تاريخ القول: 2026-10-01 | السند: وزارة الصحة (2026-10-01) ثم الوكالة",
  ])("in its order: %s", (record) => {
    expect(toldOf(record)).toEqual([]);
  });
});

describe("relations that exclude one another", () => {
  test.each([
    [["يكرر: ب | يناقض: ب", "القائل: الصحيفة"], "relations-conflict: ب"],
    [["يكرر: ب | يؤيد: ب", "القائل: الصحيفة"], "relations-conflict: ب"],
    [["يكرر: ب | يحل محل: ب", "القائل: الصحيفة"], "relations-conflict: ب"],
    [["يؤيد: ب | ينفي: ب", "القائل: الصحيفة"], "relations-conflict: ب"],
    [["يكرر: ب", "القائل: الصحيفة | يناقض: أ"], "relations-conflict: أ"],
    [["يكرر: ب", "القائل: الصحيفة | يكرر: ت", "القائل: الجيش | ينفي: أ"], "relations-conflict: أ"],
    [["يؤيد: ب؛ الجانب: مكان، عدد | يناقض: ب؛ الجانب: عدد", "القائل: الصحيفة"], "relations-conflict: ب"],
    [["يحل محل: ب", "القائل: الصحيفة | يحل محل: أ"], "supersedes-cycle: ب"],
  ])("%j", ([first = "", ...others], expected) => {
    expect(toldOf(`القائل: الوكالة | ${first}`, ...others)).toEqual([expected]);
  });

  test.each([
    [["يؤيد: ب؛ الجانب: مكان | يناقض: ب؛ الجانب: عدد", "القائل: الصحيفة"]],
    [["يناقض: ب | ينفي: ب", "القائل: الصحيفة"]],
    [["يقيد: ب | يؤيد: ب", "القائل: الصحيفة | يناقض: ت", "القائل: الجيش"]],
    [["يحل محل: ب", "القائل: الصحيفة | يحل محل: ت", "القائل: الجيش"]],
  ])("together: %j", ([first = "", ...others]) => {
    expect(toldOf(`القائل: الوكالة | ${first}`, ...others)).toEqual([]);
  });
});

describe("days that cannot be", () => {
  test.each([
    ["تاريخ القول: 2026-10-09", "dates-reversed: تاريخ القول: 2026-10-09"],
    ["المصدر: خبر الوكالة | تاريخ القول: 2026-10-04", "dates-reversed: تاريخ القول: 2026-10-04"],
    ["تاريخ القول: 2026-10-01 | تاريخ الحدث: 2026-10-04", "dates-reversed: تاريخ الحدث: 2026-10-04"],
    ["تاريخ الحدث: 2026-10-09", "dates-reversed: تاريخ الحدث: 2026-10-09"],
    ["الرقم: 10 قتلى حتى 2026-10-09", "dates-reversed: الرقم: 10 قتلى حتى 2026-10-09"],
    ["تاريخ القول: 2026-10-01 | الرقم: 10 قتلى حتى 2026-10-03", "dates-reversed: الرقم: 10 قتلى حتى 2026-10-03"],
    ["المصدر: خبر الوكالة | الرقم: 10 قتلى حتى 2026-10-04", "dates-reversed: الرقم: 10 قتلى حتى 2026-10-04"],
    ["تاريخ القول: 2026-10-01 | الصيغة: متوقع؛ الموعد: 2026-09-01", "dates-reversed: متوقع"],
    ["الصيغة: متوقع؛ الموعد: 2026-11-01 | تاريخ الحدث: 2026-12-01", "dates-reversed: متوقع"],
    ["الصيغة: متوقع؛ الموعد: 2026-09-01 | المآل: لم يحن", "values-conflict: لم يحن"],
    ["الرقم: 10 قتلى؛ حتى 2026-10-01؛ حتى 2026-10-02", "values-conflict: 10 قتلى؛ حتى 2026-10-01؛ حتى 2026-10-02"],
  ])("%s", (record, expected) => {
    expect(toldOf(`القائل: الوكالة | ${record}`)).toEqual([expected]);
  });

  test.each([
    "تاريخ القول: 2026-10-05 | تاريخ الحدث: 2026-10-05",
    "المصدر: خبر الوكالة | تاريخ القول: 2026-10-03",
    "تاريخ الحدث: 2026-12-01 | الصيغة: متوقع؛ الموعد: 2026-12-01",
    "تاريخ الحدث: 2026-12-01 | النوع: قصد",
    "تاريخ القول: 2026-10-01 | تاريخ الحدث: 2026-10-04 | الصيغة: محتمل",
    "الصيغة: متوقع؛ الموعد: 2026-10-06 | المآل: لم يحن",
    // The desk may have decided before it published.
    "الحالات: مصحح؛ 2026-10-04",
  ])("in their order: %s", (record) => {
    expect(toldOf(`القائل: الوكالة | ${record}`)).toEqual([]);
  });

  test("an article that was written on may tell of what was said since it appeared", () => {
    const text = article(["القائل: الوكالة | تاريخ القول: 2026-10-08"], "آخر تحديث: 2026-10-09\n");
    expect(told({ "articles/a.md": text })).toEqual([]);
  });

  test.each([
    ["تصحيحات:\n  - التاريخ: 2026-10-01\n    النص: خطأ\n", ["dates-reversed: 2026-10-01"]],
    ["آخر تحديث: 2026-10-06\nتصحيحات:\n  - التاريخ: 2026-10-08\n    النص: خطأ\n", ["dates-reversed: 2026-10-08"]],
    ["آخر تحديث: 2026-10-01\nتصحيحات:\n  - التاريخ: 2026-10-08\n    النص: خطأ\n", ["dates-reversed: 2026-10-01"]],
    ["آخر تحديث: 2026-10-08\nتصحيحات:\n  - التاريخ: 2026-10-08\n    النص: خطأ\n", []],
  ])("of an article: %j", (head, expected) => {
    expect(told({ "articles/a.md": article(["القائل: الوكالة"], head) })).toEqual(expected);
  });

  test.each([
    ["تاريخ الاطلاع: 2026-09-30", ["dates-reversed: 2026-09-30"]],
    ["تاريخ التصوير: 2026-10-09", ["dates-reversed: 2026-10-09"]],
    ["أول ظهور: 2026-10-09", ["dates-reversed: 2026-10-09"]],
    ["تاريخ التصوير: 2026-10-01\nأول ظهور: 2026-09-01", ["dates-reversed: 2026-09-01"]],
    ["تصحيحات:\n  - التاريخ: 2026-09-01\n    النص: خطأ", ["dates-reversed: 2026-09-01"]],
    ["تاريخ التصوير: 2026-10-01\nأول ظهور: 2026-10-01\nتاريخ الاطلاع: 2026-10-02", []],
  ])("of a source: %j", (fields, expected) => {
    const film = work("مقطع", "مقطع", "التاريخ: 2026-10-02", fields);
    expect(told({ "sources/film.md": film })).toEqual(expected);
  });
});

describe("who speaks, and how", () => {
  test.each([
    ["القائلون: وزارة الصحة، ؟", "joint-voice-gap: ؟"],
    ["القائلون: ؟، الجيش، وزارة الصحة", "joint-voice-gap: ؟"],
    ["القائل: بصوت الكاتب | المصدر: خبر الوكالة | الموقف: لم يرد", "values-conflict: لم يرد"],
    ["القائل: بصوت الكاتب | المصدر: خبر الوكالة | الفعل: قال", "values-conflict: قال"],
    ["القائل: بصوت الكاتب | المصدر: خبر الوكالة | الظرف: بلا نسبة", "values-conflict: الظرف: بلا نسبة"],
    ["القائل: زيد الوادي | الظرف: بلا نسبة", "values-conflict: الظرف: بلا نسبة"],
    ["القائل: وزارة الصحة | الظرف: رهن الاحتجاز", "values-conflict: الظرف: رهن الاحتجاز"],
    ["القائل: دولة الشمال | الظرف: تحت الإكراه", "values-conflict: الظرف: تحت الإكراه"],
    [
      "القائل: وزارة الصحة | المصدر: بيان الوزارة | الظرف: لم نطلع على أصله",
      "values-conflict: الظرف: لم نطلع على أصله",
    ],
    ["القائل: الوكالة | المصدر: خبر الوكالة | الدليل: خبر الوكالة", "values-conflict: الدليل: خبر الوكالة"],
    ["القائل: ضابط (مجهول؛ العدد: 3)", "values-conflict: العدد: 3"],
    ["القائل: ضباط (مجموعة مجهولة؛ العدد: 1)", "values-conflict: العدد: 1"],
    ["القائل: ضابط (مسمى؛ السبب: غير مخول)", "values-conflict: السبب: غير مخول"],
    ["القائل: ضابط (مجهول، مسمى)", "values-conflict: مسمى"],
    ["القائل: ضابط (مجهول؛ العدد: 3؛ العدد: 4)", "values-conflict: العدد: 4"],
    ["القائل: ضابط (مجهول؛ من: ضابط)", "part-of-cycle: ضابط"],
    ["السند: الجيش ثم الوكالة (حرّفت، اقتبست)", "values-conflict: اقتبست"],
    ["السند: الجيش ثم الوكالة (2026-10-01، 2026-10-02)", "values-conflict: 2026-10-02"],
    ["السند: الجيش ثم الوكالة (عاينت)", "values-conflict: الوكالة (عاينت)"],
    ["السند: الوكالة (أعادت النشر) ثم الصحيفة", "passes-on-nothing: الوكالة (أعادت النشر)"],
    ["القائل: الوكالة (ناقلة)", "passes-on-nothing: الوكالة (ناقلة)"],
    ["القائل: الوكالة | السند: الوكالة (اقتبست) ثم الصحيفة", "passes-on-nothing: الوكالة (اقتبست)"],
    ["السند: الجيش (نفى) ثم الوكالة", "stance-unclear: الجيش (نفى)"],
  ])("%s", (record, expected) => {
    expect(toldOf(record)).toEqual([expected]);
  });

  test.each([
    "القائل: ؟",
    "القائل: زيد الوادي | الظرف: رهن الاحتجاز",
    "القائل: ضابط (مجهول) | الظرف: بلا نسبة، رهن الاحتجاز",
    "القائل: وزارة الصحة | المصدر: خبر الوكالة | الظرف: لم نطلع على أصله",
    "القائل: وزارة الصحة | المصدر: خبر الوكالة | الدليل: بيان الوزارة",
    "القائل: ضباط (مجموعة مجهولة؛ العدد: 3؛ السبب: غير مخولين)",
    "القائل: ضابط (مجهول، مجهول)",
    "القائل: الجيش | السند: الوكالة (أعادت النشر) ثم الصحيفة",
    "السند: ؟ ثم الوكالة (أعادت النشر) ثم الصحيفة (اقتبست)",
    "القائل: الوكالة (عاينت)",
    "السند: الجيش (نفى) ثم الوكالة | الموقف: ينفي | النص: لم يسقط",
  ])("nothing to tell: %s", (record) => {
    const texts = { "articles/a.md": article([record], "", "نفى الجيش أن [الجسر سقط][^أ].") };
    expect(record.includes("نفى") ? told(texts) : toldOf(record)).toEqual([]);
  });

  test("who said nothing rests on nothing", () => {
    const record = "القائل: وزارة الصحة | الموقف: لم يرد | الدليل: خبر الوكالة";
    const sentence = "لم ترد وزارة الصحة على سؤال عما إذا كان [الجسر سقط][^أ].";
    expect(told({ "articles/a.md": article([record], "", sentence) })).toEqual([
      "values-conflict: الدليل: خبر الوكالة",
    ]);
  });
});

describe("figures, kinds, grounds", () => {
  test.each([
    ["الرقم: 15 قتيلًا؛ من 12", ["figures-conflict: 15 قتيلًا؛ من 12"]],
    ["الأرقام: 10 قتلى، 12 قتيلًا", ["figures-conflict: 10 قتلى، 12 قتيلًا"]],
    ["الأرقام: قتيلان، 3 قتلى", ["figures-conflict: قتيلان، 3 قتلى"]],
    ["الأرقام: 10 قتلى حتى 2026-10-01، 12 قتيلًا حتى 2026-10-02", []],
    ["الأرقام: 10 قتلى، على الأقل 9 قتلى، 12 جريحًا", []],
    ["الرقم: بين 10 و20 قتيلًا؛ من 15", []],
    ["الأرقام: 20 قتيلًا، 12 قتيلًا؛ من 20", []],
    ["النوع: توقع | الصيغة: جازم", ["values-conflict: جازم"]],
    ["النوع: توقع | الصيغة: محتمل", []],
    ["المصدر: خبر الوكالة | يستند إلى: قوله، بيان الوزارة", ["values-conflict: قوله"]],
    ["المصدر: خبر الوكالة | يستند إلى: قوله، ؟", ["values-conflict: قوله"]],
    ["المصدر: خبر الوكالة | يستند إلى: بيان الوزارة، بيان الوزارة (محرّف)", ["values-conflict: بيان الوزارة (محرّف)"]],
    ["المصدر: خبر الوكالة | يستند إلى: ؟، بيان الوزارة", []],
  ])("%s", (record, expected) => {
    expect(toldOf(`القائل: الوكالة | ${record}`)).toEqual(expected);
  });

  test.each([
    ["sources/news.md", work("خبر الوكالة", "خبر", "مبني على: [عمله، بيان الوزارة]"), ["values-conflict: عمله"]],
    ["sources/news.md", work("خبر الوكالة", "خبر", "صوّره: الوكالة"), ["values-conflict: الوكالة"]],
    ["sources/ours.md", work("عملنا", "عملنا", "الناشر: الوكالة"), ["values-conflict: الوكالة"]],
    ["sources/ours.md", work("عملنا", "عملنا", "الناشر: إسناد (مسمى)"), []],
    ["topics/idea.md", topic("فكرة", "مفهوم", "جزء من: الجيش"), ["values-conflict: الجيش"]],
    ["topics/town.md", topic("مدينة النهر", "مكان", "الإفصاح: مجهول"), ["values-conflict: مجهول"]],
    ["topics/town.md", topic("مدينة النهر", "مكان", "ينوب عن: دولة الشمال"), []],
    ["topics/zayd.md", topic("زيد الوادي", "شخص", "الإفصاح: مجموعة مجهولة"), ["values-conflict: مجموعة مجهولة"]],
    ["topics/army.md", topic("الجيش", "جهة", "قريب من: الجيش"), ["part-of-cycle: الجيش"]],
    ["topics/army.md", topic("الجيش", "جهة", "عضو في: الجيش"), ["part-of-cycle: الجيش"]],
    ["topics/army.md", topic("الجيش", "جهة", "ينوب عن: الجيش"), ["part-of-cycle: الجيش"]],
  ])("%s: %j", (path, text, expected) => {
    expect(told({ [path]: text })).toEqual(expected);
  });

  test("two who are close to one another are no circle", () => {
    const texts = {
      "topics/army.md": topic("الجيش", "جهة", "قريب من: وزارة الصحة"),
      "topics/ministry.md": topic("وزارة الصحة", "جهة", "قريب من: الجيش"),
    };
    expect(told(texts)).toEqual([]);
  });

  test("what a correction retracts is retracted in its record too", () => {
    const head =
      "آخر تحديث: 2026-10-08\nتصحيحات:\n  - التاريخ: 2026-10-08\n    النص: خطأ\n    النوع: سحب\n    الأقوال: أ\n";
    expect(told({ "articles/a.md": article(["القائل: الوكالة"], head) })).toEqual(["values-conflict: أ"]);
    const mended = article(["القائل: الوكالة | الحالات: مسحوب؛ 2026-10-08؛ خطأ"], head);
    expect(told({ "articles/a.md": mended })).toEqual([]);
  });
});
