/** The words of one document: a pure function of it, so that they can be remembered with it. */
import { isStopKey } from "../../arabic/stop-words.ts";
import { searchWords, wordKey } from "../../arabic/word-keys.ts";
import type { Article } from "../../model/article.ts";
import { MOST } from "./letters.ts";
import { roundSentence } from "./postings.ts";
import { sentencesOf } from "./prose.ts";

/** By key: how much the document says it, and the first sentence that has it (counted round; 0 for none). */
export type DocumentWords = ReadonlyMap<string, readonly [weight: number, sentence: number]>;

/** A text, and what one of its words is worth. */
export type Field = readonly [weight: number, text: string];

/** The words of an article's own text. */
export const articleWords = (article: Article): DocumentWords =>
  wordsOf(
    [
      [6, article.headline],
      [3, article.description ?? ""],
      [1, article.authors.join("\n")],
    ],
    sentencesOf(article.body),
  );

/** Reads short fields, and prose by sentences. Stop words and single letters are no keys. */
export function wordsOf(fields: readonly Field[], sentences: readonly string[] = []): DocumentWords {
  const words = new Map<string, [weight: number, sentence: number]>();
  const read = (text: string, weight: number, sentence: number): void => {
    for (const word of searchWords(text)) {
      if (word.length < 2 || isStopKey(word)) continue;
      const key = wordKey(word);
      const known = words.get(key);
      if (known === undefined) words.set(key, [weight, sentence]);
      else {
        known[0] = Math.min(MOST, known[0] + weight);
        if (known[1] === 0) known[1] = sentence;
      }
    }
  };
  for (const [weight, text] of fields) read(text, weight, 0);
  for (const [index, text] of sentences.entries()) read(text, 1, roundSentence(index + 1));
  return words;
}
