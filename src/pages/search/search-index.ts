/** The index of a plan: made of the last one by the documents that differ, where there is one; else of all. */
import { sha256 } from "../../base/digest.ts";
import { gather } from "../../base/reads.ts";
import type { Planning } from "../planning.ts";
import { type BuiltShelf, buildShelves, type ChangedDocument, changeShelves, type Entered } from "./build-index.ts";
import { entriesOf, keysOfTopics, nameOfEntries, type TopicKeys } from "./document-entries.ts";
import type { DocumentWords } from "./document-words.ts";
import { type ListedDocument, listDocuments, type SearchDocument } from "./documents.ts";
import type { IndexMemory } from "./index-memory.ts";

/** The shelves of keys. */
export interface SearchIndex {
  readonly digests: readonly string[];
  readonly shelf: (number: number) => BuiltShelf;
}

/** Where more of the documents changed, the index is built anew. */
const MANY = 0.2;

/** Finds or builds the index of a plan, once for each. What is read of the graph is no reader's: the digests say what moved. */
export function indexOf(planning: Planning, count: number): SearchIndex {
  const index = indexes.get(planning) ?? gather(() => makeIndex(planning, count)).value;
  indexes.set(planning, index);
  return index;
}

const indexes = new WeakMap<Planning, SearchIndex>();

function makeIndex(planning: Planning, count: number): SearchIndex {
  const { graph, options } = planning;
  const keys = keysOfTopics(Array.from(graph.topics.values(), ({ topic }) => topic));
  const listed = listDocuments(planning);
  const memory = options.words;
  const names = memory && namesOf(listed, keys);
  if (memory === undefined || names === undefined) return digested(buildShelves(enterAll(listed, keys), count));
  const entries = entriesBy(memory, keys);
  let all: readonly BuiltShelf[] | undefined;
  const whole = (): readonly BuiltShelf[] => {
    all ??= buildShelves(
      enterAll(listed, keys, (document, kind, index) => entries(document, names[kind]?.[index])),
      count,
    );
    return all;
  };
  const changed = changeLast({ listed, names, count, memory, entries });
  const index = changed ?? digested(whole());
  for (const [number, shelf] of changed?.fresh ?? whole().entries())
    memory.rememberShelf(number, index.digests[number] ?? "", shelf);
  memory.rememberRoster({ documents: names, shelves: index.digests });
  return { digests: index.digests, shelf: (number) => changed?.find(number) ?? at(whole(), number) };
}

function digested(shelves: readonly BuiltShelf[]): SearchIndex {
  return { digests: shelves.map(digestOf), shelf: (number) => at(shelves, number) };
}

const digestOf = (shelf: BuiltShelf): string => sha256(JSON.stringify(shelf)).slice(0, 16);

function at(shelves: readonly BuiltShelf[], number: number): BuiltShelf {
  const shelf = shelves[number];
  if (shelf === undefined) throw new RangeError(`there is no shelf ${number}`);
  return shelf;
}

/** Of each document; absent where one has none. */
function namesOf(listed: readonly (readonly ListedDocument[])[], keys: TopicKeys): string[][] | undefined {
  const names: string[][] = [];
  for (const ofKind of listed) {
    const named = ofKind.map(({ open }) => nameOfEntries(open(), keys)).filter((name) => name !== undefined);
    if (named.length < ofKind.length) return undefined;
    names.push(named);
  }
  return names;
}

type Entries = (document: SearchDocument, name: string | undefined) => DocumentWords;

function entriesBy(memory: IndexMemory, keys: TopicKeys): Entries {
  return (document, name = "") => {
    const known = memory.recallEntries(name);
    if (known !== undefined) return known;
    const entries = entriesOf(document, keys);
    memory.rememberEntries(name, entries);
    return entries;
  };
}

function* enterAll(
  listed: readonly (readonly ListedDocument[])[],
  keys: TopicKeys,
  enter = (document: SearchDocument, _kind: number, _index: number): DocumentWords => entriesOf(document, keys),
): Generator<Entered> {
  for (const [kind, ofKind] of listed.entries())
    for (const [index, { open }] of ofKind.entries()) yield { kind, index, entries: enter(open(), kind, index) };
}

interface Change {
  readonly listed: readonly (readonly ListedDocument[])[];
  readonly names: readonly (readonly string[])[];
  readonly count: number;
  readonly memory: IndexMemory;
  readonly entries: Entries;
}

/** The last index with the changes of some documents; absent where there is none, too much changed, or something was lost. */
function changeLast({ listed, names, count, memory, entries }: Change) {
  const last = memory.recallRoster();
  if (last === undefined || last.shelves.length !== count) return undefined;
  const changes: ChangedDocument[] = [];
  for (const [kind, now] of names.entries()) {
    const before = last.documents[kind] ?? [];
    for (let index = 0; index < Math.max(now.length, before.length); index += 1) {
      const [old, name] = [before[index], now[index]];
      if (old === name) continue;
      if (changes.length > MANY * names.flat().length) return undefined;
      const [known, document] = [old === undefined ? undefined : memory.recallEntries(old), listed[kind]?.[index]];
      if (old !== undefined && known === undefined) return undefined;
      changes.push({
        kind,
        index,
        ...(known && { before: known }),
        ...(document && { after: entries(document.open(), name) }),
      });
    }
  }
  const recall = (number: number): BuiltShelf | undefined => memory.recallShelf(number, last.shelves[number] ?? "");
  const fresh = changeShelves(changes, count, recall);
  if (fresh === undefined) return undefined;
  const digests = last.shelves.map((digest, number) => {
    const shelf = fresh.get(number);
    return shelf === undefined ? digest : digestOf(shelf);
  });
  return { digests, fresh, find: (number: number) => fresh.get(number) ?? recall(number) };
}
