/** Which words a mark covers, and the sentence they stand in. */
import type { CueScope } from "../../arabic/attribution/cue-scope.ts";
import { governingCue } from "../../arabic/attribution/governing-cue.ts";
import { unexplainedRefusal } from "../../arabic/attribution/refusals.ts";
import { splitSentences } from "../../arabic/sentences.ts";
import type { Passage, PassageCue } from "../../model/mark.ts";
import type { Name } from "../../model/name.ts";
import type { Reading } from "../reading.ts";
import type { LineText, MarkSpot } from "./flat-text.ts";
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
export function readPassages(reading: Reading, flat: LineText, isQuoted: boolean): ReadPassage[] {
  const sentences = splitSentences(flat.text);
  const covered = coverings(flat, sentences);
  return covered.map((each) => ({
    range: each.range,
    passage: toPassage(reading, flat, each, covered, isQuoted),
  }));
}

/** What one mark covers, and the sentence around it. */
interface Covering {
  readonly range: Range;
  readonly around: Range;
  readonly explicit: boolean;
}

function coverings(flat: LineText, sentences: readonly Range[]): Covering[] {
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

function rangeOf(flat: LineText, mark: MarkSpot, sentences: readonly Range[], reached: number): Range {
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
  flat: LineText,
  covering: Covering,
  covered: readonly Covering[],
  isQuoted: boolean,
): Passage {
  const { text, offset } = flat;
  const { range, around, explicit } = covering;
  const asked = !isQuoted && range.end > range.start;
  const cue = asked ? cueOf(reading, flat, covering, covered) : undefined;
  const refusal = asked && cue === undefined ? refusalOf(reading, flat, covering, covered) : undefined;
  const start = offset(range.start);
  return {
    exact: text.slice(range.start, range.end),
    prefix: text.slice(Math.max(0, range.start - CONTEXT), range.start),
    suffix: text.slice(range.end, range.end + CONTEXT),
    place: reading.place(start, range.end > range.start ? offset(range.end - 1) + 1 : start),
    sentence: text.slice(around.start, around.end),
    offset: range.start - around.start,
    ...(cue && { cue }),
    ...(refusal && { refusal }),
    quoted: isQuoted ? "whole" : quotedPart(text, range),
    explicit,
  };
}

/** The cue of the sentence. Within a quotation every verb is the quoted one's own, so none is asked for there. */
function cueOf(
  reading: Reading,
  { text, offset }: LineText,
  covering: Covering,
  covered: readonly Covering[],
): PassageCue | undefined {
  const { around } = covering;
  const found = governingCue(text.slice(around.start, around.end), scopeOf(covering, covered));
  if (found === undefined) return undefined;
  const { subject, ...cue } = found;
  if (subject === undefined) return cue;
  const [start, end] = [subject.start + around.start, subject.end + around.start];
  return {
    ...cue,
    subject: {
      text: subject.text,
      place: reading.place(offset(start), offset(end - 1) + 1),
    },
  };
}

/** Where a sentence without a cue refuses something. */
function refusalOf(
  reading: Reading,
  { text, offset }: LineText,
  covering: Covering,
  covered: readonly Covering[],
): Name | undefined {
  const { around } = covering;
  const found = unexplainedRefusal(text.slice(around.start, around.end), scopeOf(covering, covered));
  if (found === undefined) return undefined;
  const [start, end] = [found.start + around.start, found.end + around.start];
  return { text: text.slice(start, end), place: reading.place(offset(start), offset(end - 1) + 1) };
}

/** The words in question within their sentence, and those of other marks in it. */
function scopeOf({ range, around, explicit }: Covering, covered: readonly Covering[]): CueScope {
  const within = ({ start, end }: Range): Range => ({ start: start - around.start, end: end - around.start });
  const others = covered.filter((each) => each.explicit && each.range !== range && each.around.end === around.end);
  return { ...within(range), explicit, others: others.map((each) => within(each.range)) };
}

/** From the start of the sentence the words begin in to the end of the one they end in. */
function sentenceAround(text: string, range: Range, sentences: readonly Range[]): Range {
  const first = sentences.find((each) => range.start < each.end);
  const last = sentences.find((each) => range.end <= each.end);
  return trim(text, { start: first?.start ?? 0, end: Math.max(last?.end ?? text.length, range.end) }, /\s/u);
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
