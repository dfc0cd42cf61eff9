/** All keys of one document: what stands of it in the index, and what that follows from. */
import { sha256 } from "../../base/digest.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Topic } from "../../model/topic.ts";
import { type DocumentWords, wordsOf } from "./document-words.ts";
import type { SearchDocument } from "./documents.ts";
import { MOST } from "./letters.ts";
import { keysOfTopic } from "./name-keys.ts";

/** The keys of topics' names, and what tells two sets of them apart. */
export interface TopicKeys {
  readonly of: (topic: TopicId) => ReadonlySet<string>;
  readonly digestOf: (topic: TopicId) => string;
}

/** Makes the keys of all topics. */
export function keysOfTopics(topics: Iterable<Topic>): TopicKeys {
  const keys = new Map(Array.from(topics, (topic) => [topic.id, keysOfTopic(topic)]));
  const digests = new Map([...keys].map(([id, of]) => [id, sha256([...of].join("\n")).slice(0, 16)]));
  return { of: (topic) => keys.get(topic) ?? new Set(), digestOf: (topic) => digests.get(topic) ?? "" };
}

/** Names what a document's entries follow from: where that is the same, so are they. Absent where its prose has no name. */
export function nameOfEntries({ prose, fields, topics }: SearchDocument, keys: TopicKeys): string | undefined {
  if (prose !== undefined && prose.name === undefined) return undefined;
  const about = Array.from(topics(), ([topic, weight]) => [weight, keys.digestOf(topic)]);
  return sha256(JSON.stringify([prose?.name, fields(), about])).slice(0, 16);
}

/**
 * Gathers a document's keys. What it has twice weighs as much as both; of two topics that share a name, or a sound, it
 * has as much as of the nearer.
 */
export function entriesOf({ prose, fields, topics }: SearchDocument, keys: TopicKeys): DocumentWords {
  const entries = new Map<string, readonly [weight: number, sentence: number]>(prose?.words());
  for (const [key, [weight, sentence]] of wordsOf(fields())) {
    const known = entries.get(key);
    entries.set(key, known ? [Math.min(MOST, known[0] + weight), known[1]] : [weight, sentence]);
  }
  for (const [topic, weight] of topics()) {
    for (const key of keys.of(topic)) entries.set(key, [Math.max(entries.get(key)?.[0] ?? 0, weight), 0]);
  }
  return entries;
}
