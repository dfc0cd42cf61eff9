/** What the desk in the browser and its server say to one another: the shapes of it, for both. */

import type { Range } from "vscode-languageserver";

/** What the page is told when it is opened. */
export interface DeskSettings {
  /** Of this run; sent back with whatever is asked. */
  readonly token: string;
  /** Address of the content folder, `file:///…/content/`: what the language server calls files by. */
  readonly root: string;
}

/** A file of content as the list shows it. */
export interface FileCard {
  readonly path: string;
  readonly kind: "article" | "source" | "topic" | "page" | "site";
  /** Headline or name; the path where there is none. */
  readonly title: string;
  /** Where its page stands on the site: `/articles/x/`; absent for what has none. */
  readonly href?: string;
  /** `YYYY-MM-DD`, of an article. */
  readonly date?: string;
  /** `held`: its time has not come; `withdrawn`: its address says that it was, and why. */
  readonly state: "draft" | "held" | "published" | "ready" | "withdrawn";
  /** Of what is held back: until when, as the site's clocks have it. */
  readonly until?: string;
  readonly errors: number;
  readonly warnings: number;
}

/** A line of a text that says what is sought: what stands between the found stretches and these by turns, the former first. */
export interface MatchingLine {
  /** Its number, from 1. */
  readonly line: number;
  readonly pieces: readonly string[];
}

/** How far a file is, as one looks for it: a state, or something wrong. */
export type Narrow = FileCard["state"] | "faulty";

/**
 * What is asked of the list: what is sought in titles and texts, empty for all; of which kind and how far; `among`: only
 * files at these paths; how many files of a kind are shown.
 */
export interface ListAsked {
  readonly sought: string;
  readonly kind?: FileCard["kind"];
  readonly narrow?: Narrow;
  readonly among?: readonly string[];
  readonly most: Readonly<Partial<Record<FileCard["kind"], number>>>;
}

/** The list: of each kind that has any, how many there are, and the first of them. */
export type FileList = readonly {
  readonly kind: FileCard["kind"];
  readonly count: number;
  readonly files: readonly ListedFile[];
}[];

/** A file in the list; `match` where its text says what is sought, and its title does not. */
export interface ListedFile {
  readonly card: FileCard;
  readonly match?: MatchingLine;
}

/** Names that a form proposes. */
export interface KnownNames {
  readonly agents: readonly string[];
  readonly sources: readonly string[];
  readonly topics: readonly string[];
  /** By their headlines. */
  readonly articles: readonly string[];
}

/** The page of a file, made of what is being typed. */
export interface LivePage {
  readonly html: string;
  readonly href: string;
}

/** A picture of a page that is not on the disk yet: its media type, and its bytes in base 64. */
export interface LivePicture {
  readonly type: string;
  readonly base64: string;
}

/** The file by which a text is sent to be read before it is published. */
export interface DraftFile {
  readonly name: string;
  readonly html: string;
}

/** Of the language server beside the protocol's own: by name, what is asked and answered. */
export const REQUESTS = {
  page: "isnad/page",
  draft: "isnad/draft",
  list: "isnad/list",
  card: "isnad/card",
  names: "isnad/names",
  rename: "isnad/rename",
  name: "isnad/name",
  picture: "isnad/picture",
  leaving: "isnad/leaving",
} as const;

/** Told by the language server whenever files were read anew, and again when they are joined: the list may be another. */
export const JOINED = "isnad/joined";

/** Told while files are read that nobody has read before, with {@link Reading}. */
export const READING = "isnad/reading";

/** How far it is. */
export interface Reading {
  readonly done: number;
  readonly total: number;
}

/** What became of a rename; `left` are files that changed meanwhile and still name the old id. */
export type Renamed =
  | {
      readonly kind: "renamed";
      readonly path: string;
      readonly followed: readonly string[];
      readonly left: readonly string[];
    }
  | { readonly kind: "refused"; readonly why: "malformed" | "taken" };

/** What became of a name: changes of the open text, in positions of the protocol; other files were saved, those `left` were not. */
export type CalledAnew =
  | {
      readonly kind: "called";
      readonly edits: readonly { readonly range: Range; readonly newText: string }[];
      readonly followed: readonly string[];
      readonly left: readonly string[];
    }
  | { readonly kind: "refused"; readonly why: string };

/** One question of a form that begins a file. */
export interface FormQuestion {
  readonly option: string;
  readonly label: string;
  readonly required: boolean;
  readonly choices?: readonly string[];
  readonly proposal?: string;
  /** What the answer is the name of, if it is one. */
  readonly reads: string;
}

/** A file that was begun, or the words of why not, and the option whose answer they are about. */
export type Begun =
  | { readonly kind: "begun"; readonly path: string }
  | { readonly kind: "refused"; readonly why: string; readonly at?: string };

