/** The parts that several views are made of. */
import type { CueStrength } from "../../arabic/cues.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import type { Quantity, StatusRecord } from "../../model/claim-record.ts";
import type {
  Anonymity,
  BelongingKind,
  Circumstance,
  ClaimKind,
  CorrectionKind,
  CorroborationState,
  Difference,
  Genre,
  HopRelation,
  HopRole,
  Mode,
  PlacedIn,
  RelationType,
  SourceType,
  Stance,
  TopicType,
} from "../../model/vocabulary.ts";
import type { Href } from "../href.ts";

/** A link and its words. */
export interface LinkTo {
  readonly href: Href;
  readonly text: string;
}

/** Somebody who speaks; `href` where there is a page about them. */
export interface AgentRef {
  readonly name: string;
  readonly href?: Href;
  readonly anonymity: Anonymity;
}

/** Somebody who speaks, and what kind of thing bears the name, where that is known. */
export interface SpeakerRef extends AgentRef {
  readonly type?: TopicType;
}

/** What introduces words as somebody's: who says them, by a verb of their own, and whether it was passed on to us. */
export interface SpeechView {
  /** Everyone who affirms, the ones we read ourselves first; none is the article's own voice. */
  readonly speakers: readonly SpeakerRef[];
  /** Past, third person masculine; absent where the sentence has none of theirs, or they do not share one. */
  readonly verb?: string;
  readonly strength?: CueStrength;
  /** Of how many of them, the last ones, the words were passed on to us; absent of none. */
  readonly passedOn?: number;
}

/** A topic as a link. */
export interface TopicRef extends LinkTo {
  readonly type: TopicType;
}

/** A source as a link. */
export interface SourceRef extends LinkTo {
  readonly type: SourceType;
  readonly publisher?: AgentRef;
  readonly datePublished?: CalendarDate;
}

/** A chain, drawn: from the origin (first) to us (last). `loop` where one agent stands in it twice. */
export interface ThreadView {
  readonly nodes: readonly ThreadNode[];
  readonly loop: boolean;
}

/** One link of a drawn chain; a gap is a link whose agent nobody named. */
export interface ThreadNode {
  readonly agent: AgentRef;
  readonly role: HopRole;
  readonly relation: HopRelation;
  readonly gap: boolean;
  /** The verb with which it passed the words on, as written, and when. */
  readonly verb?: string;
  readonly date?: CalendarDate;
  readonly language?: string;
  /** Several people that count as one node: a group, named or not. */
  readonly collective: boolean;
  readonly work?: SourceRef;
}

/** What a work rests on; `unknown` is a statement, not an absence. */
export type BasisView =
  | { readonly kind: "own" }
  | { readonly kind: "source"; readonly source: SourceRef; readonly altered?: true }
  | { readonly kind: "agent"; readonly agent: AgentRef; readonly altered?: true }
  | { readonly kind: "unknown" };

/** A source that an assertion was read in or rests on. */
export interface SourceUseView {
  readonly source: SourceRef;
  readonly locator?: string;
  /** The address of the work itself, at the quoted words where they are known (a text fragment). */
  readonly external?: Href;
}

