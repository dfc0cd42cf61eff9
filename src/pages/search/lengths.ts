/** How long articles are, roughly: long ones have every word more often. */
import { letterOf, valueAt } from "./letters.ts";

/** An article of this many words counts as it is; a fixed number, so that one article's length changes no other's weight. */
const USUAL = 600;
const MIDDLE = 8;
const LONGEST = 16;

/** One letter for a number of words, in steps of a factor of about 1.4. */
export const lengthLetter = (words: number): string =>
  letterOf(Math.max(0, Math.min(LONGEST, MIDDLE + Math.round(2 * Math.log2(Math.max(1, words) / USUAL)))));

/** How many times as long as usual an article is. */
export const relativeLength = (lengths: string, index: number): number => 2 ** ((valueAt(lengths, index) - MIDDLE) / 2);
