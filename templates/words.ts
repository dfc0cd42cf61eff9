/** Every word of the interface, by what it is for; each language has a file in `locales/` that holds them. */
import type { CueStrength } from "../src/arabic/cues.ts";
import type { CalendarDate } from "../src/base/calendar-date.ts";
import type { Severity } from "../src/model/site.ts";
import type { CorroborationState, RelationType, TopicType } from "../src/model/vocabulary.ts";
import type { Withdrawn } from "../src/model/withdrawn.ts";
import type { ComfortWords } from "../src/pages/comfort-words.ts";
import type { DataFile } from "../src/pages/data/schemas.ts";
import type { PlanWords } from "../src/pages/plan-words.ts";
import type { DifferenceView } from "../src/pages/plans/plan-claims.ts";
import type { AnswerWords } from "../src/pages/search/answer-words.ts";
import type { CommonView, MissingView } from "../src/pages/summaries/article-standing.ts";
import type { ChangeView } from "../src/pages/summaries/dossier-changes.ts";
import type { ProfileView, SpeechView, TimelineEntry } from "../src/pages/views/parts.ts";

/** What the interface counts. */
export type CountedNoun =
  | "article"
  | "claim"
  | "assertion"
  | "source"
  | "topic"
  | "agent"
  | "correction"
  | "date"
  | "place"
  | "origin";

/** How one site speaks: its words, its digits, its months, its plurals, its direction. */
export interface Words extends PlanWords {
  /** The site's own name. */
  readonly title: string;
  readonly number: (value: number) => string;
  /** «كانون الثاني 2022». */
  readonly month: (year: number, month: number) => string;
  /** «11 قولًا». */
  readonly count: (value: number, noun: CountedNoun) => string;
  /** How many more there are than are shown: «وسبعة أقوال أخرى». */
  readonly others: (value: number, noun: CountedNoun) => string;
  /** How many speakers stand behind those who are named, joined to them by what stands between: «26 غيرهم». */
  readonly moreNames: (value: number) => string;
  /** The name of the language with this tag (BCP 47); nothing for the site's own, which goes without saying. */
  readonly languageName: (tag: string) => string | undefined;
  /** What introduces words as somebody's. */
  readonly speech: (speech: SpeechView) => SpeechWords;
  /** The letter of the use numbered `index`, from 0; beyond the alphabet letters double. */
  readonly letter: (index: number) => string;
  /** The sign between a thing and the wider one it belongs to, and the one from an origin to who had it from there. */
  readonly within: string;
  readonly passedOn: string;

