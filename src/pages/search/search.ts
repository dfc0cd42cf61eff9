/** Answers a query from the shelves of the index; the same code in the reader's browser and in the tests. */

import { isStopWord } from "../../arabic/stop-words.ts";
import {
  bearsCliticAndArticle,
  inflections,
  phraseKey,
  searchWords,
  withoutClitics,
  wordKey,
} from "../../arabic/word-keys.ts";
import { byCodeUnits } from "../../base/order.ts";
import { decodePostings, type Posting } from "./postings.ts";
import { type Catalogue, shelfOf, type TermShelf } from "./shelves.ts";

/** A document found. */
export interface Hit {
  readonly document: number;
  readonly score: number;
  /** The sentence to show, from 1; 0 where none is known. */
  readonly sentence: number;
}

/** The answer to a query. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** The keys that were looked for, so that their words can be marked. */
  readonly keys: readonly string[];
  /** `false` where no document has all the words and those with some are given. */
  readonly complete: boolean;
}

/** Fetches one shelf of keys. */
export type FetchTerms = (shelf: number) => Promise<TermShelf>;

/** A key that exists, and how far it stands for what was asked. */
interface Reading {
  readonly key: string;
  readonly postings: readonly Posting[];
  readonly weight: number;
}

/**
 * Answers a query. Every word must be in a document, whole, in any number and with any clitics; a name of several words
 * counts as one. The last word may be unfinished. Where no document has them all, those with most are given.
 */
export async function search(query: string, catalogue: Catalogue, fetchTerms: FetchTerms): Promise<Answer> {
  const words = searchWords(query).slice(0, MOST_WORDS);
  const look: LookUp = async (key) => {
    const shelf = await fetchTerms(shelfOf(key, catalogue.termShelves));
    const text = Object.hasOwn(shelf, key) ? shelf[key] : undefined;
    return text === undefined ? undefined : { key, postings: decodePostings(text), weight: 1 };
  };
  const groups: Reading[][] = [];
  for (let at = 0; at < words.length; ) {
    const name = await longestName(words, at, look);
    if (name !== undefined) {
      groups.push([name.reading]);
      at += name.length;
      continue;
    }
    const word = words[at] ?? "";
    const last = at === words.length - 1;
    at += 1;
    if (words.length > 1 && (isStopWord(word) || word.length < 2)) continue;
    const readings = await readWord(word, look);
    if (readings.length === 0 && last) readings.push(...(await readBeginning(word, catalogue, fetchTerms)));
    groups.push(readings);
  }
  return gather(groups, catalogue);
}

type LookUp = (key: string) => Promise<Reading | undefined>;

/** A pasted paragraph is no query: each word costs a file. */
const MOST_WORDS = 16;
const LONGEST_NAME = 5;

/** The longest name of several words that begins at a word of the query; its first word may carry clitics. */
async function longestName(
  words: readonly string[],
  at: number,
  look: LookUp,
): Promise<{ reading: Reading; length: number } | undefined> {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 1; length -= 1) {
    const [first = "", ...rest] = words.slice(at, at + length);
    for (const opening of [first, ...withoutClitics(first)]) {
      const reading = await look(phraseKey([opening, ...rest]));
      if (reading !== undefined) return { reading, length };
    }
  }
  return undefined;
}

const OTHER_NUMBER = 0.6;
const UNFINISHED = 0.4;
const MOST_ENDINGS = 12;

/** The readings of a word: itself and its other numbers; without clitics only where it is no word with them. */
async function readWord(word: string, look: LookUp): Promise<Reading[]> {
  const rests = withoutClitics(word);
  for (const key of bearsCliticAndArticle(word) ? [...rests, word] : [wordKey(word), ...rests]) {
    const readings = await Promise.all([key, ...inflections(key)].map(look));
    const found = readings.filter((reading) => reading !== undefined);
    if (found.length > 0) {
      return found.map((reading) => ({ ...reading, weight: reading.key === key ? 1 : OTHER_NUMBER }));
    }
  }
  return [];
}

/** The commonest keys that begin with an unfinished word of three letters or more. */
async function readBeginning(word: string, { termShelves }: Catalogue, fetchTerms: FetchTerms): Promise<Reading[]> {
  for (const beginning of [wordKey(word), ...withoutClitics(word)]) {
    if (beginning.length < 3) continue;
    const shelf = await fetchTerms(shelfOf(beginning, termShelves));
    const found = Object.entries(shelf)
      .filter(([key]) => key.startsWith(beginning))
      .sort(([a, as], [b, bs]) => bs.length - as.length || byCodeUnits(a, b))
      .slice(0, MOST_ENDINGS);
    if (found.length > 0) {
      return found.map(([key, text]) => ({ key, postings: decodePostings(text), weight: UNFINISHED }));
    }
  }
  return [];
}

function gather(groups: readonly (readonly Reading[])[], { documents }: Catalogue): Answer {
  const found = new Map<number, { groups: number; score: number; sentence: number; best: number }>();
  for (const readings of groups) {
    for (const [document, { score, sentence }] of scoreGroup(readings, documents)) {
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
    .map(([document, { score, sentence }]) => ({ document, score, sentence }))
    .sort((a, b) => b.score - a.score || a.document - b.document);
  return { hits, keys: groups.flat().map(({ key }) => key), complete: most === groups.length };
}

/** The best reading of one word in each document, weighed by its rarity (BM25's, never below zero). */
function scoreGroup(readings: readonly Reading[], documents: number): Map<number, { score: number; sentence: number }> {
  const scores = new Map<number, { score: number; sentence: number }>();
  for (const { postings, weight } of readings) {
    const rarity = Math.log(1 + (documents - postings.length + 0.5) / (postings.length + 0.5));
    for (const { document, impact, sentence } of postings) {
      const score = impact * rarity * weight;
      const known = scores.get(document);
      if (known === undefined || score > known.score) {
        scores.set(document, { score, sentence: sentence || (known?.sentence ?? 0) });
      }
    }
  }
  return scores;
}
