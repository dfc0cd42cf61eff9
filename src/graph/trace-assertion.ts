/** Traces one assertion back to its roots: along its chain, and along what its sources rest on. */
import type { Assertion } from "../model/assertion.ts";
import { type AgentId, UNSTATED_AGENT } from "../model/ids.ts";
import type { Ground, Reach, Root, Work } from "./lay-ground.ts";

/**
 * Gives the roots of an assertion (`design` rule, in this order): the chain's origin is a root, unless it published one
 * of the sources; then that source's roots stand for it. A source published by a later hop adds none. Any other source
 * adds its own. A node met twice is a loop, and that path has no root.
 */
export function traceAssertion({ chain, evidence }: Assertion, ground: Ground): Reach {
  const [origin, ...later] = chain.map(({ agent }) => agent);
  const works = sortWorks(new Set(evidence.flatMap(({ source }) => ground.workOf(source) ?? [])), origin, later);
  const gap = chain.some(({ relation }) => relation === "unstated");
  const paths = [
    origin === undefined ? NOTHING : traceChain(origin, later, works.ofOrigin, gap, ground),
    ...works.others.map(ground.reach),
  ];
  return {
    roots: new Set(paths.flatMap(({ roots }) => [...roots])),
    loop: paths.some(({ loop }) => loop),
  };
}

const NOTHING: Reach = { roots: new Set(), loop: false };

function sortWorks(works: ReadonlySet<Work>, origin: AgentId | undefined, later: readonly AgentId[]) {
  const ofOrigin: Work[] = [];
  const others: Work[] = [];
  for (const work of works) {
    if (origin !== undefined && work.publishers.has(origin)) ofOrigin.push(work);
    else if (!later.some((agent) => work.publishers.has(agent))) others.push(work);
  }
  return { ofOrigin, others };
}

function traceChain(
  origin: AgentId,
  later: readonly AgentId[],
  works: readonly Work[],
  gap: boolean,
  ground: Ground,
): Reach {
  if (repeats([origin, ...later])) return { roots: new Set(), loop: true };
  if (works.length === 0) return { roots: new Set([ground.rootOf(origin, gap)]), loop: false };
  const met = new Set(later);
  const reached = works.map(ground.reach);
  const roots = reached.flatMap((each) => [...each.roots]);
  const kept = roots.filter(({ agent }) => agent === UNSTATED_AGENT || !met.has(agent));
  return {
    roots: new Set(kept.map((root) => behind(root, gap, ground))),
    loop: kept.length < roots.length || reached.some(({ loop }) => loop),
  };
}

function behind(root: Root, gap: boolean, ground: Ground): Root {
  return gap ? ground.rootOf(root.agent, true) : root;
}

function repeats(agents: readonly AgentId[]): boolean {
  const named = agents.filter((agent) => agent !== UNSTATED_AGENT);
  return new Set(named).size < named.length;
}
