/** What stands behind an article as a whole: only what holds of every claim in it, and what nobody says. */
import { known } from "../../base/known.ts";
import type { ArticleNode, ClaimNode } from "../../graph/graph.ts";
import type { UnknownEnd } from "../../model/corroboration.ts";
import { type AgentId, type ClaimId, type SourceId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import type { AgentRef, SourceRef } from "../views/parts.ts";
import { agentRef, sourceRef } from "./refs.ts";

/** What the graph proves of all claims of an article together; nothing where it proves nothing. */
export type CommonView =
  /** Each of them has one origin, and it is the same. */
  | { readonly kind: "origin"; readonly claims: number; readonly agent: AgentRef }
  /** Each of them was read in this work, whatever else it was read in. */
  | { readonly kind: "work"; readonly claims: number; readonly source: SourceRef };

/** What is missing on the way to an article's claims: names, each once, in the order of the claims. */
export interface MissingView {
  /** Nobody names who is meant. */
  readonly unnamed: readonly string[];
  /** Nobody says how it came from them to whoever tells it. */
  readonly behindGap: readonly string[];
  /** Nobody says what they rest on. */
  readonly baseless: readonly string[];
  /** Of this many claims nobody says whose they are. */
  readonly fromNowhere: number;
}

/** Finds what all claims of an article have in common: one origin before one work. */
export function commonOf(planning: Planning, node: ArticleNode): CommonView | undefined {
  const claims = claimsOf(planning, node);
  const origin = sharedBy(claims.map(onlyOrigin));
  if (origin !== undefined) return { kind: "origin", claims: claims.length, agent: agentRef(planning, origin) };
  const work = sharedBy(
    node.assertions.map(({ carriers }): readonly SourceId[] => carriers.map(({ source }) => source)),
  );
  return work && { kind: "work", claims: claims.length, source: sourceRef(planning, work) };
}

/** The one origin that all claims of an article share which have but one; nothing where they have different ones. */
export function soleOriginOf(planning: Planning, node: ArticleNode): AgentRef | undefined {
  const origins = claimsOf(planning, node)
    .filter(({ corroboration }) => corroboration.state === "singleOrigin")
    .map(onlyOrigin);
  const sole = sharedBy(origins);
  return sole && agentRef(planning, sole);
}

/** Gathers what is missing on the way to the claims of an article. */
export function missingOf(planning: Planning, node: ArticleNode): MissingView {
  const ends = claimsOf(planning, node).map(({ corroboration }) => corroboration.reason.unknown);
  const names = (agentOf: (end: UnknownEnd) => AgentId | undefined): readonly string[] => {
    const agents = new Set(ends.flat().map(agentOf));
    return [...agents].flatMap((agent) =>
      agent === undefined || agent === UNSTATED_AGENT ? [] : [agentRef(planning, agent).name],
    );
  };
  return {
    unnamed: names((end) => (end.kind === "unnamed" ? end.agent : undefined)),
    behindGap: names((end) => (end.kind === "gap" ? end.after : undefined)),
    baseless: names((end) => (end.kind === "basis" ? end.of : undefined)),
    fromNowhere: ends.filter((all) => all.some(isNowhere)).length,
  };
}

/** Agents that count as one origin of some claim of an article, by name: each such body once, with all who belong to it. */
export function bodiesOf(planning: Planning, node: ArticleNode): readonly (readonly string[])[] {
  const groups = claimsOf(planning, node).flatMap(({ corroboration }) => corroboration.groups);
  let bodies: ReadonlySet<AgentId>[] = [];
  for (const { agents } of groups.filter(({ agents: all }) => all.length > 1)) {
    const met = bodies.filter((body) => agents.some((agent) => body.has(agent)));
    bodies = [
      ...bodies.filter((body) => !met.includes(body)),
      new Set([...met.flatMap((body) => [...body]), ...agents]),
    ];
  }
  return bodies.map((body) => [...body].map((agent) => agentRef(planning, agent).name));
}

const isNowhere = (end: UnknownEnd): boolean =>
  end.kind === "nowhere" || (end.kind === "unnamed" && end.agent === UNSTATED_AGENT);

/** Claims that stand in the article, each once, as counted by its profile. */
const claimsOf = ({ graph }: Planning, { assertions }: ArticleNode): readonly ClaimNode[] =>
  [...new Set<ClaimId>(assertions.map(({ claim }) => claim))].map((claim) => known(graph.claims, claim));

/** The agents of a claim's one origin; none where it has another number, or an end is not known. */
const onlyOrigin = ({ corroboration: { state, groups } }: ClaimNode): readonly AgentId[] =>
  state === "singleOrigin" ? groups.filter(({ known: isKnown }) => isKnown).flatMap(({ agents }) => agents) : [];

/** The first thing that stands in every one of some lists. */
function sharedBy<Thing>(lists: readonly (readonly Thing[])[]): Thing | undefined {
  const [first = [], ...others] = lists;
  return first.find((thing) => others.every((list) => list.includes(thing)));
}
