/** Lays the ground that corroboration stands on: for every work, the ends that what it rests on leads back to. */
import type { Agent } from "../../model/agent.ts";
import type { ResolvedBasis } from "../../model/assertion.ts";
import { type AgentId, type SourceId, UNSTATED_AGENT } from "../../model/ids.ts";
import { isCircle, stronglyConnected } from "../find-cycles.ts";
import { type Belongings, belongingsAmong } from "./belongings.ts";
import { type GroundSource, joinWorks, type Work, type WorkBasis } from "./join-works.ts";

/** Where a path ends. Ends are compared by identity: each exists once. */
export interface End {
  readonly agent: AgentId;
  /** Its agent can be told from another, and no gap lies between it and us on this way. */
  readonly known: boolean;
  /** A link that nobody states lies between it and us. */
  readonly gap: boolean;
  /** For an unstated basis: who published the work that rests on it. */
  readonly of?: AgentId;
}

/** What is reached by going back. */
export interface Reach {
  /** Each once. */
  readonly ends: readonly End[];
  /** Some path met itself. */
  readonly loop: boolean;
}

/** The ground, laid once for all claims. */
export interface Ground extends Belongings {
  readonly workOf: (source: SourceId) => Work | undefined;
  /** The works that a work is said to rest on, unaltered, one step back. */
  readonly worksUnder: (work: Work) => readonly Work[];
  /** Every work that an agent published. */
  readonly worksBy: (agent: AgentId) => readonly Work[];
  /** Whether what a work rests on, near or far, leads back to it. */
  readonly isCircular: (work: Work) => boolean;
  /** The ends of a work. */
  readonly reach: (work: Work) => Reach;
  /** The ends of one thing that a work rests on; `publisher` is whose own it is, or whose claim an altered copy is. */
  readonly reachBasis: (basis: ResolvedBasis, publisher: AgentId | undefined) => Reach;
  readonly endAt: (agent: AgentId, gap: boolean) => End;
}

/** Lays the ground; linear in sources and links, and in the ends they reach. */
export function layGround(agents: ReadonlyMap<AgentId, Agent>, sources: ReadonlyMap<SourceId, GroundSource>): Ground {
  const { works, workOf } = joinWorks(sources);
  const under = works.map(({ records }) => [...new Set(records.flatMap((record) => worksIn(record, workOf)))]);
  const edges = under.map((list) => list.map(({ index }) => index));
  const ends = endMaker(agents);
  const reached = new Map<Work, Reach>();
  const circular = new Set<Work>();
  const reachBasis: Ground["reachBasis"] = (basis, publisher) => {
    if (basis.kind === "unknown") return only(ends(UNSTATED_AGENT, false, publisher));
    if (basis.kind === "own" || basis.altered === true) return only(ends(publisher ?? UNSTATED_AGENT, false));
    if (basis.kind === "agent") return only(ends(basis.agent, false));
    const work = workOf.get(basis.source);
    return (work && reached.get(work)) ?? NOTHING;
  };
  for (const component of stronglyConnected(edges)) {
    const members = component.flatMap((index) => works[index] ?? []);
    const circle = isCircle(component, edges);
    const reach = unite(
      members.flatMap(({ records }) =>
        records.flatMap(({ on, publisher }) => on.map((basis) => reachBasis(basis, publisher))),
      ),
      circle,
    );
    for (const work of members) reached.set(work, reach);
    for (const work of circle ? members : []) circular.add(work);
  }
  const worksBy = new Map<AgentId, Work[]>();
  for (const work of works) {
    for (const publisher of work.publishers) worksBy.set(publisher, [...(worksBy.get(publisher) ?? []), work]);
  }
  return {
    ...belongingsAmong(agents),
    workOf: (source) => workOf.get(source),
    worksUnder: ({ index }) => under[index] ?? [],
    worksBy: (agent) => worksBy.get(agent) ?? [],
    isCircular: (work) => circular.has(work),
    reach: (work) => reached.get(work) ?? NOTHING,
    reachBasis,
    endAt: (agent, gap) => ends(agent, gap),
  };
}

/** Puts together what several ways reach; one way alone is given as it is, so that long chains share what they reach. */
export function unite(ways: readonly Reach[], loop = false): Reach {
  const distinct = [...new Set(ways)].filter((way) => way !== NOTHING);
  const [first] = distinct;
  if (first !== undefined && distinct.length === 1 && (first.loop || !loop)) return first;
  return {
    ends: [...new Set(distinct.flatMap(({ ends }) => ends))],
    loop: loop || distinct.some((way) => way.loop),
  };
}

const NOTHING: Reach = { ends: [], loop: false };

const reachOfEnd = new WeakMap<End, Reach>();

function only(end: End): Reach {
  const known = reachOfEnd.get(end) ?? { ends: [end], loop: false };
  reachOfEnd.set(end, known);
  return known;
}

function worksIn({ on }: WorkBasis, workOf: ReadonlyMap<SourceId, Work>): Work[] {
  return on.flatMap((basis) =>
    basis.kind === "source" && basis.altered !== true ? (workOf.get(basis.source) ?? []) : [],
  );
}

type EndMaker = (agent: AgentId, gap: boolean, of?: AgentId) => End;

function endMaker(agents: ReadonlyMap<AgentId, Agent>): EndMaker {
  const made = new Map<string, End>();
  return (agent, gap, of) => {
    const key = `${gap} ${agent} ${of ?? ""}`;
    const known = !gap && agents.get(agent)?.known === true;
    const end = made.get(key) ?? { agent, gap, known, ...(of !== undefined && { of }) };
    made.set(key, end);
    return end;
  };
}
