/** What a converter finds in a foreign file, before it becomes an article of ours. */

import type { Root } from "mdast";
import type { Position } from "unist";
import type { CalendarDate } from "../base/calendar-date.ts";
import { fileStart, type Place } from "../base/place.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** One article as its source tells it: the prose as a Markdown tree, and what the source says about it. */
export interface Draft {
  readonly headline?: string;
  readonly description?: string;
  readonly authors: readonly string[];
  /** Absent where the source names no day that exists. */
  readonly datePublished?: CalendarDate;
  /** Absolute address at which the text was published. */
  readonly url?: string;
  /** Where the newsroom itself published it before, as ways from the root of its site. */
  readonly formerAddresses?: readonly string[];
  /** The name the source itself gives the article in its address, where it is an id already. */
  readonly slug?: string;
  /** Categories and tags, as the source writes them: topics to decide on. */
  readonly labels?: readonly string[];
  /** Whether its source showed it to everyone; absent where the source does not know such a thing. */
  readonly state?: PublicationState;
  /** What its source calls it, the same each time it is read: a post's number. */
  readonly key?: string;
  /** A page of the site itself, «من نحن», not an article. */
  readonly isPage?: true;
  /** The moment of publication as an article of ours writes it, where the source knows more than the day. */
  readonly moment?: string;
  /** When it was changed last, written likewise. */
  readonly modified?: string;
  /** The picture of the article, at its old address. */
  readonly image?: DraftImage;
  readonly tree: Root;
  /** From a node of the tree to its place in the foreign file. */
  readonly locate: Locate;
}

/** A picture of the old site; `alt` and `caption` are empty where there is none. */
export interface DraftImage {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
}

/** What a source did with a text: showed it, kept it as a draft, or showed it to some. */
export type PublicationState = "published" | "draft" | "private" | "protected" | "scheduled";

/** What a text is called that was not shown to everyone, in Arabic. */
export const STATE_NAMES = {
  draft: "مسودة",
  private: "خاصة",
  protected: "محمية بكلمة سر",
  scheduled: "مجدولة",
} as const satisfies Record<Exclude<PublicationState, "published">, string>;

/** What a source may say about an article, apart from its prose. */
export type Metadata = Omit<Draft, "tree" | "locate">;

/** What a converter gives: articles, in the order of the file, and everything worth telling. */
export interface Conversion {
  readonly drafts: readonly Draft[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where links and pictures lead, of a source that is a whole site. */
  readonly home?: OldHome;
}

/** A site as its own texts lead to it, by addresses as they stood there. */
export interface OldHome {
  readonly isOwn: (address: string) => boolean;
  /** The key of the draft that stood at an address. */
  readonly draftAt: (address: string) => string | undefined;
  /** Whether an address is one of a file that the site kept, whether that lies here or not. */
  readonly isFile: (address: string) => boolean;
  /** The path of the file that stood at an address, among those that lie with the source. */
  readonly fileAt: (address: string) => string | undefined;
}

/** A file handed to import: its name as typed by the user, its bytes, and the encoding the user names, if any. */
export interface ForeignFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A label of the WHATWG Encoding Standard, or `x-mac-arabic`. */
  readonly encoding?: string;
}

/** A conversion that found no article, only faults. */
export const refuse = (...diagnostics: readonly Diagnostic[]): Conversion => ({ drafts: [], diagnostics });

/** From a node's position to its place; where the converter kept none, to the nearest place that is known. */
export type Locate = (position: Position | undefined) => Place;

/** Locates the nodes of a file that was parsed as a whole; `otherwise` stands for nodes without a position. */
export const locateIn =
  (file: { readonly name: string }, otherwise: Place = fileStart(file.name)): Locate =>
  (position) => {
    if (position === undefined) return otherwise;
    const { start, end } = position;
    return { file: file.name, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
