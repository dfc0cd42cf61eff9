/** Corroboration again, by walking every path one by one: slow, and written from the rules alone. */
import { canonicalUrl } from "../../src/graph/corroboration/canonical-url.ts";
import type { ClaimNode, Graph, SourceNode } from "../../src/graph/graph.ts";
import { isKnown } from "../../src/model/agent.ts";
import type { Assertion } from "../../src/model/assertion.ts";
import type { AgentId, SourceId } from "../../src/model/ids.ts";
import type { CorroborationState } from "../../src/model/vocabulary.ts";

interface End {
  readonly agent: string;
  readonly known: boolean;
  /** Agents that published the same work. */
  readonly with: readonly string[];
}

/** What the rules give for a claim. */
export function byHand(graph: Graph, node: ClaimNode): { state: CorroborationState; origins: number; loop: boolean } {
  const heard = [node, ...node.gathered.flatMap((id) => graph.claims.get(id) ?? [])].flatMap((each) => each.assertions);
  const ends: End[] = [];
  let loop = false;
  for (const assertion of heard) loop = walkAssertion(graph, assertion, ends) || loop;

  const family = families(graph, ends);
  const origins = new Set(ends.filter(({ known }) => known).map(({ agent }) => family(agent))).size;
  const speakers = new Set(
    [
      ...heard.flatMap(({ asserter, chain }) => [...(asserter ? [asserter] : []), ...chain.map((hop) => hop.agent)]),
      ...ends.map(({ agent }) => agent),
    ].filter((agent) => agent !== "~?"),
  );
  const bodies = new Set([...speakers].map(family)).size;
  if (ends.length === 0) return { state: loop ? "circular" : "none", origins, loop };
  if (origins >= 2) return { state: "multipleKnownOrigins", origins, loop };
  if (ends.some(({ known }) => !known)) return { state: "undetermined", origins, loop };
  return { state: speakers.size >= 2 && bodies === 1 ? "selfOnly" : "singleOrigin", origins, loop };
}

function walkAssertion(graph: Graph, { chain, evidence }: Assertion, ends: End[]): boolean {
  const [first, ...later] = chain.map((hop) => hop.agent);
  const behindGap = chain.some(({ relation }) => relation === "unstated");
  const twice = chain.some(({ agent }, i) => agent !== "~?" && chain.findIndex((hop) => hop.agent === agent) < i);
  const works = [...new Set(evidence.map(({ source }) => addressOf(graph, source)))];
  const isBy = (work: string, agent: AgentId) => publishers(graph, work).includes(agent);
  let loop = twice;

  const own = works.filter((work) => first !== undefined && isBy(work, first));
  const rest = works.filter((work) => !own.includes(work) && !later.some((agent) => isBy(work, agent)));
  if (!twice && first !== undefined && own.length === 0) ends.push(end(graph, first, behindGap));
  for (const work of twice ? [] : own) {
    loop =
      walk(graph, work, [], (found) => {
        if (found.agent !== "~?" && later.some((agent) => agent === found.agent)) loop = true;
        else ends.push({ ...found, known: found.known && !behindGap });
      }) || loop;
  }
  for (const work of rest) loop = walk(graph, work, [], (found) => ends.push(found)) || loop;
  return loop;
}

/** Follows every path from a work; says whether one of them met a work twice. */
function walk(graph: Graph, work: string, path: readonly string[], found: (end: End) => void): boolean {
  if (path.includes(work)) return true;
  const records = recordsOf(graph, work);
  const bases = records.flatMap(({ isBasedOn }) => isBasedOn);
  const by = publishers(graph, work);
  if (bases.length === 0 && by.length === 0 && !records.every(({ source }) => source.type === "ownReporting")) {
    found(end(graph, "~?", true));
  }
  if (bases.length === 0) for (const agent of by) found({ ...end(graph, agent, false), with: by });
  let loop = false;
  for (const basis of bases) {
    if (basis.kind === "source") loop = walk(graph, addressOf(graph, basis.source), [...path, work], found) || loop;
    else found(basis.kind === "agent" ? end(graph, basis.agent, false) : end(graph, "~?", true));
  }
  return loop;
}

function end(graph: Graph, agent: string, unknown: boolean): End {
  const node = [...graph.agents.values()].find((each) => each.agent.id === agent);
  return { agent, known: !unknown && node !== undefined && isKnown(node.agent), with: [] };
}

function addressOf(graph: Graph, id: SourceId): string {
  const { url } = graph.sources.get(id)?.source ?? {};
  return (url && canonicalUrl(url)) ?? `id ${id}`;
}

function recordsOf(graph: Graph, work: string): SourceNode[] {
  return [...graph.sources.values()].filter(({ source }) => addressOf(graph, source.id) === work);
}

function publishers(graph: Graph, work: string): AgentId[] {
  return recordsOf(graph, work).flatMap(({ publisher }) => publisher ?? []);
}

/** Joins by repeating every link until nothing changes. */
function families(graph: Graph, ends: readonly End[]): (agent: string) => string {
  const links = [
    ...[...graph.agents.values()].flatMap(({ agent }) => agent.partOf.map((whole) => [agent.id, whole])),
    ...ends.flatMap((each) => each.with.map((other) => [each.agent, other])),
  ];
  const heads = new Map<string, string>();
  const head = (agent: string) => heads.get(agent) ?? agent;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [a = "", b = ""] of links) {
      const [least = ""] = [head(a), head(b)].sort();
      if (head(a) === least && head(b) === least) continue;
      heads.set(a, least);
      heads.set(b, least);
      changed = true;
    }
  }
  return head;
}
