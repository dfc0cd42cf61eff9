/** Joins agents: what each of them asserted, relayed and published. */

import { push } from "../../base/group-by.ts";
import { sortedMap, sortedSet } from "../../base/order.ts";
import { type Agent, belongingsOf } from "../../model/agent.ts";
import { type AgentId, OWN_NEWSROOM, UNSTATED_AGENT } from "../../model/ids.ts";
import type { AgentNode } from "../graph.ts";
import { assertionsIn, type Linked } from "./linked.ts";

/** Joins all agents, by id; the agent nobody named only where somebody met it. */
export function joinAgents(
  { articles, sources }: Linked,
  agents: ReadonlyMap<AgentId, Agent>,
): Map<AgentId, AgentNode> {
  const asserted = new Map<AgentId, AgentNode["asserted"][number][]>();
  const relayed = new Map<AgentId, AgentNode["relayed"][number][]>();
  for (const assertion of articles.flatMap(({ marks }) => assertionsIn(marks))) {
    const { asserters, chain } = assertion;
    for (const agent of asserters) push(asserted, agent, assertion);
    for (const agent of new Set(chain.map((hop) => hop.agent))) {
      if (!asserters.includes(agent)) push(relayed, agent, assertion);
    }
  }
  const parts = new Map<AgentId, AgentId[]>();
  for (const agent of agents.values())
    for (const body of new Set(belongingsOf(agent, "partOf"))) push(parts, body, agent.id);
  const published = new Map<AgentId, AgentNode["published"][number][]>();
  for (const { id } of sources.directory.sources.values()) {
    const publisher = sources.publisherOf(id);
    if (publisher !== undefined) push(published, publisher, id);
  }
  const based = new Set(
    [...sources.isBasedOn.values()].flat().flatMap((basis) => (basis.kind === "agent" ? [basis.agent] : [])),
  );
  const filmed = new Set(
    [...sources.footage.values()].flatMap(({ recordedBy, authentications }) => [
      ...(recordedBy === undefined ? [] : [recordedBy]),
      ...authentications.map(({ by }) => by),
    ]),
  );
  // Nobody, our own newsroom and stand-ins are met only where somebody names them.
  const isMet = ({ id, standIn }: Agent): boolean =>
    (id !== UNSTATED_AGENT && id !== OWN_NEWSROOM && standIn !== true) ||
    [asserted, relayed, published].some((lists) => lists.has(id)) ||
    based.has(id) ||
    filmed.has(id);
  return sortedMap(
    [...agents.values()].filter(isMet).map((agent) => [
      agent.id,
      {
        agent,
        parts: sortedSet(parts.get(agent.id) ?? []),
        asserted: asserted.get(agent.id) ?? [],
        relayed: relayed.get(agent.id) ?? [],
        published: (published.get(agent.id) ?? []).sort(),
      },
    ]),
  );
}
