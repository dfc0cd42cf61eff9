/** Prints what one article costs to parse, phase by phase, beside bare remark-parse with the same parts of GFM. */
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { checkCharacters } from "../../src/parse/check-characters.ts";
import { checkDepth } from "../../src/parse/check-depth.ts";
import { ARTICLE_FIELDS } from "../../src/parse/fields/field-tables.ts";
import { parseMarkdown } from "../../src/parse/markdown/parse-markdown.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { readBody } from "../../src/parse/prose/read-body.ts";
import { readFrontMatter } from "../../src/parse/read-front-matter.ts";
import { openReading } from "../../src/parse/reading.ts";
import { plainArticle, richArticle } from "./article-text.ts";

const ARTICLES = 200;
const ROUNDS = 5;

const bare = unified()
  .data({
    micromarkExtensions: [gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable(), gfmTaskListItem()],
    fromMarkdownExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  })
  .use(remarkParse)
  .freeze();

const bodyOf = (text: string): number => text.indexOf("\n---\n", 4) + 5;

const encoder = new TextEncoder();
const bytes = new Map<string, Uint8Array>();

function bytesOf(text: string): Uint8Array {
  const known = bytes.get(text) ?? encoder.encode(text);
  bytes.set(text, known);
  return known;
}

/** Each phase alone on the same text, and the whole. */
const PHASES: Readonly<Record<string, (text: string) => unknown>> = {
  "bare remark-parse": (text) => bare.parse(text.slice(bodyOf(text))),
  "whole parseFile": (text) => parseFile({ path: "articles/a.md", bytes: bytesOf(text) }),
  characters: (text) => checkCharacters(openReading("articles/a.md", text)),
  depth: (text) => checkDepth(openReading("articles/a.md", text)),
  "front matter": (text) => readFrontMatter(openReading("articles/a.md", text), ARTICLE_FIELDS),
  "Markdown (with remark-parse)": (text) => parseMarkdown(openReading("articles/a.md", text), bodyOf(text)),
  "body (with Markdown)": (text) => readBody(openReading("articles/a.md", text), bodyOf(text)),
};

function cpuOf(run: (text: string) => unknown, texts: readonly string[]): number {
  const before = process.cpuUsage();
  for (const text of texts) run(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / texts.length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

for (const [kind, make] of [["plain", plainArticle] as const, ["rich", richArticle] as const]) {
  const texts = Array.from({ length: ARTICLES }, (_, n) => make(n));
  const times = new Map(Object.keys(PHASES).map((name): [string, number[]] => [name, []]));
  // The phases take turns, so that a loaded machine is loaded for all of them; the first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [name, run] of Object.entries(PHASES)) {
      const time = cpuOf(run, texts);
      if (round > 0) times.get(name)?.push(time);
    }
  const base = median(times.get("bare remark-parse") ?? []);
  const length = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0) / ARTICLES;
  console.log(
    `${kind} articles of ${Math.round(length)} words: CPU ms an article, and as a multiple of bare remark-parse`,
  );
  for (const [name, measured] of times) {
    const time = median(measured);
    console.log(`  ${name.padEnd(30)} ${time.toFixed(2).padStart(7)} ${(time / base).toFixed(2).padStart(6)}×`);
  }
}
