/** Answers a query from the shelves of the index; the same code in the reader's browser and in the tests. */
import { isStopKey } from "../../arabic/stop-words.ts";
import { searchWords, withoutClitics } from "../../arabic/word-keys.ts";
import { nameKey } from "./name-keys.ts";
import {
  type FetchTerms,
  type Found,
  type Reading,
  readBeginning,
  readName,
  readSounds,
  readWord,
} from "./readings.ts";
import { type Catalogue, indexOf, kindOf } from "./shelves.ts";

/** A document found. */
export interface Hit {
  readonly document: number;
  readonly score: number;
}

/** The answer to a query. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** The keys that were looked for, so that their words can be marked. */
  readonly keys: readonly string[];
  /** `false` where no document has all the words and those with some are given. */
  readonly complete: boolean;
  /** The words of the query that nothing has, as they are looked for. */
  readonly missing: readonly string[];
}

/** A pasted paragraph is no query: each word costs a file. */
const MOST_WORDS = 16;
const LONGEST_NAME = 5;

/**
 * Answers a query. Every word must be in a document, whole, in any number and with any clitics; a name of several words
 * counts as one. The last word may be unfinished. Where no document has them all, those with most are given.
 */
export async function search(query: string, catalogue: Catalogue, fetchTerms: FetchTerms): Promise<Answer> {
  const words = searchWords(query).slice(0, MOST_WORDS);
  const groups: Reading[][] = [];
  const missing: string[] = [];
  for (let at = 0; at < words.length; ) {
    const name = await longestName(words, at, catalogue, fetchTerms);
    if (name !== undefined) {
      groups.push([name.reading]);
      at += name.length;
      continue;
    }
    const word = words[at] ?? "";
    const isLast = at === words.length - 1;
    at += 1;
    if (words.length > 1 && (isStopKey(word) || word.length < 2)) continue;
    const readings = await readAnyhow(word, isLast, catalogue, fetchTerms);
    if (readings.length === 0) missing.push(word);
    groups.push(readings);
  }
  return { ...rank(groups, catalogue), missing };
}

async function readAnyhow(
  word: string,
  isLast: boolean,
  catalogue: Catalogue,
  fetchTerms: FetchTerms,
): Promise<Reading[]> {
  const whole = await readWord(word, catalogue, fetchTerms);
  if (whole.length > 0) return whole;
  const begun = isLast ? await readBeginning(word, catalogue, fetchTerms) : [];
  return begun.length > 0 ? begun : readSounds(word, catalogue, fetchTerms);
}

/** The longest name of several words that begins at a word of the query; its first word may carry clitics. */
async function longestName(
  words: readonly string[],
  at: number,
  catalogue: Catalogue,
  fetchTerms: FetchTerms,
): Promise<{ reading: Reading; length: number } | undefined> {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 1; length -= 1) {
    const [first = "", ...rest] = words.slice(at, at + length);
    for (const opening of [first, ...withoutClitics(first)]) {
      const reading = await readName(nameKey([opening, ...rest]), catalogue, fetchTerms);
      if (reading !== undefined) return { reading, length };
    }
  }
  return undefined;
}

function rank(groups: readonly (readonly Reading[])[], { counts }: Catalogue): Omit<Answer, "missing"> {
  const documents = counts.reduce((sum, count) => sum + count, 0);
  const found = new Map<number, { groups: number; score: number; sentence: number; best: number }>();
  for (const readings of groups) {
    for (const [document, { impact: score, sentence }] of scoreGroup(readings, documents)) {
      const sum = found.get(document) ?? { groups: 0, score: 0, sentence: 0, best: 0 };
      const better = sentence > 0 && score > sum.best;
      found.set(document, {
        groups: sum.groups + 1,
        // Two words in one sentence are worth more than the same two far apart.
        score: sum.score + score * (sentence > 0 && sentence === sum.sentence ? 1.3 : 1),
        sentence: better ? sentence : sum.sentence,
        best: better ? score : sum.best,
      });
    }
  }
  const most = Math.max(0, ...Array.from(found.values(), (sum) => sum.groups));
  const hits = [...found]
    .filter(([, sum]) => sum.groups === most)
    .map(([document, { score }]) => ({ document, score }))
    .sort((a, b) => b.score - a.score || byAge(a.document, b.document));
  return { hits, keys: groups.flat().map(({ key }) => key), complete: most === groups.length };
}

/** Equal ones: kind by kind, the newest first. */
const byAge = (a: number, b: number): number => kindOf(a) - kindOf(b) || indexOf(b) - indexOf(a);

/** The best reading of one word in each document, weighed by its rarity (BM25's, never below zero). */
function scoreGroup(readings: readonly Reading[], documents: number): Map<number, Found> {
  const scores = new Map<number, Found>();
  for (const { found, weight } of readings) {
    const rarity = Math.log(1 + (documents - found.size + 0.5) / (found.size + 0.5));
    for (const [document, { impact, sentence }] of found) {
      const score = impact * rarity * weight;
      const known = scores.get(document);
      if (known === undefined || score > known.impact) {
        scores.set(document, { impact: score, sentence: sentence || (known?.sentence ?? 0) });
      }
    }
  }
  return scores;
}
