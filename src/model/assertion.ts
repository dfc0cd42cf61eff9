/** One occurrence of a claim in one article: somebody's stance to it, through a chain of relays, read in some work. */
import type { CueStrength } from "../arabic/cues.ts";
import type { CalendarDate } from "../base/calendar-date.ts";
import type { Place } from "../base/place.ts";
import type { Quantity } from "./claim-record.ts";
import type { AgentId, ArticleId, ClaimId, SourceId } from "./ids.ts";
import type { Passage } from "./mark.ts";
import type { Circumstance, HopRelation, HopRole, Mode, PlacedIn, Stance } from "./vocabulary.ts";

/** إسناد: an attribution relation (source, cue, content: the parts that PDTB and the Arabic AttImam corpus name). */
export interface Assertion {
  /** The claim that is asserted, denied or doubted. */
  readonly claim: ClaimId;
  /** The article that tells of it. */
  readonly article: ArticleId;
  /** The label under which this article's record stands: not always the claim's own. */
  readonly label: string;
  /** Index of the mark in the article's `marks`; the anchor on its page is derived from it. */
  readonly mark: number;
  /** The words that report it. */
  readonly passage: Passage;
  /** Where its record begins. */
  readonly place: Place;
  /** Where it stands, if not in the body. */
  readonly placedIn?: PlacedIn;
  /** Who speaks: several names made one utterance together; none is the article's own voice. In the order written. */
  readonly asserters: readonly AgentId[];
  /** How they stand to the claim. Only what affirms speaks for it. */
  readonly stance: Stance;
  /** The verb or phrase by which the sentence attributes the words. */
  readonly cue?: Cue;
  /** How its words reach the page: quoted, retold, or in the article's own voice. */
  readonly mode: Mode;
  /** From the origin to us; empty for the article's own voice without a chain. */
  readonly chain: readonly Hop[];
  /** الناقل: the works we read it in. By id. */
  readonly carriers: readonly SourceUse[];
  /** الدليل: what the speaker rests on: documents, data, footage. By id. */
  readonly evidence: readonly SourceUse[];
  /** يستند إلى: what the carrying work rests on for this claim; empty where the record does not say. */
  readonly basis: readonly ResolvedBasis[];
  /** When it was said. */
  readonly statedDate?: CalendarDate;
  /** What a reader must know of how it was said. */
  readonly circumstances: readonly Circumstance[];
  /** The figures as this article's record gives them. */
  readonly quantities: readonly Quantity[];
  /** What its editors add for readers. */
  readonly note?: string;
}

/** The attribution verb: past, third person masculine, without «و» or pronoun; its strength by the cue table. */
export interface Cue {
  /** «قال». */
  readonly verb: string;
  /** How far the verb itself takes sides. */
  readonly strength: CueStrength;
  /** «قيل»، «يُعتقد»: it names nobody, and is never shown as the verb of whoever speaks. */
  readonly passive?: true;
  /** Whose verb it is in the sentence: the asserter, or a relay of the chain; absent where the sentence does not say. */
  readonly subject?: AgentId;
}

/** حلقة: one link of a chain. A gap is a hop of the agent nobody named, with relation `unstated`. */
export interface Hop {
  /** Who said it or passed it on. */
  readonly agent: AgentId;
  /** What the agent did on the way. */
  readonly role: HopRole;
  /**
   * How this hop got the words from the one before it; for the first, how it had what it says: `unstated` unless the
   * record tells, or it took the picture or the recording that it is read in or rests on.
   */
  readonly relation: HopRelation;
  /** The work in which it passed the words on, where it published one of the carriers. */
  readonly work?: SourceId;
  /** By which verb it passed the words on, as typed. */
  readonly verb?: string;
  /** The day on which it did. */
  readonly date?: CalendarDate;
  /** In which it passed the words on; BCP 47. */
  readonly language?: string;
}

/** A source in use, and where in it. */
export interface SourceUse {
  /** The work. */
  readonly source: SourceId;
  /** Where in it, as typed: «ص 3». */
  readonly locator?: string;
}

/** What a work rests on, resolved; `own`: on nothing else; `altered`: what comes out is the alterer's own. */
export type ResolvedBasis =
  | { readonly kind: "own" }
  | { readonly kind: "source"; readonly source: SourceId; readonly altered?: true }
  | { readonly kind: "agent"; readonly agent: AgentId; readonly altered?: true }
  | { readonly kind: "unknown" };
