/** A proposition that somebody asserts: not a sentence, and not the property of its speaker. */
import type { Place } from "../base/place.ts";
import type { Quantity, StatusRecord } from "./claim-record.ts";
import type { ArticleId, ClaimId, TopicId } from "./ids.ts";
import type { ClaimKind, Difference, RelationType } from "./vocabulary.ts";

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
  readonly topics: readonly TopicId[];
  readonly quantity?: Quantity;
  readonly status: StatusRecord;
}

/** قول ← قول: one directed edge, as an editor wrote it; the graph keeps it at both ends. */
export interface Relation {
  readonly from: ClaimId;
  readonly type: RelationType;
  readonly to: ClaimId;
  readonly differs: readonly Difference[];
  readonly place: Place;
}
