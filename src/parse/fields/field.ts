/** What a field is: its names, what its value reads as, and the type that makes of it in the model. */
import type { Moment } from "../../arabic/dates.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import type { Place } from "../../base/place.ts";
import type {
  Asserter,
  CarrierRecord,
  ModalityRecord,
  OutcomeRecord,
  Quantity,
  StatusRecord,
  WrittenStance,
} from "../../model/claim-record.ts";
import type { Name } from "../../model/name.ts";
import type { AuthenticationRecord, Basis } from "../../model/source.ts";
import type { BelongingRecord } from "../../model/topic.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";

/** By the word behind `reads`: what one value becomes. Each has its reader in `read-value.ts`. */
export interface ReadAs {
  /** Words, shown as typed. */
  readonly text: string;
  /** Words that keep their commas: in a list, one to a line. */
  readonly passage: string;
  /** A day. */
  readonly date: CalendarDate;
  /** A day, perhaps with a time of day. */
  readonly moment: Moment;
  /** An absolute address of the web. */
  readonly url: string;
  /** Where the thing stood before, as a way from the site's root: `/2019/05/a.html`, `/articles/x/`. */
  readonly formerAddress: string;
  /** The key that readers hold a copy of the site to, as OpenSSL writes it. */
  readonly publicKey: string;
  /** A whole number of kilobytes, from 1 on. */
  readonly kilobytes: number;
  /** Why something was done, in words: no mere «نعم». */
  readonly reason: string;
  /** The same thing elsewhere: an address, or Wikidata's `Q42`. */
  readonly identity: string;
  /** A language: its BCP 47 tag, or its Arabic name. */
  readonly language: string;
  /** A language that the interface speaks. */
  readonly siteLanguage: string;
  /** A time zone by its IANA name. */
  readonly timezone: string;
  /** An IPTC Media Topic: `medtop:16000000`, or its digits. */
  readonly mediaTopic: string;
  /** Yes or no; not written is no. */
  readonly flag: boolean;
  /** A file of the content folder, as a way from the file that names it. */
  readonly file: Name;
  /** A name of the thing itself, with its place. */
  readonly name: Name;
  /** Names of other things, with their places: found by the graph, offered by completion. */
  readonly topic: Name;
  readonly source: Name;
  readonly agent: Name;
  readonly claim: Name;
  readonly article: Name;
  readonly cue: Name;
  /** Agents with «ثم» or «عن» between them. */
  readonly chain: Name;
  /** What a work rests on: a source, an agent, or `؟`. */
  readonly basis: Basis;
  /** How a speaker stands to a claim, and where that is written. */
  readonly stance: WrittenStance;
  /** What an agent belongs to, perhaps with dates behind it. */
  readonly partOf: BelongingRecord;
  readonly memberOf: BelongingRecord;
  readonly closeTo: BelongingRecord;
  readonly standsFor: BelongingRecord;
  /** Who made sure of a picture or a recording, and of what in it. */
  readonly authentication: AuthenticationRecord;
  /** A figure with its unit and bound. */
  readonly quantity: Quantity;
}

/** Values of a claim record that are made of several parts; read in `notes/record-values.ts`. */
interface ReadAsParts {
  readonly status: StatusRecord;
  readonly sourceUse: CarrierRecord;
  /** Agents, or the article itself; several speak as one. */
  readonly asserter: Asserter;
  readonly modality: ModalityRecord;
  readonly outcome: OutcomeRecord;
}

/** What `isnad new` asks for a field: the option that answers it, the question, what is proposed. */
export interface Question {
  readonly option: string;
  readonly ar: string;
  readonly en: string;
  /** What is proposed where nothing is known: today, the site's first editor, topics that the title names. */
  readonly proposes?: "today" | "editor" | "mentioned";
}

interface Named {
  readonly ar: string;
  /** Other keys that are accepted for it. */
  readonly also?: readonly string[];
  /** Keys that may mean it, and may mean another: where one is written, this is told, and nothing is read. */
  readonly near?: readonly string[];
  readonly required?: true;
  /** Written under several of its names, as `permalink` and `aliases` of other generators, it has the values of all. */
  readonly gathers?: true;
  readonly ask?: Question;
}

/** A field of one value, or, as a `list`, of several: on one line with commas between them, or one to a line. */
export type ValueField = Named &
  (
    | {
        readonly reads: keyof ReadAs;
        readonly list?: true;
        /** Marks are read in it; elsewhere they are refused. */
        readonly marks?: true;
      }
    | { readonly reads: "term"; readonly of: Vocabulary<string>; readonly list?: true }
  );

/** A field of a claim record: also what has parts of its own, relations, and the sign «مقترح», which has no value. */
export type RecordField =
  | ValueField
  | (Named & { readonly reads: "status"; readonly of: Vocabulary<string>; readonly list: true })
  | (Named & { readonly reads: "modality" | "outcome"; readonly of: Vocabulary<string> })
  | (Named & { readonly reads: "asserter" })
  | (Named & { readonly reads: "sourceUse"; readonly list: true })
  | (Named & { readonly reads: "relation" | "sign" });

/** A field of front matter: also entries with fields of their own (`named`: under a key each), and pairs of a free key and a term. */
export type Field =
  | ValueField
  | (Named & { readonly reads: "entries"; readonly of: FieldTable; readonly named?: true })
  | (Named & { readonly reads: "pairs"; readonly of: Vocabulary<string> });

/** Fields by their English name, which is also their name in the model. */
export type FieldTable = Readonly<Record<string, Field>>;
export type RecordTable = Readonly<Record<string, RecordField>>;
export type AnyTable = FieldTable | RecordTable;

/** What is read from a block: `typed` are the single values as they stand in the file, with their places. */
export interface Fields<T extends AnyTable> {
  readonly values: Values<T>;
  readonly typed: { readonly [K in keyof T]?: Name };
  /** Where the fields stand. */
  readonly place: Place;
  /** The entry's own key, where entries are named. */
  readonly key?: Name;
}

/**
 * A table's values under the names of its fields: a list that was not written is empty, a flag is `false`, any other
 * field is absent. They go into the noun as they are, so a table and its noun are held together by the compiler.
 */
export type Values<T extends AnyTable> = {
  readonly [K in keyof T as T[K] extends Several ? K : never]: readonly One<T[K]>[];
} & {
  readonly [K in keyof T as T[K] extends Flag ? K : never]: boolean;
} & {
  readonly [K in keyof T as T[K] extends Several | Flag | Apart ? never : K]?: One<T[K]>;
};

type Several = { readonly list: true } | { readonly reads: "entries" | "pairs" };
type Flag = { readonly reads: "flag" };
type Apart = { readonly reads: "relation" | "sign" };

type One<F> = F extends { readonly reads: "term"; readonly of: infer Terms }
  ? keyof Terms & string
  : F extends { readonly reads: "entries"; readonly of: infer T extends FieldTable }
    ? Fields<T>
    : F extends { readonly reads: "pairs"; readonly of: infer Terms }
      ? { readonly key: Name; readonly value?: keyof Terms & string }
      : F extends { readonly reads: infer K extends keyof (ReadAs & ReadAsParts) }
        ? (ReadAs & ReadAsParts)[K]
        : never;
