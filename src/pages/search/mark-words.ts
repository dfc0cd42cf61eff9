/** Which words of a sentence were asked for, and the part of a long sentence around them. */
import { foldWithMap } from "../../arabic/fold.ts";
import { withOneHamzaSeat } from "../../arabic/spellings.ts";
import { withoutClitics, wordKey, wordsIn } from "../../arabic/word-keys.ts";

/** A piece of a sentence; marked where it was asked for. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a sentence into pieces by the keys that were looked for; at most about `longest` characters around the first mark. */
export function markWords(sentence: string, keys: readonly string[], longest = 240): MarkedPiece[] {
  const spans = spansOf(sentence, keys);
  const [from, to] = window(sentence, spans[0]?.start ?? 0, longest);
  const pieces: MarkedPiece[] = [];
  const push = (start: number, end: number, marked: boolean): void => {
    const text = sentence.slice(Math.max(start, from), Math.min(end, to));
    if (text !== "") pieces.push({ text, marked });
  };
  let at = from;
  for (const { start, end } of spans) {
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, to, false);
  if (from > 0) pieces.unshift({ text: "…", marked: false });
  if (to < sentence.length) pieces.push({ text: "…", marked: false });
  return pieces;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOf(sentence: string, keys: readonly string[]): Span[] {
  const { folded, starts, ends } = foldWithMap(withOneHamzaSeat(sentence));
  const words = wordsIn(folded);
  const names = keys.map((key) => key.split(" ")).sort((a, b) => b.length - a.length);
  const spans: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const name = names.find((parts) => parts.every((part, i) => isReading(words[at + i]?.word ?? "", part, i === 0)));
    const [first, last] = [words[at], words[at + (name?.length ?? 1) - 1]];
    if (name !== undefined && first !== undefined && last !== undefined) {
      spans.push({ start: starts[first.index] ?? 0, end: ends[last.index + last.word.length - 1] ?? sentence.length });
    }
    at += name?.length ?? 1;
  }
  return spans;
}

const isReading = (word: string, key: string, mayHaveClitics: boolean): boolean =>
  word === key || wordKey(word) === key || (mayHaveClitics && withoutClitics(word).includes(key));

/** A stretch of whole words around a position. */
function window(text: string, position: number, longest: number): readonly [number, number] {
  if (text.length <= longest) return [0, text.length];
  const early = Math.max(0, position - longest / 3);
  const from = early === 0 ? 0 : text.indexOf(" ", early) + 1;
  const late = Math.min(text.length, from + longest);
  const to = late === text.length ? late : text.lastIndexOf(" ", late);
  return [from, to > position ? to : late];
}
