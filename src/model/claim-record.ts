/** What an editor wrote in one note that is a list of fields: a claim record, names not yet resolved. */

import type { CalendarDate } from "../base/calendar-date.ts";
import type { Place } from "../base/place.ts";
import type { Name } from "./name.ts";
import type {
  Circumstance,
  ClaimKind,
  Difference,
  EditorialStatus,
  QuantityBound,
  RelationType,
} from "./vocabulary.ts";

/** سجل قول: the fields of one note. Absent means that the editor did not write the field. */
export interface ClaimRecord {
  /** As typed, `_` and no-break spaces as single spaces, invisible marks gone. */
  readonly label: string;
  /** The note's label, brackets included. */
  readonly place: Place;
  /** The proposition in neutral words; by default the words of the first mark. */
  readonly text?: string;
  /** The claim itself stands elsewhere: `article/label`. */
  readonly claim?: Name;
  readonly asserter?: Asserter;
  /** The attribution verb, where the sentence's own is not the right one. */
  readonly cue?: Name;
  /** The chain as typed, from the origin to us with «ثم», or from us back with «عن»; read by the graph, which knows names. */
  readonly chain?: Name;
  readonly sources: readonly SourceUse[];
  readonly kind?: ClaimKind;
  readonly status?: StatusRecord;
  readonly quantity?: Quantity;
  readonly circumstances: readonly Circumstance[];
  readonly topics: readonly Name[];
  readonly note?: string;
  readonly relations: readonly RelationRecord[];
  /** The editor has not yet confirmed a proposed record (the word «مقترح» stands in it). */
  readonly proposed: boolean;
}

/** Who says it: the article itself («بصوت الكاتب»), or a name, perhaps with an anonymity in brackets behind it. */
export type Asserter =
  | { readonly kind: "narrator"; readonly place: Place }
  | { readonly kind: "name"; readonly name: Name };

/** A source that a claim rests on, with a locator («ص 3») as typed. */
export interface SourceUse {
  readonly source: Name;
  readonly locator?: string;
}

/** حالة: set by a person, with a date and a reason. */
export interface StatusRecord {
  readonly status: EditorialStatus;
  readonly date?: CalendarDate;
  readonly reason?: string;
}

/** رقم: `value` in plain decimal, `unit` as typed («حالات»), and how tightly it binds. */
export interface Quantity {
  readonly value: number;
  readonly unit?: string;
  readonly bound: QuantityBound;
}

/** One relation as typed: `target` is a label of the same article, or `article/label`. */
export interface RelationRecord {
  readonly type: RelationType;
  readonly target: Name;
  readonly differs: readonly Difference[];
}
