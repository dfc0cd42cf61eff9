/** What each kind of page may know. Templates see these and nothing else; every value is resolved and in order. */
import type { ElementContent, Root } from "hast";
import type { CalendarDate } from "../../base/calendar-date.ts";
import type { SourceType, TopicType } from "../../model/vocabulary.ts";
import type { Href } from "../href.ts";
import type { Heading, Mention, Picture } from "./article-body.ts";
import type {
  AgentRef,
  ArticleSummary,
  AssertionView,
  ClaimSummary,
  ConflictView,
  CorrectionView,
  LinkTo,
  Paging,
  ProfileView,
  RelationView,
  SentenceView,
  SourceRef,
  TimelineEntry,
  TopicRef,
} from "./parts.ts";

/** All views. */
export type View =
  | HomeView
  | ArticleView
  | ClaimView
  | ClaimIndexView
  | TopicView
  | TopicIndexView
  | SourceView
  | SourceIndexView
  | AgentView
  | AgentIndexView
  | ArchiveView
  | SearchView
  | StaticView
  | NotFoundView;

/** What every page knows. */
export interface Framed {
  readonly frame: Frame;
  readonly head: Head;
}

/** The site around the page; one object shared by all pages. */
export interface Frame {
  readonly title: string;
  readonly description: string;
  readonly url?: string;
  readonly language: string;
  readonly numerals: "latn" | "arab";
  readonly months: "levantine" | "egyptian" | "maghrebi";
  readonly mirrors: readonly string[];
  readonly editors: readonly string[];
  /** Static pages, for the footer. */
  readonly pages: readonly LinkTo[];
}

/** What stands in the page's `<head>`, and where the page itself is. */
export interface Head {
  /** The file of the page: links are made relative to it. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Absolute, where the site's address is known. */
  readonly canonical?: string;
  readonly openGraphType: "website" | "article" | "profile";
  /** The social picture, where one is made for the page. */
  readonly socialPicture?: Href;
  readonly feeds: readonly LinkTo[];
  /** One JSON-LD document; serialised by the template with `<` escaped. */
  readonly jsonLd: Readonly<Record<string, unknown>>;
  readonly robots?: "noindex";
}

export interface HomeView extends Framed {
  readonly kind: "home";
  /** Absent on a site without articles. */
  readonly lead?: ArticleSummary;
  /** The claim whose thread stands under the lead. */
  readonly leadClaim?: ClaimSummary;
  readonly latest: readonly ArticleSummary[];
  readonly conflicts: readonly ConflictView[];
  readonly topics: readonly TopicGroup[];
  readonly counts: {
    readonly articles: number;
    readonly claims: number;
    readonly sources: number;
    readonly topics: number;
  };
}

/** Topics of one type with how many articles deal with each. */
export interface TopicGroup {
  readonly type: TopicType;
  readonly topics: readonly TopicCount[];
}

export interface TopicCount extends TopicRef {
  readonly articles: number;
  readonly claims: number;
}

export interface ArticleView extends Framed {
  readonly kind: "article";
  readonly summary: ArticleSummary;
  readonly authors: readonly string[];
  readonly body: Root;
  readonly outline: readonly Heading[];
  readonly wordCount: number;
  readonly image?: Picture;
  /** Aligned with the `mark` numbers of the body's placeholders. */
  readonly marks: readonly MarkView[];
  /** Aligned with the `link` numbers of `isnad-topic`; a link that leads nowhere has no `href`. */
  readonly topicLinks: readonly { readonly href?: Href }[];
  /** Aligned with the `picture` numbers; `undefined` where no file was made (a placed fault): the alternative text stands alone. */
  readonly pictures: readonly (Picture | undefined)[];
  readonly mentions: readonly Mention[];
  readonly footnotes: readonly FootnoteView[];
  /** Claims in the order of their first mark, for the table at the end; numbered from 1 by position. */
  readonly claims: readonly ArticleClaim[];
  readonly sources: readonly ArticleSource[];
  readonly corrections: readonly CorrectionView[];
  readonly mentionedTopics: readonly TopicCount[];
  /** Where to go on: articles that share topics and claims. */
  readonly related: readonly ArticleSummary[];
  readonly isBasedOn: readonly SourceRef[];
  readonly cite: CiteView;
}

