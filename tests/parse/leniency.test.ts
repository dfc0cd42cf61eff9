/** What an editor can be expected to type, and what must simply work. */
import { describe, expect, test } from "vitest";
import {
  expectClean,
  HEAD,
  parseArticleText,
  parseProse,
  parseSourceText,
  parseTopicText,
  told,
  wordsOf,
} from "./parsing.ts";

const block = (lines: string): string => `---\n${lines}\n---\n\nنص.\n`;
const dated = (lines: string): string => block(`التاريخ: 2026-11-22\n${lines}`);

describe("headlines are texts, whatever they begin with", () => {
  test.each([
    "الغارديان: شبكات تبيع جوازات",
    "[عاجل] هجوم على السجن",
    "[عاجل]",
    "[عاجل] هجوم [محدث]",
    "@قسد تنفي",
    "*حصري* تفاصيل",
    "%50 من السكان",
    "#سوريا تحت المجهر",
    "في 12:30 ظهرًا",
    "& بعد ذلك",
    "! تنبيه",
    "«فجوة» في الرواية",
    "قال: «نعم» ثم 'لا' و\"ربما\"",
    "{{ x }} و{% y %}",
    "| قائمة",
    "> مقتبس",
    "- شرطة",
    "نعم",
    "null",
    "2026-11-22",
    "`شيفرة`",
    "سؤال؟",
    "? سؤال",
    "عنوان # ليس تعليقًا",
    "آخره نقطتان:",
  ])("«%s»", (headline) => {
    const { article, diagnostics } = parseArticleText(dated(`العنوان: ${headline}`));
    expectClean(diagnostics);
    expect(article.headline).toBe(headline);
  });

  test("a headline may run on over indented lines", () => {
    const { article } = parseArticleText(dated("العنوان: سطر أول\n  وسطر: ثان"));
    expect(article.headline).toBe("سطر أول وسطر: ثان");
  });
});

describe("keys are found", () => {
  test.each([
    "العنوان: عنوان",
    "العنوان:عنوان",
    "العنوان : عنوان",
    "العنوان： عنوان",
    "عنوان: عنوان",
    "العُنوان: عنوان",
    "العنـــوان: عنوان",
    "\u200fالعنوان: عنوان",
    "headline: عنوان",
    "Headline: عنوان",
    "العنوان:\u00a0عنوان",
    "العنوان:\tعنوان",
    "  العنوان: عنوان",
  ])("%j", (line) => {
    const { article, diagnostics } = parseArticleText(
      block(`${line}\nالتاريخ: 2026-11-22`.replace(/^ {2}(.*)\n/u, "  $1\n  ")),
    );
    expectClean(diagnostics);
    expect(article.headline).toBe("عنوان");
  });

  test.each([
    "آخر تحديث",
    "اخر تحديث",
    "آخر التحديث",
    "dateModified",
    "date-modified",
    "date_modified",
    "آخر\u00a0تحديث",
    "آخر-تحديث",
  ])("«%s» is the day of the last change", (key) => {
    const { article, diagnostics } = parseArticleText(dated(`العنوان: ع\n${key}: 2026-11-23`));
    expectClean(diagnostics);
    expect(article.dateModified).toBe("2026-11-23");
  });
});

describe("lists", () => {
  test.each([
    "المواضيع: [داعش، تركيا، جوازات السفر المزورة]",
    "المواضيع: [داعش, تركيا, جوازات السفر المزورة]",
    "المواضيع: داعش، تركيا، جوازات السفر المزورة",
    "المواضيع: داعش؛ تركيا؛ جوازات السفر المزورة",
    'المواضيع: ["داعش"، "تركيا"، جوازات السفر المزورة]',
    "المواضيع:\n  - داعش\n  - تركيا\n  - جوازات السفر المزورة",
    "المواضيع:\n- داعش\n- تركيا\n- جوازات السفر المزورة",
    "المواضيع:\n  • داعش\n  • تركيا\n  • جوازات السفر المزورة",
    "المواضيع:\n  -داعش\n  -تركيا\n  -جوازات السفر المزورة",
    "المواضيع: [داعش،\n  تركيا،\n  جوازات السفر المزورة]",
    "topics:\n\t- داعش\n\t- تركيا\n\t- جوازات السفر المزورة",
    "# تعليق: لا يُقرأ\nالمواضيع:\n  # ولا هذا\n  - داعش\n  - تركيا\n  - جوازات السفر المزورة",
  ])("%j", (lines) => {
    const { article, diagnostics } = parseArticleText(dated(`العنوان: ع\n${lines}`));
    expectClean(diagnostics);
    expect(article.topics.map(({ text }) => text)).toEqual(["داعش", "تركيا", "جوازات السفر المزورة"]);
  });

  test("each item keeps its own place", () => {
    const { article } = parseArticleText(dated("العنوان: ع\nالمواضيع: [ داعش ، تركيا]"));
    expect(article.topics.map(({ place }) => [place.line, place.column, place.endColumn])).toEqual([
      [4, 13, 17],
      [4, 20, 25],
    ]);
  });
});

