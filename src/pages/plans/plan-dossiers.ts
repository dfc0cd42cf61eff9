/** Dossiers: the page of each topic that the editors mark as one. */
import type { Root } from "hast";
import { compareArabic } from "../../arabic/arabic-order.ts";
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import {
  type AgentId,
  type ArticleId,
  type ClaimId,
  type SourceId,
  type TopicId,
  UNSTATED_AGENT,
} from "../../model/ids.ts";
import type { RelationType, TopicType } from "../../model/vocabulary.ts";
import { articleHref, dossierHref } from "../addresses.ts";
import { topicFeeds } from "../feeds/feeds-of.ts";
import { framed } from "../head.ts";
import { iri, reference } from "../linked-data/document.ts";
import type { LinkedNode } from "../linked-data/linked-node.ts";
import { thingNode } from "../linked-data/thing-node.ts";
import { type Planned, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { articleSummary } from "../summaries/article-summary.ts";
import { claimMatrix, type MatrixView } from "../summaries/claim-matrix.ts";
import { gatherConflicts, isAgainst } from "../summaries/conflict-view.ts";
import { type ChangeView, dossierChanges } from "../summaries/dossier-changes.ts";
import { dossierClaims } from "../summaries/dossier-summary.ts";
import { shorten } from "../summaries/opening.ts";
import { profileOf } from "../summaries/profile-view.ts";
import { proseBody, proseWords } from "../summaries/prose.ts";
import { agentRef, topicRef } from "../summaries/refs.ts";
import type { Framed } from "../views/frame.ts";
import type { AgentRef, ArticleSummary, ProfileView, RelationView, TimelineView, TopicRef } from "../views/parts.ts";
import { timelineOf } from "./timeline.ts";

/** The page of a dossier. */
export interface DossierView extends Framed {
  readonly kind: "dossier";
  readonly name: string;
  readonly topic: TopicRef;
  /** What it is about. */
  readonly body: Root;
  readonly profile: ProfileView;
  /** Who speaks in it, who says most first. */
  readonly people: readonly PersonView[];
  /** Its articles in the order in which to read them. */
  readonly order: readonly ArticleSummary[];
  readonly timeline?: TimelineView;
  readonly matrix: MatrixView;
  /** How many claims the matrix has no room for. */
  readonly beyond: number;
  /** Which claims stand against which, by their numbers in the matrix. */
  readonly contested: readonly ContestedView[];
  /** What was added, brought up to date, corrected and decided after its first article, newest first. */
  readonly changes: readonly ChangeView[];
}

/** Somebody who speaks in a dossier, and what they are. */
export interface PersonView {
  readonly agent: AgentRef;
  readonly type?: TopicType;
  readonly description?: string;
  readonly claims: number;
}

/** One claim, and those that stand against it in one way, by number. */
export interface ContestedView {
  readonly one: number;
  readonly type: RelationType;
  readonly direction: RelationView["direction"];
  readonly many: readonly number[];
}

/** How many claims the matrix has room for: all others stand on the topic's page. */
const MOST = 60;

/** Plans the pages of all dossiers. */
export const planDossiers = (planning: Planning): readonly Planned<DossierView>[] =>
  [...planning.graph.topics].flatMap(([id, { topic, dossier }]) =>
    dossier === undefined ? [] : [planHtml(dossierHref(id), () => dossierView(planning, id), { place: topic.place })],
  );

function dossierView(planning: Planning, id: TopicId): DossierView {
  const { topic, dossier: order = [] } = known(planning.graph.topics, id);
  const all = dossierClaims(planning, id);
  const claims = all.slice(0, MOST);
  return present({
    kind: "dossier" as const,
    ...framed(planning, {
      href: dossierHref(id),
      title: planning.words.topicDossier.title(topic.name),
      description: proseWords(topic.body) || topic.name,
      feed: topicFeeds(planning, id),
      nodes: [orderNode(planning, id, order), thingNode(planning, id)],
    }),
    name: topic.name,
    topic: topicRef(planning, id),
    body: proseBody(planning, topic.place, topic.body, topic.topicLinks),
    profile: profileOf(planning, all, order),
    people: peopleOf(planning, all),
    order: order.map((article) => articleSummary(planning, article)),
    timeline: timelineOf(planning, id, { articles: order, claims: all, sources: sourcesIn(planning, order) }),
    matrix: claimMatrix(planning, claims),
    beyond: all.length - claims.length,
    contested: contestedIn(planning, claims),
    changes: dossierChanges(planning, order, claims),
  });
}

const sourcesIn = ({ graph }: Planning, order: readonly ArticleId[]): readonly SourceId[] => [
  ...new Set(order.flatMap((article) => known(graph.articles, article).sources)),
];

function peopleOf(planning: Planning, claims: readonly ClaimId[]): readonly PersonView[] {
  const counts = new Map<AgentId, number>();
  for (const claim of claims) {
    const { assertions } = known(planning.graph.claims, claim);
    for (const agent of new Set(assertions.flatMap(({ asserters }) => asserters)))
      if (agent !== UNSTATED_AGENT) counts.set(agent, (counts.get(agent) ?? 0) + 1);
  }
  const people = [...counts].map(([agent, count]) => personView(planning, agent, count));
  return people.toSorted((a, b) => b.claims - a.claims || compareArabic(a.agent.name, b.agent.name));
}

function personView(planning: Planning, id: AgentId, claims: number): PersonView {
  const { agent } = known(planning.graph.agents, id);
  const topic = agent.topic && known(planning.graph.topics, agent.topic).topic;
  const description = topic && shorten(proseWords(topic.body));
  return present({ agent: agentRef(planning, id), type: agent.type, description: description || undefined, claims });
}

/** Of claims that all stand in the matrix. */
function contestedIn({ graph }: Planning, claims: readonly ClaimId[]): readonly ContestedView[] {
  const numbers = new Map(claims.map((id, index) => [id, index + 1]));
  const relations = claims.flatMap((id) =>
    known(graph.claims, id).outgoing.filter((relation) => isAgainst(relation) && numbers.has(relation.to)),
  );
  const numberOf = (id: ClaimId): number => known(numbers, id);
  return gatherConflicts(relations).map(({ one, type, direction, relations: against }) => ({
    one: numberOf(one),
    type,
    direction,
    many: [...new Set(against.map(({ from, to }) => numberOf(direction === "outgoing" ? to : from)))].toSorted(
      (a, b) => a - b,
    ),
  }));
}

/** The order of reading, as schema.org tells a list. */
const orderNode = (planning: Planning, id: TopicId, order: readonly ArticleId[]): LinkedNode => ({
  "@id": iri(planning, `${dossierHref(id)}#order`),
  "@type": "ItemList",
  name: known(planning.graph.topics, id).topic.name,
  about: reference(planning, topicRef(planning, id).href),
  itemListOrder: "https://schema.org/ItemListOrderAscending",
  numberOfItems: order.length,
  itemListElement: order.map((article, index) => ({
    "@type": "ListItem",
    position: index + 1,
    url: iri(planning, articleHref(article)),
  })),
});
