/** The front page: a lead, what is new, what is contested, topics by kind. */

import { known } from "../../base/known.ts";
import { comparePlaces } from "../../base/place.ts";
import { present } from "../../base/present.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Relation } from "../../model/claim.ts";
import { type AgentId, type ArticleId, type ClaimId, type TopicId, UNSTATED_AGENT } from "../../model/ids.ts";
import { dossierHref, FIXED } from "../addresses.ts";
import { framed } from "../head.ts";
import { compareArticles } from "../newest-first.ts";
import { type Planned, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { articleSummary } from "../summaries/article-summary.ts";
import { claimSummary } from "../summaries/claim-summary.ts";
import { affirmationOf } from "../summaries/claim-voices.ts";
import { conflictViews, gatherConflicts, isAgainst } from "../summaries/conflict-view.ts";
import { type DossierSummary, dossierSummary, newestDossiers } from "../summaries/dossier-summary.ts";
import { topicGroups } from "../summaries/topic-groups.ts";
import type { Framed } from "../views/frame.ts";
import type { ArticleSummary, ClaimSummary, ConflictView, LinkTo, TopicGroup } from "../views/parts.ts";

/** The front page. */
export interface HomeView extends Framed {
  readonly kind: "home";
  /** The dossier to which something was added last leads, where there is one; the others after it. */
  readonly dossier?: DossierSummary;
  readonly dossiers: readonly LinkTo[];
  /** The article that leads where no dossier does; absent on a site without articles. */
  readonly lead?: ArticleSummary;
  /** The claim whose thread stands under what leads. */
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

/** How much of each the front page shows, so that it looks right with six articles and with six thousand. */
const SHOWN = { dossiers: 6, latest: 9, conflicts: 3, topicsOfAType: 5 } as const;
/** Among so many of the newest articles the lead is chosen. */
const LEAD_AMONG = 5;

/** Plans the front page. */
export const planHome = (planning: Planning): readonly Planned<HomeView>[] => [
  planHtml(FIXED.home, () => homeView(planning), { modified: newest(planning) }),
];

function homeView(planning: Planning): HomeView {
  const { graph } = planning;
  const [first, ...dossiers] = newestDossiers(planning);
  const dossier = first && dossierSummary(planning, first);
  const lead = dossier === undefined ? leadOf(planning) : undefined;
  const leadClaim = tellingClaim(planning, first === undefined ? lead : newestWithClaims(planning, first));
  const led = dossier?.start?.id ?? lead;
  const latest = [...graph.articles.keys()].filter((id) => id !== led).slice(0, SHOWN.latest);
  return present({
    kind: "home" as const,
    ...framed(planning, { href: FIXED.home, title: graph.site.title, description: graph.site.description }),
    dossier,
    dossiers: dossiers.slice(0, SHOWN.dossiers).map((id) => dossierLink(planning, id)),
    lead: lead && articleSummary(planning, lead),
    leadClaim: leadClaim && claimSummary(planning, leadClaim),
    latest: latest.map((id) => articleSummary(planning, id)),
    conflicts: newestConflicts(planning),
    topics: topicGroups(planning, SHOWN.topicsOfAType),
    counts: {
      articles: graph.articles.size,
      claims: graph.claims.size,
      sources: graph.sources.size,
      topics: graph.topics.size,
    },
  });
}

const newest = ({ graph }: Planning) => graph.articles.values().next().value?.article.datePublished;

const dossierLink = ({ graph }: Planning, id: TopicId): LinkTo => ({
  href: dossierHref(id),
  text: known(graph.topics, id).topic.name,
});

/** The newest article of a dossier that has claims. */
const newestWithClaims = (planning: Planning, id: TopicId): ArticleId | undefined =>
  (known(planning.graph.topics, id).dossier ?? [])
    .filter((article) => known(planning.graph.articles, article).claims.length > 0)
    .toSorted((a, b) => compareArticles(planning, a, b))[0];

/** The newest analysis with claims among the newest articles; else the newest with claims; else the newest. */
function leadOf({ graph }: Planning): ArticleId | undefined {
  const newest = [...graph.articles].slice(0, LEAD_AMONG);
  const telling = newest.filter(([, { claims }]) => claims.length > 0);
  const analysis = telling.find(([, { article }]) => article.genre === "analysis");
  return (analysis ?? telling[0] ?? newest[0])?.[0];
}

/**
 * The claim of an article whose chain has most to show: many links, gaps, links without a name; the first such. One that
 * somebody affirms: what is only denied is nobody's claim.
 */
function tellingClaim(planning: Planning, id: ArticleId | undefined): ClaimId | undefined {
  if (id === undefined) return undefined;
  const { claims } = known(planning.graph.articles, id);
  const weighed = claims.flatMap((claim) => {
    const assertion = affirmationOf(known(planning.graph.claims, claim));
    return assertion === undefined ? [] : [{ claim, weight: threadWeight(planning, assertion) }];
  });
  return weighed.toSorted((a, b) => b.weight - a.weight)[0]?.claim;
}

function threadWeight({ graph }: Planning, { chain }: Assertion): number {
  const isHidden = (agent: AgentId) =>
    agent === UNSTATED_AGENT || known(graph.agents, agent).agent.anonymity !== "named";
  return chain.reduce((weight, hop) => weight + (isHidden(hop.agent) ? 3 : 2), 0);
}

/** The newest claims that stand against one another; in an article, first what its editor wrote first. */
function newestConflicts(planning: Planning): readonly ConflictView[] {
  const { claims } = planning.graph;
  const pairs = new Map<string, Relation>();
  const written = [...claims.values()].flatMap(({ outgoing }) => outgoing.filter(isAgainst));
  for (const relation of written.toSorted((a, b) => comparePlaces(a.place, b.place))) {
    const key = [relation.from, relation.to].toSorted().join("\n");
    if (!pairs.has(key)) pairs.set(key, relation);
  }
  const articleOf = ({ from }: Relation) => known(claims, from).claim.article;
  const newest = [...pairs.values()].toSorted((a, b) => compareArticles(planning, articleOf(a), articleOf(b)));
  return conflictViews(planning, gatherConflicts(newest).slice(0, SHOWN.conflicts));
}
