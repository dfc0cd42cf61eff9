/** Traces one assertion back to its roots: along its chain, and along what its sources rest on. */
import type { Assertion, Evidence, Hop } from "../../model/assertion.ts";
import { type AgentId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { Ground, Reach, Work } from "./lay-ground.ts";

/**
 * Gives the roots of an assertion (in this order): the chain's origin is a root, unless it published one
 * of the sources; then that source's roots stand for it. A source published by a later hop adds none. Any other source
 * adds its own. A node met twice is a loop, and that path has no root.
 */
export function traceAssertion({ chain, evidence }: Assertion, ground: Ground): Reach {
  const agents = chain.map(({ agent }) => agent);
  const { ofOrigin, others } = sortWorks(evidence, agents, ground);
  const paths = others.map(ground.reach);
  if (agents.length > 0) paths.push(traceChain(chain, agents, ofOrigin, ground));
  const [only] = paths;
  if (only !== undefined && paths.length === 1) return only;
  return { roots: paths.flatMap(({ roots }) => roots), loop: paths.some(({ loop }) => loop) };
}

/** Works that the origin published, and those that nobody in the chain did. */
function sortWorks(evidence: readonly Evidence[], [origin, ...later]: readonly AgentId[], { workOf }: Ground) {
  const ofOrigin: Work[] = [];
  const others: Work[] = [];
  for (const { source } of evidence) {
    const work = workOf(source);
    if (work === undefined) continue;
    if (origin !== undefined && work.publishers.has(origin)) ofOrigin.push(work);
    else if (!later.some((agent) => work.publishers.has(agent))) others.push(work);
  }
  return { ofOrigin, others };
}

function traceChain(chain: readonly Hop[], agents: readonly AgentId[], works: readonly Work[], ground: Ground): Reach {
  const [origin = UNSTATED_AGENT, ...later] = agents;
  if (repeats(agents)) return LOOP;
  const gap = chain.some(({ relation }) => relation === "unstated");
  if (works.length === 0) return { roots: [ground.rootOf(origin, gap)], loop: false };
  const reached = works.map(ground.reach);
  const roots = reached.flatMap((each) => each.roots);
  const met = new Set(later.filter((agent) => agent !== UNSTATED_AGENT));
  const kept = met.size === 0 ? roots : roots.filter(({ agent }) => !met.has(agent));
  return {
    roots: gap ? kept.map(({ agent }) => ground.rootOf(agent, true)) : kept,
    loop: kept.length < roots.length || reached.some(({ loop }) => loop),
  };
}

const LOOP: Reach = { roots: [], loop: true };

function repeats(agents: readonly AgentId[]): boolean {
  const named = agents.filter((agent) => agent !== UNSTATED_AGENT);
  return new Set(named).size < named.length;
}
