/** What an editor wrote in one note that is a list of fields: a claim record, names not yet resolved. */
import type { CalendarDate } from "../base/calendar-date.ts";
import type { Place } from "../base/place.ts";
import type { Name } from "./name.ts";
import type { Basis } from "./source.ts";
import type {
  Circumstance,
  ClaimKind,
  Difference,
  EditorialStatus,
  Modality,
  Outcome,
  QuantityBound,
  RelationType,
  Stance,
} from "./vocabulary.ts";

/** سجل قول: the fields of one note. Absent means that the editor did not write the field. */
export interface ClaimRecord {
  /** As typed, `_` and no-break spaces as single spaces, invisible marks gone. */
  readonly label: string;
  /** The note's label, brackets included. */
  readonly place: Place;
  /** Where those fields stand that only the graph can hold against something else, by English field name. */
  readonly fieldPlaces?: Readonly<Record<string, Place>>;
  /** The proposition in neutral words; by default the words of the first mark. */
  readonly text?: string;
  /** The claim itself stands elsewhere: `article/label`. */
  readonly claim?: Name;
  /** Who says it, as typed. */
  readonly asserter?: Asserter;
  /** How the speaker stands to the claim, where the sentence does not tell, or tells it wrongly. */
  readonly stance?: WrittenStance;
  /** The attribution verb, where the sentence's own is not the right one. */
  readonly cue?: Name;
  /** The chain as typed, from the origin to us with «ثم», or from us back with «عن»; read by the graph, which knows names. */
  readonly chain?: Name;
  /** المصدر, الناقل: the works we read it in. */
  readonly carriers: readonly CarrierRecord[];
  /** الدليل: what the speaker rests on. */
  readonly evidence: readonly CarrierRecord[];
  /** يستند إلى: what the carrying work rests on for this claim. */
  readonly basis: readonly Basis[];
  /** تاريخ القول. */
  readonly statedDate?: CalendarDate;
  /** تاريخ الحدث. */
  readonly eventDate?: CalendarDate;
  /** المكان: topics of type place or state. */
  readonly places: readonly Name[];
  /** Whether it is said as certain, possible, conditional or expected. */
  readonly modality?: ModalityRecord;
  /** What became of what was announced or foreseen. */
  readonly outcome?: OutcomeRecord;
  /** What kind of statement it is. */
  readonly kind?: ClaimKind;
  /** الحالات, in the order written; the last one holds. */
  readonly log: readonly StatusRecord[];
  /** الأرقام. */
  readonly quantities: readonly Quantity[];
  /** What a reader must know of how it was said. */
  readonly circumstances: readonly Circumstance[];
  /** تدقيق غيرنا: addresses of reviews of the claim by others. */
  readonly reviews?: readonly string[];
  /** What the claim is about. */
  readonly topics: readonly Name[];
  /** What its editors add for readers. */
  readonly note?: string;
  /** How it stands to other claims. */
  readonly relations: readonly RelationRecord[];
  /** The editor has not yet confirmed a proposed record (the word «مقترح» stands in it). */
  readonly proposed: boolean;
}

/** Who says it: the article itself («بصوت الكاتب»), or names, each perhaps with brackets behind it; several speak as one. */
export type Asserter =
  | { readonly kind: "narrator"; readonly place: Place }
  | {
      readonly kind: "names";
      readonly names: readonly Name[];
      /** «القائل» or «القائلون», as typed. */
      readonly key?: Name;
    };

/** A stance as written, and where. */
export interface WrittenStance {
  /** The stance itself. */
  readonly stance: Stance;
  /** Where it is typed. */
  readonly place: Place;
}

/** A source that a claim is read in or rests on, with a locator («ص 3») as typed. */
export interface CarrierRecord {
  /** The work in which the words were read. */
  readonly source: Name;
  /** Where in it, as typed: «ص 3». */
  readonly locator?: string;
}

/** حالة: set by a person, with a date, a reason, and who decided. */
export interface StatusRecord {
  /** What the desk holds of the claim from then on. */
  readonly status: EditorialStatus;
  /** Since when. */
  readonly date?: CalendarDate;
  /** Why, for readers. */
  readonly reason?: string;
  /** Who decided it. */
  readonly by?: string;
}

/** صيغة: how the claim is put forward; what it depends on, when it falls due. */
export interface ModalityRecord {
  /** The mode itself. */
  readonly modality: Modality;
  /** Where it is typed. */
  readonly place: Place;
  /** For `conditional`: the condition, in words. */
  readonly condition?: string;
  /** For `predicted`: the day it speaks of. */
  readonly due?: CalendarDate;
}

/** مآل: what became of a prediction, and who says so. */
export interface OutcomeRecord {
  /** What became of it. */
  readonly outcome: Outcome;
  /** Where it is typed. */
  readonly place: Place;
  /** The work that shows it. */
  readonly source?: Name;
}

/** رقم: `value` in plain decimal, `unit` as typed («حالات»), and how tightly it binds. */
export interface Quantity {
  /** The figure, or the lower end of a range. */
  readonly value: number;
  /** The upper end of a range, `value` its lower: «بين 10 و20»، «عشرات» (20 to 99). */
  readonly upTo?: number;
  /** What is counted, as typed: «قتيلًا». */
  readonly unit?: string;
  /** How tightly the figure binds. */
  readonly bound: QuantityBound;
  /** حتى: the day that the figure speaks of. */
  readonly asOf?: CalendarDate;
  /** أولي: its source calls it provisional. */
  readonly provisional?: true;
  /** من: it is a part of this total, as typed. */
  readonly partOf?: string;
}

/** One relation as typed: `target` is a label of the same article, or `article/label`. */
export interface RelationRecord {
  /** How the claim stands to the other. */
  readonly type: RelationType;
  /** The other claim: its label, or `article/label`. */
  readonly target: Name;
  /** What it speaks to, or in what the two differ. */
  readonly differs: readonly Difference[];
  /** Why its editors say so. */
  readonly reason?: string;
  /** Who drew it, where that is not the desk. */
  readonly by?: string;
}

/** Says whether a claim speaks of days to come, or may not be so at all: such days are not held against the day it was said. */
export const isForeseen = ({ kind, modality }: Pick<ClaimRecord, "kind" | "modality">): boolean =>
  kind === "prediction" || kind === "intent" || (modality !== undefined && modality.modality !== "asserted");
