/** Agents as nodes of a JSON-LD graph: those with a topic by its permalink, those written in place without one. */

import { known } from "../../base/known.ts";
import { labelHash } from "../../base/label-hash.ts";
import { type AgentId, OWN_NEWSROOM, UNSTATED_AGENT } from "../../model/ids.ts";
import { topicHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { PUBLISHER_HREF, reference } from "./document.ts";
import type { LinkedNode } from "./linked-node.ts";

/** Refers to an agent, or describes it on the spot where it has no page. */
export function agentReference(planning: Planning, id: AgentId): LinkedNode {
  if (id === UNSTATED_AGENT) return { "@type": "prov:Agent", "isnad:anonymity": "unknown" };
  if (id === OWN_NEWSROOM) return reference(planning, PUBLISHER_HREF);
  const { agent } = known(planning.graph.agents, id);
  if (agent.topic !== undefined) return reference(planning, topicHref(agent.topic));
  return {
    "@id": `_:${labelHash(id)}`,
    "@type": ["Thing", "prov:Agent"],
    name: agent.name,
    "isnad:anonymity": agent.anonymity,
  };
}
