/** What was typed as a picture, a link, a table or a list, and that Markdown takes for text: told at its place, with its mend. */
import { toString as textOf } from "hast-util-to-string";
import { describe, expect, test } from "vitest";
import { mendText } from "../../src/diagnostics/mend-text.ts";
import { HEAD, parseArticleText, parseProse, wordsOf } from "./parsing.ts";

const codes = (prose: string): readonly string[] => parseProse(prose).diagnostics.map(({ code }) => code);

describe("each is one fault, and mending it leaves none", () => {
  test.each([
    ["![صورة] (لقطة.jpg)", "near-miss-picture"],
    ["![صورة](صورة المحطة.jpg)", "near-miss-picture"],
    ["![صورة](لقطة.jpg «تعليق»)", "near-miss-picture"],
    ["!(صورة)[لقطة.jpg]", "near-miss-picture"],
    ["! [صورة](لقطة.jpg)", "near-miss-picture"],
    ["![صورة]لقطة.jpg", "near-miss-picture"],
    ["![صورة](لقطة.jpg", "near-miss-picture"],
    ["!صورة الجسر(لقطة.jpg)", "near-miss-picture"],
    ["[!صورة](لقطة.jpg)", "near-miss-picture"],
    ["[نص](mailto: a@b.org)", "near-miss-link"],
    ["[نص]<https://x.org/a>", "near-miss-link"],
    ["[نص](https://x.org/a،)", "near-miss-link"],
    ["[[محطة علوك|] هنا", "near-miss-link"],
    ["[[محطة علوك]]] هنا", "near-miss-link"],
    ["####### عنوان فرعي", "near-miss-heading"],
    ["＃ عنوان فرعي", "near-miss-heading"],
    [".## عنوان فرعي", "near-miss-heading"],
    ["انظر [نص](https://x.org/a", "near-miss-link"],
    ["[نص](https://x.org/a b)", "near-miss-link"],
    ["[نص] (https://x.org/a)", "near-miss-link"],
    ["(نص)[https://x.org/a]", "near-miss-link"],
    ["[[محطة علوك]", "near-miss-link"],
    ["في [[محطة علوك] قرب [^ه]\n\n[^ه]: حاشية.", "near-miss-link"],
    ["انظر [محطة علوك]] هنا", "near-miss-link"],
    ["2011. كان عام الثورة.", "near-miss-list"],
    ["فقرة\n2. بند", "near-miss-list"],
    ["١- بند\n٢- بند\n3- بند", "near-miss-list"],
    ["• بند\n• بند", "near-miss-list"],
    ["– بند\n– بند", "near-miss-list"],
    ["نص ==مهم== هنا", "near-miss-highlight"],
    ["##عنوان فرعي", "near-miss-heading"],
    ["## عنوان {#id}", "heading-id"],
  ])("%s", (prose, code) => {
    const text = `${HEAD}${prose}\n`;
    const { diagnostics } = parseArticleText(text);
    expect(diagnostics.map((each) => [each.code, each.place.line >= 7])).toEqual([[code, true]]);
    const again = parseArticleText(
      mendText(
        text,
        diagnostics.flatMap(({ fix }) => fix ?? []),
      ).text,
    );
    expect(again.diagnostics.filter((each) => each.code === code)).toEqual([]);
  });

  test.each([
    ["– بند\n– بند", "near-miss-list", 1],
    ["-بند\n-بند", "near-miss-list", 1],
    ["*بند\n*بند", "near-miss-list", 1],
    ["| أ | ب |\n| 1 | 2 |", "near-miss-table", 1],
    ["أ\tب\n1\t2", "near-miss-table", 1],
    ["أ | ب\n1 | 2", "near-miss-table", 1],
    ["✓ بند\n✓ بند", "near-miss-list", 1],
    ["➢ بند\n➢ بند", "near-miss-list", 1],
    ["أ) بند\nب) بند", "near-miss-list", 1],
    ["أ- بند\nب- بند", "near-miss-list", 1],
    ["كلام [مفتوح بلا إغلاق", "quotes-unbalanced", 1],
    ["انظر [هنا](مقال المحطة الأول)", "near-miss-link", 1],
    ["[[كلام القول][^ق].\n\n[^ق]:\n    - القائل: شاهد (مجهول)", "near-miss-span", 1],
    ["كلام مغلق] بلا فتح", "quotes-unbalanced", 1],
    ["| أ | ب |\n|---|---|\n| 1 | 2 |\nسطر بعده", "near-miss-table", 1],
    ["| أ | ب |\n|---|---|\n| 1 | 2 | ضاعت |", "near-miss-table", 1],
    ["| أ | ب |\n\n|---|---|\n\n| 1 | 2 |", "near-miss-table", 1],
    ["ـ بند\nـ بند", "near-miss-list", 1],
    ["(1) بند\n(2) بند", "near-miss-list", 1],
    ["·\tبند أول\n·\tبند ثان", "near-miss-list", 1],
    ["{{< youtube x >}}", "short-code", 1],
    ["{% include x %}", "short-code", 1],
    ["[gallery ids=1]", "short-code", 1],
    ["5*3 و6*4 تساوي", "near-miss-times", 2],
    ["==كلمة== و==«أخرى»==", "near-miss-highlight", 2],
    ["** كلمة **", "near-miss-emphasis-open", 1],
    ["#علوك تتصدر المواقع", "near-miss-heading", 1],
  ])("%s", (prose, code, times) => expect(codes(prose)).toEqual(Array(times).fill(code)));
});

