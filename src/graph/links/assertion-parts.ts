/** What an assertion is made from. */
import type { Place } from "../../base/place.ts";
import type { ClaimRecord } from "../../model/claim-record.ts";
import type { ArticleId, ClaimId } from "../../model/ids.ts";
import type { Passage } from "../../model/mark.ts";
import type { PlacedIn } from "../../model/vocabulary.ts";
import type { Link, RecordReading } from "./read-record.ts";

/** What an assertion is made from: a mark, and the record or quotation it leads to. */
export interface AssertionParts {
  readonly claim: ClaimId;
  readonly article: ArticleId;
  readonly label: string;
  readonly mark: number;
  readonly place: Place;
  readonly passage: Passage;
  readonly placedIn?: PlacedIn;
  readonly record?: ClaimRecord;
  readonly reading: RecordReading;
  /** The name on a blockquote's last line, resolved. */
  readonly attribution?: Link;
}