/** A sentence with the words that a claim covers. */
export interface SentenceView {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What may be written in another language than the site's. */
export interface Spoken {
  /** BCP 47; absent where it is the site's. */
  readonly inLanguage?: string;
}

/** A claim, short: what lists and cards need. */
export interface ClaimSummary extends Spoken {
  readonly id: string;
  readonly href: Href;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly state: CorroborationState;
  readonly origins: number;
  /** The sentence that says why the state is what it is. */
  readonly reason: string;
  readonly status: StatusRecord;
  readonly quantities: readonly Quantity[];
  readonly article: LinkTo;
  readonly datePublished: CalendarDate;
  /** The words are those of a quotation, whole; only then do they stand between quotation marks. */
  readonly verbatim?: true;
  /** An article affirms it in its own voice. */
  readonly ownVoice?: true;
  /** Distinct asserters who affirm it, in order of appearance. */
  readonly asserters: readonly AgentRef[];
  /** What introduces its words. */
  readonly speech: SpeechView;
  /** Who denies it, doubts it, could not verify it…: beside the state, never in it. */
  readonly others: readonly { readonly agent: AgentRef; readonly stance: Stance }[];
  /** The chain of the first assertion that affirms it, or else of the first. */
  readonly thread: ThreadView;
}

/** One occurrence of a claim, whole. */
export interface AssertionView extends Spoken {
  readonly claim: LinkTo;
  readonly state: CorroborationState;
  readonly article: LinkTo;
  readonly datePublished: CalendarDate;
  /** To the words in the article. */
  readonly href: Href;
  readonly sentence: SentenceView;
  /** Where that is, if not in the body. */
  readonly placedIn?: PlacedIn;
  /** One voice of one name or several; none is the article's own. */
  readonly asserters: readonly AgentRef[];
  /** What introduces its words. */
  readonly speech: SpeechView;
  readonly stance: Stance;
  readonly mode: Mode;
  /** The speaker's own verb; that of a relay is not shown with the speaker. */
  readonly cue?: { readonly verb: string; readonly strength: CueStrength };
  readonly circumstances: readonly Circumstance[];
  readonly thread: ThreadView;
  /** The works it was read in. */
  readonly carriers: readonly SourceUseView[];
  /** What the speaker rests on. */
  readonly evidence: readonly SourceUseView[];
  /** What the carrying work rests on for this claim; empty where the record does not say. */
  readonly basis: readonly BasisView[];
  readonly statedDate?: CalendarDate;
  readonly note?: string;
}

/** A relation as seen from one claim. */
export interface RelationView {
  readonly type: RelationType;
  /** `outgoing`: this claim says so; `incoming`: the other does. */
  readonly direction: "outgoing" | "incoming";
  readonly claim: ClaimSummary;
  readonly differs: readonly Difference[];
  readonly reason?: string;
  /** Who drew it, where that is not the desk. */
  readonly by?: string;
}

/** How an agent belongs to another, and when. */
export interface BelongingView {
  readonly kind: BelongingKind;
  readonly to: AgentRef;
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
}

/** One claim, and those that stand against it in one way: face to face, each once. */
export interface ConflictView {
  readonly one: ClaimSummary;
  /** The one stood on the page before, with its words. */
  readonly again?: true;
  readonly type: RelationType;
  /** `outgoing`: the one says so of the others; `incoming`: they of it. */
  readonly direction: RelationView["direction"];
  readonly many: readonly FacingView[];
}

/** A claim that faces another, and in what the two differ. */
export interface FacingView {
  readonly claim: ClaimSummary;
  readonly differs: readonly Difference[];
  /** It stood on the page before, with its words. */
  readonly again?: true;
}

/** An article, short. */
export interface ArticleSummary extends Spoken {
  readonly id: string;
  readonly href: Href;
  readonly headline: string;
  readonly description?: string;
  readonly genre: Genre;
  readonly datePublished: CalendarDate;
  readonly dateModified?: CalendarDate;
  readonly topics: readonly TopicRef[];
  readonly profile: ProfileView;
  /** Only where drafts take part, in a preview: nobody but the desk sees it yet. */
  readonly unpublished?: "draft" | "held";
}

/** What an article or a topic rests on, counted; never a score. */
export interface ProfileView {
  readonly claims: number;
  /** Claims with an asserter that is named; unnamed; and in the article's own voice. */
  readonly named: number;
  readonly unnamed: number;
  readonly ownVoice: number;
  readonly sources: number;
  readonly byState: Readonly<Record<CorroborationState, number>>;
}

/** A correction where it is shown. */
export interface CorrectionView {
  readonly date: CalendarDate;
  readonly kind: CorrectionKind;
  readonly text: string;
  readonly claims: readonly LinkTo[];
  readonly article: LinkTo;
}

/** One thing that happened to a claim; the words and names of before and after where the site shows them. */
export interface HistoryEntry {
  readonly date: CalendarDate;
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
  /** On a page that tells of several. */
  readonly claim?: LinkTo;
}

/** What is dated of a topic: what happened or is said to have, then, in a lane of their own, our articles. */
export interface TimelineView {
  /** Oldest first. */
  readonly entries: readonly TimelineEntry[];
  /** The days of our articles, oldest first. */
  readonly ours: readonly CalendarDate[];
}

/** One dated thing on a timeline. */
export interface TimelineEntry {
  readonly date: CalendarDate;
  /** `claimed`: a claim says that it happened then; `said`: a claim was said then. */
  readonly kind: "event" | "claimed" | "said" | "source" | "correction";
  readonly text: string;
  readonly href?: Href;
  /** The source that dates an event. */
  readonly source?: SourceRef;
}

/** A list cut into parts whose addresses never change: numbered from the oldest; `older`/`newer` lead on. */
export interface Paging {
  readonly number: number;
  readonly parts: number;
  readonly newer?: Href;
  readonly older?: Href;
}

/** Topics of one type with how many articles deal with each. */
export interface TopicGroup {
  readonly type: TopicType;
  readonly topics: readonly TopicCount[];
}

/** A topic with how much deals with it. */
export interface TopicCount extends TopicRef {
  /** Its name in Latin letters, where it has one. */
  readonly latin?: string;
  readonly articles: number;
  readonly claims: number;
}
