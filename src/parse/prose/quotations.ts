/** A blockquote whose last line is `— القائل[^مصدر]`: somebody's words, and whose they are. */
import type { Blockquote, Nodes, Paragraph, PhrasingContent } from "mdast";
import { verbInName } from "../../arabic/finite-verbs.ts";
import type { Name } from "../../model/name.ts";
import { sliceText, textNode } from "../markdown/align.ts";
import { extent, type Quotation } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";

const DASH = /^[^\S\n]*(?:[—–―‒]|--?|ـ{1,3})[^\S\n]*(?=\S)/u;
const LAST_LINE = /(?:^|\n)[^\S\n]*(?:[—–―‒]|--?|ـ{1,3})[^\S\n]*(?=[^\n]+$)/u;

/** Turns every such blockquote below a node into a `quotation`. */
export function findQuotations(tree: Nodes, reading: Reading): void {
  if (!("children" in tree)) return;
  const children: Nodes[] = tree.children;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child === undefined) continue;
    const quotation = child.type === "blockquote" ? toQuotation(reading, child) : undefined;
    const below = child.type === "blockquote" && quotation === undefined ? lineBelow(children[index + 1]) : undefined;
    if (quotation !== undefined) children[index] = quotation;
    else if (child.type === "blockquote" && below !== undefined)
      children.splice(index, 2, quotationOf(child, child.children, dashed(reading, below)));
    else findQuotations(child, reading);
  }
}

/** The line of a quotation that stands right below it: behind a dash of any kind, and with a mark. */
function lineBelow(node: Nodes | undefined): Paragraph | undefined {
  const paragraph = node?.type === "paragraph" ? node : onlyItem(node);
  const [first] = paragraph?.children ?? [];
  const isDashed = node?.type === "list" || (first?.type === "text" && DASH.test(`${first.value}.`));
  return paragraph !== undefined && isDashed && isShort(paragraph) && paragraph.children.some(isMark)
    ? paragraph
    : undefined;
}

/** The name in a list of one item: «- أوتشا», where the keyboard has no longer dash; a sentence there is an item. */
function onlyItem(node: Nodes | undefined): Paragraph | undefined {
  if (node?.type !== "list" || node.ordered === true || node.children.length !== 1) return undefined;
  const [only, ...others] = node.children[0]?.children ?? [];
  return only?.type === "paragraph" && others.length === 0 && isName(only) ? only : undefined;
}

/** Says whether a line holds a name, without a verb, and marks with nothing but signs behind them. */
function isName({ children }: Paragraph): boolean {
  const mark = children.findIndex(isMark);
  const [name, behind] = mark < 0 ? [children, []] : [children.slice(0, mark), children.slice(mark)];
  return verbInName(wordsOf(name)) === undefined && !/[\p{L}\p{N}]/u.test(wordsOf(behind));
}

const wordsOf = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ("value" in node ? node.value : "")).join(" ");

const isMark = (node: Nodes): boolean => node.type === "footnoteReference";
/** Words that whoever is quoted may have before the mark: name and office. */
const LONGEST_NAME = 12;
const isShort = ({ children }: Paragraph): boolean => wordsOf(children).split(/\s+/u).length <= LONGEST_NAME;

/** A line as it is shown: behind a long dash, whatever was typed. */
function dashed(reading: Reading, { children }: Pick<Paragraph, "children">): PhrasingContent[] {
  const [first, ...others] = children;
  if (first?.type !== "text") return [...children];
  const typed = DASH.exec(`${first.value}.`)?.[0].length ?? 0;
  const { start } = extent(first);
  const dash = textNode(reading, "— ", start, start + typed);
  return [dash, sliceText(reading, first, typed, first.value.length), ...others];
}

/** The name on the line of a quotation: what stands between its dash and a comma or its first mark; else behind its marks. */
export function attributionOf(reading: Reading, line: readonly PhrasingContent[]): Name | undefined {
  const mark = line.findIndex(isMark);
  const [before, behind] =
    mark < 0 ? [line, []] : [line.slice(0, mark), line.slice(mark).filter((node) => !isMark(node))];
  return nameIn(reading, before) ?? nameIn(reading, behind);
}

function nameIn(reading: Reading, nodes: readonly PhrasingContent[]): Name | undefined {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const [start, to] = [extent(first).start, extent(last).end];
  const sign = SIGN_BEFORE.exec(reading.text.slice(start, to))?.[0].length ?? 0;
  const typed = /^[^،,\r\n]*/u.exec(reading.text.slice(start + sign, to))?.[0] ?? "";
  const name = reading.name(start + sign, start + sign + typed.replace(/[\s:.]*$/u, "").length);
  return /[\p{L}\p{N}؟?]/u.test(name.text) ? name : undefined;
}

/** A dash with what surrounds it, or the comma behind a mark. */
const SIGN_BEFORE = /^[^\S\n]*(?:[—–―‒]|--?|ـ{1,3}|[،,])?[^\S\n]*/u;

function toQuotation(reading: Reading, quote: Blockquote): Quotation | undefined {
  const last = quote.children.at(-1);
  const item = onlyItem(last);
  const before = quote.children.slice(0, -1);
  if (item !== undefined && before.length > 0 && isShort(item))
    return quotationOf(quote, before, dashed(reading, item));
  if (last?.type !== "paragraph") return undefined;
  const cut = cutLastLine(reading, last);
  if (cut === undefined) return undefined;
  const words = [...before, ...(cut.words.length > 0 ? [{ ...last, children: cut.words }] : [])];
  return words.length === 0 ? undefined : quotationOf(quote, words, dashed(reading, { children: cut.line }));
}

function quotationOf(quote: Blockquote, words: Blockquote["children"], line: PhrasingContent[]): Quotation {
  const position = quote.position === undefined ? {} : { position: quote.position };
  return {
    type: "quotation",
    ...position,
    data: { hName: "figure" },
    children: [
      { type: "quotedWords", children: words, data: { hName: "blockquote" } },
      { type: "quotationLine", children: line, data: { hName: "figcaption" } },
    ],
  };
}

/** Cuts a paragraph before its last line, where that line begins with a dash. */
function cutLastLine(
  reading: Reading,
  paragraph: Paragraph,
): { words: PhrasingContent[]; line: PhrasingContent[] } | undefined {
  const { children } = paragraph;
  const index = children.findLastIndex(
    (node) => node.type === "text" && (node.value.includes("\n") || node === children[0]),
  );
  const afterBreak = children.findLastIndex((node) => node.type === "break");
  if (afterBreak >= index) return cutAt(reading, children, afterBreak + 1, 0);
  const node = children[index];
  if (node?.type !== "text") return undefined;
  const rest = node.value.slice(node.value.lastIndexOf("\n") + 1);
  const isLast = index === 0 && !node.value.includes("\n");
  const isDashed = index < children.length - 1 || isLast ? DASH.test(`${rest}.`) : LAST_LINE.test(node.value);
  if (!isDashed) return undefined;
  return cutAt(reading, children, index, node.value.lastIndexOf("\n") + 1);
}

function cutAt(
  reading: Reading,
  children: readonly PhrasingContent[],
  index: number,
  at: number,
): { words: PhrasingContent[]; line: PhrasingContent[] } | undefined {
  const node = children[index];
  if (node?.type !== "text" || !DASH.test(`${node.value.slice(at)}.`)) return undefined;
  const words = children.slice(0, index);
  if (words.at(-1)?.type === "break") words.pop();
  if (at > 1) words.push(sliceText(reading, node, 0, at - 1));
  return { words, line: [sliceText(reading, node, at, node.value.length), ...children.slice(index + 1)] };
}
