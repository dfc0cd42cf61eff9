/** Input made to hurt: refused before a Markdown parser sees it, or read in time. */
import { describe, expect, test } from "vitest";
import { MAX_LINES } from "../../src/parse/check-depth.ts";
import { MAX_BYTES } from "../../src/parse/decode.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { splitList } from "../../src/parse/split-list.ts";
import { quick } from "../setup/laws.ts";
import { HEAD, parseArticleText, parseText, told } from "./parsing.ts";

describe("nesting is refused at its place", () => {
  test.each([
    ["emphasis", "*a **b ".repeat(1600)],
    ["items on one line", `${"- ".repeat(1000)}x`],
    ["quotations on one line", `${"> ".repeat(4000)}x`],
    ["brackets", "[ (](".repeat(16_000)],
    ["images", "![".repeat(5000)],
    ["brackets that only close", "]:".repeat(40_000)],
    ["quotations behind a comment, which is blank when it is parsed", `<!-- x -->${"> ".repeat(4000)}x`],
    ["one run of asterisks against another", `${"*".repeat(50_000)}a${"*".repeat(50_000)}`],
    ["one run of underscores against another", `${"_".repeat(50_000)}a${"_".repeat(50_000)}`],
    ["backticks", Array.from({ length: 600 }, (_, length) => "`".repeat(length)).join(" ")],
  ])("%s", (_, prose) => {
    expect(told(parseText("articles/a.md", HEAD + prose).diagnostics)).toEqual([
      expect.stringMatching(/^7:\d+ too-deep$/u),
    ]);
  });
});

/** A text of 100 KB of such units, each number `at` other than the one before. */
const long = (unit: (at: number) => string): string => {
  let text = "";
  for (let at = 0; text.length < 100_000; at += 1) text += unit(at);
  return text;
};

describe("100 KB of it, no line and no paragraph deep by itself, is refused where it is too much", () => {
  const nested = (mark: string): string => `${`${mark}a`.repeat(190)}${`a${mark}`.repeat(190)}`;
  test.each([
    ["quotations", long(() => `${"> ".repeat(24)}x\n\n`)],
    ["quotations that deepen", long((at) => `${"> ".repeat(1 + (at % 24))}x\n`)],
    ["items", long(() => `${"- ".repeat(24)}x\n`)],
    ["items in quotations", long(() => `${"> - ".repeat(12)}x\n`)],
    ["items ever farther in", long((at) => `${"  ".repeat(at)}- x\n`)],
    ["emphasis in headings", long(() => `# ${nested("*")}\n`)],
    ["emphasis in paragraphs", long(() => `${nested("**")}\n\n`)],
    ["emphasis in tables", long(() => `| a |\n|---|\n| ${nested("*")} |\n\n`)],
  ])("%s", (_, prose) => {
    expect(told(parseText("articles/a.md", HEAD + prose).diagnostics)).toEqual([
      expect.stringMatching(/^\d+:\d+ too-deep$/u),
    ]);
  });

  test.skipIf(quick)("what people write is read: thousands of lines in a quotation, a table of bold words", () => {
    const prose = `${"> > نص\n".repeat(4_000)}\n| أ | ب |\n|---|---|\n${"| **نص** | **نص** |\n".repeat(150)}`;
    expect(told(parseText("articles/a.md", HEAD + prose).diagnostics)).toEqual([]);
  });
});

test.skipIf(quick)(
  "white space without end in a belonging, tags that nothing closes, brackets in a list: each is one look",
  () => {
    const topic = `---\nالاسم: س\nالنوع: جهة\nجزء من: الإدارة${"\t".repeat(2_000)}:${"\t".repeat(2_000)}س\n---\n\nنص.\n`;
    expect(parseText("topics/a.md", topic).noun?.kind).toBe("topic");
    const tags = parseText("articles/a.md", `${HEAD}نص ${"<script>".repeat(4_000)}`);
    expect(new Set(tags.diagnostics.map(({ code }) => code))).toEqual(new Set(["html-dropped"]));
    expect(splitList("(".repeat(400_000), 0, 400_000)).toEqual([{ start: 0, end: 400_000 }]);
  },
);

test("a file of too many lines is refused: too-many-lines", () => {
  expect(told(parseText("articles/a.md", HEAD + "# a\n".repeat(MAX_LINES)).diagnostics)).toEqual([
    "1:1 too-many-lines",
  ]);
});

test("a file of too many bytes is refused: file-too-large", () => {
  const { noun, diagnostics } = parseFile({ path: "articles/a.md", bytes: new Uint8Array(MAX_BYTES + 1) });
  expect(noun).toBeUndefined();
  expect(told(diagnostics)).toEqual(["1:1 file-too-large"]);
});

test("the first byte that is no UTF-8 is found, and the place before it", () => {
  const good = new TextEncoder().encode(`${HEAD}نص\nنص `);
  const { diagnostics } = parseFile({ path: "articles/a.md", bytes: Uint8Array.from([...good, 0xc3, 0x28, 0xff]) });
  expect(diagnostics).toMatchObject([{ code: "encoding-invalid", place: { line: 8, column: 4 } }]);
});

describe("front matter runs nothing and reaches nowhere", () => {
  test.each(["---js", "--- js", "---JS", "---javascript", "---json", "---yaml", "---coffee"])(
    "%s is refused",
    (fence) => {
      const { noun, diagnostics } = parseText("articles/a.md", `${fence}\n{ headline: process.exit(1) }\n---\nنص.\n`);
      expect(noun?.kind).toBe("article");
      expect(told(diagnostics)[0]).toBe("1:1 frontmatter-language");
    },
  );

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("«%s» is no field", (key) => {
    const { diagnostics } = parseArticleText(`---\nالعنوان: ع\nالتاريخ: 2026-11-22\n${key}: x\n---\n\nنص.\n`);
    expect(told(diagnostics)).toEqual(["4:1 frontmatter-key-unknown"]);
    expect(Reflect.get({}, "x")).toBeUndefined();
  });

  test("an alias is a text", () => {
    const { article } = parseArticleText("---\nالعنوان: &a نص\nالملخص: *a\nالتاريخ: 2026-11-22\n---\n\nنص.\n");
    expect([article.headline, article.description]).toEqual(["&a نص", "*a"]);
  });
});

describe("HTML and links cannot act", () => {
  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&#115;cript:alert(1))",
    "[x](\u0001javascript:alert(1))",
    "[x](data:text/html,x)",
    "[x](vbscript:x)",
    "[x](//evil.example)",
    "<javascript:alert(1)>",
    "[x][y]\n\n[y]: javascript:alert(1)",
    '<bdi onclick="x">x</bdi>',
  ])("%j", (typed) => {
    const { article, diagnostics } = parseArticleText(`${HEAD}نص ${typed}\n`);
    const json = JSON.stringify(article.body);
    expect(json).not.toMatch(/"(?:href|src|on[a-z]+)":"?(?:\s*(?:java|vb)script|data:|\/\/|x)/iu);
    expect(json).not.toMatch(/"tagName":"(?:script|img|iframe)"/u);
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});
