/** What all nouns together say: everything resolved, every edge at both ends. The only room where articles meet. */

import type { CalendarDate } from "../base/calendar-date.ts";
import type { Place } from "../base/place.ts";
import type { Agent } from "../model/agent.ts";
import type { Article } from "../model/article.ts";
import type { Assertion, ResolvedBasis } from "../model/assertion.ts";
import type { Claim, Relation } from "../model/claim.ts";
import type { Quantity } from "../model/claim-record.ts";
import type { Corroboration, OriginGroup } from "../model/corroboration.ts";
import type { AgentId, ArticleId, ClaimId, SourceId, TopicId } from "../model/ids.ts";
import type { Site } from "../model/site.ts";
import type { Source } from "../model/source.ts";
import type { StaticPage } from "../model/static-page.ts";
import type { Topic } from "../model/topic.ts";
import type { Authenticated, Stance } from "../model/vocabulary.ts";
import type { Withdrawn } from "../model/withdrawn.ts";

const built: unique symbol = Symbol("built");

/**
 * The whole newsroom, resolved. Maps iterate in a fixed order (articles newest first, then id; everything else by
 * id), lists too, so that whatever is made from a graph is the same bytes however the files were ordered.
 * Only `buildGraph` makes one. References that could not be resolved are absent here and complained of there.
 */
export interface Graph {
  readonly [built]: true;
  readonly site: Site;
  /** Published articles; drafts only where the caller asked for them. */
  readonly articles: ReadonlyMap<ArticleId, ArticleNode>;
  readonly sources: ReadonlyMap<SourceId, SourceNode>;
  readonly topics: ReadonlyMap<TopicId, TopicNode>;
  readonly agents: ReadonlyMap<AgentId, AgentNode>;
  readonly claims: ReadonlyMap<ClaimId, ClaimNode>;
  readonly pages: readonly StaticPage[];
  /** What was published once and is no more, by kind and id. */
  readonly withdrawn: readonly Withdrawn[];
  /** By file of a topic, source or page: where the links to topics in its prose lead, by number. */
  readonly proseLinks: ReadonlyMap<string, readonly (TopicId | undefined)[]>;
}

/** An article with its edges. */
export interface ArticleNode {
  readonly article: Article;
  readonly topics: readonly TopicId[];
  /** In the order of their marks. */
  readonly assertions: readonly Assertion[];
  /** Claims at home here, in the order of their first mark; then those without one. */
  readonly claims: readonly ClaimId[];
  /** By mark: what each mark of the article leads to; aligned with `article.marks`. */
  readonly marks: readonly MarkTarget[];
  /** The origins, known to be distinct, behind all its claims together. */
  readonly origins: readonly OriginGroup[];
  /** Every source used: by marks and records, in order of first use, then those of `isBasedOn`. */
  readonly sources: readonly SourceId[];
  /** What the article as a whole is written from, by id. */
  readonly isBasedOn: readonly SourceId[];
  /** Every use of a source by a citation mark, in text order. */
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
  /** By hand-made link: its topic; `undefined` where it leads nowhere. Aligned with `article.topicLinks`. */
  readonly topicLinks: readonly (TopicId | undefined)[];
  /** By hand-made link: the article that it leads to, where it leads to one; absent where none does. */
  readonly articleLinks?: readonly (ArticleId | undefined)[];
  /** Corrections with their claims resolved; aligned with `article.corrections`. */
  readonly correctedClaims: readonly (readonly ClaimId[])[];
}

/** Where a mark leads. */
export type MarkTarget =
  | { readonly kind: "claim"; readonly claim: ClaimId; readonly assertion: Assertion }
  | { readonly kind: "citation"; readonly source: SourceId }
  | { readonly kind: "footnote"; readonly index: number }
  | { readonly kind: "nothing" };

/** One use of a source by a mark of prose. */
export interface Citation {
  readonly source: SourceId;
  readonly article: ArticleId;
  /** Index of the mark in the article's `marks`. */
  readonly mark: number;
  readonly locator?: string;
}

/** One place where a topic is named in an article's prose. */
export interface Mention {
  readonly topic: TopicId;
  /** Which text node of the body, counted in document order from 0; and the whole token within its value (UTF-16). */
  readonly node: number;
  readonly start: number;
  readonly end: number;
  /** Whether the page links it here: the first mention of the topic in a section. */
  readonly linked: boolean;
  readonly place: Place;
}

