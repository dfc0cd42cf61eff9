/** The words of a sentence, folded and as typed, with what stands between them. */
import { foldWithMap } from "../fold.ts";

/** One word: where it stands (UTF-16), and the signs and white space before it. */
export interface Word {
  readonly folded: string;
  /** As typed, without harakat and tatweel: what folding makes one, «نفى» and «نفي», is still two here. */
  readonly typed: string;
  /** As typed, every mark kept. */
  readonly marked: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
}

/** No word: what stands before the first and behind the last. */
export const NO_WORD: Word = { folded: "", typed: "", marked: "", start: 0, end: 0, gap: "" };

export const wordAt = (words: readonly Word[], at: number): Word => words[at] ?? NO_WORD;

/** Reads the words of a text. */
export function readWords(text: string): Word[] {
  const { folded, starts, ends } = foldWithMap(text);
  let reached = 0;
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const start = starts[match.index] ?? 0;
    const end = ends[match.index + match[0].length - 1] ?? start;
    const gap = text.slice(reached, start);
    reached = end;
    const marked = text.slice(start, end);
    // As many letters as its fold has: nothing to take away.
    const typed = marked.length === match[0].length ? marked : marked.replace(/[\p{Mn}\u0640]/gu, "");
    return { folded: match[0], typed, marked, start, end, gap };
  });
}
