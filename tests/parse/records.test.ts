/** What the fields of a claim record mean, by example. */
import { describe, expect, test } from "vitest";
import type { ClaimRecord } from "../../src/model/claim-record.ts";
import { parseProse, told } from "./parsing.ts";

function record(...lines: string[]): { record: ClaimRecord | undefined; codes: string[] } {
  const note = ["[^أ]:", ...lines.map((line) => `    - ${line}`)].join("\n");
  const { article, diagnostics } = parseProse(`قال كلامًا[^أ].\n\n${note}\n`);
  return { record: article.records[0], codes: diagnostics.map(({ code }) => code) };
}

test("every field", () => {
  const read = record(
    "النص: شبكات تبيع الجوازات",
    "القائل: مسؤولون غربيون (مجموعة مجهولة)",
    "الفعل: زعم",
    "السند: مسؤولون غربيون ثم ؟ ثم الغارديان",
    "المصادر: تحقيق الغارديان، ص 3، بيان قسد",
    "النوع: واقعة",
    "الظرف: رهن الاحتجاز، مترجم",
    "المواضيع: داعش، تركيا",
    "ملاحظة: لم نر النص.",
    "يناقض: ب، مقال/جيم ؛ الفرق: زمان، عدد",
  );
  expect(read.codes).toEqual([]);
  expect(read.record).toMatchObject({
    text: "شبكات تبيع الجوازات",
    asserter: {
      kind: "names",
      names: [{ text: "مسؤولون غربيون (مجموعة مجهولة)", place: { line: 11, column: 15 } }],
    },
    cue: { text: "زعم" },
    chain: { text: "مسؤولون غربيون ثم ؟ ثم الغارديان" },
    carriers: [{ source: { text: "تحقيق الغارديان" }, locator: "ص 3" }, { source: { text: "بيان قسد" } }],
    kind: "event",
    circumstances: ["inCustody", "translated"],
    topics: [{ text: "داعش" }, { text: "تركيا" }],
    note: "لم نر النص.",
    relations: [
      { type: "contradicts", target: { text: "ب" }, differs: ["time", "count"] },
      { type: "contradicts", target: { text: "مقال/جيم" }, differs: ["time", "count"] },
    ],
    proposed: false,
  });
});

test("a list in square brackets, as in front matter, is that list", () => {
  const { record: read, codes } = record(
    "القائل: فلان",
    "الظرف: [مترجم، مسرّب]",
    "المواضيع: [داعش، تركيا]",
    "يناقض: [ب، مقال/جيم]؛ الفرق: [زمان، عدد]",
  );
  expect(codes).toEqual([]);
  expect(read).toMatchObject({
    circumstances: ["translated", "leaked"],
    topics: [{ text: "داعش", place: { line: 12, column: 18 } }, { text: "تركيا" }],
    relations: [
      { target: { text: "ب" }, differs: ["time", "count"] },
      { target: { text: "مقال/جيم" }, differs: ["time", "count"] },
    ],
  });
});

test.each(["بصوت الكاتب", "الكاتب", "المقال", "narrator", "بصوت الكاتِب"])(
  "القائل: %s is the article's own voice",
  (typed) => {
    expect(record(`القائل: ${typed}`).record?.asserter?.kind).toBe("narrator");
  },
);

