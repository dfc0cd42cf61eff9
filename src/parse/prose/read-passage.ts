/** Which words a mark covers, and the sentence they stand in. */
import { findCues } from "../../arabic/cues.ts";
import { splitSentences } from "../../arabic/sentences.ts";
import type { Passage } from "../../model/mark.ts";
import type { Reading } from "../reading.ts";
import type { FlatMark, FlatText } from "./flat-text.ts";
import type { Range } from "./wrap-range.ts";

/** A passage and the stretch of the flat text it covers. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly range: Range;
}

const CONTEXT = 32;
/** What may stand between two marks that cover the same words: white space, or the sign that ends them. */
const TOUCH = /^(?:\s*|[،,؛;:.!؟?…]+)$/u;
/** What a clause neither begins nor ends with: white space, commas, the stop of the sentence. */
const EDGE = /[\s،,؛;:.!؟?…\u200b-\u200f\u061c]/u;

/**
 * Reads the passage of each mark of one paragraph. Marks that touch, or that only a stop or comma keeps apart, cover
 * the same words; without brackets, the clause back to the previous mark or the sentence's start.
 */
export function readPassages(reading: Reading, flat: FlatText, isQuoted: boolean): ReadPassage[] {
  const sentences = splitSentences(flat.text);
  const covered = coverings(flat, sentences);
  const claimed = new Map<number, number>();
  for (const { range, around } of covered) claimed.set(around.end, Math.max(claimed.get(around.end) ?? 0, range.end));
  return covered.map((each) => ({
    range: each.range,
    passage: toPassage(reading, flat, each, claimed.get(each.around.end) ?? 0, isQuoted),
  }));
}

/** What one mark covers, and the sentence around it. */
interface Covering {
  readonly range: Range;
  readonly around: Range;
  readonly explicit: boolean;
}

function coverings(flat: FlatText, sentences: readonly Range[]): Covering[] {
  const read: Covering[] = [];
  let reached = 0;
  for (const mark of flat.marks) {
    const between = flat.text.slice(reached, mark.at);
    const touched = mark.span === undefined && TOUCH.test(between) ? read.at(-1) : undefined;
    const range = touched?.range ?? rangeOf(flat, mark, sentences, reached);
    const explicit = mark.span !== undefined || (touched?.explicit ?? false);
    read.push({ range, around: sentenceAround(flat.text, range, sentences), explicit });
    reached = mark.at;
  }
  return read;
}

function rangeOf(flat: FlatText, mark: FlatMark, sentences: readonly Range[], reached: number): Range {
  if (mark.span !== undefined) return trim(flat.text, mark.span, /\s/u);
  const end = trim(flat.text, { start: 0, end: mark.at }, EDGE).end;
  const sentence = sentences.find((each) => end > each.start && end <= each.end);
  const start = Math.max(mark.floor, sentence?.start ?? 0, Math.min(reached, end));
  return trim(flat.text, { start, end }, EDGE);
}

function trim(text: string, { start, end }: Range, edge: RegExp): Range {
  let from = start;
  let to = end;
  while (to > from && edge.test(text.charAt(to - 1))) to -= 1;
  while (from < to && edge.test(text.charAt(from))) from += 1;
  return { start: from, end: to };
}

function toPassage(
  reading: Reading,
  flat: FlatText,
  { range, around, explicit }: Covering,
  claimed: number,
  isQuoted: boolean,
): Passage {
  const { text, offset } = flat;
  const cue = cueOf(text.slice(around.start, around.end), {
    start: range.start - around.start,
    end: range.end - around.start,
    claimed: claimed - around.start,
  });
  const start = offset(range.start);
  return {
    exact: text.slice(range.start, range.end),
    prefix: text.slice(Math.max(0, range.start - CONTEXT), range.start),
    suffix: text.slice(range.end, range.end + CONTEXT),
    place: reading.place(start, range.end > range.start ? offset(range.end - 1) + 1 : start),
    sentence: text.slice(around.start, around.end),
    offset: range.start - around.start,
    ...(cue && { cue }),
    quoted: isQuoted ? "whole" : quotedPart(text, range),
    explicit,
  };
}

/** From the start of the sentence the words begin in to the end of the one they end in. */
function sentenceAround(text: string, range: Range, sentences: readonly Range[]): Range {
  const first = sentences.find((each) => range.start < each.end);
  const last = sentences.find((each) => range.end <= each.end);
  return trim(text, { start: first?.start ?? 0, end: Math.max(last?.end ?? text.length, range.end) }, /\s/u);
}

/**
 * The verb nearest before the words, else the first within them, else the first behind them; a verb behind them that
 * stands before or in the words of another mark (which reach to `claimed`) is that mark's.
 */
function cueOf(sentence: string, { start, end, claimed }: Range & { readonly claimed: number }): string | undefined {
  const cues = findCues(sentence);
  const before = cues.findLast((cue) => cue.end <= start);
  const within = cues.find((cue) => cue.start >= start && cue.end <= end);
  return (before ?? within ?? cues.find((cue) => cue.start >= Math.max(end, claimed)))?.verb;
}

const QUOTES = /[«“"](?<words>[^«»“”"]*)[»”"]/gu;

function quotedPart(text: string, range: Range): "none" | "part" | "whole" {
  const words = text.slice(range.start, range.end);
  if (words === "") return "none";
  for (const match of text.matchAll(QUOTES)) {
    const end = match.index + match[0].length;
    if (match.index <= range.start && range.end <= end) return "whole";
    const isWhole = match.index >= range.start && end <= range.end && words.replace(match[0], "").trim() === "";
    if (isWhole) return "whole";
    if (match.index < range.end && end > range.start) return "part";
  }
  return "none";
}
