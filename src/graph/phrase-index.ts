/** Finds known names, longest first, among the words of a chain: so «عن» or «ثم» inside a name is safe. */
import { fold, foldKey } from "../text/fold.ts";
import { push } from "./order.ts";

/** A word or a sign of a chain, folded, and where it stands (UTF-16). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A token, and whether it is part of a known name. */
export interface CoveredToken extends Token {
  readonly named: boolean;
}

/** Known names as words, by their first word, longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Splits into words and signs; hyphens, underscores and white space part words, as in names. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(/[()（）،,؛;؟?]|[^\s\-_\u2010-\u2015()（）،,؛;؟?]+/gu)]
    .map((match) => ({ text: fold(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter((token) => token.text !== "");
}

/** Indexes names. */
export function indexPhrases(names: Iterable<string>): PhraseIndex {
  const phrases = new Map<string, string[][]>();
  for (const name of new Set([...names].map(foldKey))) {
    const words = tokenize(name).map((token) => token.text);
    const [first] = words;
    if (first !== undefined) push(phrases, first, words);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length);
  return phrases;
}

/** Says of each token whether it is part of a known name; leftmost and longest names first. */
export function coverNames(tokens: readonly Token[], phrases: PhraseIndex): CoveredToken[] {
  const covered = tokens.map((token) => ({ ...token, named: false }));
  for (let at = 0; at < tokens.length; ) {
    const length = longestAt(tokens, at, phrases);
    for (const token of covered.slice(at, at + length)) token.named = true;
    at += Math.max(1, length);
  }
  return covered;
}

function longestAt(tokens: readonly Token[], at: number, phrases: PhraseIndex): number {
  const first = tokens[at]?.text ?? "";
  const found = phrases.get(first)?.find((words) => words.every((word, index) => tokens[at + index]?.text === word));
  return found?.length ?? 0;
}