test.each([
  ["10", { value: 10, bound: "exact" }],
  ["على الأقل 10 حالات", { value: 10, bound: "atLeast", unit: "حالات" }],
  ["١٠ حالات على الأقل", { value: 10, bound: "atLeast", unit: "حالات" }],
  ["نحو 3 ملايين نازح", { value: 3_000_000, bound: "about", unit: "نازح" }],
  ["أكثر من مليون شخص", { value: 1_000_000, bound: "atLeast", unit: "شخص" }],
  ["ما لا يزيد على ١٬٥٠٠ دولار", { value: 1500, bound: "atMost", unit: "دولار" }],
  ["ثلاثة آلاف مقاتل", { value: 3000, bound: "exact", unit: "مقاتل" }],
  ["3 مصابين؛ من أصل: 12 مصابًا", { value: 3, unit: "مصابين", bound: "exact", partOf: "12 مصابًا" }],
  ["3 مصابين؛ من أصل 12 مصابًا", { value: 3, unit: "مصابين", bound: "exact", partOf: "12 مصابًا" }],
  ["3 مصابين؛ من بين 12 مصابًا", { value: 3, unit: "مصابين", bound: "exact", partOf: "12 مصابًا" }],
  [
    "3 مصابين؛ حتى: 2026-10-03؛ أولي",
    { value: 3, unit: "مصابين", bound: "exact", asOf: "2026-10-03", provisional: true },
  ],
  ["15 جريحًا حتى 2026-11-01", { value: 15, unit: "جريحًا", bound: "exact", asOf: "2026-11-01" }],
  ["10 حتى 20 جريحًا", { value: 10, upTo: 20, unit: "جريحًا", bound: "exact" }],
  ["600 ألف (تقديريًا)", { value: 600_000, bound: "about" }],
  ["15 (مدنيًا)", { value: 15, unit: "مدنيًا", bound: "exact" }],
  ["٪٦٠", { value: 60, unit: "٪", bound: "exact" }],
  ["% 60 من السكان", { value: 60, unit: "% من السكان", bound: "exact" }],
  ["$5 ملايين", { value: 5_000_000, unit: "$", bound: "exact" }],
  ["ما بين 5 إلى 7 آلاف", { value: 5000, upTo: 7000, bound: "exact" }],
  ["50 أكثر أو أقل", { value: 50, bound: "about" }],
])("الرقم: %s", (typed, quantity) => {
  expect(record("القائل: فلان", `الرقم: ${typed}`).record?.quantities[0]).toEqual(quantity);
});

test.each([
  ["20-10 قتيلًا", "10-20 قتيلًا"],
  ["بين ٢٠ و١٠ قتلى", "بين ١٠ و٢٠ قتلى"],
  ["10 و20 قتيلًا", undefined],
  ["ما بين 20 و10 قتلى", "ما بين 10 و20 قتلى"],
  ["600.000", "600000"],
  ["1.234.567 نازحًا", "1234567 نازحًا"],
])("الرقم: %s, upside down or grouped by dots, is answered by the one that was meant", (typed, expected) => {
  const { diagnostics } = parseProse(`قال كلامًا[^أ].\n\n[^أ]:\n    - القائل: فلان\n    - الرقم: ${typed}\n`);
  expect(diagnostics.map((fault) => [fault.code, fault.expected])).toEqual([["quantity-invalid", expected]]);
});

test.each([
  ["الموقف: نفت", { stance: { stance: "denies" } }],
  ["الموقف: لم يؤكدوا", undefined],
  ["الموقف: امتنعوا عن التعليق", { stance: { stance: "declined" } }],
  ["الموقف: لم ترد", { stance: { stance: "noReply" } }],
  ["الموقف: تراجعت عن قولها", { stance: { stance: "withdraws" } }],
  ["الصيغة: محتملة", { modality: { modality: "possible" } }],
  ["الظرف: محتجزون، مسرّبة", { circumstances: ["inCustody", "leaked"] }],
])("a term agrees with whom it is said of: «%s»", (typed, read) => {
  const { record: found, codes } = record("القائل: فلانة", typed);
  if (read === undefined) expect(codes).not.toEqual([]);
  else expect({ ...found, codes }).toMatchObject({ ...read, codes: [] });
});

test.each([
  "ليس 600",
  "مليون إلا ربع",
  "600k",
  "ثلاثة أرباع السكان",
  "5/7",
  "1 من 5",
  "بضع وعشرون",
  "2.5 ± 0.3",
  "مئة أو مئتان",
  "50 ()",
  "15 قتيلًا (بينهم طفلان)",
  "$ليس 5",
])("الرقم: %s is not read at all, rather than wrong", (typed) => {
  const { record: read, codes } = record("القائل: فلان", `الرقم: ${typed}`);
  expect([read?.quantities, codes]).toEqual([[], ["quantity-invalid"]]);
});

