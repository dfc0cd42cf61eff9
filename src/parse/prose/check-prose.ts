/** What Markdown silently made of a slip, and what a reader should not find in a paragraph. */
import type { Code as CodeBlock, Heading, Nodes, PhrasingContent } from "mdast";
import { findMixedWords } from "../../arabic/bidi.ts";
import { furnitureOf } from "../../arabic/furniture.ts";
import type { Place } from "../../base/place.ts";
import { extent, holdsPhrases } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";
import { flatTextOf, flattenPhrases } from "./flat-text.ts";
import { type ListSign, tellList } from "./near-syntax.ts";

/**
 * Checks the prose below a node. Complains with `near-miss-list`, `near-miss-heading`,
 * `near-miss-rule`, `near-miss-indent`, `fence-unclosed`, `boilerplate-line`, `quotes-unbalanced`, `mixed-script-word`.
 */
export function checkProse(tree: Nodes, reading: Reading): void {
  checkNode(reading, tree, false);
}

function checkNode(reading: Reading, node: Nodes, isItem: boolean): void {
  if (node.type === "code") checkCode(reading, node);
  if (node.type === "heading") checkRule(reading, node);
  if (holdsPhrases(node)) checkPhrases(reading, node, isItem);
  else if ("children" in node) for (const child of node.children) checkNode(reading, child, node.type === "listItem");
}

type Phrases = Extract<Nodes, { children: PhrasingContent[] }>;

function checkPhrases(reading: Reading, node: Phrases, isItem: boolean): void {
  if (node.type === "paragraph") checkLines(reading, node, isItem);
  checkRunningText(reading, node);
}

/** What is sought in the words as they are read; only where something is found they are led back to the file. */
function checkRunningText(reading: Reading, node: Phrases): void {
  const text = flatTextOf(node);
  const quotes = [...unbalancedQuotes(text), ...openBrackets(reading, node, text)];
  const words = findMixedWords(text);
  if (quotes.length === 0 && words.length === 0) return;
  const { offset } = flattenPhrases(reading, node.children);
  for (const at of quotes)
    reading.complain("quotes-unbalanced", reading.place(offset(at), offset(at) + 1), { quote: text.charAt(at) });
  for (const { word, index } of words) {
    const place = reading.place(offset(index), offset(index + word.length - 1) + 1);
    reading.complain("mixed-script-word", place, { word });
  }
}

