/** Where a bracket is missing around a mark's words: what the words may be, to be chosen by who wrote them. */
import type { Position } from "vscode-languageserver";

/** A bracket to insert, and the words that it would make a claim. */
export interface SpanMend {
  readonly at: Position;
  readonly insert: "[" | "]";
  readonly words: string;
}

/** What opens the words of somebody: behind it begins what is said. The last in a sentence is the nearest to the mark. */
const OPENS = /(?:^|[\s«])(?:ب|ل|ك)?[أإ]نّ?(?:ه|ها|هم|هما)?\s+|:\s+/gu;
/** A sentence ends before a space; «3.5» does not. */
const ENDS = /[.؟!؛]\s/gu;

/**
 * The bracket that is missing around the words before `[^label]`, in one line of a text. `slip` as `near-miss-span` has it,
 * `from` the character of its place; nothing where it cannot be told where the bracket belongs.
 */
export function spanMend(
  line: string,
  lineAt: number,
  slip: string,
  from: number,
  label: string,
): SpanMend | undefined {
  if (slip === "unclosed") {
    const mark = line.indexOf(`[^${label}]`, from);
    const words = line.slice(from + 1, mark);
    if (mark < 0 || /[[\]]/u.test(words) || words.trim() === "") return undefined;
    return { at: { line: lineAt, character: mark }, insert: "]", words };
  }
  if (slip !== "unopened") return undefined;
  const before = line.slice(0, from);
  const sentence = [...before.matchAll(ENDS)].at(-1);
  const start = sentence === undefined ? 0 : sentence.index + sentence[0].length;
  const opener = [...before.slice(start).matchAll(OPENS)].at(-1);
  if (opener === undefined) return undefined;
  const character = start + opener.index + opener[0].length;
  const words = before.slice(character);
  return /[[\]]/u.test(words) || words.trim() === ""
    ? undefined
    : { at: { line: lineAt, character }, insert: "[", words };
}
