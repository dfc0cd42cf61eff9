/** The inverted index: from every key to the documents that have it. */
import { isStopKey } from "../../arabic/stop-words.ts";
import { withoutClitics } from "../../arabic/word-keys.ts";
import { byCodeUnits } from "../../base/order.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Topic } from "../../model/topic.ts";
import type { ListedDocument } from "./documents.ts";
import { MOST } from "./letters.ts";
import { keysOfTopic } from "./name-keys.ts";
import { encodePostings, type Posting } from "./postings.ts";
import { KINDS, shelfOf, type TermShelf } from "./shelves.ts";

/**
 * Builds all shelves. What stands on one follows from the documents that have its keys, and from nothing else: lengths,
 * how rare a word is, and whether «لداعش» is «داعش» behind a clitic are settled where the query is answered. So a word
 * stands beside each word that it may be with a clitic, and one changed word moves the shelves of that word alone.
 */
export function buildTermShelves(
  documents: readonly (readonly ListedDocument[])[],
  topics: Iterable<Topic>,
  count: number,
): readonly TermShelf[] {
  const postings = gatherPostings(documents, new Map(Array.from(topics, (topic) => [topic.id, keysOfTopic(topic)])));
  const shelves = Array.from({ length: count }, (): [key: string, text: string][] => []);
  for (const [key, packed] of postings) {
    const text = writePostings(packed);
    for (const number of shelvesOf(key, count)) shelves[number]?.push([key, text]);
  }
  return shelves.map((entries) => Object.fromEntries(entries.sort(([a], [b]) => byCodeUnits(a, b))));
}

/** Its own shelf, and those of what it may be without clitics. */
function shelvesOf(key: string, count: number): ReadonlySet<number> {
  const isName = key.startsWith("=") || key.startsWith("~");
  const rests = isName ? [] : withoutClitics(key).filter((rest) => !isStopKey(rest));
  return new Set([key, ...rests].map((each) => shelfOf(each, count)));
}

/** Postings by key, in the order of kinds and documents, packed: millions of them are kept at once. */
type Gathered = Map<string, number[]>;

function gatherPostings(
  documents: readonly (readonly ListedDocument[])[],
  namesOf: ReadonlyMap<TopicId, ReadonlySet<string>>,
): Gathered {
  const gathered: Gathered = new Map();
  for (const [kind, ofKind] of documents.entries()) {
    for (const [index, { open }] of ofKind.entries()) {
      const document = open();
      for (const words of document.words()) {
        for (const [key, [weight, sentence]] of words) add(gathered, key, pack(kind, { index, weight, sentence }));
      }
      for (const [topic, weight] of document.topics()) {
        for (const key of namesOf.get(topic) ?? []) raise(gathered, key, pack(kind, { index, weight, sentence: 0 }));
      }
    }
  }
  return gathered;
}

const SENTENCES = MOST + 1;
const WEIGHTS = MOST + 1;
const INDEXES = 2 ** 28;

const pack = (kind: number, { index, weight, sentence }: Posting): number =>
  ((kind * INDEXES + index) * SENTENCES + sentence) * WEIGHTS + weight;
const documentIn = (packed: number): number => Math.floor(packed / (SENTENCES * WEIGHTS));

/** What a document has twice weighs as much as both. */
function add(gathered: Gathered, key: string, packed: number): void {
  const postings = gathered.get(key);
  const last = postings?.at(-1);
  if (postings === undefined) gathered.set(key, [packed]);
  else if (last === undefined || documentIn(last) !== documentIn(packed)) postings.push(packed);
  else postings[postings.length - 1] = last + Math.min(packed % WEIGHTS, MOST - (last % WEIGHTS));
}

/** Two topics may share a name, or a sound: the document has it as much as it has the nearer of them. */
function raise(gathered: Gathered, key: string, packed: number): void {
  const postings = gathered.get(key);
  const last = postings?.at(-1);
  if (postings === undefined) gathered.set(key, [packed]);
  else if (last === undefined || documentIn(last) !== documentIn(packed)) postings.push(packed);
  else postings[postings.length - 1] = Math.max(last, packed);
}

/** The kinds one behind the other. */
function writePostings(packed: readonly number[]): string {
  const kinds = KINDS.map((): Posting[] => []);
  for (const value of packed) {
    const document = documentIn(value);
    kinds[Math.floor(document / INDEXES)]?.push({
      index: document % INDEXES,
      weight: value % WEIGHTS,
      sentence: Math.floor(value / WEIGHTS) % SENTENCES,
    });
  }
  return kinds.map(encodePostings).join(".").replace(/\.+$/u, "");
}
