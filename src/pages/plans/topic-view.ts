/** The page of a topic, or of one stretch of time of it. */

import type { Root } from "hast";
import { compareArabic } from "../../arabic/arabic-order.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { TopicNode } from "../../graph/graph.ts";
import { type AgentId, type ArticleId, type ClaimId, type TopicId, topicAgentId } from "../../model/ids.ts";
import type { CorroborationState, TopicType } from "../../model/vocabulary.ts";
import { agentHref } from "../addresses.ts";
import type { Part } from "../cut-in-parts.ts";
import { topicFeeds } from "../feeds/feeds-of.ts";
import { framed } from "../head.ts";
import { thingNode } from "../linked-data/thing-node.ts";
import { compareArticles } from "../newest-first.ts";
import type { Planning } from "../planning.ts";
import { articleSummary } from "../summaries/article-summary.ts";
import { claimSummary } from "../summaries/claim-summary.ts";
import { voicesOf } from "../summaries/claim-voices.ts";
import { conflictView } from "../summaries/conflict-view.ts";
import { topicProfile } from "../summaries/profile-view.ts";
import { proseBody, proseWords } from "../summaries/prose.ts";
import { agentRef, sourceRef, topicRef } from "../summaries/refs.ts";
import type { Framed } from "../views/frame.ts";
import type {
  AgentRef,
  ArticleSummary,
  ClaimSummary,
  ConflictView,
  LinkTo,
  Paging,
  ProfileView,
  SourceRef,
  TimelineEntry,
  TopicRef,
} from "../views/parts.ts";
import { partTitle } from "./part-title.ts";
import { timelineOf } from "./timeline.ts";

/** The page of a topic, or of one stretch of time of it. */
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
  /** What happened and when, oldest first. */
  readonly happenings: readonly HappeningView[];
  readonly timeline: readonly TimelineEntry[];
  readonly articles: readonly TopicArticle[];
  readonly sources: readonly SourceRef[];
  readonly profile: ProfileView;
  readonly paging: Paging;
}

/** One dated happening, and the source that says so. */
export interface HappeningView {
  readonly date: CalendarDate;
  readonly text: string;
  readonly source?: SourceRef;
}

/** An article on a topic's page, and how much it deals with it. */
export interface TopicArticle {
  readonly article: ArticleSummary;
  readonly declared: boolean;
  readonly mentions: number;
}

/** Shows a topic as far as the articles of one part tell of it; what does not grow stands on every part. */
export function topicView(planning: Planning, id: TopicId, { href, items, paging }: Part<ArticleId>): TopicView {
  const node = known(planning.graph.topics, id);
  const { topic } = node;
  const here = new Set(items);
  const refs = (ids: readonly TopicId[]) => ids.map((other) => topicRef(planning, other));
  const claims = node.claims.filter((claim) => here.has(homeOf(planning, claim)));
  return present({
    kind: "topic" as const,
    ...framed(planning, {
      href,
      title: partTitle(planning, topic.name, paging),
      description: proseWords(topic.body) || aliases(node).join(planning.words.comma) || topic.name,
      feed: topicFeeds(planning, id),
      nodes: [thingNode(planning, id)],
    }),
    name: topic.name,
    type: topic.type,
    alternateNames: aliases(node),
    body: proseBody(planning, topic.place, topic.body),
    ancestors: ancestorsOf(planning, id),
    broader: refs(node.broader),
    narrower: refs(node.narrower),
    related: refs(node.related),
    neighbours: refs(node.neighbours),
    sameAs: topic.sameAs,
    mediaTopic: topic.mediaTopic,
    agent: planning.graph.agents.has(topicAgentId(id)) ? { href: agentHref(id), text: topic.name } : undefined,
    said: saidOf(planning, claims),
    conflicts: node.conflicts
      .filter((pair) => pair.some((claim) => here.has(homeOf(planning, claim))))
      .map((pair) => conflictView(planning, pair)),
    happenings: node.happenings.map(({ date, text, source }) =>
      present({ date, text, source: source === undefined ? undefined : sourceRef(planning, source) }),
    ),
    timeline: timelineOf(planning, id, items),
    articles: articlesOf(planning, node, items),
    sources: node.sources
      .filter((source) => known(planning.graph.sources, source).articles.some((article) => here.has(article)))
      .map((source) => sourceRef(planning, source)),
    profile: topicProfile(planning, id),
    paging,
  });
}

const aliases = ({ topic }: TopicNode): readonly string[] => topic.alternateNames.map(({ text }) => text);

const homeOf = ({ graph }: Planning, claim: ClaimId): ArticleId => known(graph.claims, claim).claim.article;

/** The way down from the broadest, by the first broader topic of each; stops where it would turn in a circle. */
function ancestorsOf(planning: Planning, id: TopicId): readonly TopicRef[] {
  const way: TopicId[] = [];
  for (let [next] = known(planning.graph.topics, id).broader; next !== undefined; ) {
    if (next === id || way.includes(next)) break;
    way.unshift(next);
    [next] = known(planning.graph.topics, next).broader;
  }
  return way.map((ancestor) => topicRef(planning, ancestor));
}

/**
 * Claims by who says them: who says most first, the articles' own voice last; within one voice by state, then newest.
 * What nobody affirms stands with those who deny or doubt it.
 */
function saidOf(planning: Planning, claims: readonly ClaimId[]): TopicView["said"] {
  const voices = new Map<AgentId | undefined, ClaimId[]>();
  for (const claim of claims) {
    for (const voice of voicesOf(known(planning.graph.claims, claim))) {
      voices.set(voice, [...(voices.get(voice) ?? []), claim]);
    }
  }
  const groups = [...voices].map(([voice, said]) =>
    present({
      asserter: voice === undefined ? undefined : agentRef(planning, voice),
      claims: byState(planning, said).map((claim) => claimSummary(planning, claim)),
    }),
  );
  return groups.toSorted(
    (a, b) =>
      Number(a.asserter === undefined) - Number(b.asserter === undefined) ||
      b.claims.length - a.claims.length ||
      compareArabic(a.asserter?.name ?? "", b.asserter?.name ?? ""),
  );
}

/** From several origins down to none at all. */
const STATE_ORDER = {
  multipleKnownOrigins: 0,
  singleOrigin: 1,
  selfOnly: 2,
  undetermined: 3,
  circular: 4,
  none: 5,
} as const satisfies Record<CorroborationState, number>;

function byState(planning: Planning, claims: readonly ClaimId[]): readonly ClaimId[] {
  const rank = (id: ClaimId) => STATE_ORDER[known(planning.graph.claims, id).corroboration.state];
  return claims.toSorted(
    (a, b) => rank(a) - rank(b) || compareArticles(planning, homeOf(planning, a), homeOf(planning, b)),
  );
}

/** By weight of mention, those that only hold a claim about it last. */
function articlesOf(planning: Planning, { articles }: TopicNode, here: readonly ArticleId[]): readonly TopicArticle[] {
  const uses = new Map(articles.map((use) => [use.article, use]));
  const order = new Map(articles.map(({ article }, index) => [article, index]));
  return here
    .toSorted((a, b) => (order.get(a) ?? articles.length) - (order.get(b) ?? articles.length))
    .map((article) => ({
      article: articleSummary(planning, article),
      declared: uses.get(article)?.declared ?? false,
      mentions: uses.get(article)?.mentions ?? 0,
    }));
}
