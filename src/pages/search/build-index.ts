/** The inverted index: from every key to the documents that have it, how much it says, and the sentence that shows it. */
import { isStopWord } from "../../arabic/stop-words.ts";
import { phraseKey, searchWords } from "../../arabic/word-keys.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Topic } from "../../model/topic.ts";
import type { SearchDocument } from "./documents.ts";
import type { Posting } from "./postings.ts";
import { keysOfWords, type ReadCollection, readCollection } from "./vocabulary.ts";

/** Postings by key, in the order of their documents, packed: millions of them are kept at once. */
export type SearchIndex = ReadonlyMap<string, readonly number[]>;

/**
 * Builds the index of all documents; linear in their words. Each name of a topic is a key of its own (of several words
 * with a space between them) that leads to the topic, and to whatever is about it or mentions it by any other name.
 */
export function buildIndex(documents: readonly SearchDocument[], topics: Iterable<Topic>): SearchIndex {
  const collection = readCollection(documents);
  const { keys, ofWord, ofTopic } = numberKeys(collection, topics);
  const postings = keys.map((): number[] => []);
  const scale = scaleOf(keys.length);
  const lengths = collection.runs.map((runs) => runs.reduce((sum, { words }) => sum + words.length, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  for (const [document, runs] of collection.runs.entries()) {
    for (const { words, weight, sentence } of runs) {
      for (const word of words) for (const key of ofWord[word] ?? []) scale.add(key, weight, sentence);
    }
    scale.settle((lengths[document] ?? 0) / Math.max(1, average));
    for (const [topic, { impact, sentence }] of documents[document]?.topics ?? []) {
      for (const key of ofTopic.get(topic) ?? []) scale.raise(key, impact, sentence);
    }
    scale.empty((key, impact, sentence) => postings[key]?.push(pack({ document, impact, sentence })));
  }
  return new Map(keys.map((key, number) => [key, postings[number] ?? []]));
}

/** All keys as numbers, and which of them each word and each topic has. */
interface NumberedKeys {
  readonly keys: readonly string[];
  readonly ofWord: readonly (readonly number[])[];
  readonly ofTopic: ReadonlyMap<TopicId, readonly number[]>;
}

function numberKeys(collection: ReadCollection, topics: Iterable<Topic>): NumberedKeys {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const ofWord = keysOfWords(collection).map((keys) => keys.map(numberOf));
  const ofTopic = new Map(Array.from(topics, (topic) => [topic.id, [...nameKeys(topic)].map(numberOf)]));
  return { keys: [...numbers.keys()], ofWord, ofTopic };
}

function nameKeys(topic: Topic): Set<string> {
  const names = [topic.name, ...topic.alternateNames.map(({ text }) => text)];
  return new Set(names.map((name) => phraseKey(searchWords(name))).filter((key) => key !== "" && !isStopWord(key)));
}

/** BM25's parameters: how soon repetition stops to count, how much length does. */
const SATURATION = 1.2;
const LENGTH = 0.6;
const STRONGEST = 62;
/** Impacts are rounded: finer steps order nothing better, and compress worse. */
const STEP = 4;

/** Weighs the keys of one document after the other, in tables that are made once. */
interface Scale {
  readonly add: (key: number, weight: number, sentence: number) => void;
  /** Turns the summed weights into impacts: repetitions saturate, long documents weigh less. */
  readonly settle: (relativeLength: number) => void;
  /** Lifts a key to an impact, for a name the document bears or mentions. */
  readonly raise: (key: number, impact: number, sentence: number) => void;
  /** Tells every key of the document, and begins anew. */
  readonly empty: (tell: (key: number, impact: number, sentence: number) => void) => void;
}

function scaleOf(keys: number): Scale {
  const weights = new Float64Array(keys);
  const sentences = new Uint32Array(keys);
  const touched: number[] = [];
  const touch = (key: number, sentence: number): number => {
    const weight = weights[key] ?? 0;
    if (weight === 0) touched.push(key);
    if (sentences[key] === 0) sentences[key] = sentence;
    return weight;
  };
  return {
    add: (key, weight, sentence) => {
      weights[key] = touch(key, sentence) + weight;
    },
    settle: (relativeLength) => {
      const damping = SATURATION * (1 - LENGTH + LENGTH * relativeLength);
      for (const key of touched) {
        const weight = weights[key] ?? 0;
        const exact = (STRONGEST * weight) / (weight + damping + 4);
        weights[key] = Math.max(1, Math.round(exact / STEP) * STEP);
      }
    },
    raise: (key, impact, sentence) => {
      weights[key] = Math.max(touch(key, sentence), impact);
    },
    empty: (tell) => {
      for (const key of touched) {
        tell(key, weights[key] ?? 0, sentences[key] ?? 0);
        weights[key] = 0;
        sentences[key] = 0;
      }
      touched.length = 0;
    },
  };
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
