/** Finds words in texts, whatever their spelling: each text is a few numbers, one for each word that it holds, so that thousands are gone through in a moment. */
import { searchWords, wordKey } from "../../arabic/word-keys.ts";

/** A text by its path; `hash` is of its bytes. */
export interface SearchedText {
  readonly path: string;
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** Texts that can be searched, and follow what becomes of them. */
export interface Finder {
  /** The paths of the texts that hold every word that is sought, in itself or within another; in the order of the texts. */
  readonly find: (texts: readonly SearchedText[], sought: string) => Promise<string[]>;
}

/** What a query asks for: its words without the article, at most so many. */
export const soughtKeys = (sought: string): string[] => [...new Set(searchWords(sought).map(wordKey))].slice(0, MOST);
const MOST = 8;

/** So many texts are read in one go; whoever else waits is let in between. */
const BATCH = 100;

/** Reads nothing yet; the first query reads all texts, each later one those that changed. */
export function openFinder(): Finder {
  const numbers = new Map<string, number>();
  const known = new Map<string, { readonly hash: string; readonly words: Uint32Array }>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const follow = async (texts: readonly SearchedText[]): Promise<void> => {
    const fresh = texts.filter(({ path, hash }) => known.get(path)?.hash !== hash);
    // A word is folded once, however often it is typed so.
    const typed = new Map<string, readonly number[]>();
    const numbersOf = (piece: string): readonly number[] => {
      const numbers = typed.get(piece) ?? searchWords(piece).map(numberOf);
      typed.set(piece, numbers);
      return numbers;
    };
    for (const [done, { path, hash, bytes }] of fresh.entries()) {
      if (done % BATCH === BATCH - 1) await new Promise(setImmediate);
      const words = new Set<number>();
      for (const piece of new TextDecoder().decode(bytes).split(/\s+/u))
        for (const number of numbersOf(piece)) words.add(number);
      known.set(path, { hash, words: Uint32Array.from(words) });
    }
    if (known.size <= texts.length) return;
    const standing = new Set(texts.map(({ path }) => path));
    for (const path of known.keys()) if (!standing.has(path)) known.delete(path);
  };
  const holds = (sought: string): ((path: string) => boolean) => {
    const keys = soughtKeys(sought);
    const all = 2 ** keys.length - 1;
    const marks = new Uint8Array(numbers.size);
    for (const [word, number] of numbers)
      for (const [at, key] of keys.entries()) if (word.includes(key)) marks[number] = (marks[number] ?? 0) | (1 << at);
    return (path) => {
      let found = 0;
      for (const number of known.get(path)?.words ?? []) found |= marks[number] ?? 0;
      return keys.length > 0 && found === all;
    };
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    find: (texts, sought) => {
      // One after another: two that read the texts at once would read them twice.
      const found = last.then(async () => {
        await follow(texts);
        const isFound = holds(sought);
        return texts.flatMap(({ path }) => (isFound(path) ? [path] : []));
      });
      last = found.catch(() => undefined);
      return found;
    },
  };
}
