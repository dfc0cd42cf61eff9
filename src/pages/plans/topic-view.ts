/** The page of a topic, or of one stretch of time of it. */

import type { Root } from "hast";
import { known } from "../../base/known.ts";
import { comparePlaces } from "../../base/place.ts";
import { present } from "../../base/present.ts";
import type { TopicNode } from "../../graph/graph.ts";
import { type ArticleId, type ClaimId, type TopicId, topicAgentId } from "../../model/ids.ts";
import type { CorroborationState, TopicType } from "../../model/vocabulary.ts";
import { dossierHref } from "../addresses.ts";
import type { Part } from "../cut-in-parts.ts";
import { topicFeeds } from "../feeds/feeds-of.ts";
import { framed } from "../head.ts";
import type { Href } from "../href.ts";
import { thingNode } from "../linked-data/thing-node.ts";
import { compareArticles } from "../newest-first.ts";
import type { Planning } from "../planning.ts";
import { articleSummary } from "../summaries/article-summary.ts";
import { belongingViews } from "../summaries/belonging-views.ts";
import { claimSummary } from "../summaries/claim-summary.ts";
import { claimsIn, conflictViews, gatherConflicts, relationBetween } from "../summaries/conflict-view.ts";
import { topicProfile } from "../summaries/profile-view.ts";
import { proseBody, proseWords } from "../summaries/prose.ts";
import { sourceRef, topicRef } from "../summaries/refs.ts";
import { articlesAbout } from "../summaries/topic-count.ts";
import type { Framed } from "../views/frame.ts";
import type {
  ArticleSummary,
  BelongingView,
  ClaimSummary,
  ConflictView,
  LinkTo,
  Paging,
  ProfileView,
  SourceRef,
  TimelineView,
  TopicRef,
} from "../views/parts.ts";
import { isNewest, partTitle } from "./part-title.ts";
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
  /** Those it is mentioned with, but for the ones named above. */
  readonly neighbours: readonly TopicRef[];
  /** Of an agent. */
  readonly belongings: readonly BelongingView[];
  readonly sameAs: readonly string[];
  readonly mediaTopic?: string;
  /** Its page as a dossier, where it is one. */
  readonly dossier?: Href;
  /** What it says and passes on, where it is an agent. */
  readonly agent?: LinkTo;
  /** The article to begin with, on the newest part; it does not stand among the others there. */
  readonly start?: ArticleSummary;
  /** What is said about it and stands against nothing here, each claim once: from several origins down to none, then newest. */
  readonly said: readonly ClaimSummary[];
  readonly conflicts: readonly ConflictView[];
  /** Absent where nothing is dated but our own articles. */
  readonly timeline?: TimelineView;
  /** Newest first. */
  readonly articles: readonly ArticleSummary[];
  /** How many articles deal with it on all parts. */
  readonly total: number;
  readonly sources: readonly SourceRef[];
  readonly profile: ProfileView;
  readonly paging: Paging;
}

/** Shows a topic as far as the articles of one part tell of it; what does not grow stands on every part. */
export function topicView(planning: Planning, id: TopicId, { href, items, paging }: Part<ArticleId>): TopicView {
  const node = known(planning.graph.topics, id);
  const { topic } = node;
  const here = new Set(items);
  const isHere = (claim: ClaimId) => here.has(homeOf(planning, claim));
  const refs = (ids: readonly TopicId[]) => ids.map((other) => topicRef(planning, other));
  const claims = node.claims.filter(isHere);
  const conflicts = gatherConflicts(
    node.conflicts
      .filter((pair) => pair.some(isHere))
      .map((pair) => relationBetween(planning, pair))
      .toSorted((a, b) => comparePlaces(a.place, b.place)),
  );
  const facing = claimsIn(conflicts);
  const sources = node.sources.filter((source) =>
    known(planning.graph.sources, source).articles.some((article) => here.has(article)),
  );
  const start = isNewest(paging) ? startOf(planning, node) : undefined;
  const declared = new Set([...node.broader, ...node.narrower, ...node.related]);
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
    body: proseBody(planning, topic.place, topic.body, topic.topicLinks),
    ancestors: ancestorsOf(planning, id),
    broader: refs(node.broader),
    narrower: refs(node.narrower),
    related: refs(node.related),
    neighbours: refs(node.neighbours.filter((other) => !declared.has(other))),
    belongings: belongingsOf(planning, id),
    sameAs: topic.sameAs,
    mediaTopic: topic.mediaTopic,
    dossier: node.dossier && dossierHref(id),
    agent: agentLink(planning, id),
    start: start && articleSummary(planning, start),
    said: byState(
      planning,
      claims.filter((claim) => !facing.has(claim)),
    ).map((claim) => claimSummary(planning, claim)),
    conflicts: conflictViews(planning, conflicts),
    timeline: timelineOf(planning, id, { articles: items, claims, sources }),
    articles: items.filter((article) => article !== start).map((article) => articleSummary(planning, article)),
    total: articlesAbout(planning, id).size,
    sources: sources.map((source) => sourceRef(planning, source)),
    profile: topicProfile(planning, id),
    paging,
  });
}

const aliases = ({ topic }: TopicNode): readonly string[] => topic.alternateNames.map(({ text }) => text);

const homeOf = ({ graph }: Planning, claim: ClaimId): ArticleId => known(graph.claims, claim).claim.article;

function belongingsOf(planning: Planning, id: TopicId): readonly BelongingView[] {
  const node = planning.graph.agents.get(topicAgentId(id));
  return node === undefined ? [] : belongingViews(planning, node.agent);
}

function agentLink({ graph, agentPages }: Planning, id: TopicId): LinkTo | undefined {
  const href = agentPages.get(topicAgentId(id));
  return href === undefined ? undefined : { href, text: known(graph.topics, id).topic.name };
}

/** From so many articles on a page says with which to begin. */
const FEW = 3;

/**
 * With which article to begin: of those that declare the topic, the background to it, else the one that deals with it
 * most; nothing where few do.
 */
function startOf(planning: Planning, { articles }: TopicNode): ArticleId | undefined {
  const declared = articles.filter((use) => use.declared).map(({ article }) => article);
  if (declared.length < FEW) return undefined;
  const isBackground = (id: ArticleId) => known(planning.graph.articles, id).article.genre === "background";
  return declared.find(isBackground) ?? declared[0];
}

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