test("a list is told of once, at its first sign, and the mend is of all its lines", () => {
  const text = `${HEAD}1- أول\n2- ثان\n٣- ثالث\n`;
  const { diagnostics } = parseArticleText(text);
  expect(
    diagnostics.map(({ code, place, related = [] }) => [code, place.line, related.map(({ line }) => line)]),
  ).toEqual([["near-miss-list", 7, [8, 9]]]);
  const fixes = diagnostics.flatMap(({ fix }) => fix ?? []);
  expect(mendText(text, fixes).text).toBe(`${HEAD}1. أول\n2. ثان\n3. ثالث\n`);
});

test("prose is left alone", () => {
  for (const prose of [
    "— قال الأول.",
    "أ == ب و`==رمز==` و=== و==  فراغ ==",
    "#علوك_اليوم",
    "5*3 تساوي 15",
    "`5*3` و`6*4` و5\\*3",
    "قال [كذا] (وهو صادق)",
    "`![x] (y.jpg)`",
    "كلام \\[هنا",
    "قال [كذا]\nو[كذا]",
    "س | ص وحدها",
    "أ) وحده",
    "! نص",
    "1. أول\n2. ثان",
    "قال {{ x }} نعم",
  ])
    expect(codes(prose), prose).toEqual([]);
});

test("a hashtag is mended by nobody: one sign before a word is not surely a heading", () => {
  expect(parseProse("#علوك تتصدر المواقع").diagnostics[0]).not.toHaveProperty("fix");
});

describe("a quotation's line", () => {
  const quoted = "> كلام الناس كما هو.\n";
  test.each([
    `${quoted}>\n> — أوتشا[^م]`,
    `${quoted}>\n> - أوتشا[^م]`,
    `${quoted}> - أوتشا[^م]`,
    `${quoted}>\n> -- أوتشا[^م]`,
    `${quoted}>\n> ـ أوتشا[^م]`,
    `${quoted}\n— أوتشا[^م]`,
    `${quoted}\n- أوتشا[^م]`,
  ])("%j may begin with any dash, within or below it, and is shown behind a long one", (prose) => {
    const { article } = parseProse(prose);
    expect(article.marks).toMatchObject([
      { kind: "citation", passage: { exact: "كلام الناس كما هو.", attribution: { text: "أوتشا" } } },
    ]);
    expect(wordsOf(article)).toBe("كلام الناس كما هو.— أوتشا");
  });

  test.each(["قالت أوتشا إن المخيم خال[^م].", "لم يخرج أحد[^م]", "أوتشا[^م] في بيان آخر"])(
    "is no list of one thing where a sentence stands in it: «- %s»",
    (item) => {
      const { article } = parseProse(`${quoted}\n- ${item}`);
      expect(JSON.stringify(article.marks)).not.toContain("attribution");
      expect(wordsOf(article)).not.toContain("—");
    },
  );

  test("is none in a list of several things, or far below", () => {
    expect(parseProse(`${quoted}\n- أول[^م]\n- ثان`).article.marks).toMatchObject([{ passage: { exact: "أول" } }]);
  });
});

