/** Text copied from a page or a message: lines become paragraphs, headings and lists; its first line the headline. */

import type { BlockContent, List, Root } from "mdast";
import type { Position } from "unist";
import { fold } from "../arabic/fold.ts";
import { furnitureOf } from "../arabic/furniture.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Conversion, type ForeignFile, locateIn, refuse } from "./draft.ts";
import { findDate } from "./page/bylines.ts";
import { decodeBytes } from "./read-bytes.ts";

/** A headline is one line and no longer than this, in UTF-16 code units. */
const LONGEST_HEADLINE = 160;
/** A sub-heading is shorter than a sentence of prose. */
const LONGEST_HEADING = 80;
const SENTENCE_END = /[.،؛:!?؟…,;]["'»”)\]]*$/u;

/** Reads plain text. Complains with import-encoding-*, and tells which line became the date. */
export function readPlainText(file: ForeignFile): Conversion {
  const decoded = decodeBytes(file, "text");
  if (!decoded.ok) return refuse(decoded.fault);
  const lines = linesOf(decoded.text);
  const prose = lines.filter(({ text }) => furnitureOf(text) === undefined);
  const headline = headlineIn(prose);
  const dated = findDate(prose);
  const body = lines.filter((line) => line !== headline && line !== dated?.line);
  const tree: Root = { type: "root", children: blocks(body) };
  const draft = {
    ...(headline === undefined ? {} : { headline: headline.text }),
    ...(dated === undefined ? {} : { datePublished: dated.date }),
    authors: [],
    locate: locateIn(file),
    tree,
  };
  return {
    drafts: [draft],
    diagnostics: [...decoded.told, ...(dated === undefined ? [] : [tellDate(file, dated.line)])],
  };
}

function headlineIn(lines: readonly Line[]): Line | undefined {
  const [first, second] = lines;
  return first !== undefined &&
    second !== undefined &&
    first.text.length <= LONGEST_HEADLINE &&
    !/[.،؛]$/u.test(first.text)
    ? first
    : undefined;
}

const tellDate = (file: ForeignFile, line: Line): Diagnostic =>
  complain("import-dropped", locateIn(file)(positionOf(line)), {
    words: line.text,
    what: "التاريخ، وقد صار في الترويسة",
  });

function blocks(lines: readonly Line[]): BlockContent[] {
  return listsOf(lines).map((block) => {
    if ("list" in block) return block.list;
    const { line, next } = block;
    const children = [{ type: "text" as const, value: line.text }];
    const position = positionOf(line);
    return isHeading(line, next)
      ? { type: "heading", depth: 2, children, position }
      : { type: "paragraph", children, position };
  });
}

/** A short line without an end sign, before a longer one that has one. */
function isHeading({ text }: Line, next: Line | undefined): boolean {
  if (text.length > LONGEST_HEADING || SENTENCE_END.test(text) || !/\p{L}/u.test(text)) return false;
  return next !== undefined && next.text.length > text.length && SENTENCE_END.test(next.text);
}

/** A list, or a line that is in none, with the line that follows it. */
export type Block = { readonly list: List } | { readonly line: Line; readonly next: Line | undefined };

const BULLET = /^[•●▪■◦‣∙·*–—-]\s+(?=\S)/u;
const NUMBER = /^([0-9٠-٩۰-۹]{1,3})\s*[.)\-–]\s+(?=\S)/u;

/** Gathers list items; two are the fewest that make a list, and a number that does not follow on begins no item. */
export function listsOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; ) {
    const run = runFrom(lines, index);
    const line = lines[index];
    if (run.length >= 2) blocks.push({ list: toList(run) });
    else if (line !== undefined) blocks.push({ line, next: lines[index + 1] });
    index += Math.max(1, run.length >= 2 ? run.length : 1);
  }
  return blocks;
}

interface Item {
  readonly line: Line;
  readonly number: number | undefined;
  readonly text: string;
}

function runFrom(lines: readonly Line[], start: number): Item[] {
  const run: Item[] = [];
  for (const line of lines.slice(start)) {
    const item = itemIn(line);
    const last = run.at(-1);
    if (item === undefined) break;
    if (last !== undefined && item.number !== (last.number === undefined ? undefined : last.number + 1)) break;
    run.push(item);
  }
  return run;
}

function itemIn(line: Line): Item | undefined {
  const number = NUMBER.exec(line.text);
  if (number?.[1] !== undefined)
    return { line, number: Number(fold(number[1])), text: line.text.slice(number[0].length) };
  const bullet = BULLET.exec(line.text);
  return bullet === null ? undefined : { line, number: undefined, text: line.text.slice(bullet[0].length) };
}

function toList(items: readonly Item[]): List {
  const start = items[0]?.number;
  return {
    type: "list",
    ordered: start !== undefined,
    ...(start === undefined ? {} : { start }),
    spread: false,
    children: items.map(({ line, text }) => ({
      type: "listItem",
      spread: false,
      position: positionOf(line),
      children: [{ type: "paragraph", position: positionOf(line), children: [{ type: "text", value: text }] }],
    })),
  };
}

/** One paragraph as a single line: trimmed, and its own wrapped lines joined by spaces. */
export interface Line {
  readonly text: string;
  /** First and last line in the file, counted from 1. */
  readonly from: number;
  readonly to: number;
}

/** A text wider than this is not wrapped by hand. */
const WIDEST_WRAP = 100;
const ENDS_SENTENCE = /[.!?؟:…]["'»”)\]]*$/u;

/**
 * Cuts a text into paragraphs. In a text wrapped by hand (narrow, most line ends in mid-sentence) blank lines part
 * them; elsewhere each line is one, as browsers copy a page.
 */
export function linesOf(text: string): Line[] {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/u).map((line, index) => ({
    text: line.trim(),
    from: index + 1,
    to: index + 1,
  }));
  return isWrapped(lines) ? joinWrapped(lines) : lines.filter((line) => line.text !== "");
}

function isWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter((line, index) => line.text !== "" && (lines[index + 1]?.text ?? "") !== "");
  const open = inner.filter((line) => !ENDS_SENTENCE.test(line.text) && line.text.length > 30);
  return inner.length > 3 && open.length > inner.length * 0.7 && lines.every((line) => line.text.length <= WIDEST_WRAP);
}

function joinWrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const open = joined.at(-1);
    if (line.text === "") continue;
    if (open === undefined || lines[index - 1]?.text === "") joined.push(line);
    else joined[joined.length - 1] = { ...open, text: `${open.text} ${line.text}`, to: line.to };
  }
  return joined;
}

/** The position of a line for the tree built from it; columns are those of its text. */
export const positionOf = ({ from, to, text }: Line): Position => ({
  start: { line: from, column: 1 },
  end: { line: to, column: text.length + 1 },
});