/** Where a picture or a document was stored: its name beside the text. */
export interface StoredFile {
  readonly name: string;
}

/** What an import makes of a text; nothing of it is written. */
export interface Proposed {
  readonly articles: readonly ProposedArticle[];
  readonly messages: readonly string[];
}

/** An article that is proposed: a free id, and the whole text of its file. */
export interface ProposedArticle {
  readonly id: string;
  readonly text: string;
}

/** What became of a version; `notSent`: kept here, and not come to where it was sent. `why` are git's own words. */
export type Versioned =
  | { readonly kind: "kept" | "sent" | "sentNowhere" | "nothing" }
  | { readonly kind: "failed" | "notSent"; readonly why: string };

/** What a file of the content folder is, by its place and its name alone. */
export type FileKind = FileCard["kind"] | "picture" | "document" | "other";

/** A file that has changed since the last version. */
export interface ChangedFile {
  /** Within the content folder. */
  readonly path: string;
  readonly how: "fresh" | "gone" | "changed";
  readonly kind: FileKind;
  /** Headline or name, as it is now, or as it was of what is gone; absent where it has none. */
  readonly title?: string;
}

/** What has changed since the last version: files, and the claims in them. */
export interface Changed {
  /** No version was kept yet: all there is has changed. */
  readonly isFirst: boolean;
  readonly files: readonly ChangedFile[];
  readonly claims: readonly ChangedClaim[];
}

/** A version that one can stand in: what is published comes of one (`main`), the others were sent to be read (`review`). */
export interface VersionSpot {
  /** By what git knows it; nobody is shown it. */
  readonly branch: string;
  readonly kind: "main" | "review";
  /** What was said when it was kept last, and that day, `YYYY-MM-DD`; absent: nothing was. */
  readonly sentence?: string;
  readonly day?: string;
  /** Of what was sent: all of it stands in the one it began from by now. */
  readonly isTaken: boolean;
}

/** Where one stands, absent where git knows no name for it, and where one can go. */
export interface WhereOne {
  readonly here?: VersionSpot;
  readonly others: readonly VersionSpot[];
}

/**
 * What became of going to another version. `news`: whether others had added something to it where it was sent to; `apart`:
 * they have, and here stands something else; `unreached`: nobody answered there. `unkept`: files are in no version yet, so
 * nothing was done. `why` are git's own words.
 */
export type Went =
  | { readonly kind: "there"; readonly news: "brought" | "none" | "apart" | "unreached"; readonly why?: string }
  | { readonly kind: "unkept"; readonly files: readonly ChangedFile[] }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "unknown" };

/** A text that was deleted, and can be put back. */
export interface DeletedText {
  readonly id: string;
  /** Where it stood. */
  readonly path: string;
  readonly kind: FileKind;
  readonly title?: string;
  /** RFC 3339. */
  readonly moment: string;
}

/** What became of putting one back; `taken`: another file stands there now. */
export type PutBack = { readonly kind: "back"; readonly path: string } | { readonly kind: "taken" | "gone" };

/** What the last version has of a file: nothing, a draft, something else; `none`: there is no version. */
export type KeptAs = "none" | "nothing" | "draft" | "text";

/** Other files that lean on one: they name it, or link to it. */
export interface LeaningFile {
  readonly path: string;
  readonly title: string;
  readonly kind: FileCard["kind"];
  /** The lines on which it does, from 1, each once. */
  readonly lines: readonly number[];
}

/** What is to be known of a file before it is withdrawn or deleted. */
export interface Leaving {
  readonly state: FileCard["state"];
  /** Whether a site was built here: where none was, nobody knows here what is published. */
  readonly isBuilt: boolean;
  /** Whether it can be withdrawn: a page of the site cannot. */
  readonly canBeWithdrawn: boolean;
  readonly leaning: readonly LeaningFile[];
  /** Articles whose prose has its name, and which lose a link, and nothing else. */
  readonly mentioned: number;
}

/** A claim as it was and as it is: its words and its record, as typed. */
export interface ChangedClaim {
  readonly kind: "fresh" | "gone" | "changed";
  readonly article: string;
  readonly before?: string;
  readonly after?: string;
}

/** A claim of an article that is open: its label, and the words that it covers. */
export interface LabelledClaim {
  readonly label: string;
  readonly words: string;
}

/** Changes of an open text, in UTF-16 offsets before them, or the words of why there are none. */
export type DeskCorrected =
  | {
      readonly kind: "corrected";
      readonly changes: readonly { readonly from: number; readonly to: number; readonly insert: string }[];
    }
  | { readonly kind: "refused"; readonly why: { readonly ar: string } };
