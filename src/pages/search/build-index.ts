/** The inverted index: from every key to the documents that have it, how much it says, and the sentence that shows it. */
import { isStopWord } from "../../graph/mentions/stop-words.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Topic } from "../../model/topic.ts";
import type { SearchDocument, TopicWeight } from "./documents.ts";
import type { Posting } from "./postings.ts";
import { phraseKey, searchWords, withoutClitics, wordKey } from "./words.ts";

/** Postings by key, in the order of their documents, packed: millions of them are kept at once. */
export type SearchIndex = ReadonlyMap<string, readonly number[]>;

/**
 * Builds the index of all documents; linear in their words. Each name of a topic is a key of its own (of several words
 * with a space between them) that leads to the topic, and to whatever is about it or mentions it by any other name.
 */
export function buildIndex(documents: readonly SearchDocument[], topics: Iterable<Topic>): SearchIndex {
  const keysOf = keyFinder(documents);
  const index = new Map<string, number[]>();
  const bearers = new Map<TopicId, Set<string>>();
  for (const topic of topics) bearers.set(topic.id, nameKeys(topic));
  const lengths = documents.map(wordCount);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  for (const [number, document] of documents.entries()) {
    const found = weighWords(document, keysOf, (lengths[number] ?? 0) / Math.max(1, average));
    for (const [topic, weight] of document.topics) {
      for (const key of bearers.get(topic) ?? []) found.set(key, stronger(found.get(key), weight));
    }
    for (const [key, weight] of found) {
      const packed = pack({ document: number, ...weight });
      const postings = index.get(key);
      if (postings === undefined) index.set(key, [packed]);
      else postings.push(packed);
    }
  }
  return index;
}

const SENTENCES = 2 ** 12;
const IMPACTS = 2 ** 6;

const pack = ({ document, impact, sentence }: Posting): number =>
  (document * IMPACTS + impact) * SENTENCES + Math.min(sentence, SENTENCES - 1);

/** Only so many documents of one key tell their sentence; nobody reads on that far, and a common word would cost twice. */
const WITH_SENTENCE = 400;

/** Unpacks the postings of a key. Beyond the best few hundred, a document no longer says which sentence has it. */
export function postingsOf(packed: readonly number[]): Posting[] {
  const postings = packed.map((value) => ({
    document: Math.floor(value / (IMPACTS * SENTENCES)),
    impact: Math.floor(value / SENTENCES) % IMPACTS,
    sentence: value % SENTENCES,
  }));
  if (postings.length <= WITH_SENTENCE) return postings;
  const best = new Set(postings.toSorted((a, b) => b.impact - a.impact).slice(0, WITH_SENTENCE));
  return postings.map((posting) => (best.has(posting) ? posting : { ...posting, sentence: 0 }));
}

function nameKeys(topic: Topic): Set<string> {
  const names = [topic.name, ...topic.alternateNames.map(({ text }) => text)];
  return new Set(names.map((name) => phraseKey(searchWords(name))).filter((key) => key !== "" && !isStopWord(key)));
}

const wordCount = ({ sentences, fields }: SearchDocument): number =>
  [...sentences, ...fields.map(([, text]) => text)].reduce((sum, text) => sum + text.length / 6, 0);

/** BM25's parameters: how soon repetition stops to count, how much length does. */
const SATURATION = 1.2;
const LENGTH = 0.6;
const STRONGEST = 62;
/** Impacts are rounded: finer steps order nothing better, and compress worse. */
const STEP = 4;

/** Weighs the words of a document: repetitions saturate, long documents weigh less, titles more than prose. */
function weighWords(
  { fields, sentences }: SearchDocument,
  keysOf: (word: string) => readonly string[],
  relativeLength: number,
): Map<string, TopicWeight> {
  const counts = new Map<string, { weight: number; sentence: number }>();
  const count = (text: string, weight: number, sentence: number): void => {
    for (const word of searchWords(text)) {
      for (const key of keysOf(word)) {
        const known = counts.get(key);
        if (known === undefined) counts.set(key, { weight, sentence });
        else {
          known.weight += weight;
          known.sentence ||= sentence;
        }
      }
    }
  };
  for (const [weight, text] of fields) count(text, weight, 0);
  for (const [at, sentence] of sentences.entries()) count(sentence, 1, at + 1);
  const damping = SATURATION * (1 - LENGTH + LENGTH * relativeLength);
  return new Map(
    Array.from(counts, ([key, { weight, sentence }]) => {
      const exact = (STRONGEST * weight) / (weight + damping + 4);
      const impact = Math.max(1, Math.round(exact / STEP) * STEP);
      return [key, { impact, sentence }];
    }),
  );
}

function stronger(word: TopicWeight | undefined, name: TopicWeight): TopicWeight {
  if (word === undefined) return name;
  return { impact: Math.max(word.impact, name.impact), sentence: word.sentence || name.sentence };
}

/**
 * Says under which keys a word is indexed. A clitic is taken off where the rest is a word of the collection at least as
 * common as the whole («لداعش» beside «داعش», not «لبنان» beside «بنان»); a rest of three letters may be chance, so then
 * both are kept, and so where the rest is never seen alone, but an article or «و» makes the clitic likely. Stop words
 * and single letters have no key.
 */
function keyFinder(documents: readonly SearchDocument[]): (word: string) => readonly string[] {
  const frequencies = new Map<string, number>();
  for (const { fields, sentences } of documents) {
    for (const text of [...sentences, ...fields.map(([, field]) => field)]) {
      for (const word of searchWords(text)) {
        const key = wordKey(word);
        frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
      }
    }
  }
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const found = known.get(word) ?? keysOfWord(word, frequencies);
    known.set(word, found);
    return found;
  };
}

function keysOfWord(word: string, frequencies: ReadonlyMap<string, number>): readonly string[] {
  if (word.length < 2 || isStopWord(word)) return [];
  const key = wordKey(word);
  if (key !== word) return [key];
  const own = frequencies.get(word) ?? 0;
  const rests = withoutClitics(word).filter((each) => !isStopWord(each));
  const hasArticle = /^[وف]?(?:[بك]?ال|لل)/u.test(word);
  const rest = rests.find((each) => (frequencies.get(each) ?? 0) >= own);
  if (rest === undefined) return hasArticle || /^و.{4}/u.test(word) ? [word, ...rests.slice(0, 1)] : [word];
  return rest.length > 3 || hasArticle ? [rest] : [word, rest];
}
