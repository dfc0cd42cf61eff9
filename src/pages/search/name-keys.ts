/** The keys by which a topic's names are looked for, beside their single words. */
import { consonantsOf } from "../../arabic/consonants.ts";
import { isStopKey } from "../../arabic/stop-words.ts";
import { phraseKey, searchWords } from "../../arabic/word-keys.ts";
import type { Topic } from "../../model/topic.ts";

/** Fewer consonants belong to too many names. */
const FEWEST_CONSONANTS = 3;

/** A name that is looked for whole; in the index `=` stands before it. */
export const nameKey = (words: readonly string[]): string => `=${phraseKey(words)}`;

/** The consonants of a name of one word, with `~`; `undefined` for a name that has too few. */
export function soundKey(word: string): string | undefined {
  const consonants = consonantsOf(word);
  return consonants.length < FEWEST_CONSONANTS ? undefined : `~${consonants}`;
}

/** All keys of all names of a topic. */
export function keysOfTopic({ name, alternateNames }: Topic): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const text of [name, ...alternateNames.map((alias) => alias.text)]) {
    const key = phraseKey(searchWords(text));
    if (key === "" || isStopKey(key)) continue;
    keys.add(`=${key}`);
    const sounds = key.includes(" ") ? undefined : soundKey(key);
    if (sounds !== undefined) keys.add(sounds);
  }
  return keys;
}
