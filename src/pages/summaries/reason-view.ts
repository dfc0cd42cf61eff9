/** Why a claim's state is what it is: the findings of the graph, with names in place of ids. */

import { UNDER } from "../../graph/corroboration/belongings.ts";
import type { ClaimNode, Graph } from "../../graph/graph.ts";
import type { AgentId } from "../../model/ids.ts";
import type { ReasonView } from "../plan-words.ts";
import type { Planning } from "../planning.ts";
import { agentRef } from "./refs.ts";

/** Names the findings, for the words of a locale to say. */
export function reasonView(planning: Planning, { claim, corroboration, assertions }: ClaimNode): ReasonView {
  const { state, groups, loop, reason } = corroboration;
  const isSaid = assertions.some(({ stance }) => stance === "affirms");
  const nameOf = (agent: AgentId): string => agentRef(planning, agent).name;
  return {
    state,
    origins: groups.filter(({ known }) => known).map(({ agents }) => agents.map(nameOf)),
    loop,
    said: assertions.length > 0,
    affirmed: reason.voices > 0,
    retracted: claim.status.status === "retracted",
    unheard: isSaid && reason.voices === 0,
    speakers: reason.speakers.map(nameOf),
    ofOneBody: state === "selfOnly" && areOfOneBody(reason.speakers, planning.graph),
    ways: reason.ways.map(nameOf),
    unnamed: reason.unknown.flatMap((end) => (end.kind === "unnamed" ? [nameOf(end.agent)] : [])),
    behindGap: reason.unknown.flatMap((end) => (end.kind === "gap" ? [nameOf(end.after)] : [])),
    baseless: reason.unknown.flatMap((end) => (end.kind === "basis" ? [nameOf(end.of)] : [])),
    fromNowhere: reason.unknown.some(({ kind }) => kind === "nowhere"),
    originSilent: reason.originSilent,
  };
}

/** Some body is, or was, above all of them, or is one of them: who only signed with it, or is close to it, is none of its own. */
function areOfOneBody([first, ...others]: readonly AgentId[], graph: Graph): boolean {
  if (first === undefined) return false;
  const rest = others.map((agent) => bodiesOf(agent, graph));
  return [...bodiesOf(first, graph)].some((body) => rest.every((bodies) => bodies.has(body)));
}

function bodiesOf(agent: AgentId, { agents }: Graph): ReadonlySet<AgentId> {
  const found = new Set([agent]);
  for (const body of found) {
    for (const { kind, to } of agents.get(body)?.agent.belongings ?? []) if (UNDER.has(kind)) found.add(to);
  }
  return found;
}

/** Says in one sentence why a claim's state is what it is. */
export const reasonOf = (planning: Planning, node: ClaimNode): string =>
  planning.words.reason(reasonView(planning, node));
