/** A look at a file before it is parsed: nesting that would keep a Markdown parser busy for minutes is refused. */
import { fileStart } from "../base/place.ts";
import type { Reading } from "./reading.ts";

/** Lines of a file; a long article has three hundred. */
export const MAX_LINES = 10_000;
/** How many quotations and list items may begin on one line. */
const MAX_CONTAINERS = 24;
/** How many brackets may be open at once, and how many runs of asterisks or underscores one paragraph may hold. */
const MAX_BRACKETS = 32;
const MAX_RUNS = 800;
/** Brackets that close: each looks back for one that opened, through the whole paragraph. */
const MAX_CLOSED = 2_000;
/** Runs of backticks cost most: each is sought an end for, through the whole paragraph. */
const MAX_TICKS = 200;

/** Says whether the file may be parsed. Complains with `too-many-lines`, `too-deep` (once, at the first place). */
export function checkDepth(reading: Reading): boolean {
  const { text } = reading;
  const lines = count(text, /\r\n?|\n/gu) + 1;
  if (lines > MAX_LINES) {
    reading.complain("too-many-lines", fileStart(reading.file), { lines, limit: MAX_LINES });
    return false;
  }
  const deep = isSurelyFlat(text) ? undefined : firstDeep(text);
  if (deep === undefined) return true;
  const { what, at, depth, limit } = deep;
  reading.complain("too-deep", reading.place(at, at + 1), { what, depth, limit });
  return false;
}

/** What holds for nearly every text, paragraph or not: no line is that deep, and all of it has fewer signs than one paragraph may. */
const isSurelyFlat = (text: string): boolean =>
  !DEEP_LINE.test(text) &&
  count(text, /\[/gu) <= MAX_BRACKETS &&
  count(text, RUNS) <= MAX_RUNS &&
  count(text, CLOSED) <= MAX_CLOSED &&
  count(text, TICKS) <= MAX_TICKS;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

function firstDeep(text: string): Deep | undefined {
  for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH)) {
    const deep = deepest(paragraph);
    if (deep !== undefined) return { ...deep, at: index + deep.at };
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

const CONTAINERS = /^(?:[^\S\n]*(?:>|[-*+](?=[^\S\n])|\d{1,9}[.)](?=[^\S\n])))+/gmu;
const DEEP_LINE = new RegExp(`${CONTAINERS.source.slice(0, -1)}{${MAX_CONTAINERS + 1}}`, "mu");

function deepContainers(paragraph: string): Deep | undefined {
  for (const match of paragraph.matchAll(CONTAINERS)) {
    const depth = match[0].match(/>|[-*+]|\d+[.)]/gu)?.length ?? 0;
    if (depth > MAX_CONTAINERS) return { what: "quotes", at: match.index, depth, limit: MAX_CONTAINERS };
  }
  return undefined;
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

const RUNS = /\*+|_+|~+|!?\[/gu;
const CLOSED = /\]/gu;
const TICKS = /`+/gu;

function manyOf(paragraph: string, what: Deep["what"], runs: RegExp, limit: number): Deep | undefined {
  const found = [...paragraph.matchAll(runs)];
  const last = found[limit];
  return last === undefined ? undefined : { what, at: last.index, depth: found.length, limit };
}
