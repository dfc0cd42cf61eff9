/** Joins agents: what each of them asserted, relayed and published. */

import { push } from "../../base/group-by.ts";
import { sortedMap } from "../../base/order.ts";
import type { Agent } from "../../model/agent.ts";
import { type AgentId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { Ground } from "../corroboration/lay-ground.ts";
import type { AgentNode } from "../graph.ts";
import { assertionsIn, type Linked } from "./linked.ts";

/** Joins all agents, by id; the agent nobody named only where somebody met it. */
export function joinAgents(
  { articles, sources, topics }: Linked,
  agents: ReadonlyMap<AgentId, Agent>,
  { familyOf }: Ground,
): Map<AgentId, AgentNode> {
  const asserted = new Map<AgentId, AgentNode["asserted"][number][]>();
  const relayed = new Map<AgentId, AgentNode["relayed"][number][]>();
  for (const assertion of articles.flatMap(({ marks }) => assertionsIn(marks))) {
    const { asserter, chain } = assertion;
    if (asserter !== undefined) push(asserted, asserter, assertion);
    for (const agent of new Set(chain.map((hop) => hop.agent))) if (agent !== asserter) push(relayed, agent, assertion);
  }
  const published = new Map<AgentId, AgentNode["published"][number][]>();
  for (const { id } of sources.directory.sources.values()) {
    const publisher = sources.publisherOf(id);
    if (publisher !== undefined) push(published, publisher, id);
  }
  const met = [...agents.values()].filter(({ id }) => id !== UNSTATED_AGENT || asserted.has(id) || relayed.has(id));
  return sortedMap(
    met.map((agent) => [
      agent.id,
      {
        agent,
        parts: topics.parts.get(agent.id) ?? [],
        family: familyOf(agent.id),
        asserted: asserted.get(agent.id) ?? [],
        relayed: relayed.get(agent.id) ?? [],
        published: (published.get(agent.id) ?? []).sort(),
      },
    ]),
  );
}
