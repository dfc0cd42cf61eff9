/** Every word of the collection as a number, read once; and the keys under which each word is indexed. */
import { isStopWord } from "../../arabic/stop-words.ts";
import { bearsArticle, mayBeginWithAnd, searchWords, withoutClitics, wordKey } from "../../arabic/word-keys.ts";
import type { SearchDocument } from "./documents.ts";

/** The words of one field or sentence, as numbers of the vocabulary. */
export interface Run {
  readonly words: readonly number[];
  /** What one of its words is worth. */
  readonly weight: number;
  /** Its sentence, from 1; 0 for a field. */
  readonly sentence: number;
}

/** The collection, read. */
export interface ReadCollection {
  readonly words: readonly string[];
  /** How often each word occurs. */
  readonly counts: readonly number[];
  /** By document. */
  readonly runs: readonly (readonly Run[])[];
}

/** Reads all documents, each word once. */
export function readCollection(documents: readonly SearchDocument[]): ReadCollection {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const read = (text: string, weight: number, sentence: number): Run => {
    const words = searchWords(text).map((word) => {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    });
    return { words, weight, sentence };
  };
  const runs = documents.map(({ fields, sentences }) => [
    ...fields.map(([weight, text]) => read(text, weight, 0)),
    ...sentences.map((text, index) => read(text, 1, index + 1)),
  ]);
  return { words: [...numbers.keys()], counts, runs };
}

/**
 * Says under which keys each word is indexed. A clitic is taken off where the rest is a word of the collection at least
 * as common as the whole («لداعش» beside «داعش», not «لبنان» beside «بنان»); a rest of three letters may be chance, so
 * then both are kept, and so where the rest is never seen alone, but an article or «و» makes the clitic likely. Stop
 * words and single letters have no key.
 */
export function keysOfWords({ words, counts }: ReadCollection): readonly (readonly string[])[] {
  const frequencies = new Map<string, number>();
  for (const [number, word] of words.entries()) {
    const key = wordKey(word);
    frequencies.set(key, (frequencies.get(key) ?? 0) + (counts[number] ?? 0));
  }
  return words.map((word) => keysOfWord(word, frequencies));
}

function keysOfWord(word: string, frequencies: ReadonlyMap<string, number>): readonly string[] {
  if (word.length < 2 || isStopWord(word)) return [];
  const key = wordKey(word);
  if (key !== word) return [key];
  const own = frequencies.get(word) ?? 0;
  const rests = withoutClitics(word).filter((each) => !isStopWord(each));
  const hasArticle = bearsArticle(word);
  const rest = rests.find((each) => (frequencies.get(each) ?? 0) >= own);
  if (rest === undefined) return hasArticle || mayBeginWithAnd(word) ? [word, ...rests.slice(0, 1)] : [word];
  return rest.length > 3 || hasArticle ? [rest] : [word, rest];
}