test("every value keeps its place, however it is typed", () => {
  const { article } = parseArticleText(
    dated("العنوان: ع\nالمواضيع:\n- داعش\n- «تركيا»\nمبني على: 'بيان'\nالصورة: \"a.jpg\""),
  );
  const place = (line: number, column: number, endColumn: number) => ({ line, column, endLine: line, endColumn });
  expect(article.topics).toMatchObject([{ place: place(5, 3, 7) }, { place: place(6, 3, 10) }]);
  expect(article.isBasedOn).toMatchObject([{ text: "بيان", place: place(7, 11, 17) }]);
  expect(article.image).toMatchObject({ src: "a.jpg", place: place(8, 9, 16) });
});

test("sources used once stand under their ids, or in a list", () => {
  const named = parseArticleText(dated("العنوان: ع\nالمصادر:\n  guardian:\n    العنوان: تحقيق\n    النوع: تحقيق"));
  const listed = parseArticleText(
    dated("العنوان: ع\nالمصادر:\n  - المعرف: guardian\n    العنوان: تحقيق\n    النوع: تحقيق"),
  );
  for (const { article, diagnostics } of [named, listed]) {
    expectClean(diagnostics);
    expect(article.sources).toMatchObject([{ id: "guardian", name: "تحقيق", type: "investigation" }]);
  }
});

describe("dates", () => {
  test.each([
    "2026-11-22",
    "٢٠٢٦-١١-٢٢",
    "22/11/2026",
    "22 تشرين الثاني 2026",
    "٢٢ نوفمبر ٢٠٢٦",
    "الأحد 22 نوفمبر 2026",
    "2026-11-22 # اليوم",
    '"2026-11-22"',
  ])("%s", (typed) => {
    const { article, diagnostics } = parseArticleText(block(`العنوان: ع\nالتاريخ: ${typed}`));
    expectClean(diagnostics);
    expect(article.datePublished).toBe("2026-11-22");
  });
});

describe("files", () => {
  test("a byte order mark and CR LF change nothing, and places are those of the file", () => {
    const text = `\ufeff${HEAD}نص **مفتوح.\n\nنص[^أ].\n\n[^أ]: هامش.\n`;
    const unix = parseArticleText(text);
    const windows = parseArticleText(text.replaceAll("\n", "\r\n"));
    expect(told(windows.diagnostics)).toEqual(told(unix.diagnostics));
    expect(windows.article.marks.map(({ place }) => place)).toEqual(unix.article.marks.map(({ place }) => place));
    expect(wordsOf(windows.article)).toBe(wordsOf(unix.article));
  });

  test("empty lines above the front matter, spaces behind its fences", () => {
    expectClean(parseArticleText(`\n\n${HEAD.replaceAll("---\n", "---  \n")}نص.\n`).diagnostics);
  });
});

const RECORD = "[^وسم]:\n    - القائل: جندي (مجهول)\n    - المصدر: بيان\n";

describe("marks and their notes find each other", () => {
  test.each([
    ["[^وسم]", "[^وسم]:"],
    ["[^ وسم ]", "[^وسم]:"],
    ["[^وسم]", "[^ وسم ]:"],
    ["[^وَسْم]", "[^وسم]:"],
    ["[^وسم\u200f]", "[^وسم]:"],
    ["[حاشية: وسم]", "[^وسم]:"],
    ["[الحاشية: وسم]", "[الحاشية: وسم]:"],
    ["[حاشيه:وسم]", "[^وسم]:"],
    ["[حاشية：وسم]", "[حاشية: وسم]:"],
    ["[^وسم]", "[^وسم] :"],
    ["[^وسم]", "[^وســم]:"],
  ])("%j with %j", (mark, head) => {
    const { article, diagnostics } = parseProse(`قال [كلامًا]${mark}.\n\n${RECORD.replace("[^وسم]:", head)}`);
    expectClean(diagnostics);
    expect(article.marks).toMatchObject([{ kind: "claim", passage: { exact: "كلامًا", explicit: true } }]);
    expect(article.records).toMatchObject([{ label: expect.stringMatching(/^وسـ?ـ?م$/u) }]);
  });

  test.each(["الادارة الذاتية", "الإدارة-الذاتية", "الإدارة_الذاتية", "الإدارة\u00a0الذاتية", "الإداره الذاتيه"])(
    "«%s» in the text",
    (label) => {
      const { article, diagnostics } = parseProse(
        `قال كلامًا[^${label}].\n\n${RECORD.replace("وسم", "الإدارة الذاتية")}`,
      );
      expectClean(diagnostics);
      expect(article.marks[0]?.kind).toBe("claim");
    },
  );

  test("in code, a mark is what was typed", () => {
    const { article } = parseProse("اكتب `[^ وسم ]` أو `[حاشية: وسم]` هكذا.\n");
    expect(wordsOf(article)).toBe("اكتب [^ وسم ] أو [حاشية: وسم] هكذا.");
    expect(article.marks).toEqual([]);
  });

  test("an escaped mark is text", () => {
    const { article, diagnostics } = parseProse("اكتب \\[^وسم] هكذا.\n");
    expectClean(diagnostics);
    expect(wordsOf(article)).toBe("اكتب [^وسم] هكذا.");
  });
});