test.each([
  ["محل خلاف", { status: "disputed" }],
  ["محل خلاف؛ 2026-11-20؛ لم تتفق الروايات", { status: "disputed", date: "2026-11-20", reason: "لم تتفق الروايات" }],
  [
    "مصحح؛ السبب: خطأ في الرقم؛ 20 تشرين الثاني 2026",
    { status: "corrected", date: "2026-11-20", reason: "خطأ في الرقم" },
  ],
])("الحالات: %s", (typed, status) => {
  expect(record("القائل: فلان", `الحالات: ${typed}`)).toMatchObject({ record: { log: [status] }, codes: [] });
});

describe("sources", () => {
  test.each([
    ["المصدر: تحقيق الغارديان، ص 3", [["تحقيق الغارديان", "ص 3"]]],
    ["المصدر: تحقيق الغارديان، الفقرة 2، دقيقة 4:10", [["تحقيق الغارديان", "الفقرة 2، دقيقة 4:10"]]],
    ["المصدر: «تحقيق، وبيان»، p. 3", [["تحقيق، وبيان", "p. 3"]]],
    [
      "المصدر: تحقيق، الفقرة الثالثة، والثانية",
      [
        ["تحقيق", "الفقرة الثالثة"],
        ["والثانية", undefined],
      ],
    ],
    [
      "المصدر: تحقيق، الجدول ٢، الفصل الاول، الصفحة الحادية عشرة",
      [["تحقيق", "الجدول ٢، الفصل الاول، الصفحة الحادية عشرة"]],
    ],
    [
      "المصدر: تحقيق، ص. ٣، بيان، P. 4، الجزء المفقود",
      [
        ["تحقيق", "ص. ٣"],
        ["بيان", "P. 4"],
        ["الجزء المفقود", undefined],
      ],
    ],
    ["المصدر: [^تحقيق-الغارديان]", [["تحقيق-الغارديان", undefined]]],
    [
      "المصادر: [تحقيق الغارديان، ص 3، بيان قسد]",
      [
        ["تحقيق الغارديان", "ص 3"],
        ["بيان قسد", undefined],
      ],
    ],
    [
      "المصادر: [[^تحقيق-الغارديان], [^بيان]]",
      [
        ["تحقيق-الغارديان", undefined],
        ["بيان", undefined],
      ],
    ],
    [
      "المصادر: [^تحقيق-الغارديان]، [^بيان]",
      [
        ["تحقيق-الغارديان", undefined],
        ["بيان", undefined],
      ],
    ],
    [
      "المصادر:\n        - تحقيق الغارديان، ص 3\n        - بيان",
      [
        ["تحقيق الغارديان", "ص 3"],
        ["بيان", undefined],
      ],
    ],
  ])("%s", (line, uses) => {
    const read = record("القائل: فلان", line);
    expect(read.codes).toEqual([]);
    expect(read.record?.carriers.map(({ source, locator }) => [source.text, locator])).toEqual(uses);
  });
});

test("«مقترح» makes it a proposal", () => {
  expect(record("القائل: فلان", "مقترح")).toMatchObject({ record: { proposed: true }, codes: ["record-proposed"] });
});

test("a line that is no field is told, whatever stands around it", () => {
  const { diagnostics } = parseProse(
    "قال كلامًا[^أ].\n\n[^أ]: تمهيد\n    - القائل: فلان\n    - كلام بلا حقل\n    - القأئب: س\n",
  );
  expect(told(diagnostics)).toEqual(["9:7 field-unknown", "11:7 field-unknown", "12:7 field-unknown"]);
});

test("a value keeps its place over two lines", () => {
  const read = record("القائل: فلان", "ملاحظة: كلام\n      طويل").record;
  expect(read?.note).toBe("كلام طويل");
});
