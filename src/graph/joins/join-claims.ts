/** Joins claims: all that is asserted of each, how they stand to one another, what stands behind them. */

import { groupBy, push } from "../../base/group-by.ts";
import { byCodeUnits, sortedMap, sortedSet } from "../../base/order.ts";
import { comparePlaces } from "../../base/place.ts";
import type { Agent } from "../../model/agent.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Relation } from "../../model/claim.ts";
import type { AgentId, ClaimId } from "../../model/ids.ts";
import { corroborate } from "../corroboration/corroborate.ts";
import type { Ground } from "../corroboration/lay-ground.ts";
import type { ClaimNode } from "../graph.ts";
import { findNames } from "../mentions/find-names.ts";
import { findDrifts, type Telling } from "./find-drifts.ts";
import { assertionsIn, type Linked } from "./linked.ts";

/** Joins all claims, by id. */
export function joinClaims(
  linked: Linked,
  ground: Ground,
  agents: ReadonlyMap<AgentId, Agent>,
): Map<ClaimId, ClaimNode> {
  const assertions = assertionsByClaim(linked);
  const relations = mergeRelations(linked.articles.flatMap((article) => article.relations));
  const outgoing = groupBy(relations, ({ from }) => from);
  const incoming = groupBy(relations, ({ to }) => to);
  const corrections = correctionsByClaim(linked);
  const nameOf = (agent: AgentId) => agents.get(agent)?.name ?? agent;
  const placesIn = placeFinder(linked);
  const nodes = linked.articles.flatMap(({ claims }) =>
    claims.map((claim) => {
      const gathered = gather(claim.id, incoming.get(claim.id) ?? []);
      const heard = [claim.id, ...gathered].flatMap((id) => assertions.get(id) ?? []);
      const node: ClaimNode = {
        claim,
        assertions: assertions.get(claim.id) ?? [],
        outgoing: outgoing.get(claim.id) ?? [],
        incoming: incoming.get(claim.id) ?? [],
        corroboration: corroborate(heard, ground, nameOf),
        gathered,
        drifts: findDrifts(claim, assertions.get(claim.id) ?? [], { nameOf, placesIn }),
        corrections: corrections.get(claim.id) ?? [],
      };
      return [claim.id, node] as const;
    }),
  );
  return sortedMap(nodes);
}

/** Oldest article first, then in text order. */
function assertionsByClaim({ articles }: Linked): Map<ClaimId, Assertion[]> {
  return groupBy(
    articles.toReversed().flatMap(({ marks }) => assertionsIn(marks)),
    ({ claim }) => claim,
  );
}

/** The claims that restate or support it, one step. */
function gather(claim: ClaimId, incoming: readonly Relation[]): ClaimId[] {
  const gathering = incoming.filter(({ type }) => type === "restates" || type === "supports");
  return sortedSet(gathering.map(({ from }) => from)).filter((id) => id !== claim);
}

/** The same relation written twice is one; what differs is what either says. */
function mergeRelations(relations: readonly Relation[]): Relation[] {
  const merged = new Map<string, Relation>();
  for (const relation of relations) {
    const key = `${relation.from}\n${relation.type}\n${relation.to}`;
    const before = merged.get(key) ?? relation;
    const first = comparePlaces(before.place, relation.place) <= 0 ? before : relation;
    merged.set(key, { ...first, differs: sortedSet([...before.differs, ...relation.differs]) });
  }
  return [...merged].sort(([a], [b]) => byCodeUnits(a, b)).map(([, relation]) => relation);
}

function correctionsByClaim({ articles }: Linked): Map<ClaimId, ClaimNode["corrections"][number][]> {
  const byClaim = new Map<ClaimId, ClaimNode["corrections"][number][]>();
  for (const { article, correctedClaims } of articles) {
    for (const [index, claims] of correctedClaims.entries()) {
      for (const claim of claims) push(byClaim, claim, { article: article.id, index });
    }
  }
  return byClaim;
}

/** Places and states named in a text, as the topics are called. */
function placeFinder({ agents, matcher }: Linked): Telling["placesIn"] {
  const { topics } = agents.topics;
  return (text) =>
    findNames(text, matcher).flatMap(({ topic: id }) => {
      const topic = topics.get(id);
      return topic?.type === "place" || topic?.type === "state" ? [topic.name] : [];
    });
}
