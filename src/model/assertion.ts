/** One occurrence of a claim in one article: by someone, through a chain of relays, resting on sources. */

import type { CueStrength } from "../arabic/cues.ts";
import type { CalendarDate } from "../base/calendar-date.ts";
import type { Place } from "../base/place.ts";
import type { Quantity } from "./claim-record.ts";
import type { AgentId, ArticleId, ClaimId, SourceId } from "./ids.ts";
import type { Passage } from "./mark.ts";
import type { Circumstance, HopRelation, HopRole, Mode } from "./vocabulary.ts";

/** إسناد: an attribution relation (source, cue, content: the parts that PDTB and the Arabic AttImam corpus name). */
export interface Assertion {
  readonly claim: ClaimId;
  readonly article: ArticleId;
  /** The label under which this article's record stands: not always the claim's own. */
  readonly label: string;
  /** Index of the mark in the article's `marks`; the anchor on its page is derived from it. */
  readonly mark: number;
  readonly passage: Passage;
  readonly place: Place;
  /** Absent for the article's own voice. */
  readonly asserter?: AgentId;
  readonly cue?: Cue;
  readonly mode: Mode;
  /** From the origin to us; empty for the article's own voice without a chain. */
  readonly chain: readonly Hop[];
  readonly evidence: readonly Evidence[];
  readonly circumstances: readonly Circumstance[];
  /** The figure as this article's record gives it. */
  readonly quantity?: Quantity;
  readonly note?: string;
}

/** The attribution verb as written, and its strength by the cue table. */
export interface Cue {
  readonly verb: string;
  readonly strength: CueStrength;
}

/** حلقة: one link of a chain. A gap is a hop of the agent nobody named, with relation `unstated`. */
export interface Hop {
  readonly agent: AgentId;
  readonly role: HopRole;
  /** How this hop got the words from the one before it; for the origin, `firsthand`, unless it is a gap. */
  readonly relation: HopRelation;
  /** The work in which it passed the words on, where it published one of the sources. */
  readonly work?: SourceId;
  readonly verb?: string;
  readonly date?: CalendarDate;
}

/** A source that an assertion rests on, and where in it. */
export interface Evidence {
  readonly source: SourceId;
  readonly locator?: string;
}