  /** The frame: header, footer, head. */
  readonly frame: Texts<
    "skip" | "sections" | "theme" | "themeAuto" | "themeLight" | "themeDark" | "feed" | "mirrors" | "creed" | "about"
  >;
  /** An article's page. */
  readonly article: Texts<
    | "modified"
    | "showThread"
    | "hideThread"
    | "toFirstClaim"
    | "legend"
    | "weKnow"
    | "isSaid"
    | "notKnown"
    | "contents"
    | "noClaims"
    | "claims"
    | "number"
    | "claim"
    | "asserter"
    | "standing"
    | "origins"
    | "originsCaption"
    | "sources"
    | "source"
    | "note"
    | "usedAt"
    | "usedOnce"
    | "notes"
    | "backToText"
    | "corrections"
    | "history"
    | "correctedNotice"
    | "cite"
    | "copy"
    | "copied"
    | "share"
    | "whatsApp"
    | "telegram"
    | "mail"
    | "basedOn"
    | "topics"
    | "related"
    | "elsewhere"
    | "table"
  > & {
    /** What precedes the numbers of the claims that rest on a source. */
    readonly usedInClaims: (count: number) => string;
    readonly by: (authors: readonly string[]) => string;
    /** How long it takes to read. */
    readonly minutes: (minutes: number) => string;
    /** What an article rests on: «12 قولًا، سبعة منها من أصل واحد». */
    readonly profile: (profile: ProfileView) => string;
    /** How many of its claims have one state, from one on: «ستة أقوال لا يُعرف كم أصلًا وراء كل منها». */
    readonly countedState: (state: CorroborationState, count: number) => string;
    /** How many of its claims have one origin, the same. */
    readonly sameOrigin: (count: number) => string;
    /** How many known origins there are behind all its claims; the names of the only one follow. */
    readonly originsBehind: (origins: number) => string;
    /** None of its claims has two known origins: of so many. */
    readonly noneOfSeveral: (claims: number) => string;
    /** What all its claims have in common; the name of the origin or work follows. */
    readonly common: (common: CommonView) => string;
    /** What is missing on the way to its claims, a sentence for each. */
    readonly missing: (missing: MissingView) => readonly string[];
  };
  /** A claim's record, page and card. */
  readonly claim: Texts<
    | "mark"
    | "history"
    | "close"
    | "page"
    | "carriers"
    | "nothingRests"
    | "evidence"
    | "basis"
    | "basisItself"
    | "statedOn"
    | "original"
    | "notSeen"
    | "circumstances"
    | "note"
    | "status"
    | "origins"
    | "unstatedOrigin"
    | "unknownOrigin"
    | "loop"
    | "threads"
    | "threadsCaption"
    | "saidAt"
    | "against"
    | "beside"
    | "gathered"
    | "countedWith"
    | "drift"
    | "differs"
    | "quantity"
    | "eventDate"
    | "places"
    | "modality"
    | "condition"
    | "due"
    | "outcome"
    | "reviews"
    | "reason"
    | "drawnBy"
    | "decidedBy"
    | "first"
    | "all"
    | "cite"
  > & {
    /** A claim cited in a sentence, with whose it is and how it came. */
    readonly citation: (parts: {
      readonly claim: string;
      readonly way: string | undefined;
      readonly state: string;
      readonly site: string;
      readonly date: CalendarDate;
      readonly url: string | undefined;
    }) => string;
    /** What the choice of verb commits the writer to. */
    readonly verb: (strength: CueStrength) => string;
    /** What two wordings of one claim say where they differ. */
    readonly saysOtherwise: (a: string, b: string) => string;
  };
  /** Pages of topics, sources and agents, and lists. */
  readonly place: Texts<
    | "alternateNames"
    | "narrower"
    | "related"
    | "neighbours"
    | "elsewhere"
    | "wikidata"
    | "mediaTopic"
    | "agent"
    | "said"
    | "conflicts"
    | "timeline"
    | "ours"
    | "kind"
    | "start"
    | "articles"
    | "otherArticles"
    | "sources"
    | "nothingYet"
    | "emptyTopic"
    | "publisher"
    | "authors"
    | "published"
    | "accessed"
    | "language"
    | "address"
    | "archived"
    | "noAddress"
    | "basis"
    | "basisNone"
    | "basisOwn"
    | "basisAltered"
    | "basisUnknown"
    | "basisOf"
    | "excerpts"
    | "alsoAt"
    | "status"
    | "corrections"
    | "recordedBy"
    | "recordedAt"
    | "dateCreated"
    | "firstSeen"
    | "authenticatedBy"
    | "belongings"
    | "unnamedBecause"
    | "restOn"
    | "sameWords"
    | "cited"
    | "parts"
    | "asserted"
    | "relayed"
    | "publishedWorks"
    | "about"
    | "noPublisher"
    | "newer"
    | "older"
    | "pages"
    | "years"
    | "allYears"
    | "newest"
  > & {
    /** From when until when something holds, in dates as readers have them. */
    readonly period: (from: string | undefined, until: string | undefined) => string;
    /** How many people an unnamed group is. */
    readonly members: (count: number) => string;
    /** Which part of a list this is, of how many. */
    readonly part: (number: number, parts: number) => string;
  };
  /** What there is of each kind of topic, as the heading of a list. */
  readonly kinds: Texts<TopicType>;
  /** A dossier; and what became of an article of it, or of a claim, by number. */
  readonly dossier: Texts<
    "name" | "whole" | "people" | "order" | "matrix" | "othersColumn" | "threadOfLead" | "contested" | "changes" | "all"
  > & {
    /** A claim by its number in the matrix. */
    readonly claimNumber: (number: number) => string;
  } & { readonly [Kind in ChangeView["kind"]]: (number: number) => string };
  /** Home, search, corrections and the page for what is not there. */
  readonly site: Texts<
    | "latest"
    | "contested"
    | "contestedNote"
    | "sameClaim"
    | "empty"
    | "threadOfLead"
    | "all"
    | "allTopics"
    | "searchLabel"
    | "searchButton"
    | "searchHint"
    | "indexes"
    | "noScript"
    | "notFound"
    | "notFoundText"
    | "corrections"
    | "noCorrections"
    | "moved"
    | "movedTo"
    | "whyWithdrawn"
  >;
  /** What the script for articles says. */
  readonly comfort: ComfortWords;
  /** What results are narrowed by. */
  readonly filter: Texts<
    | "kind"
    | "all"
    | "article"
    | "topic"
    | "source"
    | "claim"
    | "any"
    | "state"
    | "claimKind"
    | "speaker"
    | "stance"
    | "place"
    | "from"
    | "until"
    | "byState"
    | "more"
  >;
  /** How to follow the site. */
  readonly follow: Texts<"how" | "all" | "topics" | "agents"> & {
    /** What a feed is, a paragraph each; then what to do, in order. */
    readonly explained: readonly string[];
    readonly steps: readonly string[];
  };
  /** How to know a copy of the site from an altered one. */
  readonly authentic: Texts<
    | "what"
    | "key"
    | "keyFile"
    | "fingerprint"
    | "elsewhere"
    | "noKey"
    | "isnad"
    | "isnadNote"
    | "newest"
    | "openssl"
    | "onePage"
    | "onePageNote"
    | "mirrors"
    | "noMirrors"
    | "own"
  > & {
    /** What the signature is, and what it cannot say, a paragraph each. */
    readonly explained: readonly string[];
    /** What each command of OpenSSL is for, in order. */
    readonly steps: readonly string[];
  };
  /** What stands at the page on data, beside its files. */
  readonly data: Texts<
    "files" | "licence" | "noLicence" | "meaning" | "terms" | "shapes" | "graph" | "index" | "cited"
  > & {
    /** What one record of a file is. */
    readonly what: Texts<DataFile>;
  };
  /** What was withdrawn, in a sentence, by its kind. */
  readonly withdrawnThing: Texts<Withdrawn["kind"]>;
  /** What stands at a link that is a card: on which host is said behind it; and what a kept copy is called. */
  readonly embed: Texts<"post" | "footage" | "page" | "kept">;
  /** What a draft that is sent says of itself. */
  readonly draft: Texts<"word" | "held" | "faults" | "none" | "mend" | "meant" | "unread"> & {
    readonly about: (site: string) => string;
    readonly line: (number: string) => string;
    readonly severities: Texts<Severity>;
  };
  /** What the search script says. */
  readonly answer: AnswerWords;
  readonly figure: Texts<"drawing" | "oneOrigin"> & {
    /** In how many sentences the same came by the same way. */
    readonly places: (count: number) => string;
    /** How many ways are not shown at once. */
    readonly more: (ways: number) => string;
  };
  /** What the nodes of a thread are, this site the last; a link of it that nobody named, and a speaker whom nobody named. */
  readonly nodes: Texts<"named" | "unnamed" | "collective" | "gap" | "us" | "unstatedLink" | "nobody">;
  /** What the words of attribution mean, a sentence each. */
  readonly terms: Texts<"origin" | "thread">;
  /** How each state of corroboration is drawn. */
  readonly lines: Texts<CorroborationState>;
  /** What differs between two wordings of one claim. */
  readonly drifts: Texts<DifferenceView["what"]>;
  /** What an entry of a timeline is. */
  readonly entries: Texts<TimelineEntry["kind"]>;
  /** A relation read from its other end. */
  readonly incoming: Texts<RelationType>;
}

/** What stands before, between and behind the names of whoever speaks: «تقول» … «، بما نُقل عنها». */
export interface SpeechWords {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** One text for each key. */
type Texts<Key extends string> = Readonly<Record<Key, string>>;
