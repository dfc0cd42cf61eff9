/** What one word of a query may stand for: itself, with any clitics, in any number, or a topic by that name. */
import { isStopKey } from "../../arabic/stop-words.ts";
import {
  bearsCliticAndArticle,
  inflections,
  mayBeginWithAnd,
  withoutClitics,
  wordKey,
} from "../../arabic/word-keys.ts";
import { byCodeUnits } from "../../base/order.ts";
import { relativeLength } from "./lengths.ts";
import { soundKey } from "./name-keys.ts";
import { decodePostings } from "./postings.ts";
import { type Catalogue, documentOf, shelfOf, type TermShelf } from "./shelves.ts";

/** Fetches one shelf of keys. */
export type FetchTerms = (shelf: number) => Promise<TermShelf>;

/** A key that exists, how far it stands for what was asked, and the documents that have it. */
export interface Reading {
  readonly key: string;
  readonly weight: number;
  readonly found: ReadonlyMap<number, Found>;
}

/** How much a key says about a document (1 to 63), and in which sentence; 0 for none. */
export interface Found {
  readonly impact: number;
  readonly sentence: number;
}

const OTHER_NUMBER = 0.6;
const UNFINISHED = 0.4;
const MOST_ENDINGS = 12;

/** Reads a word. A clitic is taken off where the rest is at least as common: «لداعش» is «داعش», «لبنان» is not «بنان». */
export async function readWord(word: string, catalogue: Catalogue, fetchTerms: FetchTerms): Promise<Reading[]> {
  const key = wordKey(word);
  const rests = withoutClitics(word).filter((rest) => !isStopKey(rest));
  const shelves = new Map<string, TermShelf>();
  for (const each of [key, ...rests]) shelves.set(each, await fetchTerms(shelfOf(each, catalogue.termShelves)));
  const countOf = (each: string): number => documentsWith(shelves.get(each) ?? {}, each);
  const rest = rests.find(
    (each) => countOf(each) > 0 && countOf(each) >= countOf(key) && (each.length > 3 || bearsCliticAndArticle(word)),
  );
  const inOrder = new Set(
    bearsCliticAndArticle(word) ? [...rests, key] : [...(rest === undefined ? [] : [rest]), key, ...rests],
  );
  for (const base of inOrder) {
    const readings = readKey(base, shelves.get(base) ?? {}, catalogue);
    if (readings.length > 0) return readings;
  }
  return [];
}

/** Reads a key as it stands, and in other numbers. */
function readKey(key: string, shelf: TermShelf, catalogue: Catalogue): Reading[] {
  return [key, ...inflections(key)].flatMap((each) => {
    const found = gather(each, shelf, catalogue);
    return found.size === 0 ? [] : [{ key: each, weight: each === key ? 1 : OTHER_NUMBER, found }];
  });
}

/** Reads the commonest words that begin with an unfinished word of three letters or more. */
export async function readBeginning(word: string, catalogue: Catalogue, fetchTerms: FetchTerms): Promise<Reading[]> {
  for (const beginning of [wordKey(word), ...withoutClitics(word)]) {
    if (beginning.length < 3) continue;
    const shelf = await fetchTerms(shelfOf(beginning, catalogue.termShelves));
    const readings = Object.entries(shelf)
      .filter(([key]) => key.startsWith(beginning))
      .sort(([a, as], [b, bs]) => bs.length - as.length || byCodeUnits(a, b))
      .slice(0, MOST_ENDINGS)
      .map(([key]) => ({ key, weight: UNFINISHED, found: gather(key, shelf, catalogue) }));
    if (readings.length > 0) return readings;
  }
  return [];
}

/** Reads a name that nobody spells like that by its consonants: «guardian» is «الغارديان». */
export async function readSounds(word: string, catalogue: Catalogue, fetchTerms: FetchTerms): Promise<Reading[]> {
  const key = soundKey(wordKey(word));
  if (key === undefined) return [];
  const shelf = await fetchTerms(shelfOf(key, catalogue.termShelves));
  const found = namedBy(shelf[key]);
  return found.size === 0 ? [] : [{ key: wordKey(word), weight: 1, found }];
}

/** Reads a name of several words; `key` is that of the index. */
export async function readName(
  key: string,
  catalogue: Catalogue,
  fetchTerms: FetchTerms,
): Promise<Reading | undefined> {
  const found = namedBy((await fetchTerms(shelfOf(key, catalogue.termShelves)))[key]);
  return found.size === 0 ? undefined : { key: key.slice(1), weight: 1, found };
}

/** All documents that have a word in itself or with clitics, or a topic by that name. */
export function gather(key: string, shelf: TermShelf, catalogue: Catalogue): Map<number, Found> {
  const sums = new Map<number, Found>();
  for (const [other, text] of Object.entries(shelf)) {
    if (other !== key && !isWithClitics(other, key, shelf)) continue;
    for (const [document, { impact, sentence }] of decode(text)) {
      const known = sums.get(document);
      sums.set(document, { impact: impact + (known?.impact ?? 0), sentence: known?.sentence || sentence });
    }
  }
  const found = new Map<number, Found>();
  for (const [document, { impact, sentence }] of sums) {
    found.set(document, { impact: impactOf(impact, document, catalogue), sentence });
  }
  for (const [document, named] of namedBy(shelf[`=${key}`])) {
    const known = found.get(document);
    found.set(document, {
      impact: Math.max(named.impact, known?.impact ?? 0),
      sentence: known?.sentence ?? named.sentence,
    });
  }
  return found;
}

/**
 * Whether a word of the index is a key behind clitics: with an article it surely is; else where the key is at least as
 * common, and where it is never seen alone but is so long, or «و» stands before it, that chance is unlikely.
 */
function isWithClitics(word: string, key: string, shelf: TermShelf): boolean {
  if (!word.endsWith(key.slice(1)) || word.startsWith("=") || word.startsWith("~")) return false;
  const rests = withoutClitics(word);
  if (!rests.includes(key)) return false;
  if (bearsCliticAndArticle(word)) return true;
  const alone = documentsWith(shelf, key);
  if (alone > 0 && alone >= documentsWith(shelf, word)) return true;
  return (mayBeginWithAnd(word) && rests[0] === key) || (alone === 0 && key.length >= LONG_ENOUGH);
}

/** A word of so many letters behind one more letter is hardly another word by chance: «لتهجير», but «بغداد». */
const LONG_ENOUGH = 5;

const documentsWith = (shelf: TermShelf, key: string): number =>
  Object.hasOwn(shelf, key) ? decode(shelf[key]).size : 0;

/** Documents of all kinds with the weight of their word, or the impact of their name. */
function decode(text: string | undefined): Map<number, Found> {
  const found = new Map<number, Found>();
  for (const [kind, postings] of (text ?? "").split(".").entries()) {
    for (const { index, weight, sentence } of decodePostings(postings)) {
      found.set(documentOf(kind, index), { impact: weight, sentence });
    }
  }
  return found;
}

const namedBy = decode;

/** BM25's parameters: how soon repetition stops to count, how much length does; what is no article is short. */
const SATURATION = 1.2;
const LENGTH = 0.6;
const SHORT = 0.1;
const STRONGEST = 62;

function impactOf(weight: number, document: number, { lengths }: Catalogue): number {
  const index = Math.floor(document / 4);
  const length = document % 4 === 0 ? relativeLength(lengths, index) : SHORT;
  const damping = SATURATION * (1 - LENGTH + LENGTH * length) + 4;
  return (STRONGEST * weight) / (weight + damping);
}
