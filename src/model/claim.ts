/** A proposition that somebody asserts: not a sentence, and not the property of its speaker. */
import type { CalendarDate } from "../base/calendar-date.ts";
import type { Place } from "../base/place.ts";
import type { Quantity, StatusRecord } from "./claim-record.ts";
import type { ArticleId, ClaimId, SourceId, TopicId } from "./ids.ts";
import type { ClaimKind, Difference, Modality, Outcome, RelationType } from "./vocabulary.ts";

/** قول (schema.org Claim). Everything derived from all articles (assertions, corroboration) stands in the graph. */
export interface Claim {
  /** Its article and its label. */
  readonly id: ClaimId;
  /** The article in whose record the claim is at home. */
  readonly article: ArticleId;
  /** By which its article calls it, as first typed. */
  readonly label: string;
  /** The record's label, or the quotation that is a claim by itself. */
  readonly place: Place;
  /** The proposition in neutral words. */
  readonly text: string;
  /** What kind of statement it is. */
  readonly kind: ClaimKind;
  /** Those declared and those that its words name; by id. */
  readonly topics: readonly TopicId[];
  /** Where it is said to have happened; topics of type place or state, by id. */
  readonly places: readonly TopicId[];
  /** The day on which it happened, as the claim says. */
  readonly eventDate?: CalendarDate;
  /** Whether it is said as certain, possible, conditional or expected. */
  readonly modality: ClaimModality;
  /** The figures that it states. */
  readonly quantities: readonly Quantity[];
  /** Addresses of reviews of it by others (schema.org ClaimReview): pointed at, never ours. */
  readonly reviews: readonly string[];
  /** The status that holds: the last of the log, or `reported`. */
  readonly status: StatusRecord;
  /** What the desk held of it, from the first to the last. */
  readonly log: readonly StatusRecord[];
}

/** صيغة: `asserted` where nothing else is said. */
export interface ClaimModality {
  /** The mode itself. */
  readonly modality: Modality;
  /** On what it depends, as typed. */
  readonly condition?: string;
  /** The day by which it should have happened. */
  readonly due?: CalendarDate;
  readonly outcome?: { readonly outcome: Outcome; readonly source?: SourceId };
}

/** قول ← قول: one directed edge, as an editor wrote it; the graph keeps it at both ends. */
export interface Relation {
  /** The claim of which it is said. */
  readonly from: ClaimId;
  /** How that claim stands to the other. */
  readonly type: RelationType;
  /** The other claim. */
  readonly to: ClaimId;
  /** What it speaks to, or in what the two differ. */
  readonly differs: readonly Difference[];
  /** Why its editors say so. */
  readonly reason?: string;
  /** Who says so, where the desk does not. */
  readonly by?: string;
  /** Where it is typed. */
  readonly place: Place;
}
