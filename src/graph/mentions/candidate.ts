/** A name that the trie recognised in a text, before anyone has judged whether it is one there. */
import type { TopicId } from "../../model/ids.ts";
import type { MatchedName } from "./build-matcher.ts";

/** Its place in the folded text, clitics included, and which clitic stands last. */
export interface Candidate {
  readonly name: MatchedName;
  readonly start: number;
  readonly end: number;
  readonly clitic: "none" | "conjunction" | "preposition";
}

/** What an article has told so far; whoever reads it in several pieces hands on the same one. */
export interface Known {
  /** Topics whose full name has stood, and places and concepts that were certain. */
  readonly introduced: Set<TopicId>;
  /** Topics that have been named in Arabic, by whatever name. */
  readonly named: Set<TopicId>;
  /** Persons whose surname another man bore, notions whose name a body bore, before they themselves were introduced. */
  readonly namesakes: Set<TopicId>;
}

/** Nothing told yet. */
export const nothingKnown = (): Known => ({ introduced: new Set(), named: new Set(), namesakes: new Set() });

/** What was found before in the same article. */
export interface Found extends Known {
  /** The topic named last, and where it ended. */
  last: { readonly topic: TopicId; readonly end: number } | undefined;
  /** The place named last: where it ended in this text. */
  lastPlace: number;
  /** The person named last: where that name ended in this text. */
  lastPerson: number;
  /** The name that «و» joins to a place of this text, where one stands right behind it. */
  readonly joined: (end: number) => Candidate | undefined;
}
