/** Agents: the page of each that has a topic and says anything, and the index of all. */

import { compareArabic } from "../../arabic/arabic-order.ts";
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { AgentNode } from "../../graph/graph.ts";
import type { Assertion } from "../../model/assertion.ts";
import { type AgentId, type TopicId, topicAgentId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { TopicType } from "../../model/vocabulary.ts";
import { agentHref, agentInPlaceHref, FIXED, topicHref } from "../addresses.ts";
import { cutInParts, type Part } from "../cut-in-parts.ts";
import { agentFeeds } from "../feeds/feeds-of.ts";
import { framed } from "../head.ts";
import { thingNode } from "../linked-data/thing-node.ts";
import { newestFirst } from "../newest-first.ts";
import { type Planned, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { assertionView } from "../summaries/assertion-view.ts";
import { belongingViews } from "../summaries/belonging-views.ts";
import { latinName } from "../summaries/latin-name.ts";
import { shorten } from "../summaries/opening.ts";
import { proseWords } from "../summaries/prose.ts";
import { agentRef, sourceRef } from "../summaries/refs.ts";
import type { Framed } from "../views/frame.ts";
import type { AgentRef, AssertionView, BelongingView, LinkTo, Paging, SourceRef } from "../views/parts.ts";
import { isNewest, partTitle } from "./part-title.ts";

/** The page of an agent, or one part of it. */
export interface AgentView extends Framed {
  readonly kind: "agent";
  readonly agent: AgentRef;
  readonly type: TopicType;
  readonly topic: LinkTo;
  /** What it is, in the words of its topic. */
  readonly description?: string;
  readonly alternateNames: readonly string[];
  readonly belongings: readonly BelongingView[];
  readonly parts: readonly AgentRef[];
  /** By date, newest first. */
  readonly asserted: readonly AssertionView[];
  readonly relayed: readonly AssertionView[];
  /** All it published; on the newest part only. */
  readonly published: readonly SourceRef[];
  readonly paging: Paging;
}

/** The list of all who say or pass on anything. */
export interface AgentIndexView extends Framed {
  readonly kind: "agentIndex";
  readonly agents: readonly AgentCount[];
}

/** An agent with how many claims it says and passes on. */
export interface AgentCount {
  readonly agent: AgentRef;
  /** Its name in Latin letters, where it has one. */
  readonly latin?: string;
  /** Names the row of an agent that has no page: what refers to it leads here. */
  readonly anchor?: string;
  readonly type?: TopicType;
  /** Of those without a page: what they belong to, how many they are, why they are not named. */
  readonly belongings: readonly BelongingView[];
  readonly count?: number;
  readonly reason?: string;
  readonly asserted: number;
  readonly relayed: number;
}

/** Sentences on one part of such a page. */
const PART = 60;

/** Plans the pages and their index. */
export function planAgents(planning: Planning): readonly Planned<AgentView | AgentIndexView>[] {
  return [
    ...[...planning.graph.agents.values()].flatMap((node) => planAgent(planning, node)),
    planHtml(FIXED.agents, () => agentIndexView(planning)),
  ];
}

function planAgent(planning: Planning, node: AgentNode): readonly Planned<AgentView>[] {
  const { topic } = node.agent;
  if (topic === undefined || !planning.agentPages.has(node.agent.id)) return [];
  const { place } = known(planning.graph.topics, topic).topic;
  const uses = newestFirst(planning, [...node.asserted, ...node.relayed]);
  return cutInParts(agentHref(topic), uses, PART).map((part) =>
    planHtml(part.href, () => agentView(planning, topic, part), {
      given: part,
      place,
      modified: part.items[0] && known(planning.graph.articles, part.items[0].article).article.datePublished,
    }),
  );
}

function agentView(planning: Planning, id: TopicId, { href, items, paging }: Part<Assertion>): AgentView {
  const { topic } = known(planning.graph.topics, id);
  const node = known(planning.graph.agents, topicAgentId(id));
  const asserted = new Set(node.asserted);
  const description = shorten(proseWords(topic.body));
  const refs = (ids: readonly AgentId[]) => ids.map((other) => agentRef(planning, other));
  return {
    kind: "agent",
    ...framed(planning, {
      href,
      title: partTitle(planning, planning.words.agentRecord.title(topic.name), paging),
      description: planning.words.agentRecord.description(topic.name, topic.type),
      openGraphType: "profile",
      feed: agentFeeds(planning, node),
      nodes: [thingNode(planning, id)],
    }),
    agent: agentRef(planning, node.agent.id),
    type: topic.type,
    topic: { href: topicHref(id), text: topic.name },
    ...(description === "" ? {} : { description }),
    alternateNames: topic.alternateNames.map(({ text }) => text),
    belongings: belongingViews(planning, node.agent),
    parts: refs(node.parts.filter((part) => known(planning.graph.agents, part).agent.known)),
    asserted: items.filter((item) => asserted.has(item)).map((item) => assertionView(planning, item)),
    relayed: items.filter((item) => !asserted.has(item)).map((item) => assertionView(planning, item)),
    published: isNewest(paging) ? node.published.map((source) => sourceRef(planning, source)) : [],
    paging,
  };
}

/** Everybody who says or passes on anything, with or without a page, in alphabetical order. */
function agentIndexView(planning: Planning): AgentIndexView {
  const agents = [...planning.graph.agents.values()].filter(({ agent }) => agent.id !== UNSTATED_AGENT);
  return {
    kind: "agentIndex",
    ...framed(planning, { href: FIXED.agents, ...planning.words.fixed.agents }),
    agents: agents
      .map((node) => agentCount(planning, node))
      .toSorted((a, b) => compareArabic(a.agent.name, b.agent.name)),
  };
}

const agentCount = (planning: Planning, { agent, asserted, relayed }: AgentNode): AgentCount =>
  present({
    agent: agentRef(planning, agent.id),
    ...(agent.topic === undefined ? {} : latinName(known(planning.graph.topics, agent.topic).topic)),
    anchor: agent.topic === undefined ? agentInPlaceHref(agent.id).split("#").at(-1) : undefined,
    type: agent.type,
    belongings: agent.topic === undefined ? belongingViews(planning, agent) : [],
    count: agent.count,
    reason: agent.reason,
    asserted: claimsIn(asserted),
    relayed: claimsIn(relayed),
  });

/** A claim that was said in three sentences is one claim. */
const claimsIn = (assertions: readonly Assertion[]): number => new Set(assertions.map(({ claim }) => claim)).size;