/** What one mark of the body shows. `anchor` is its id in the page, ASCII. */
export type MarkView =
  | { readonly kind: "claim"; readonly anchor: string; readonly number: number; readonly assertion: AssertionView }
  | { readonly kind: "citation"; readonly anchor: string; readonly number: number; readonly locator?: string }
  | { readonly kind: "footnote"; readonly anchor: string; readonly number: number }
  | { readonly kind: "nothing" };

/** A claim in the table at the end of its article; `marks` index the places where it stands. */
export interface ArticleClaim {
  readonly number: number;
  readonly claim: ClaimSummary;
  /** Whether the claim is at home here, or referred to from here. */
  readonly own: boolean;
  readonly marks: readonly number[];
}

/** A source at the end of its article, with one backlink for each use. */
export interface ArticleSource {
  readonly number: number;
  readonly source: SourceRef;
  readonly authors: readonly string[];
  readonly external?: Href;
  readonly archived?: Href;
  readonly dateAccessed?: CalendarDate;
  readonly basis: readonly BasisView[];
  readonly marks: readonly number[];
}

/** What a source rests on; `unknown` is a statement, not an absence. */
export type BasisView =
  | { readonly kind: "source"; readonly source: SourceRef }
  | { readonly kind: "agent"; readonly agent: AgentRef }
  | { readonly kind: "unknown" };

export interface FootnoteView {
  readonly number: number;
  readonly anchor: string;
  readonly children: readonly ElementContent[];
  readonly marks: readonly number[];
}

/** How to cite the page: plain text, and files in two formats. */
export interface CiteView {
  readonly text: string;
  readonly bibtex: Href;
  readonly ris: Href;
}

export interface ClaimView extends Framed {
  readonly kind: "claim";
  readonly claim: ClaimSummary;
  readonly topics: readonly TopicRef[];
  readonly assertions: readonly AssertionView[];
  readonly groups: readonly { readonly agents: readonly AgentRef[]; readonly known: boolean }[];
  readonly loop: boolean;
  /** Claims whose assertions were counted with its own. */
  readonly gathered: readonly ClaimSummary[];
  readonly relations: readonly RelationView[];
  readonly drifts: readonly DriftView[];
  readonly corrections: readonly CorrectionView[];
}

/** Two assertions that differ, by their indexes in `assertions`, and everything in which they do. */
export interface DriftView {
  readonly a: number;
  readonly b: number;
  readonly differences: readonly DifferenceView[];
}

/** One thing in which two assertions differ, and what each of them has. */
export interface DifferenceView {
  readonly what: "asserter" | "figure" | "place" | "date" | "strength";
  readonly aSays: string;
  readonly bSays: string;
}

export interface ClaimIndexView extends Framed {
  readonly kind: "claimIndex";
  readonly claims: readonly ClaimSummary[];
  readonly total: number;
  readonly paging: Paging;
}

export interface TopicView extends Framed {
  readonly kind: "topic";
  readonly name: string;
  readonly type: TopicType;
  readonly alternateNames: readonly string[];
  readonly body: Root;
  /** From the broadest down to the direct parent. */
  readonly ancestors: readonly TopicRef[];
  readonly broader: readonly TopicRef[];
  readonly narrower: readonly TopicRef[];
  readonly related: readonly TopicRef[];
  readonly neighbours: readonly TopicRef[];
  readonly sameAs: readonly string[];
  readonly mediaTopic?: string;
  /** The agent's dossier, where the topic is an agent. */
  readonly agent?: LinkTo;
  /** What is said about it, by who says it. */
  readonly said: readonly { readonly asserter?: AgentRef; readonly claims: readonly ClaimSummary[] }[];
  readonly conflicts: readonly ConflictView[];
  readonly timeline: readonly TimelineEntry[];
  readonly articles: readonly TopicArticle[];
  readonly sources: readonly SourceRef[];
  readonly profile: ProfileView;
  readonly paging: Paging;
}

