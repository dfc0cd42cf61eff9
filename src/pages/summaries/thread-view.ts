/** Chains, drawn. */

import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { Assertion, Hop } from "../../model/assertion.ts";
import { type AgentId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import type { ThreadNode, ThreadView } from "../views/parts.ts";
import { agentRef, sourceRef } from "./refs.ts";

/** The thread of nobody: a claim in the article's own voice, or one that no mark asserts. */
export const EMPTY_THREAD: ThreadView = { nodes: [], loop: false };

/**
 * Draws the chain of an assertion, from the origin to us. Where the original was not seen and nobody stands between the
 * speaker and us, somebody does whom nobody names: a thread that reaches us unbroken would say that we have read it.
 */
export function threadView(planning: Planning, { chain, asserters, circumstances }: Assertion): ThreadView {
  const named = chain.map((hop) => hop.agent).filter((agent) => agent !== UNSTATED_AGENT);
  const unseen = circumstances.includes("notSeenByUs") && chain.every(({ agent }) => asserters.includes(agent));
  const hops = unseen && chain.length > 0 ? [...chain, UNSTATED_HOP] : chain;
  return { nodes: hops.map((hop) => threadNode(planning, hop)), loop: new Set(named).size < named.length };
}

const UNSTATED_HOP: Hop = { agent: UNSTATED_AGENT, role: "relay", relation: "unstated" };

function threadNode(planning: Planning, hop: Hop): ThreadNode {
  return present({
    agent: agentRef(planning, hop.agent),
    role: hop.role,
    relation: hop.relation,
    gap: hop.agent === UNSTATED_AGENT,
    collective: isCollective(planning, hop.agent),
    verb: hop.verb,
    date: hop.date,
    language: hop.language,
    work: hop.work === undefined ? undefined : sourceRef(planning, hop.work),
  });
}

function isCollective({ graph }: Planning, id: AgentId): boolean {
  if (id === UNSTATED_AGENT) return false;
  const { agent } = known(graph.agents, id);
  return agent.type === "group" || agent.anonymity === "unnamedGroup";
}
