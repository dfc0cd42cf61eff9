/** A proposition that somebody asserts: not a sentence, and not the property of its speaker. */
import type { CalendarDate } from "../base/calendar-date.ts";
import type { Place } from "../base/place.ts";
import type { Quantity, StatusRecord } from "./claim-record.ts";
import type { ArticleId, ClaimId, SourceId, TopicId } from "./ids.ts";
import type { ClaimKind, Difference, Modality, Outcome, RelationType } from "./vocabulary.ts";

/** قول (schema.org Claim). Everything derived from all articles (assertions, corroboration) stands in the graph. */
export interface Claim {
  readonly id: ClaimId;
  /** The article in whose record the claim is at home. */
  readonly article: ArticleId;
  readonly label: string;
  /** The record's label, or the quotation that is a claim by itself. */
  readonly place: Place;
  /** The proposition in neutral words. */
  readonly text: string;
  readonly kind: ClaimKind;
  /** Those declared and those that its words name; by id. */
  readonly topics: readonly TopicId[];
  /** Where it is said to have happened; topics of type place or state, by id. */
  readonly places: readonly TopicId[];
  readonly eventDate?: CalendarDate;
  readonly modality: ClaimModality;
  readonly quantities: readonly Quantity[];
  /** Addresses of reviews of it by others (schema.org ClaimReview): pointed at, never ours. */
  readonly reviews: readonly string[];
  /** The status that holds: the last of the log, or `reported`. */
  readonly status: StatusRecord;
  readonly log: readonly StatusRecord[];
}

/** صيغة: `asserted` where nothing else is said. */
export interface ClaimModality {
  readonly modality: Modality;
  readonly condition?: string;
  readonly due?: CalendarDate;
  readonly outcome?: { readonly outcome: Outcome; readonly source?: SourceId };
}

/** قول ← قول: one directed edge, as an editor wrote it; the graph keeps it at both ends. */
export interface Relation {
  readonly from: ClaimId;
  readonly type: RelationType;
  readonly to: ClaimId;
  /** What it speaks to, or in what the two differ. */
  readonly differs: readonly Difference[];
  readonly reason?: string;
  readonly by?: string;
  readonly place: Place;
}
