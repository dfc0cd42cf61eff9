/** The line a note begins with, `[^label]:`, in every form that an editor's hand gives it above a record. */

import { findField } from "../fields/find-field.ts";
import { RECORD_FIELDS } from "../fields/record-fields.ts";
import { cleanLabel } from "./mark-syntax.ts";

/** A note's head as typed. */
export interface NoteHead {
  readonly label: string;
  /** What stands in the file, without white space and invisible marks around it. */
  readonly typed: string;
  /** `colon` where only the colon is missing or another sign; `form` where brackets or caret are not what they should be. */
  readonly slip?: "colon" | "form";
}

const UNSEEN = "\\u200b-\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069\\ufeff";
const LABEL = "[^\\[\\](){}【】［］^＾ˆ\\r\\n]{1,200}";
/** Without a bracket to end it, the colon does. */
const BARE_LABEL = "[^\\[\\](){}【】［］^＾ˆ\\r\\n:：]{1,60}?";
const CARET = `[${UNSEEN} ]*[\\^＾ˆ]`;
const NOTE_WORD = "(?:ال)?(?:حاشي[ةه]|هامش|وسم)";
/** The forms of a head, the right ones first; each holds its label in its first group. */
const FORMS: readonly { readonly form: RegExp; readonly isRight: boolean }[] = [
  { form: new RegExp(`^\\[${CARET}(${LABEL})\\]`, "u"), isRight: true },
  { form: new RegExp(`^\\[(?:ال)?حاشي[ةه]\\s*[:：](${LABEL})\\]`, "u"), isRight: true },
  { form: new RegExp(`^\\[${NOTE_WORD}\\s*[:：؛;]?\\s(${LABEL})\\]`, "u"), isRight: false },
  { form: new RegExp(`^\\[(${LABEL})\\^\\]`, "u"), isRight: false },
  { form: new RegExp(`^\\^\\[(${LABEL})\\]`, "u"), isRight: false },
  { form: new RegExp(`^[\\[({【［\\]]${CARET}(${LABEL})[\\])}】］\\[]`, "u"), isRight: false },
  { form: new RegExp(`^\\[(${LABEL})\\]`, "u"), isRight: false },
  { form: new RegExp(`^\\[?${CARET}(${BARE_LABEL})(?=\\s*[:：])`, "u"), isRight: false },
  { form: new RegExp(`^(${BARE_LABEL})(?=\\s*[:：])`, "u"), isRight: false },
];
const TAIL = new RegExp(`^[${UNSEEN}]*[^\\S\\r\\n]*(?<sign>[:：؛;=＝–—.،,-]?)[${UNSEEN}\\s]*$`, "u");
const MARGIN = new RegExp(`^(?:[${UNSEEN}]| (?! {3}))*`, "u");

/** Reads a line as the head of a note, where nothing else stands on it; `undefined` where it is none. */
export function readHead(line: string): NoteHead | undefined {
  const rest = line.replace(MARGIN, "");
  for (const { form, isRight } of FORMS) {
    const match = form.exec(rest);
    const sign = match && TAIL.exec(rest.slice(match[0].length))?.groups?.sign;
    const label = cleanLabel(match?.[1] ?? "");
    if (match === null || sign === undefined || sign === null || label === "") continue;
    const isColon = /^[:：]$/u.test(sign);
    const slip = !isRight ? "form" : isColon ? undefined : "colon";
    return { label, typed: match[0] + (isColon ? ":" : sign), ...(slip && { slip }) };
  }
  return undefined;
}

/** A text whose heads of records are as Markdown wants them, and where it is longer (or shorter) than what was typed. */
export interface Straightened {
  readonly text: string;
  /** Behind `at` of the straightened text, everything stands `by` further back than in the file. */
  readonly moved: readonly { readonly at: number; readonly by: number }[];
}

/**
 * Straightens every head that stands above a record's line: without its colon, with another sign, in other brackets.
 * A line above prose is left as it is, and what stands in a fence; a label alone is a head where a mark leads to it.
 */
export function straightenHeads(text: string): Straightened {
  if (!SLIPPED_ANYWHERE.test(text)) return { text, moved: [] };
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/u);
  const moved: { at: number; by: number }[] = [];
  let straight = "";
  let [shift, fence] = [0, ""];
  for (const [index, whole] of lines.entries()) {
    const line = whole.replace(/[\r\n]+$/u, "");
    fence = fenceAfter(line, fence);
    const isHead = fence === "" && isSlipped(line) && standsAboveField(lines, index);
    const head = isHead ? meantHead(line, text) : undefined;
    const mended = head === undefined ? line : `[^${head.label}]:`;
    straight += mended + whole.slice(line.length);
    if (mended.length === line.length) continue;
    shift += mended.length - line.length;
    moved.push({ at: straight.length - (whole.length - line.length), by: shift });
  }
  return { text: straight, moved };
}

/** Words with a colon behind them stand above many a list. */
function meantHead(line: string, text: string): NoteHead | undefined {
  const head = readHead(line);
  const isBare = head !== undefined && !/[[\]({^＾ˆ【［]/u.test(head.typed);
  return isBare && !text.includes(`[^${head.label}]`) ? undefined : head;
}

/** What the line of such a head at least looks like: nearly no text has one. */
const SLIPPED_ANYWHERE = new RegExp(
  `^ {0,3}(?!\\[\\^[^\\[\\]\\r\\n]+\\]:)[^\\s•–—*+>|#-][^\\]\\r\\n:：]{0,60}[:：][^\\S\\r\\n]*$|^ {0,3}(?!\\[\\^[^\\[\\]\\r\\n]+\\]:)[ ${UNSEEN}]*\\^?[\\[({【［\\]][^\\r\\n]{1,220}[\\])}】］\\[][^\\[\\]\\r\\n]{0,6}$`,
  "mu",
);

/** Looks cheaply whether a line could be a head that is not quite one. */
const isSlipped = (line: string): boolean =>
  line.length < 230 && /[\])}】］[]|[:：]\s*$/u.test(line) && !/^ {0,3}\[\^[^[\]]+\]:/u.test(line);

function fenceAfter(line: string, fence: string): string {
  const found = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1] ?? "";
  if (fence === "") return found;
  return found.startsWith(fence) && /^[\s`~]*$/u.test(line) ? "" : fence;
}

/** Says whether the next line that is not empty reads as a field of a record. */
function standsAboveField(lines: readonly string[], index: number): boolean {
  const below = lines.slice(index + 1, index + 4).find((line) => line.trim() !== "");
  return below !== undefined && isFieldLine(below);
}

const FIELD_LINE = new RegExp(
  `^[\\s${UNSEEN}]*(?<bullet>(?:[-*+•▪●○–—ـ·]|\\p{Nd}{1,2}[.)ـ-])[${UNSEEN}\\s]*)?(?<key>[^:：؛;=＝\\r\\n]{2,40}?)\\s*[:：؛;=＝]`,
  "u",
);

/** Says whether a line is a known field of a record and its value, with any bullet before it or none. */
export function isFieldLine(line: string): boolean {
  const key = FIELD_LINE.exec(line)?.groups?.key;
  return key !== undefined && findField(RECORD_FIELDS, key.trim()) !== undefined;
}
