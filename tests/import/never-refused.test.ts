/** Whatever stands in a post of another site, the article or page that comes of it is one that builds (all invented). */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROWS } from "../../src/diagnostics/codes.ts";
import { bringPosts, type Plan } from "../../src/import/post/bring-posts.ts";
import { EMPTY_RECORD } from "../../src/import/post/migration-record.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { runs } from "../setup/laws.ts";

const bring = (body: string, matter = "date: 2023-01-01", path = "a.md"): Plan =>
  bringPosts(
    [
      { path, text: `---\ntitle: عنوان\n${matter}\n---\n${body}` },
      { path: "b.md", text: "---\ntitle: ب\ndate: 2023-01-01\n---\n## قسم\n\nنص" },
    ],
    [path, "b.md", "c.png", "c.pdf"],
    { names: [], taken: { articles: [], topics: [] }, record: EMPTY_RECORD },
  );

const errorsIn = ({ articles }: Plan): string[] =>
  articles.flatMap(({ path, text }) =>
    parseFile({ path, bytes: new TextEncoder().encode(text) })
      .diagnostics.filter(({ code }) => ROWS[code].severity === "error")
      .map(({ code }) => code),
  );
const bodyOf = ({ articles }: Plan): string => articles[0]?.text.split("\n---\n\n")[1] ?? "";
const told = ({ diagnostics }: Plan) => diagnostics.map(({ code, facts, place }) => [code, place.line, facts]);

describe("each kind, settled as the old site showed it, and told at its line", () => {
  test.each([
    ["code that nobody closed goes on to the end", "نص\n\n```\nكود\n\nكود", "نص\n\n```\nكود\n\nكود\n```\n", []],
    ["in an item, to the end of the item", "- بند\n  ```\n  كود\n\nنص", "- بند\n  ```\n  كود\n\n  ```\nنص\n", []],
    ["in a quotation, to the end of that", "> قال\n> ```\n> كود\n\nنص", "> قال\n> ```\n> كود\n> ```\n\nنص\n", []],
    [
      "a comment that nobody closed hid what follows: so it does, and that is told",
      "نص\n\n<!-- سر\n\nوسر",
      "نص\n\n<!-- سر\n\nوسر\n-->\n",
      [["import-dropped", 7, { words: "سر\n\nوسر", what: "تعليق لم يكن يظهر للقراء" }]],
    ],
    [
      "signs of icons and of direction",
      "شعار \uf8ff هنا\n\nو\u202eهنا",
      "شعار  هنا\n\nوهنا\n",
      [
        ["import-invisible-dropped", 5, { count: 1 }],
        ["import-invisible-dropped", 7, { count: 1 }],
      ],
    ],
    ["a bell", "نص\u0007 هنا", "نص هنا\n", [["import-invisible-dropped", 5, { count: 1 }]]],
    [
      "lines like rows that are none",
      "نص\n\n| أ | ب |\n| ج | د |",
      "نص\n\n\\| أ \\| ب \\|\n| ج | د |\n",
      [["import-kept-as-words", 7, { words: "| أ | ب |" }]],
    ],
    ["words right below a table, which are a row", "| أ |\n|---|\n| ب |\nنص", "| أ |\n|---|\n| ب |\nنص |\n", []],
    [
      "a note that nothing leads to",
      "نص\n\n[^1]: حاشية يتيمة",
      "نص\n\n\\[^1]: حاشية يتيمة\n",
      [["import-kept-as-words", 7, { words: "[^1]" }]],
    ],
    [
      "a line right below a note, which goes on in it",
      "نص[^1]\n\n[^1]: حاشية\nوتتمتها",
      "نص[^1]\n\n[^1]: حاشية\n    وتتمتها\n",
      [],
    ],
    [
      "the mark of a conflict",
      "نص\n\n>>>>>>> other",
      "نص\n\n\\>>>>>>> other\n",
      [["import-kept-as-words", 7, { words: ">>>>>>> other" }]],
    ],
  ])("%s", (_, typed, became, diagnostics) => {
    const plan = bring(typed);
    expect(bodyOf(plan)).toBe(became);
    expect(told(plan)).toEqual(diagnostics);
    expect(errorsIn(plan)).toEqual([]);
  });
});

const INLINE = [
  "قال الوزير",
  "**إن**",
  "`كود`",
  "[هنا](/a/)",
  "[[b]]",
  "[[b|",
  "]]",
  "[[",
  "{{< x >}}",
  "{% y %}",
  "![صورة](c.png)",
  "![](https://e.org/x.png)",
  "![أ][ب]",
  "[أ][ب]",
  "[^1]",
  "^[علامة]",
  "][علامة]",
  "[كلام]^قول",
  "[!خبر]",
  "[نص](b.md#قسم)",
  "[نص](c.pdf)",
  "[نص](javascript:x)",
  "[نص](https:)",
  "[نص]( )",
  "[]()",
  "[نص] (https://e.org/)",
  "[نص](https://e.org/",
  "<div>نص</div>",
  "<p align=center>",
  "</p>",
  "<script>س</script>",
  "<details open",
  "<table><tr><td>خلية",
  "</td></tr></table>",
  "<!--",
  "-->",
  "<?php x ?>",
  "<![CDATA[x]]>",
  "\u202b",
  "\u2067",
  "\uf8ff",
  "\u0007",
  "&nbsp;",
  "$x$",
  "%%سر%%",
  "<<نص>>",
  "«قول",
  "»",
];
const LINES = [
  "| أ | ب |",
  "|---|---|",
  "```",
  "~~~",
  "> ",
  "    ",
  "- بند\n  ",
  "1. أول",
  "---",
  "===",
  "",
  "[ب]: https://e.org/x",
  "[^1]: حاشية",
  "=======",
  "<<<<<<< HEAD",
  ">>>>>>> x",
  "أ\tب\nج\tد",
  ":::note\nنص\n:::",
].map((line) => `\n${line}\n`);
const piece = fc.constantFrom(...INLINE, ...LINES);

test.each([
  ["an article", "date: 2023-01-01", "a.md"],
  ["a page", "layout: page", "a.md"],
  ["an article of MDX", "date: 2023-01-01", "a.mdx"],
])("whatever is mixed, %s that comes of it builds", (_, matter, path) => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.constantFrom("", " "), (pieces, between) => {
      const plan = bring(`كلام ${pieces.join(between)}`, matter, path);
      expect(errorsIn(plan)).toEqual([]);
    }),
    { numRuns: runs(250) },
  );
});

test.each([
  ["a title of a sign that nobody sees", "title: \uf8ff", "العنوان:\n"],
  ["a title with the sign of a note", "title: السد[^1]", "العنوان: السد\n"],
  ["an author with a mark", "author: فلان [كلمة][^قول-1]", "الكاتب: فلان [كلمة]\n"],
])("a field is words: %s", (_, line, expected) => {
  const plan = bring("نص", `date: 2023-01-01\n${line}`);
  expect(plan.articles[0]?.text).toContain(expected);
  expect(errorsIn(plan).filter((code) => code !== "frontmatter-value-missing")).toEqual([]);
});
