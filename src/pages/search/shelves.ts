/** How the index is laid out in files, and what is in each; the agreement between the build and the reader's browser. */

import type { CalendarDate } from "../../base/calendar-date.ts";
import type { ClaimKind, CorroborationState, Stance } from "../../model/vocabulary.ts";

/** What can be found, in the order in which equal results stand. Each kind counts its own documents, so that a new one moves no other kind. */
export const KINDS = ["article", "topic", "source", "claim"] as const;

/** What the client must know before the first query, and all that depends on the whole collection: `search/index.js`. */
export interface Catalogue {
  /** Changes with the content: a browser never mixes two builds. */
  readonly version: string;
  /** How many documents there are of each of {@link KINDS}. */
  readonly counts: readonly number[];
  /** How long each article is, oldest first: one letter each, see `lengthLetter`. */
  readonly lengths: string;
  readonly termShelves: number;
  readonly cardsPerShelf: number;
}

/** One shelf of keys, each with its postings as text. Beside words, `=` stands before a whole name, `~` before a name's consonants. */
export type TermShelf = Readonly<Record<string, string>>;

/** What a result shows: where it leads, its title, its kind in words, the date as written and in ISO 8601. */
export interface Card {
  readonly href: string;
  /** Who says it, before the words of a claim. */
  readonly by?: string;
  readonly title: string;
  /** The same name in Latin letters, under the title. */
  readonly latin?: string;
  readonly kind: string;
  readonly date?: string;
  readonly iso?: string;
  /** A sentence about it, shown where none of its own has what was asked. */
  readonly about?: string;
}

/** By what claims can be filtered: names stand once, rows name them by their place. Rows are as claims are numbered. */
export interface FacetShelf {
  readonly names: readonly string[];
  readonly rows: readonly FacetRow[];
}

/** One claim: identifiers as the data files have them, the day it was first published here, and places of `names`. */
export type FacetRow = readonly [
  state: CorroborationState,
  kind: ClaimKind,
  date: CalendarDate,
  speakers: readonly number[],
  stances: readonly Stance[],
  places: readonly number[],
];

/** How many claims share a shelf of facets: a small site has one. */
export const FACETS_PER_SHELF = 500;

/** The kinds of files, by the letter in their address: `search/t/12.js`; `k` is the catalogue, `search/index.js`. */
export interface Shelves {
  readonly k: Catalogue;
  readonly t: TermShelf;
  readonly c: readonly Card[];
  readonly f: FacetShelf;
}

/** A document's number among all: documents of one kind are numbered from the oldest. */
export const documentOf = (kind: number, index: number): number => index * KINDS.length + kind;
export const kindOf = (document: number): number => document % KINDS.length;
export const indexOf = (document: number): number => Math.floor(document / KINDS.length);

/** Which shelf has a key: keys that begin with the same three letters stand together, so that a beginning finds them all. */
export function shelfOf(key: string, shelves: number): number {
  let hash = 0x811c9dc5;
  const start = key.startsWith("=") || key.startsWith("~") ? 1 : 0;
  for (let i = start; i < Math.min(start + 3, key.length) && key[i] !== " "; i += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % shelves;
}

/** Which shelf has a document's card, and where on it. */
export const cardShelf = (document: number, cardsPerShelf: number): readonly [shelf: number, at: number] => [
  documentOf(kindOf(document), Math.floor(indexOf(document) / cardsPerShelf)),
  indexOf(document) % cardsPerShelf,
];
