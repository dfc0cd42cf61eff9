/** Where a key occurs, written in few letters: gaps between documents, a weight, the sentence. */
import { letterOf, MOST, readNumber, valueAt, writeNumber } from "./letters.ts";

/** One document that has a key. */
export interface Posting {
  /** Its number within its kind. */
  readonly index: number;
  /** Of a word: its occurrences, those in a title counted six times; of a name: its impact. 1 to 63. */
  readonly weight: number;
  /** The first sentence with the key, counted round: two words in one have the same. 0 where it is not in the prose. */
  readonly sentence: number;
}

/** Only so many documents of one key say more than that they have it: a common word tells little, and would weigh most. */
const WEIGHED = 400;

/** Writes the postings of one kind, in the order of their documents: the best with weight and sentence, then the others. */
export function encodePostings(postings: readonly Posting[]): string {
  const isCommon = isCut(postings);
  const best = isCommon
    ? new Set(postings.toSorted((a, b) => b.weight - a.weight || b.index - a.index).slice(0, WEIGHED))
    : new Set(postings);
  const told = encodeWhole(postings.filter((posting) => best.has(posting)));
  if (!isCommon) return told;
  return `${told}!${encode(
    postings.filter((posting) => !best.has(posting)),
    () => "",
  )}`;
}

/** Whether {@link encodePostings} keeps something of them to itself. */
export const isCut = (postings: readonly Posting[]): boolean => postings.length > WEIGHED;

/** Writes all postings with all that they are, in the order of their documents. */
export const encodeWhole = (postings: readonly Posting[]): string =>
  encode(postings, ({ weight, sentence }) => letterOf(weight) + letterOf(sentence));

function encode(postings: readonly Posting[], tell: (posting: Posting) => string): string {
  let text = "";
  let last = -1;
  for (const posting of postings) {
    text += writeNumber(posting.index - last - 1) + tell(posting);
    last = posting.index;
  }
  return text;
}

/** Reads what {@link encodePostings} wrote; in no order, and what was not told is the least there is. */
export function decodePostings(text: string): Posting[] {
  const [told = "", others = ""] = text.split("!");
  const postings: Posting[] = [];
  for (let at = 0, last = -1; at < told.length; at += 2) {
    const [gap, next] = readNumber(told, at);
    last += gap + 1;
    at = next;
    postings.push({ index: last, weight: valueAt(told, at), sentence: valueAt(told, at + 1) });
  }
  for (let at = 0, last = -1; at < others.length; ) {
    const [gap, next] = readNumber(others, at);
    last += gap + 1;
    at = next;
    postings.push({ index: last, weight: 1, sentence: 0 });
  }
  return postings;
}

/** A sentence's number, from 1, counted round in what one letter can say. */
export const roundSentence = (sentence: number): number => ((sentence - 1) % MOST) + 1;
