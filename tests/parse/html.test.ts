/** HTML in Markdown: what each element becomes, and the law that no word which HTML would show is lost. */
import fc from "fast-check";
import { toString as wordsOf } from "hast-util-to-string";
import { toText } from "hast-util-to-text";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { parseFile } from "../../src/parse/parse-file.ts";
import { runs } from "../setup/laws.ts";

function read(body: string) {
  const text = `---\nالعنوان: ع\nالتاريخ: 2023-01-01\n---\n\n${body}\n`;
  const { noun, diagnostics } = parseFile({ path: "articles/a.md", bytes: new TextEncoder().encode(text) });
  if (noun?.kind !== "article") throw new Error(`no article: ${body}`);
  return { article: noun.noun, diagnostics };
}

const html = (body: string): string => unified().use(rehypeStringify).stringify(read(body).article.body);

describe("each element becomes what it means", () => {
  test.each([
    ["a wrapper on the lines around", '<div dir="rtl">\nفقرة **مهمة**.\n</div>', "<p>فقرة <strong>مهمة</strong>.</p>"],
    ["a wrapper with blank lines", '<div dir="rtl">\n\nفقرة.\n\n</div>', "<p>فقرة.</p>"],
    ["paragraphs and breaks", '<p align="right">أول</p><p>ثان<br>سطر</p>', "<p>أول</p><p>ثان<br>سطر</p>"],
    ["center, section, font, span", "<center><section><font><span>وسط</span></font></section></center>", "<p>وسط</p>"],
    ["headings", "<h3>عنوان</h3>نص", "<p>نص</p>"],
    ["lists in lists", "<ul><li>أ<ul><li>ب</ul><li>ج</ul>", "<ul><li>أ<ul><li>ب</li></ul></li><li>ج</li></ul>"],
    ["quotations", "<blockquote><p>أ</p><p>ب</p></blockquote>", "<blockquote><p>أ</p><p>ب</p></blockquote>"],
    [
      "tables with their captions",
      "<table><caption>ع</caption><tr><th>أ<th>ب<tr><td>١<td>٢</table>",
      "<p>ع</p><table><thead><tr><th>أ</th><th>ب</th></tr></thead><tbody><tr><td>١</td><td>٢</td></tr></tbody></table>",
    ],
    [
      "a table that lays out a page is its content",
      "<table><tr><td><ul><li>أ</ul><td>ب</table>",
      "<ul><li>أ</li></ul><p>ب</p>",
    ],
    ["frames are links", '<iframe src="//e.org/v" title="مقطع"></iframe>', '<p><a href="https://e.org/v">مقطع</a></p>'],
    ["details", "<details><summary>أ</summary>ب</details>", "<p>أ</p><p>ب</p>"],
    [
      "words within a line",
      'نص <b>أ</b> و<a href="https://e.org/">ب</a>',
      '<p>نص <strong>أ</strong> و<a href="https://e.org/">ب</a></p>',
    ],
    ["a script says nothing, the words behind it do", "<script>alert(1)</script>نص", "<p>نص</p>"],
    ["an unknown element gives its words", "<my-box>نص</my-box>", "<p>نص</p>"],
  ])("%s", (_, body, expected) => {
    expect(html(body)).toContain(expected);
  });

  test("a figure gives its picture and its words", () => {
    const { article } = read('<figure><img src="a.png" alt="جسر"><figcaption>شرح</figcaption></figure>');
    expect(article.pictures).toMatchObject([{ alt: "جسر" }]);
    expect(wordsOf(article.body)).toBe("شرح");
  });

  test("a mark within a wrapper is a mark, at its place in the file", () => {
    const { article } = read('<div dir="rtl">\nقال إن [الطريق مفتوح][^ق].\n</div>\n\n[^ق]:\n    - القائل: ؟');
    expect(article.marks).toMatchObject([
      { label: "ق", passage: { exact: "الطريق مفتوح", place: { line: 7, column: 9 } } },
    ]);
  });

  test("what is not ours is told", () => {
    expect(
      read("<my-box>أ</my-box>\n\nنص <font>ب</font>").diagnostics.map(({ code, place }) => `${code} ${place.line}`),
    ).toEqual(["html-dropped 6", "html-dropped 6", "html-dropped 8", "html-dropped 8"]);
  });
});

const word = fc.constantFrom(
  "قال",
  "الوزير",
  "إن",
  "السد",
  "آمن",
  "و",
  "2023",
  "ISIS",
  "«نعم»",
  "&amp;",
  "12:30",
  "_",
  "*",
  "#وسم",
  "-",
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
const NAMES =
  "div p center section span font b i table tr td ul li blockquote h2 figure figcaption details summary a article u my-box label dl dt dd caption pre".split(
    " ",
  );
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.constantFrom("<br>", "<hr>", "<!-- ملاحظة -->", "<script>x</script>", "</div>", "<p>", "<td>"),
    fc
      .tuple(fc.constantFrom(...NAMES), fc.array(tie("node"), { maxLength: 3 }))
      .map(([name, inner]) => `<${name}>${inner.join("")}</${name}>`),
  ),
}));

/** Letter by letter: where HTML parts blocks and where it does not is told in another test. */
const lettersIn = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).sort().join("");

test("the words that HTML would show are the words on the page, whatever stands in whatever", () => {
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 3 }), (nodes) => {
      const block = `<div>${nodes.join("")}</div>`;
      const shown = toText(unified().use(rehypeParse, { fragment: true }).parse(block));
      const { article } = read(block);
      expect(lettersIn(toText(article.body)), block).toBe(lettersIn(shown));
    }),
    { numRuns: runs(1000) },
  );
});

test("hostile HTML costs what its length costs", () => {
  for (const piece of ["<div>", "<b>", "<table><tr><td>", "</div>", "<li>", "<!--", "<a href=", "<script>"])
    expect(read(`<div>${piece.repeat(3000)}نص`).article.headline, piece).toBeDefined();
});
