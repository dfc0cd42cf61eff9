/** How the index is laid out in files, and what is in each; the agreement between the build and the reader's browser. */

/** What the client must know before the first query: `search/index.js`. */
export interface Catalogue {
  /** Changes with the content: a browser never mixes two builds. */
  readonly version: string;
  readonly documents: number;
  readonly termShelves: number;
  readonly cardsPerShelf: number;
}

/** One shelf of keys, each with its postings as text. */
export type TermShelf = Readonly<Record<string, string>>;

/** What a result shows: where it leads, its title, its kind in words, the date as written and in ISO 8601. */
export interface Card {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly date?: string;
  readonly iso?: string;
  /** One sentence about it, where no sentence of its prose can be shown. */
  readonly about?: string;
  /** Where its sentences are: the first of its leaves, how many leaves, how many sentences in all. */
  readonly prose?: readonly [leaf: number, leaves: number, sentences: number];
}

/** Some sentences of some documents: by document, the number of the first sentence (from 1) and the sentences. */
export type Leaf = Readonly<Record<number, readonly [first: number, sentences: readonly string[]]>>;

/** The kinds of files, by the letter in their address: `search/t/12.js`; `k` is the catalogue, `search/index.js`. */
export interface Shelves {
  readonly k: Catalogue;
  readonly t: TermShelf;
  readonly c: readonly Card[];
  readonly x: Leaf;
}

/** Which shelf has a key: keys that begin with the same three letters stand together, so that a beginning finds them all. */
export function shelfOf(key: string, shelves: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < Math.min(3, key.length) && key[i] !== " "; i += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % shelves;
}

/** On which leaf of a document a sentence stands. */
export const leafOf = ([leaf, leaves, sentences]: NonNullable<Card["prose"]>, sentence: number): number =>
  leaf + Math.min(leaves - 1, Math.floor(((sentence - 1) * leaves) / sentences));
