/** Why a claim's state is what it is: the findings of the graph, with names in place of ids. */
import type { ClaimNode } from "../../graph/graph.ts";
import type { AgentId } from "../../model/ids.ts";
import type { ReasonView } from "../plan-words.ts";
import type { Planning } from "../planning.ts";
import { agentRef } from "./refs.ts";

/** Names the findings, for the words of a locale to say. */
export function reasonView(planning: Planning, { corroboration, assertions }: ClaimNode): ReasonView {
  const { state, groups, loop, reason } = corroboration;
  const nameOf = (agent: AgentId): string => agentRef(planning, agent).name;
  return {
    state,
    origins: groups.filter(({ known }) => known).map(({ agents }) => agents.map(nameOf)),
    loop,
    said: assertions.length > 0,
    affirmed: reason.voices > 0,
    speakers: reason.speakers.map(nameOf),
    ways: reason.ways.map(nameOf),
    unnamed: reason.unknown.flatMap((end) => (end.kind === "unnamed" ? [nameOf(end.agent)] : [])),
    behindGap: reason.unknown.flatMap((end) => (end.kind === "gap" ? [nameOf(end.after)] : [])),
    baseless: reason.unknown.flatMap((end) => (end.kind === "basis" ? [nameOf(end.of)] : [])),
    fromNowhere: reason.unknown.some(({ kind }) => kind === "nowhere"),
    originSilent: reason.originSilent,
  };
}

/** Says in one sentence why a claim's state is what it is. */
export const reasonOf = (planning: Planning, node: ClaimNode): string =>
  planning.words.reason(reasonView(planning, node));