describe("boxes", () => {
  test.each([
    ["> [!NOTE]\n> كلام", "ملاحظة كلام"],
    ["> [!warning] انتبه\n> كلام", "انتبه كلام"],
    ["> [!تنبيه]\n> كلام", "تنبيه كلام"],
    ["> [!tip]- عنوان مطوي\n> كلام **غليظ**", "عنوان مطوي كلام غليظ"],
  ])("%j", (prose, words) => {
    const { article, diagnostics } = parseProse(prose);
    expect(diagnostics).toEqual([]);
    const box = article.body.children.flatMap((node) => ("children" in node ? node.children : []));
    expect(box.map(textOf).join(" ").replace(/\s+/gu, " ").trim()).toBe(words);
    expect(JSON.stringify(article.body)).toContain('"tagName":"strong"');
  });
});

test("a heading is reached by its words, from the text and from a note", () => {
  const { article } = parseProse(
    "## القسم الأوّل\n\n[إليه](#القسم-الأول) و[أيضًا](#القسم_الاول) و[غيره](#لا-شيء)[^ح].\n\n[^ح]: [إليه](#القسم-الأول)\n",
  );
  const id = article.outline[0]?.id ?? "";
  expect(JSON.stringify(article.body).split(`"href":"#${id}"`)).toHaveLength(3);
  expect(JSON.stringify(article.footnotes)).toContain(`"href":"#${id}"`);
});

test("a scheme in capitals is one", () => {
  expect(JSON.stringify(parseProse("[الموقع](Https://example.org/A)").article.body)).toContain(
    '"href":"https://example.org/A"',
  );
});

test("a comment that silences reaches the next line that is not empty, for several codes, by an Arabic word as well", () => {
  const { article } = parseProse("<!-- أسكت chain-gap، single-origin؛ للسبب -->\n\nكلام.\n");
  expect(article.silences.map(({ code, reason, place }) => [code, reason, place.endLine])).toEqual([
    ["chain-gap", "للسبب", 8],
    ["single-origin", "للسبب", 8],
  ]);
});

test("an unclosed comment is told before what it takes along", () => {
  expect(codes("كلام.\n\n<!-- كلام آخر\n")).toEqual(["comment-unclosed"]);
});

describe("the first line", () => {
  const rest = "العنوان: ع\nالنوع: تقرير\nالتاريخ: 2026-11-22\n";
  test("may have marks of direction before its hyphens, and the closing line too", () => {
    const { article, diagnostics } = parseArticleText(`\u200f---\n${rest}\u200f---\n\nنص.\n`);
    expect([article.headline, diagnostics]).toEqual(["ع", []]);
  });

  test.each(["----", "——", "___", "—-"])("%s is one fault with a certain mend", (fence) => {
    const { diagnostics } = parseArticleText(`${fence}\n${rest}---\n\nنص.\n`);
    expect(diagnostics.filter(({ code }) => code.startsWith("frontmatter"))).toMatchObject([
      { code: "frontmatter-missing", fix: { text: "---" } },
    ]);
  });
});

test.each([
  "| أ | ب |\n|---|---|\n| 1 | 2 | |",
  "قال (1) ثم (2) في سطر واحد",
  "صورة!(كلام) هنا",
  "العنوان [نص](https://x.org/a)، ثم غيره",
  "نص ـ هكذا ـ في سطر",
])("is none: %s", (prose) => expect(codes(prose)).toEqual([]));