export interface TopicArticle {
  readonly article: ArticleSummary;
  readonly declared: boolean;
  readonly mentions: number;
}

export interface TopicIndexView extends Framed {
  readonly kind: "topicIndex";
  readonly groups: readonly TopicGroup[];
  /** All of them in Arabic alphabetical order, by initial, «ال» skipped. */
  readonly letters: readonly { readonly letter: string; readonly topics: readonly TopicCount[] }[];
}

export interface SourceView extends Framed {
  readonly kind: "source";
  readonly name: string;
  readonly type: SourceType;
  readonly alternateNames: readonly string[];
  readonly publisher?: AgentRef;
  readonly authors: readonly string[];
  readonly datePublished?: CalendarDate;
  readonly dateAccessed?: CalendarDate;
  readonly external?: Href;
  readonly archived?: Href;
  readonly inLanguage?: string;
  readonly basis: readonly BasisView[];
  readonly basisOf: readonly SourceRef[];
  readonly excerpts: readonly string[];
  readonly body?: Root;
  /** Every sentence that rests on it, newest first. */
  readonly assertions: readonly AssertionView[];
  readonly citations: readonly CitationView[];
  readonly articles: readonly ArticleSummary[];
  readonly paging: Paging;
}

/** A sentence that cites a source without a claim record. */
export interface CitationView {
  readonly article: LinkTo;
  readonly datePublished: CalendarDate;
  readonly href: Href;
  readonly sentence: SentenceView;
  readonly locator?: string;
}

export interface SourceIndexView extends Framed {
  readonly kind: "sourceIndex";
  readonly byType: readonly { readonly type: SourceType; readonly sources: readonly SourceCount[] }[];
  readonly byPublisher: readonly { readonly publisher?: AgentRef; readonly sources: readonly SourceCount[] }[];
}

export interface SourceCount extends SourceRef {
  readonly articles: number;
  readonly claims: number;
}

export interface AgentView extends Framed {
  readonly kind: "agent";
  readonly agent: AgentRef;
  readonly type: TopicType;
  readonly topic: LinkTo;
  readonly partOf: readonly AgentRef[];
  readonly parts: readonly AgentRef[];
  /** By date, newest first. */
  readonly asserted: readonly AssertionView[];
  readonly relayed: readonly AssertionView[];
  /** All it published; on the newest part only. */
  readonly published: readonly SourceRef[];
  readonly paging: Paging;
}

export interface AgentIndexView extends Framed {
  readonly kind: "agentIndex";
  readonly agents: readonly AgentCount[];
}

export interface AgentCount {
  readonly agent: AgentRef;
  readonly type?: TopicType;
  readonly asserted: number;
  readonly relayed: number;
}

export interface ArchiveView extends Framed {
  readonly kind: "archive";
  /** `2026`, or absent for the page of all years. */
  readonly year?: number;
  readonly years: readonly { readonly year: number; readonly href: Href; readonly articles: number }[];
  readonly months: readonly {
    readonly year: number;
    readonly month: number;
    readonly articles: readonly ArticleSummary[];
  }[];
  readonly paging: Paging;
}

export interface SearchView extends Framed {
  readonly kind: "search";
  /** What the page offers where no script runs. */
  readonly indexes: readonly LinkTo[];
}

export interface StaticView extends Framed {
  readonly kind: "static";
  readonly id: string;
  readonly title: string;
  readonly body: Root;
  /** All published corrections, newest first; only on the corrections page. */
  readonly corrections?: readonly CorrectionView[];
}

export interface NotFoundView extends Framed {
  readonly kind: "notFound";
  readonly latest: readonly ArticleSummary[];
  readonly indexes: readonly LinkTo[];
}