describe("records are read however their list is typed", () => {
  test.each([
    ["indented by four", "[^وسم]:\n    - القائل: جندي\n    - المصدر: بيان\n", []],
    ["by a tab", "[^وسم]:\n\t- القائل: جندي\n\t- المصدر: بيان\n", []],
    ["with asterisks", "[^وسم]:\n    * القائل: جندي\n    * المصدر: بيان\n", []],
    ["numbered", "[^وسم]:\n    1. القائل: جندي\n    2. المصدر: بيان\n", []],
    ["without a space", "[^وسم]:\n    - القائل:جندي\n    - المصدر :بيان\n", []],
    ["without «ال»", "[^وسم]:\n    - قائل: جندي\n    - مصدر: بيان\n", []],
    ["in English", "[^وسم]:\n    - asserter: جندي\n    - source: بيان\n", []],
    ["with an empty line first", "[^وسم]:\n\n    - القائل: جندي\n\n    - المصدر: بيان\n", []],
    ["not indented", "[^وسم]:\n- القائل: جندي\n- المصدر: بيان\n", ["record-repaired"]],
    ["indented by two", "[^وسم]:\n\n  - القائل: جندي\n  - المصدر: بيان\n", ["record-repaired"]],
    ["with other bullets", "[^وسم]:\n    • القائل: جندي\n    • المصدر: بيان\n", ["record-repaired"]],
    ["without bullets", "[^وسم]:\n    القائل: جندي\n    المصدر: بيان\n", ["record-repaired"]],
  ])("%s", (_, note, codes) => {
    const { article, diagnostics } = parseProse(`قال كلامًا[^وسم].\n\n${note}`);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(article.records).toMatchObject([
      { label: "وسم", asserter: { names: [{ text: "جندي" }] }, carriers: [{ source: { text: "بيان" } }] },
    ]);
  });

  test("a list of prose is a footnote", () => {
    const { article, diagnostics } = parseProse("كلام[^أ].\n\n[^أ]:\n    - أول\n    - ثان\n");
    expectClean(diagnostics);
    expect(article.footnotes).toHaveLength(1);
  });

  test("prose that begins like a field is prose", () => {
    const { article, diagnostics } = parseProse("كلام[^أ].\n\n[^أ]: ملاحظة: كتبنا هذا قبل النشر.\n");
    expectClean(diagnostics);
    expect(article.footnotes).toHaveLength(1);
  });
});

describe("other files", () => {
  test("a source", () => {
    const text =
      "---\nالعنوان: تحقيق\nالنوع: تحقيق\nالناشر: الغارديان\nالرابط: https://example.org/a?b=1#c\nمبني على: [مسؤولون غربيون، ؟]\nمقتطفات:\n  - «نص أول، فيه فاصلة»\n  - |\n    سطر: أول\n    سطر ثان\n---\n";
    const { source, diagnostics } = parseSourceText(text);
    expectClean(diagnostics);
    expect(source).toMatchObject({
      type: "investigation",
      url: "https://example.org/a?b=1#c",
      isBasedOn: [{ kind: "name" }, { kind: "unknown" }],
    });
    expect(source.excerpts).toEqual(["«نص أول، فيه فاصلة»", "سطر: أول\nسطر ثان"]);
  });

  test("a topic", () => {
    const { topic, diagnostics } = parseTopicText(
      "---\nالاسم: الباب\nالنوع: مكان\nملتبس: نعم\nالمعرف الخارجي: Q42\n---\n",
    );
    expectClean(diagnostics);
    expect(topic).toMatchObject({ type: "place", ambiguous: true, sameAs: ["https://www.wikidata.org/entity/Q42"] });
  });
});
