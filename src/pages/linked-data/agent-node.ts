/** Agents as nodes of a JSON-LD graph: those with a topic by its permalink, those written in place by their place among all. */
import { known } from "../../base/known.ts";
import type { Agent } from "../../model/agent.ts";
import { type AgentId, OWN_NEWSROOM, UNSTATED_AGENT } from "../../model/ids.ts";
import type { Anonymity } from "../../model/vocabulary.ts";
import { agentInPlaceHref, topicHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { iri, PUBLISHER_HREF, reference } from "./document.ts";
import { type LinkedNode, linkedNode } from "./linked-node.ts";
import { namedThing } from "./named-thing.ts";
import { concept, NOBODY, own } from "./own-terms.ts";

/** What an agent that is written in place is, as far as its anonymity tells: a name alone may be anybody's, or a body's. */
const CLASSES = {
  named: "Thing",
  titledOnly: "Person",
  unnamedIndividual: "Person",
  unnamedGroup: "Thing",
  unknown: "Thing",
} as const satisfies Record<Anonymity, string>;

/** Refers to an agent; one that has no page is described on the spot. */
export function agentReference(planning: Planning, id: AgentId): LinkedNode {
  if (id === UNSTATED_AGENT) return NOBODY;
  if (id === OWN_NEWSROOM) return reference(planning, PUBLISHER_HREF);
  const { agent } = known(planning.graph.agents, id);
  if (agent.topic !== undefined) return reference(planning, topicHref(agent.topic));
  return {
    "@id": iri(planning, agentInPlaceHref(id)),
    "@type": [CLASSES[agent.anonymity], "prov:Agent"],
    name: agent.name,
    ...own({ anonymity: concept("anonymity", agent.anonymity) }),
  };
}

/** Refers to an agent with its name, so that a reader who knows schema.org alone learns who speaks. */
export function namedAgent(planning: Planning, id: AgentId): LinkedNode {
  if (id === OWN_NEWSROOM) return publisherNode(planning);
  const topic = planning.graph.agents.get(id)?.agent.topic;
  return topic === undefined ? agentReference(planning, id) : namedThing(planning, topic);
}

/** The desk that publishes the site. */
export const publisherNode = (planning: Planning): LinkedNode => ({
  "@id": iri(planning, PUBLISHER_HREF),
  "@type": "NewsMediaOrganization",
  name: planning.graph.site.title,
});

/** All that is known of an agent without a topic; nothing of one whose topic tells it. */
export function agentNodes(planning: Planning, id: AgentId): readonly LinkedNode[] {
  if (id === OWN_NEWSROOM) return [];
  if (id === UNSTATED_AGENT) {
    const anonymity = own({ anonymity: concept("anonymity", "unknown") });
    return [{ ...NOBODY, "@type": ["Thing", "prov:Agent"], name: planning.words.unstated, ...anonymity }];
  }
  const { agent } = known(planning.graph.agents, id);
  if (agent.topic !== undefined) return [];
  return [linkedNode({ ...agentReference(planning, id), ...agentFields(planning, agent) })];
}

/** What is told of an agent, with a topic or without. */
export const agentFields = (planning: Planning, { anonymity, belongings, count, reason }: Agent): LinkedNode =>
  own({
    anonymity: concept("anonymity", anonymity),
    memberCount: count,
    reason,
    belonging: belongings.map(({ kind, to, from, until }) =>
      linkedNode({
        "@type": "isnad:Belonging",
        ...own({
          belongingKind: concept("belongingKind", kind),
          to: agentReference(planning, to),
          from,
          until,
        }),
      }),
    ),
  });
