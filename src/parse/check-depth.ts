/** A look at a file before it is parsed: nesting that would keep a Markdown parser busy for minutes is refused. */
import { fileStart } from "../base/place.ts";
import type { Reading } from "./reading.ts";

/** Lines of a file; a long article has three hundred. */
export const MAX_LINES = 10_000;
/** How many quotations and list items may begin on one line. */
const MAX_CONTAINERS = 24;
/** How many of them the whole file may hold beyond the second of each line, and how far to the right a list item may begin, in columns. */
const MAX_INNER = 2_000;
const MAX_INDENT = 96;
/** How many brackets may be open at once, and how many runs of asterisks or underscores one paragraph may hold. */
const MAX_BRACKETS = 32;
const MAX_RUNS = 800;
/** Brackets that close: each looks back for one that opened, through the whole paragraph. */
const MAX_CLOSED = 2_000;
/** Runs of backticks cost most: each is sought an end for, through the whole paragraph. */
const MAX_TICKS = 200;
/** In a paragraph each run is held against those before it: how often that may be done in the whole file. */
const MAX_COMPARED = 12_000_000;

/** Says whether the file may be parsed. Complains with `too-many-lines`, `too-deep` (once, at the first place). */
export function checkDepth(reading: Reading): boolean {
  const { text } = reading;
  const lines = count(text, /\r\n?|\n/gu) + 1;
  if (lines > MAX_LINES) {
    reading.complain("too-many-lines", fileStart(reading.file), { lines, limit: MAX_LINES });
    return false;
  }
  const deep = (isSurelyFlat(text) ? undefined : firstDeep(text)) ?? manyInner(text);
  if (deep === undefined) return true;
  const { what, at, depth, limit } = deep;
  reading.complain("too-deep", reading.place(at, at + 1), { what, depth, limit });
  return false;
}

/** What holds for nearly every text, paragraph or not: no line is that deep, and all of it has fewer signs than one paragraph may. */
const isSurelyFlat = (text: string): boolean =>
  !DEEP_LINE.test(text) &&
  !FAR_ITEM.test(text) &&
  count(text, /\[/gu) <= MAX_BRACKETS &&
  count(text, RUNS) <= MAX_RUNS &&
  count(text, CLOSED) <= MAX_CLOSED &&
  count(text, TICKS) <= MAX_TICKS;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

function firstDeep(text: string): Deep | undefined {
  let compared = 0;
  for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH)) {
    const deep = deepest(paragraph);
    if (deep !== undefined) return { ...deep, at: index + deep.at };
    const runs = count(paragraph, RUNS);
    compared += runs ** 2;
    if (compared > MAX_COMPARED) return { what: "emphasis", at: index, depth: compared, limit: MAX_COMPARED };
  }
  return undefined;
}

/** Quotations in quotations, line after line: no line is deep, and together they cost what one would. */
function manyInner(text: string): Deep | undefined {
  let inner = 0;
  for (const match of text.matchAll(CONTAINERS)) {
    inner += Math.max(0, count(match[0], CONTAINER) - 2);
    if (inner > MAX_INNER) return { what: "quotes", at: match.index, depth: inner, limit: MAX_INNER };
  }
  return undefined;
}

/** Lines up to an empty one, or to one that begins an item, a heading or a note. */
const PARAGRAPH =
  /[^\r\n]*\S[^\r\n]*(?:(?:\r\n?|\n)(?![^\S\r\n]*(?:[-*+][^\S\r\n]|\d{1,9}[.)][^\S\r\n]|#{1,6}[^\S\r\n]|\[\^))[^\r\n]*\S[^\r\n]*)*/gu;

interface Deep {
  readonly what: "quotes" | "brackets" | "emphasis";
  readonly at: number;
  readonly depth: number;
  readonly limit: number;
}

function deepest(paragraph: string): Deep | undefined {
  return deepContainers(paragraph) ?? deepBrackets(paragraph) ?? manyRuns(paragraph);
}

const CONTAINER = />|[-*+](?=[^\S\n])|\d{1,9}[.)](?=[^\S\n])/gu;
const NEXT_CONTAINER = `[^\\S\\n]*(?:${CONTAINER.source})`;
const CONTAINERS = new RegExp(`^(?:${NEXT_CONTAINER})+`, "gmu");
/** Also within a line: what stands before may be a comment, which is blank when the line is parsed. */
const DEEP_LINE = new RegExp(`(?<![^\\S\\n])(?:${NEXT_CONTAINER}){${MAX_CONTAINERS + 1},}`, "u");
const FAR_ITEM = new RegExp(`^(?:\t| {2}){${MAX_INDENT / 2 + 1},}(?:${CONTAINER.source})`, "mu");

function deepContainers(paragraph: string): Deep | undefined {
  const deep = DEEP_LINE.exec(paragraph);
  if (deep !== null) return { what: "quotes", at: deep.index, depth: count(deep[0], CONTAINER), limit: MAX_CONTAINERS };
  const far = FAR_ITEM.exec(paragraph);
  if (far === null) return undefined;
  return { what: "quotes", at: far.index, depth: far[0].length >> 1, limit: MAX_INDENT >> 1 };
}

function deepBrackets(paragraph: string): Deep | undefined {
  let depth = 0;
  let most = 0;
  let at = 0;
  for (const match of paragraph.matchAll(/[[\]]/gu)) {
    depth = match[0] === "[" ? depth + 1 : Math.max(0, depth - 1);
    if (depth <= most) continue;
    most = depth;
    if (most === MAX_BRACKETS + 1) at = match.index;
  }
  return most > MAX_BRACKETS ? { what: "brackets", at, depth: most, limit: MAX_BRACKETS } : undefined;
}

function manyRuns(paragraph: string): Deep | undefined {
  return (
    manyOf(paragraph, "emphasis", RUNS, MAX_RUNS) ??
    manyOf(paragraph, "brackets", CLOSED, MAX_CLOSED) ??
    manyOf(paragraph, "emphasis", TICKS, MAX_TICKS)
  );
}

/** A long run is as many as can be emphasis one in the other. */
const RUNS = /\*{1,2}|_{1,2}|~+|!?\[/gu;
const CLOSED = /\]/gu;
const TICKS = /`+/gu;

function manyOf(paragraph: string, what: Deep["what"], runs: RegExp, limit: number): Deep | undefined {
  const found = [...paragraph.matchAll(runs)];
  const last = found[limit];
  return last === undefined ? undefined : { what, at: last.index, depth: found.length, limit };
}
