/** Counts what stands behind a claim, by rule: the families of its roots, and the state that follows. */

import { push } from "../../base/group-by.ts";
import { byCodeUnits, sortedSet } from "../../base/order.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Corroboration, OriginGroup } from "../../model/corroboration.ts";
import { type AgentId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { CorroborationState } from "../../model/vocabulary.ts";
import { explain, type NameOf } from "./explain.ts";
import type { Ground, Root } from "./lay-ground.ts";
import { traceAssertion } from "./trace-assertion.ts";
import { type FamilyOf, joinFamilies } from "./union-find.ts";

/**
 * Corroborates a claim from its assertions and those of the claims that restate or support it. The rules and their
 * order stand at {@link Corroboration}; the order of the assertions does not matter.
 */
export function corroborate(assertions: readonly Assertion[], ground: Ground, nameOf: NameOf): Corroboration {
  const traces = assertions.map((assertion) => traceAssertion(assertion, ground));
  const roots = [...new Set(traces.flatMap((trace) => trace.roots))];
  const loop = traces.some((trace) => trace.loop);
  const familyOf = familiesAmong(roots, ground);
  const groups = groupRoots(roots, familyOf);
  const speakers = speakersOf(assertions, roots);
  const oneFamily = new Set(speakers.map(familyOf)).size === 1;
  const state = stateOf(groups, loop, oneFamily && speakers.length >= 2);
  const origins = groups.filter(({ known }) => known).length;
  const oneBody = new Set(speakers.map(ground.familyOf)).size === 1;
  const reason = explain({ state, groups, roots, loop, speakers, oneBody, assertions }, nameOf);
  return { state, origins, groups, loop, reason };
}

/** Families by `partOf`, and roots that are publishers of one work. */
function familiesAmong(roots: readonly Root[], { familyOf }: Ground): FamilyOf<AgentId> {
  const publishers = roots.flatMap(({ agent, work }) =>
    work ? [...work.publishers].map((each) => [agent, each]) : [],
  );
  if (publishers.length === 0) return familyOf;
  const joined = joinFamilies(publishers.map(([a = UNSTATED_AGENT, b = a]) => [familyOf(a), familyOf(b)] as const));
  return (agent) => joined(familyOf(agent));
}

function groupRoots(roots: readonly Root[], familyOf: FamilyOf<AgentId>): OriginGroup[] {
  const families = new Map<string, AgentId[]>();
  for (const { agent, known } of roots) push(families, known ? `known ${familyOf(agent)}` : `unknown ${agent}`, agent);
  return [...families]
    .map(([key, agents]) => ({ agents: sortedSet(agents), known: key.startsWith("known ") }))
    .sort((a, b) => Number(b.known) - Number(a.known) || byCodeUnits(a.agents[0] ?? "", b.agents[0] ?? ""));
}

/** Asserters, roots and relays; nobody speaks in a gap. */
function speakersOf(assertions: readonly Assertion[], roots: readonly Root[]): AgentId[] {
  const agents = assertions.flatMap(({ asserter, chain }) => [
    ...(asserter === undefined ? [] : [asserter]),
    ...chain.map(({ agent }) => agent),
  ]);
  return sortedSet([...agents, ...roots.map(({ agent }) => agent)]).filter((agent) => agent !== UNSTATED_AGENT);
}

/** First match wins; `self`: several agents speak, all of one family. */
function stateOf(groups: readonly OriginGroup[], loop: boolean, self: boolean): CorroborationState {
  if (groups.length === 0) return loop ? "circular" : "none";
  if (groups.filter(({ known }) => known).length >= 2) return "multipleKnownOrigins";
  if (groups.some(({ known }) => !known)) return "undetermined";
  return self ? "selfOnly" : "singleOrigin";
}
