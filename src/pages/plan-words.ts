/** The words that planning needs: what stands in titles, feeds, citations, tables and cards of the search. */
import type { CalendarDate } from "../base/calendar-date.ts";
import type { ClaimEvent, ThingChange } from "../graph/changes/compare-editions.ts";
import type { Quantity } from "../model/claim-record.ts";
import type { DocumentKind } from "../model/document-forms.ts";
import type { Direction } from "../model/language.ts";
import type { CorroborationState, Label, Stance, TopicType } from "../model/vocabulary.ts";
import type { FIXED } from "./addresses.ts";

/** The pages that have no file of their own. */
export type FixedPage = Exclude<keyof typeof FIXED, "home"> | "notFound";

/** The columns of `data/claims.csv`, in their order. */
export const CLAIM_COLUMNS = [
  "claim",
  "kind",
  "asserter",
  "verb",
  "mode",
  "chain",
  "sources",
  "corroboration",
  "origins",
  "reason",
  "status",
  "article",
  "date",
  "url",
  "id",
] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** Why a claim's state is what it is, with the names of agents; lists in a fixed order. */
export interface ReasonView {
  readonly state: CorroborationState;
  /** For each known origin, the agents of its ends. */
  readonly origins: readonly (readonly string[])[];
  /** Some way leads back to itself. */
  readonly loop: boolean;
  /** Somebody is marked as saying it, or as standing to it in some other way. */
  readonly said: boolean;
  /** Somebody says it, and is counted. */
  readonly affirmed: boolean;
  /** The desk took it back: whoever says it is not counted. */
  readonly retracted: boolean;
  /** Somebody says it, but it was read in withdrawn works alone. */
  readonly unheard: boolean;
  readonly speakers: readonly string[];
  /** All of them are one body and what is under it. */
  readonly ofOneBody: boolean;
  readonly ways: readonly string[];
  /** Ends that are not known: nobody names them; a gap lies behind them; nobody says what their work rests on. */
  readonly unnamed: readonly string[];
  readonly behindGap: readonly string[];
  readonly baseless: readonly string[];
  readonly fromNowhere: boolean;
  /** The only origin is nowhere quoted as saying it. */
  readonly originSilent: boolean;
}

/** Who affirms a claim, the article itself among them; and who stands to it otherwise, each with how. */
export interface VoicesByName {
  readonly saying: readonly string[];
  readonly others: readonly string[];
}

/** What planning must be told by whoever knows the site's language; `templates/locales/` holds it. */
export interface PlanWords {
  /** Which way the interface is written. */
  readonly direction: Direction;
  /** What readers see of a term. */
  readonly label: Label;
  /** «، », between the things of a list. */
  readonly comma: string;
  readonly date: (date: CalendarDate) => string;
  readonly year: (year: number) => string;
  /** A month by number, 1 to 12; a day of the week, 0 to 6 from Sunday. */
  readonly monthName: (month: number) => string;
  readonly weekday: (day: number) => string;
  /** A day of a month, counted from 1, without its year. */
  readonly dayOfMonth: (day: number, month: number) => string;
  /** A figure with how tightly it binds: «10 حالات على الأقل». */
  readonly figureOf: (quantity: Quantity) => string;
  /** Who says what nobody is named for: the article itself. */
  readonly ownVoice: string;
  /** How somebody who does not affirm a claim stands to it, whoever they are: «نفي». */
  readonly stance: (stance: Stance) => string;
  /** «؟», the name of whoever nobody named. */
  readonly unstated: string;
  /** What stands where a speaker's name would, of whom nobody says who it is. */
  readonly nobody: string;
  /** What this newsroom is called where its own reporting is an origin. */
  readonly ourselves: string;
  readonly fixed: Readonly<Record<FixedPage, { readonly title: string; readonly description: string }>>;
  /** What an agent says and passes on. */
  readonly agentRecord: {
    readonly title: (name: string) => string;
    readonly description: (name: string, type: TopicType) => string;
  };
  /** What a page is called that leads on to a thing, and one that says a thing was withdrawn. */
  readonly moved: { readonly title: (name: string) => string; readonly description: (name: string) => string };
  readonly withdrawn: { readonly title: (name: string) => string };
  /** What may happen to a claim, or to what it stands in, from one edition to the next. */
  readonly changes: Readonly<Record<ClaimEvent | ThingChange["what"], string>>;
  /** A topic that is a dossier. */
  readonly topicDossier: { readonly title: (name: string) => string };
  /** One sentence that says why a claim's state is what it is. */
  readonly reason: (reason: ReasonView) => string;
  /** The title of an older part of a list. */
  readonly partTitle: (title: string, part: number) => string;
  /**
   * The title of a claim's page: who stands to it before its words, which are quoted only where somebody is quoted so. Of many
   * not all are named; those who deny or doubt are never among the others who say it.
   */
  readonly claimTitle: (voices: VoicesByName, claim: string, verbatim: boolean) => string;
  /** A claim's words as such a title has them: quoted only where somebody is quoted so. */
  readonly said: (claim: string, verbatim: boolean) => string;
  /** In which article a claim is at home, as a sentence. */
  readonly claimHome: (headline: string) => string;
  /** What the feed of a topic or agent is about, and what stands over the claims of an entry. */
  readonly feed: {
    readonly description: (site: string, name: string) => string;
    readonly said: string;
    /** A line for who opens the file itself, and the words of its link. */
    readonly note: { readonly text: string; readonly link: string };
    /** The title of the feed of corrections and changes. */
    readonly changes: (site: string) => string;
  };
  /** What a document is and how large: «PDF، 1.2 م.ب». */
  readonly document: (document: { readonly kind: DocumentKind; readonly bytes: number }) => string;
  /** How an article is cited in a sentence. */
  readonly citation: (parts: {
    readonly authors: readonly string[];
    readonly headline: string;
    readonly site: string;
    readonly date: CalendarDate;
    readonly url: string | undefined;
  }) => string;
  /** The table of claims: its heads; what stands between values of one cell, and between the links of a chain. */
  readonly table: {
    readonly heads: Readonly<Record<ClaimColumn, string>>;
    readonly between: string;
    readonly chained: string;
  };
  /** What kind of thing a claim is, beside articles and sources that were found. */
  readonly claimCard: string;
}
