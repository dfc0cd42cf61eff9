/** Whether prose refers to somebody or something: case, article, number and what is written onto a word make no difference. */
import { rememberTexts } from "../base/remember-texts.ts";
import { withoutNumber } from "./case-endings.ts";
import { cliticSplits } from "./clitics.ts";
import { fold } from "./fold.ts";
import { isStopWord } from "./stop-words.ts";

/** The words of a text, each with all that it may be read as. */
export interface ReadText {
  /** Every reading of every word, as {@link keysOf} gives them. */
  readonly words: ReadonlySet<string>;
  /** Of the words with the article, what stands behind it: «الصحيفة» points at one that is known. */
  readonly definite: ReadonlySet<string>;
}

/** Reads a text for references. */
export function readReferences(text: string): ReadText {
  const readings = (text.match(WORD) ?? []).flatMap((word) => cliticSplits(word).map(({ rest }) => rest));
  const definite = readings.filter((word) => word.startsWith("ال")).map((word) => word.slice(2));
  return { words: new Set(readings.map(withoutNumber)), definite: new Set(definite) };
}

/** Gives the words of a name that tell whose it is, without case, article and number; words of grammar left out. */
export const keysOf = (name: string): string[] => (name.match(WORD) ?? []).map(keyOf).filter((word) => word.length > 1);

/** Empty of a word of grammar. */
const keyOf = rememberTexts((word) => (fold(word).length > 2 && !isStopWord(word) ? withoutNumber(word) : ""));

/** Says whether all words that make a name stand in a text, in any order. */
export const holdsName = ({ words }: ReadText, name: string): boolean => {
  const keys = keysOf(name);
  return keys.length > 0 && keys.every((key) => words.has(key));
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
