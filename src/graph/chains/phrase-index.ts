/** Finds known names, longest first, among the words of a chain: so «عن» or «ثم» inside a name is safe. */
import { fold } from "../../arabic/fold.ts";

/** A word or a sign of a chain, folded, and where it stands (UTF-16). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A token, and whether it is part of a known name. */
export interface CoveredToken extends Token {
  readonly named: boolean;
  /** It joins nothing: the words before and behind it are one name. */
  readonly inName?: boolean;
}

/** Known names as a tree of words: 2,000 names that begin alike cost no more than one. */
export interface PhraseIndex {
  readonly next: ReadonlyMap<string, PhraseIndex>;
  /** A name ends here. */
  readonly ends: boolean;
}

/** Splits into words and signs; hyphens, underscores and white space part words, as in names. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(/[()（）،,؛;؟?]|[^\s\-_\u2010-\u2015()（）،,؛;؟?]+/gu)]
    .map((match) => ({ text: fold(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter((token) => token.text !== "");
}

/** Indexes names. */
export function indexPhrases(names: Iterable<string>): PhraseIndex {
  const root: Branch = { next: new Map(), ends: false };
  for (const name of names) {
    let branch = root;
    for (const { text } of tokenize(name)) branch = growInto(branch, text);
    branch.ends = branch !== root;
  }
  return root;
}

interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

function growInto({ next }: Branch, word: string): Branch {
  const branch = next.get(word) ?? { next: new Map(), ends: false };
  next.set(word, branch);
  return branch;
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

/** How many tokens the longest name takes that begins at a token. */
function longestAt(tokens: readonly Token[], at: number, phrases: PhraseIndex): number {
  let longest = 0;
  let branch: PhraseIndex | undefined = phrases;
  for (let length = 0; branch !== undefined; length += 1) {
    if (branch.ends) longest = length;
    branch = branch.next.get(tokens[at + length]?.text ?? "");
  }
  return longest;
}
