/** Claims that rest on less than a reader may think. */
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Corroboration } from "../../model/corroboration.ts";
import { type AgentId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { ClaimKind } from "../../model/vocabulary.ts";
import type { ClaimNode, Graph } from "../graph.ts";

/** Claims that ought not to rest on unnamed people alone. */
const GRAVE: ReadonlySet<ClaimKind> = new Set(["event", "cause", "intent"]);

/** Complains `single-origin` or `origin-silent`, `self-corroboration`, and `unnamed-only` of grave claims. */
export function checkClaims(graph: Graph): Diagnostic[] {
  return [...graph.claims.values()].flatMap((node) => checkClaim(node, graph));
}

function checkClaim({ claim, corroboration }: ClaimNode, graph: Graph): Diagnostic[] {
  const { label, place, kind } = claim;
  const roots = corroboration.groups.flatMap(({ agents }) => agents);
  const names = roots.filter((agent) => agent !== UNSTATED_AGENT).map((agent) => nameOf(agent, graph));
  if (corroboration.state === "singleOrigin") {
    const facts = { label, name: names.join("، ") };
    return [complain(corroboration.reason.originSilent ? "origin-silent" : "single-origin", place, facts)];
  }
  if (corroboration.state === "selfOnly") {
    return [complain("self-corroboration", place, { label, names: names.join("، ") })];
  }
  if (!GRAVE.has(kind) || !restsOnUnnamed(corroboration, graph)) return [];
  return [complain("unnamed-only", place, { label, names: names.join("، ") })];
}

/** All roots are agents that nobody names; a gap is another matter, an unknown name another fault. */
function restsOnUnnamed({ groups }: Corroboration, { agents }: Graph): boolean {
  const roots = groups.flatMap((group) => group.agents).filter((agent) => agent !== UNSTATED_AGENT);
  return roots.length > 0 && roots.every((id) => isUnnamed(agents.get(id)));
}

function isUnnamed(node: ReturnType<Graph["agents"]["get"]>): boolean {
  return node !== undefined && node.agent.standIn !== true && !node.agent.known;
}

function nameOf(agent: AgentId, { agents }: Graph): string {
  return agents.get(agent)?.agent.name ?? agent;
}
