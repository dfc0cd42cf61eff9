/** The body tree: headings, links, pictures, comments, and what is dropped aloud. */
import { describe, expect, test } from "vitest";
import { expectClean, HEAD, parseProse, parseText, told, wordsOf } from "./parsing.ts";

describe("headings", () => {
  test("begin below the page's own, whatever the author began with", () => {
    expect(parseProse("# أ\n\n## ب\n").article.outline.map(({ depth }) => depth)).toEqual([2, 3]);
    expect(parseProse("## أ\n\n### ب\n").article.outline.map(({ depth }) => depth)).toEqual([2, 3]);
  });

  test("have ASCII ids that live as long as their words, and are never taken twice", () => {
    const [first, second, third] = parseProse("## الرواية\n\nنص.\n\n## أخرى\n\n## الروايه\n").article.outline;
    const [alone] = parseProse("### الرواية\n").article.outline;
    expect(first?.id).toMatch(/^h-[a-z0-9]+$/u);
    expect(alone?.id).toBe(first?.id);
    expect(third?.id).toBe(`${first?.id}-2`);
    expect(second?.id).not.toBe(first?.id);
  });
});

describe("bare addresses stop where Arabic punctuation begins", () => {
  test.each([
    ["انظر https://example.org/x، ثم", "https://example.org/x"],
    ["انظر (https://example.org/x).", "https://example.org/x"],
    ["انظر https://example.org/a_(b)؟", "https://example.org/a_(b)"],
    [
      "انظر «https://example.org/سجن_الصناعة»",
      "https://example.org/%D8%B3%D8%AC%D9%86_%D8%A7%D9%84%D8%B5%D9%86%D8%A7%D8%B9%D8%A9",
    ],
    ["انظر https://example.org/x[^بيان].", "https://example.org/x"],
  ])("%s", (prose, href) => {
    const { article } = parseProse(prose);
    expect(JSON.stringify(article.body)).toContain(`"href":"${href}"`);
    expect(wordsOf(article)).toBe(prose.replace("[^بيان]", ""));
  });
});

describe("pictures", () => {
  test.each([
    ["![وصف](images/a.jpg)", { src: "images/a.jpg", alt: "وصف" }],
    ['![وصف](images/a.jpg "تعليق")', { caption: "تعليق" }],
    ['![وصف](images/a.jpg "تعليق | وكالة")', { caption: "تعليق", credit: "وكالة" }],
    ['![وصف](images/a.jpg "تعليق. تصوير: فلان")', { caption: "تعليق.", credit: "فلان" }],
    ["![وصف][ص]\n\n[ص]: images/a.jpg 'تعليق'", { src: "images/a.jpg", caption: "تعليق" }],
  ])("%s", (prose, picture) => {
    const { article, diagnostics } = parseProse(prose);
    expectClean(diagnostics);
    expect(article.pictures).toMatchObject([picture]);
    expect(JSON.stringify(article.body)).toContain('"tagName":"isnad-picture","properties":{"picture":0}');
  });
});

test("links to topics keep what is shown", () => {
  const { article } = parseProse("في [[الحسكة]] و[[ رأس العين | المدينة ]] هنا.");
  expect(wordsOf(article)).toBe("في الحسكة والمدينة هنا.");
  expect(article.topicLinks).toMatchObject([
    { target: { text: "الحسكة", place: { column: 6 } }, shown: "الحسكة" },
    { target: { text: "رأس العين" }, shown: "المدينة" },
  ]);
});

test("a comment silences a code with a reason; other comments are nobody's business", () => {
  const { article, diagnostics } = parseProse(
    "<!-- isnad-ignore quotes-unbalanced: هكذا في الأصل -->\nنص.\n\n<!-- مسودة -->\n",
  );
  expectClean(diagnostics);
  expect(article.silences).toMatchObject([{ code: "quotes-unbalanced", reason: "هكذا في الأصل", place: { line: 7 } }]);
});

