/** What a converter finds in a foreign file, before it becomes an article of ours. */
import type { Root } from "mdast";
import type { CalendarDate } from "../base/calendar-date.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Locate } from "./place-in.ts";

/** One article as its source tells it: the prose as a Markdown tree, and what the source says about it. */
export interface Draft {
  readonly headline?: string;
  readonly description?: string;
  readonly authors: readonly string[];
  /** Absent where the source names no day that exists. */
  readonly datePublished?: CalendarDate;
  /** Absolute address at which the text was published. */
  readonly url?: string;
  /** The name the source itself gives the article in its address, where it is an id already. */
  readonly slug?: string;
  readonly tree: Root;
  /** From a node of the tree to its place in the foreign file. */
  readonly locate: Locate;
}

/** What a source may say about an article, apart from its prose. */
export type Metadata = Omit<Draft, "tree" | "locate">;

/** What a converter gives: articles, in the order of the file, and everything worth telling. */
export interface Conversion {
  readonly drafts: readonly Draft[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A file handed to import: its name as typed by the user, its bytes, and the encoding the user names, if any. */
export interface ForeignFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A label of the WHATWG Encoding Standard. */
  readonly encoding?: string;
}

/** A conversion that found no article, only faults. */
export const refuse = (...diagnostics: readonly Diagnostic[]): Conversion => ({ drafts: [], diagnostics });