function checkCode(reading: Reading, node: CodeBlock): void {
  const { start, end } = extent(node);
  const typed = reading.text.slice(start, end);
  const fence = /^(?:`{3,}|~{3,})/u.exec(typed)?.[0];
  if (fence === undefined) {
    const from = start + typed.length - typed.trimStart().length;
    if (/\p{Script=Arabic}/u.test(typed)) reading.complain("near-miss-indent", reading.place(from, end), {});
  } else if (!isClosed(typed, fence))
    reading.complain("fence-unclosed", reading.place(start, start + fence.length), { fence });
}

function isClosed(typed: string, fence: string): boolean {
  const last =
    typed
      .trimEnd()
      .split(/\r\n?|\n/u)
      .slice(1)
      .at(-1)
      ?.replace(/^[\s>]*/u, "") ?? "";
  return last.startsWith(fence) && [...last].every((char) => char === fence.charAt(0));
}

/** A heading made by a line of hyphens below it; a separator was meant, most of the time. */
function checkRule(reading: Reading, node: Heading): void {
  const { start, end } = extent(node);
  const typed = reading.text.slice(start, end);
  if (typed.startsWith("#")) return;
  const text = typed.split(/\r\n?|\n/u, 1)[0]?.trim() ?? "";
  reading.complain("near-miss-rule", reading.place(start, start + text.length), { text });
}

/** «١.», «١-», «1-», «١)» make no list, nor do the bullets of a word processor. */
const LIST_NUMBER =
  /^[^\S\n]*(?<number>[\u0660-\u0669\u06f0-\u06f9]{1,3}[^\S\n]?[.)ـ–-]|\d{1,3}[ـ–-]|[•▪●◦·])(?=[^\S\n])/u;
/** More signs than there are levels, a sign of another keyboard, one behind a point: «####### قسم», «＃ قسم», «.## قسم». */
const ODD_HEADING = /^[^\S\n]{0,3}(?:#{7,}|＃+|[.:]#{1,6})(?=\s+[\p{L}«])/u;
const HEADING = /^[^\S\n]{0,3}(?<marks>#{1,6})(?=[\p{L}«])(?![\p{L}\p{N}_]+\s+#)/u;

function checkLines(reading: Reading, paragraph: Nodes, isItem: boolean): void {
  const { start, end } = extent(paragraph);
  const signs: ListSign[] = [];
  for (const match of reading.text.slice(start, end).matchAll(/[^\r\n]+/gu)) {
    const line = match[0].replace(/^(?:[^\S\n]*>)+/u, (margin) => " ".repeat(margin.length));
    const text = LIST_NUMBER.exec(line)?.groups?.number;
    const from = start + match.index + line.length - line.trimStart().length;
    if (text !== undefined) signs.push({ text, start: from, mended: toListMark(text) });
    checkLine(reading, line, start + match.index, isItem);
  }
  tellList(reading, signs);
}

function checkLine(reading: Reading, line: string, start: number, isItem: boolean): void {
  const from = start + line.length - line.trimStart().length;
  const place = reading.place(from, start + line.trimEnd().length);
  const odd = ODD_HEADING.exec(line)?.[0];
  if (odd !== undefined) {
    const [at, mended] = [reading.place(from, from + odd.trim().length), "##"];
    reading.complain(
      "near-miss-heading",
      place,
      { text: line.trim() },
      { expected: mended, fix: { place: at, text: mended } },
    );
  }
  const marks = HEADING.exec(line)?.groups?.marks;
  if (marks !== undefined) {
    const gap = reading.place(from + marks.length, from + marks.length);
    const text = line.trim();
    // One sign before a word may be a platform's hashtag: only of more of them it is certain that a heading was meant.
    const fix = marks.length > 1 ? { fix: { place: gap, text: " " } } : {};
    const expected = marks.length > 1 ? `${marks} ${text.slice(marks.length)}` : `## ${text.slice(1)}`;
    if (marks.length > 1 || !/^#[\p{L}\p{N}]*_/u.test(text)) {
      reading.complain("near-miss-heading", place, { text }, { expected, ...fix });
    }
  }
  complainOfFurniture(reading, line.trim(), place, isItem);
}

/** One word alone («فيسبوك»، «إعلان») may be the article's own: in a list it is, elsewhere the mend is not certain. */
function complainOfFurniture(reading: Reading, text: string, place: Place, isItem: boolean): void {
  if (furnitureOf(text) === undefined) return;
  const isOneWord = !/\p{L}\s+\p{L}/u.test(text);
  if (isOneWord && isItem) return;
  reading.complain("boilerplate-line", place, { text }, isOneWord ? {} : { fix: { place, text: "" } });
}

function toListMark(typed: string): string {
  const digits = typed.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 15));
  return /\d/u.test(digits) ? `${digits.replace(/\D/gu, "")}.` : "-";
}

/** A square bracket without its counterpart, where no mark and no link to a topic stands: these are told by whoever reads them. */
function openBrackets(reading: Reading, node: Phrases, text: string): number[] {
  if (!/[[\]]/u.test(text) || /\[\[|\]\]|\[[xX ]?\]|[\^＾ˆ]|حاشي/u.test(text) || holdsMark(node)) return [];
  const { offset } = flattenPhrases(reading, node.children);
  const open: number[] = [];
  const stray: number[] = [];
  for (const { index, 0: bracket } of text.matchAll(/[[\]]/gu)) {
    if (reading.text[offset(index) - 1] === "\\") continue;
    if (bracket === "[") open.push(index);
    else if (open.pop() === undefined) stray.push(index);
  }
  return [...stray, ...open];
}

const holdsMark = (node: Nodes): boolean =>
  node.type === "footnoteReference" || ("children" in node && node.children.some(holdsMark));

/** Guillemets must nest; of the other marks, which are typed either way round, there must be an even number. */
function unbalancedQuotes(text: string): number[] {
  const open: number[] = [];
  const unbalanced: number[] = [];
  for (const { index, 0: quote } of text.matchAll(/[«»]/gu)) {
    if (quote === "«") open.push(index);
    else if (open.pop() === undefined) unbalanced.push(index);
  }
  for (const marks of [/["]/gu, /[“”„]/gu]) {
    const found = [...text.matchAll(marks)];
    const last = found.at(-1);
    if (last !== undefined && found.length % 2 === 1) unbalanced.push(last.index);
  }
  return [...unbalanced, ...open];
}