test("a few inline elements are kept, with the attributes they need", () => {
  const { article, diagnostics } = parseProse(
    'جهة <bdi dir="ltr">AANES</bdi> و<abbr title="س">ص</abbr><br>و<time datetime="2026-11-22">اليوم</time>.',
  );
  expectClean(diagnostics);
  expect(article.body.children[0]).toMatchObject({
    children: [
      {},
      { tagName: "bdi", properties: { dir: "ltr" } },
      {},
      { tagName: "abbr", properties: { title: "س" } },
      { tagName: "br" },
      {},
      { tagName: "time", properties: { dateTime: "2026-11-22" } },
      {},
    ],
  });
});

test("table columns keep their alignment as a class", () => {
  const { article } = parseProse("| أ | ب |\n|:-:|--:|\n| ١ | ٢ |\n");
  expect(JSON.stringify(article.body)).toContain('"className":["align-center"]');
});

test("every text node stands where it was typed", () => {
  const prose = "> كلام \\*أول\\* و&amp; **بارز**\n> سطر ثان [مع قول][^أ] نص.\n\n- بند\n  تابع\n";
  const text = HEAD + prose;
  const { noun } = parseText("articles/a.md", text);
  const lines = text.split("\n");
  const at = ({ line, column }: { line: number; column: number }): string => lines[line - 1]?.charAt(column - 1) ?? "";
  let seen = 0;
  JSON.parse(JSON.stringify(noun), (_, node: unknown) => {
    if (isTextNode(node) && /^\p{L}/u.test(node.value)) {
      expect(at(node.position.start)).toBe(node.value.charAt(0));
      seen += 1;
    }
    return node;
  });
  expect(seen).toBeGreaterThanOrEqual(4);
});

interface PlacedText {
  value: string;
  position: { start: { line: number; column: number } };
}
const isTextNode = (node: unknown): node is PlacedText =>
  typeof node === "object" && node !== null && "type" in node && node.type === "text" && "position" in node;

test("faults of prose are told at their place", () => {
  expect(told(parseProse("نص.\n\n#عنوان فرعي\n\n١. أول\n").diagnostics)).toEqual([
    "9:1 near-miss-heading",
    "11:1 near-miss-list",
  ]);
});

describe("what Markdown silently leaves as text is told, with the mend", () => {
  test.each([
    ["١. أول", "1."],
    ["١- أول", "1."],
    ["1- أول", "1."],
    ["١) أول", "1."],
    ["• أول", "-"],
  ])("%s", (prose, mend) => {
    const { diagnostics } = parseProse(`${prose}\n`);
    expect(diagnostics).toMatchObject([{ code: "near-miss-list", fix: { text: mend } }]);
  });

  test.each(["10 - 15 قتيلا", "2011- سنة", "— قال لي", "- بند", "1. بند", "١٠ رجال"])("«%s» is fine", (prose) => {
    expectClean(parseProse(`${prose}\n`).diagnostics);
  });

  test.each(["#سوريا #الحسكة", "\\#عنوان"])("«%s» is no heading that was meant", (prose) => {
    expectClean(parseProse(`${prose}\n\nنص.\n`).diagnostics);
  });
});

test.each([
  ['قال «نعم» و“لا” و”ربما“ و"كلا".', 0],
  ["«قال «نعم» ومضى».", 0],
  ["قال «نعم.", 1],
  ["قال نعم».", 1],
  ["قال “نعم.", 1],
  ['قال "نعم.', 1],
])("%s has %i quotation marks too many", (prose, faults) => {
  expect(parseProse(prose).diagnostics.map(({ code }) => code)).toEqual(Array(faults).fill("quotes-unbalanced"));
});

test("a line right below a note is not the note's", () => {
  expect(told(parseProse("نص[^أ].\n\n[^أ]: كلام\n    تابع.\nفقرة تالية.\n").diagnostics)).toEqual([
    "11:1 near-miss-note",
  ]);
});
