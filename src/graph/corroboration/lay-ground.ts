/** Lays the ground that corroboration stands on: for every source, the roots that `isBasedOn` leads back to. */

import { push } from "../../base/group-by.ts";
import { type Agent, isKnown } from "../../model/agent.ts";
import { type AgentId, type SourceId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { SourceType } from "../../model/vocabulary.ts";
import { isCircle, stronglyConnected } from "../find-cycles.ts";
import type { ResolvedBasis } from "../graph.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { type FamilyOf, joinFamilies } from "./union-find.ts";

/** What corroboration needs to know of a source. */
export interface GroundSource {
  readonly type: SourceType;
  readonly url?: string;
  readonly publisher?: AgentId;
  readonly isBasedOn: readonly ResolvedBasis[];
}

/** Where a path ends. Roots are compared by identity: each exists once. */
export interface Root {
  readonly agent: AgentId;
  /** Known to be told from another: named or known by office, and not behind a gap. */
  readonly known: boolean;
  /** An unstated hop lies between the root and us. */
  readonly gap: boolean;
  /** The work that roots in its publisher: publishers of one work are one origin. */
  readonly work?: Work;
}

/** One work: a source, or several records of it under one canonical address. */
export interface Work {
  readonly publishers: ReadonlySet<AgentId>;
}

/** What is reached from a work by going back. */
export interface Reach {
  /** From one work, each once. */
  readonly roots: readonly Root[];
  /** Whether some path meets a node twice. */
  readonly loop: boolean;
}

/** The ground, laid once for all claims. */
export interface Ground {
  readonly familyOf: FamilyOf<AgentId>;
  readonly workOf: (source: SourceId) => Work | undefined;
  readonly reach: (work: Work) => Reach;
  /** The root that an agent is, at the end of a chain. */
  readonly rootOf: (agent: AgentId, gap: boolean) => Root;
}

/** Lays the ground; linear in sources and links, and in the roots they reach. */
export function layGround(agents: ReadonlyMap<AgentId, Agent>, sources: ReadonlyMap<SourceId, GroundSource>): Ground {
  const rootOf = rootMaker(agents);
  const { works, workOf } = joinWorks(sources);
  const edges = works.map(({ bases }) =>
    bases.flatMap((basis) => (basis.kind === "source" ? (workOf.get(basis.source)?.index ?? []) : [])),
  );
  const reached = new Map<Work, Reach>();
  for (const component of stronglyConnected(edges)) {
    const reach = reachOf(component, { works, edges, reached, rootOf });
    for (const index of component) {
      const work = works[index];
      if (work !== undefined) reached.set(work, reach);
    }
  }
  return {
    familyOf: joinFamilies(
      [...agents.values()].flatMap(({ id, partOf }) => partOf.map((whole) => [id, whole] as const)),
    ),
    workOf: (source) => workOf.get(source),
    reach: (work) => reached.get(work) ?? NOTHING,
    rootOf,
  };
}

const NOTHING: Reach = { roots: [], loop: false };

interface IndexedWork extends Work {
  readonly index: number;
  readonly bases: readonly ResolvedBasis[];
  /** Our own text, published by nobody else: it never corroborates itself. */
  readonly ours: boolean;
}

function rootMaker(agents: ReadonlyMap<AgentId, Agent>): Ground["rootOf"] {
  const made = new Map<string, Root>();
  return (agent, gap) => {
    const key = `${gap} ${agent}`;
    const known = agents.get(agent);
    const root = made.get(key) ?? { agent, gap, known: !gap && known !== undefined && isKnown(known) };
    made.set(key, root);
    return root;
  };
}

function joinWorks(sources: ReadonlyMap<SourceId, GroundSource>) {
  const groups = new Map<string, [SourceId, GroundSource][]>();
  for (const [id, source] of sources) {
    const key = (source.url && canonicalUrl(source.url)) ?? ` ${id}`;
    push(groups, key, [id, source]);
  }
  const works: IndexedWork[] = [];
  const workOf = new Map<SourceId, IndexedWork>();
  for (const records of groups.values()) {
    const work = toWork(
      records.map(([, source]) => source),
      works.length,
    );
    works.push(work);
    for (const [id] of records) workOf.set(id, work);
  }
  return { works, workOf };
}

function toWork(records: readonly GroundSource[], index: number): IndexedWork {
  return {
    index,
    publishers: new Set(records.flatMap(({ publisher }) => publisher ?? [])),
    bases: records.flatMap(({ isBasedOn }) => isBasedOn),
    ours: records.every(({ type }) => type === "ownReporting"),
  };
}

interface Reaching {
  readonly works: readonly IndexedWork[];
  readonly edges: readonly (readonly number[])[];
  readonly reached: ReadonlyMap<Work, Reach>;
  readonly rootOf: Ground["rootOf"];
}

/** All works of a component reach the same: their own ends, and what the components they lead to reach. */
function reachOf(component: readonly number[], { works, edges, reached, rootOf }: Reaching): Reach {
  const members = component.flatMap((index) => works[index] ?? []);
  const ends = members.flatMap((work) => endsOf(work, rootOf));
  const further = new Set(
    component.flatMap((index) => edges[index] ?? []).flatMap((index) => reached.get(works[index] ?? NO_WORK) ?? []),
  );
  const circle = isCircle(component, edges);
  const [only] = further;
  if (only !== undefined && further.size === 1 && ends.length === 0 && (only.loop || !circle)) return only;
  const roots = new Set(ends);
  for (const each of further) for (const root of each.roots) roots.add(root);
  return { roots: [...roots], loop: circle || [...further].some(({ loop }) => loop) };
}

const NO_WORK: Work = { publishers: new Set() };

function endsOf(work: IndexedWork, rootOf: Ground["rootOf"]): Root[] {
  if (work.bases.length > 0) return work.bases.flatMap((basis) => endOf(basis, rootOf) ?? []);
  if (work.publishers.size === 0) return work.ours ? [] : [rootOf(UNSTATED_AGENT, false)];
  if (work.publishers.size === 1) return [...work.publishers].map((publisher) => rootOf(publisher, false));
  return [...work.publishers].map((publisher) => ({ ...rootOf(publisher, false), work }));
}

function endOf(basis: ResolvedBasis, rootOf: Ground["rootOf"]): Root | undefined {
  if (basis.kind === "source") return undefined;
  return rootOf(basis.kind === "agent" ? basis.agent : UNSTATED_AGENT, false);
}
