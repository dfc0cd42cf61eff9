/** What is kept of the search index from build to build. */
import type { ArticleId } from "../../model/ids.ts";
import type { BuiltShelf } from "./build-index.ts";
import type { DocumentWords } from "./document-words.ts";

/** What was indexed, and what came of it. */
export interface Roster {
  /** By kind and number: the name of what each document's entries follow from. */
  readonly documents: readonly (readonly string[])[];
  /** By number: a digest of each shelf. */
  readonly shelves: readonly string[];
}

/** Remembers the search index and what it was made of; whatever was lost is made again. */
export interface IndexMemory {
  /** Names the state of the file that an article was read from; of others nothing is remembered. */
  readonly nameOf: (article: ArticleId) => string | undefined;
  /** The keys of a document, by what they follow from. */
  readonly recallEntries: (name: string) => DocumentWords | undefined;
  readonly rememberEntries: (name: string, entries: DocumentWords) => void;
  /** What was last indexed. */
  readonly recallRoster: () => Roster | undefined;
  readonly rememberRoster: (roster: Roster) => void;
  /** A shelf by its number, if it is the one with this digest. */
  readonly recallShelf: (number: number, digest: string) => BuiltShelf | undefined;
  readonly rememberShelf: (number: number, digest: string, shelf: BuiltShelf) => void;
}
