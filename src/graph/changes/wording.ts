/** Whether words were changed, or only how they are spelt: what the history of a claim counts. */
import { fold } from "../../arabic/fold.ts";
import { findQuantities } from "../../arabic/quantities.ts";

/** What differs between two wordings; nothing where only spelling, signs and white space do. */
export interface WordingChange {
  /** A figure is another, or is no longer there. */
  readonly figure: boolean;
  /** The words beside the figures. */
  readonly words: boolean;
}

/** Compares two wordings. In doubt words differ: a letter can turn one word into another. */
export function compareWording(before: string, after: string): WordingChange {
  return {
    figure: figuresOf(before).join() !== figuresOf(after).join(),
    words: !isSpelling(wordsOf(before), wordsOf(after)),
  };
}

/** Figures by value: «ثلاثة» and 3 are one. */
const figuresOf = (text: string): string[] =>
  findQuantities(text).map(({ value, upTo, bound }) => `${value}–${upTo ?? value} ${bound}`);

/** The folded words of a text, without its figures. */
function wordsOf(text: string): string[] {
  const gaps = findQuantities(text).map(({ start, end, unit }) => [start, end - (unit?.length ?? 0)] as const);
  const rest = gaps.toReversed().reduce((kept, [start, end]) => `${kept.slice(0, start)} ${kept.slice(end)}`, text);
  return fold(rest).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isSpelling(before: readonly string[], after: readonly string[]): boolean {
  if (before.join("") === after.join("")) return true; // «عبد الله», «عبدالله»
  return before.length === after.length && before.every((word, index) => isSlip(word, after[index] ?? ""));
}

/** A word of five letters or more in which one was typed twice, or two changed places. */
function isSlip(before: string, after: string): boolean {
  if (before === after) return true;
  if (Math.min(before.length, after.length) < 5) return false;
  if (before.length === after.length) return isSwapped(before, after);
  return Math.abs(before.length - after.length) === 1 && undoubled(before) === undoubled(after);
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const undoubled = (word: string): string => word.replaceAll(/(.)\1+/gu, "$1");
