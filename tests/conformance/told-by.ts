/** What a graph says of a claim, in the form of the cases: names instead of ids, every list in the order of its text. */
import { byCodeUnits } from "../../src/base/order.ts";
import { saidAsWritten } from "../../src/graph/checks/said-as-written.ts";
import type { ClaimNode, Drift, Graph } from "../../src/graph/graph.ts";
import type { Assertion } from "../../src/model/assertion.ts";
import type { UnknownEnd } from "../../src/model/corroboration.ts";
import { type AgentId, OWN_NEWSROOM } from "../../src/model/ids.ts";
import type { ClaimValue, UnknownValue } from "./read-case.ts";

/** Gives all that the cases compare. */
export function toldBy(graph: Graph, { assertions, corroboration, drifts, restated }: ClaimNode): ClaimValue {
  const nameOf = (agent: AgentId) =>
    agent === OWN_NEWSROOM ? "هذا الموقع" : (graph.agents.get(agent)?.agent.name ?? agent);
  const { state, groups, loop, reason } = corroboration;
  return inOrder({
    state,
    origins: groups.filter(({ known }) => known).map(({ agents }) => agents.map(nameOf)),
    unknown: reason.unknown.map((end) => toUnknown(end, nameOf)),
    voices: reason.voices,
    speakers: reason.speakers.map(nameOf),
    ways: reason.ways.map(nameOf),
    loop,
    originSilent: reason.originSilent,
    restated: [...restated],
    said: assertions.map((assertion) => toSaid(assertion, nameOf)),
    drifts: drifts.map((drift) => toDrift(drift, graph)),
  });
}

/** Puts every list whose order says nothing into the order of its text. */
export function inOrder(value: ClaimValue): ClaimValue {
  return {
    ...value,
    origins: sorted(value.origins.map(sorted)),
    unknown: sorted(value.unknown),
    speakers: sorted(value.speakers),
    ways: sorted(value.ways),
    restated: sorted(value.restated),
    said: sorted(value.said),
    drifts: sorted(value.drifts),
  };
}

const sorted = <Each>(list: readonly Each[]): Each[] =>
  list.toSorted((a, b) => byCodeUnits(JSON.stringify(a), JSON.stringify(b)));

function toUnknown(end: UnknownEnd, nameOf: (agent: AgentId) => string): UnknownValue {
  switch (end.kind) {
    case "unnamed":
      return { unnamed: nameOf(end.agent) };
    case "gap":
      return { gap: nameOf(end.after) };
    case "basis":
      return { basis: nameOf(end.of) };
    case "nowhere":
      return { nowhere: true };
    default:
      return end satisfies never;
  }
}

function toSaid(assertion: Assertion, nameOf: (agent: AgentId) => string): ClaimValue["said"][number] {
  const { asserters, stance, cue } = assertion;
  return {
    at: whereOf(assertion),
    by: asserters.map(nameOf),
    stance,
    ...(cue !== undefined && { verb: cue.verb }),
    ...(cue?.passive && { passive: true }),
    ...(cue?.subject !== undefined && { whose: nameOf(cue.subject) }),
  };
}

const whereOf = ({ article, label }: Assertion): string => `${article}/${label}`;

const toDrift = ({ what, a, b, aSays, bSays, explained }: Drift, graph: Graph): ClaimValue["drifts"][number] => ({
  what,
  at: whereOf(a),
  and: whereOf(b),
  says: [saidAsWritten(aSays, graph), saidAsWritten(bSays, graph)],
  explained,
});