/** A source with its edges. */
export interface SourceNode {
  readonly source: Source;
  readonly publisher?: AgentId;
  /** As stated; empty where nothing is said, and the type decides. */
  readonly isBasedOn: readonly ResolvedBasis[];
  /** Who took it, where, and who made sure of what in it: for pictures and recordings. */
  readonly recordedBy?: AgentId;
  readonly recordedAt?: TopicId;
  readonly authentications: readonly Authentication[];
  /** Topics of which it dates something. */
  readonly dates: readonly TopicId[];
  /** Sources that rest on this one. */
  readonly basisOf: readonly SourceId[];
  /** Every assertion that rests on it, newest article first. */
  readonly assertions: readonly Assertion[];
  readonly citations: readonly Citation[];
  /** Articles that use it in any way, newest first. */
  readonly articles: readonly ArticleId[];
  readonly claims: readonly ClaimId[];
}

/** Somebody made sure of something in a picture or a recording; of nothing in particular where `of` is empty. */
export interface Authentication {
  readonly by: AgentId;
  readonly of: readonly Authenticated[];
}

/** A topic with its edges. */
export interface TopicNode {
  readonly topic: Topic;
  readonly broader: readonly TopicId[];
  readonly narrower: readonly TopicId[];
  /** As declared, in both directions. */
  readonly related: readonly TopicId[];
  /** By measure: neighbours that share more articles and claims than chance would have it, strongest first. */
  readonly neighbours: readonly TopicId[];
  /** Articles that declare the topic or mention it, by weight, then newest first. */
  readonly articles: readonly TopicUse[];
  /** Claims about it: they declare it, or their words name it. */
  readonly claims: readonly ClaimId[];
  /** Of a dossier: its articles in the order in which to read them. */
  readonly dossier?: readonly ArticleId[];
  /** What happened and when, oldest first. */
  readonly happenings: readonly Happening[];
  /** Pairs of claims about it that contradict or deny one another, each pair once. */
  readonly conflicts: readonly (readonly [ClaimId, ClaimId])[];
  readonly sources: readonly SourceId[];
}

/** One dated happening, and the source that says so. */
export interface Happening {
  readonly date: CalendarDate;
  readonly text: string;
  readonly source?: SourceId;
}

/** How an article deals with a topic. */
export interface TopicUse {
  readonly article: ArticleId;
  readonly declared: boolean;
  readonly mentions: number;
}

/** An agent with its edges. */
export interface AgentNode {
  readonly agent: Agent;
  /** Agents that are part of it, directly. */
  readonly parts: readonly AgentId[];
  /** Assertions it makes, newest article first. */
  readonly asserted: readonly Assertion[];
  /** Assertions that it passes on: it stands in the chain, and is not the asserter. */
  readonly relayed: readonly Assertion[];
  readonly published: readonly SourceId[];
}

/** A claim with everything that is known of it. */
export interface ClaimNode {
  readonly claim: Claim;
  /** Every occurrence, oldest article first, then in text order. */
  readonly assertions: readonly Assertion[];
  /** Relations it declares, and those that others declare to it. */
  readonly outgoing: readonly Relation[];
  readonly incoming: readonly Relation[];
  readonly corroboration: Corroboration;
  /** Claims that say the same: their assertions are counted with its own. */
  readonly restated: readonly ClaimId[];
  /** Assertions of it that differ from the one at home. */
  readonly drifts: readonly Drift[];
  /** Corrections that touch it: the article and the index of the correction. */
  readonly corrections: readonly { readonly article: ArticleId; readonly index: number }[];
}

/** Two assertions of one claim that differ in something: `a` at home (or the oldest), `b` elsewhere. */
export interface Drift {
  readonly what: "asserter" | "stance" | "figure" | "place" | "date" | "strength";
  readonly a: Assertion;
  readonly b: Assertion;
  /** What each of them has. */
  readonly aSays: Said;
  readonly bSays: Said;
  /** The record of `b` says why, in its note; otherwise it is told as `attribution-drift`. */
  readonly explained: boolean;
}

/** What one telling of a claim has, where two differ: data, which whoever shows it puts in words. */
export type Said =
  /** None is the article's own voice. */
  | { readonly kind: "asserters"; readonly agents: readonly AgentId[] }
  | { readonly kind: "stance"; readonly stance: Stance }
  | { readonly kind: "figure"; readonly quantity: Quantity }
  | { readonly kind: "places"; readonly places: readonly TopicId[] }
  /** Years; months, 1 to 12; days, month × 100 + day; weekdays, 0 to 6 from Sunday. Rising. */
  | { readonly kind: "years" | "months" | "days" | "weekdays"; readonly numbers: readonly number[] }
  | { readonly kind: "verb"; readonly verb: string };

/** Seals what `buildGraph` has put together; nobody else calls it. */
export const sealGraph = (parts: Omit<Graph, typeof built>): Graph => ({ ...parts, [built]: true });
