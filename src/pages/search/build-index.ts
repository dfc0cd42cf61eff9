/** The inverted index: from every key to the documents that have it, on shelves; and what a change of documents moves of it. */
import { isStopKey } from "../../arabic/stop-words.ts";
import { withoutClitics } from "../../arabic/word-keys.ts";
import { byCodeUnits } from "../../base/order.ts";
import type { DocumentWords } from "./document-words.ts";
import { MOST } from "./letters.ts";
import { decodePostings, encodePostings, encodeWhole, isCut, type Posting } from "./postings.ts";
import { KINDS, shelfOf, type TermShelf } from "./shelves.ts";

/** A shelf as readers are given it; and of keys that many documents have, what they are not told. */
export interface BuiltShelf {
  readonly shown: TermShelf;
  readonly whole: TermShelf;
}

/** A document by its kind, its number within that, and its keys. */
export interface Entered {
  readonly kind: number;
  readonly index: number;
  readonly entries: DocumentWords;
}

/** A document that came, went or is another. */
export interface ChangedDocument extends Omit<Entered, "entries"> {
  readonly before?: DocumentWords;
  readonly after?: DocumentWords;
}

/**
 * Builds all shelves; documents come in the order of their kinds and numbers. What stands on a shelf follows from the documents
 * that have its keys, and from nothing else: lengths, how rare a word is, and whether «لداعش» is «داعش» behind a clitic are
 * settled where the query is answered. So a word stands beside each word that it may be with a clitic, and one changed
 * word moves the shelves of that word alone.
 */
export function buildShelves(documents: Iterable<Entered>, count: number): readonly BuiltShelf[] {
  const shelves = Array.from({ length: count }, (): WrittenKey[] => []);
  for (const [key, packed] of gatherPostings(documents)) {
    const written = writeKey(key, unpack(packed));
    for (const number of shelvesOf(key, count)) shelves[number]?.push(written);
  }
  return shelves.map(fill);
}

/** Changes the shelves on which a changed document stands or will stand: `shelfAt` gives them as they were; absent where one is lost. */
export function changeShelves(
  changes: readonly ChangedDocument[],
  count: number,
  shelfAt: (number: number) => BuiltShelf | undefined,
): ReadonlyMap<number, BuiltShelf> | undefined {
  const moved = new Map<number, Set<string>>();
  const byKey = new Map<string, ChangedDocument[]>();
  for (const change of changes) {
    for (const key of movedKeys(change)) {
      byKey.set(key, [...(byKey.get(key) ?? []), change]);
      for (const number of shelvesOf(key, count)) moved.set(number, (moved.get(number) ?? new Set()).add(key));
    }
  }
  const changed = new Map<number, BuiltShelf>();
  for (const [number, keys] of moved) {
    const shelf = shelfAt(number);
    if (shelf === undefined) return undefined;
    changed.set(number, changeShelf(shelf, keys, byKey));
  }
  return changed;
}

function* movedKeys({ before, after }: ChangedDocument): Generator<string> {
  for (const [key, [weight, sentence]] of before ?? []) {
    const now = after?.get(key);
    if (now?.[0] !== weight || now[1] !== sentence) yield key;
  }
  for (const key of after?.keys() ?? []) if (before?.has(key) !== true) yield key;
}

function changeShelf(
  { shown, whole }: BuiltShelf,
  keys: ReadonlySet<string>,
  changes: ReadonlyMap<string, readonly ChangedDocument[]>,
): BuiltShelf {
  const standing = Object.entries(shown)
    .filter(([key]) => !keys.has(key))
    .map(([key, text]) => ({ key, text, whole: own(whole, key) }));
  const written = [...keys].map((key) => {
    const kinds = readKey(own(whole, key) ?? own(shown, key) ?? "");
    for (const change of changes.get(key) ?? []) put(kinds[change.kind] ?? [], change, key);
    return writeKey(key, kinds);
  });
  return fill([...standing, ...written.filter(({ text }) => text !== "")]);
}

/** Puts a document among the postings of a key, or takes it away. */
function put(postings: Posting[], { index, after }: ChangedDocument, key: string): void {
  const found = postings.findIndex((posting) => posting.index >= index);
  const at = found === -1 ? postings.length : found;
  const now = after?.get(key);
  const news = now === undefined ? [] : [{ index, weight: now[0], sentence: now[1] }];
  postings.splice(at, postings[at]?.index === index ? 1 : 0, ...news);
}

/** Its own shelf, and those of what it may be without clitics. */
function shelvesOf(key: string, count: number): ReadonlySet<number> {
  const isName = key.startsWith("=") || key.startsWith("~");
  const rests = isName ? [] : withoutClitics(key).filter((rest) => !isStopKey(rest));
  return new Set([key, ...rests].map((each) => shelfOf(each, count)));
}

const SENTENCES = MOST + 1;
const WEIGHTS = MOST + 1;
const INDEXES = 2 ** 28;

/** Postings by key, in the order of kinds and documents, packed: millions of them are kept at once. */
function gatherPostings(documents: Iterable<Entered>): ReadonlyMap<string, number[]> {
  const gathered = new Map<string, number[]>();
  for (const { kind, index, entries } of documents) {
    for (const [key, [weight, sentence]] of entries) {
      const packed = ((kind * INDEXES + index) * SENTENCES + sentence) * WEIGHTS + weight;
      const postings = gathered.get(key);
      if (postings === undefined) gathered.set(key, [packed]);
      else postings.push(packed);
    }
  }
  return gathered;
}

function unpack(packed: readonly number[]): Posting[][] {
  const kinds = KINDS.map((): Posting[] => []);
  for (const value of packed) {
    const document = Math.floor(value / (SENTENCES * WEIGHTS));
    kinds[Math.floor(document / INDEXES)]?.push({
      index: document % INDEXES,
      weight: value % WEIGHTS,
      sentence: Math.floor(value / WEIGHTS) % SENTENCES,
    });
  }
  return kinds;
}

/** A key as it stands on a shelf; empty where no document has it. */
interface WrittenKey {
  readonly key: string;
  readonly text: string;
  readonly whole: string | undefined;
}

function writeKey(key: string, kinds: readonly Posting[][]): WrittenKey {
  return {
    key,
    text: behind(kinds.map(encodePostings)),
    whole: kinds.some(isCut) ? behind(kinds.map(encodeWhole)) : undefined,
  };
}

/** The kinds one behind the other. */
const behind = (kinds: readonly string[]): string => kinds.join(".").replace(/\.+$/u, "");

function readKey(text: string): Posting[][] {
  const kinds = text.split(".");
  return KINDS.map((_, kind) => decodePostings(kinds[kind] ?? ""));
}

function fill(keys: readonly WrittenKey[]): BuiltShelf {
  const sorted = keys.toSorted((a, b) => byCodeUnits(a.key, b.key));
  return {
    shown: Object.fromEntries(sorted.map(({ key, text }) => [key, text])),
    whole: Object.fromEntries(sorted.flatMap(({ key, whole }) => (whole === undefined ? [] : [[key, whole]]))),
  };
}

/** A word may be called as something that every object has. */
const own = (shelf: TermShelf, key: string): string | undefined => (Object.hasOwn(shelf, key) ? shelf[key] : undefined);
