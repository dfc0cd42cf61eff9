/** Relations between two claims that exclude one another. */
import { groupBy } from "../../base/group-by.ts";
import { comparePlaces } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Relation } from "../../model/claim.ts";
import { RELATION_TYPES } from "../../model/vocabulary.ts";
import type { ClaimNode, Graph } from "../graph.ts";
import { findCircles } from "../links/find-circles.ts";

/**
 * Complains `relations-conflict`, once for two claims: they are one by «يكرر», near or far, and stand to one another
 * otherwise too; or one supports what it contradicts, in one aspect. And `supersedes-cycle`.
 */
export function checkRelations(graph: Graph): Diagnostic[] {
  const nodes = [...graph.claims.values()];
  const all = nodes.flatMap(({ outgoing }) => outgoing);
  return [...nodes.flatMap((node) => checkClaim(node, graph)), ...checkCircles(all, graph)];
}

/** Each pair is looked at from the claim whose id comes first; a claim may have thousands of relations. */
function checkClaim({ claim, outgoing, incoming, restated }: ClaimNode, graph: Graph): Diagnostic[] {
  const ofOther = groupBy([...outgoing, ...incoming], ({ from, to }) => (from === claim.id ? to : from));
  return [...ofOther].flatMap(([other, between]) => {
    if (other < claim.id || between.every(({ type }) => type === "restates")) return [];
    const inOrder = between.toSorted((a, b) => comparePlaces(a.place, b.place));
    return conflictIn(inOrder, restated.includes(other), graph);
  });
}

function conflictIn(between: readonly Relation[], areOne: boolean, { claims }: Graph): Diagnostic[] {
  const restating = between.find(({ type }) => type === "restates");
  const otherwise = between.find(({ type }) => type !== "restates");
  const pair = restating !== undefined || areOne ? [restating, otherwise] : opposed(between);
  const [first, second] = pair.toSorted((a, b) => (a && b ? comparePlaces(a.place, b.place) : 0));
  const told = first !== undefined && second !== undefined ? second : otherwise;
  if (pair[1] === undefined || told === undefined) return [];
  const [one, other] = [pair[0]?.type ?? ("restates" as const), pair[1].type].map((type) => RELATION_TYPES[type].ar);
  const facts = { name: claims.get(told.to)?.claim.label ?? told.to, one: one ?? "", other: other ?? "" };
  const related = told === second && first !== undefined ? { related: [first.place] } : {};
  return [complain("relations-conflict", told.place, facts, related)];
}

/** Who supports a claim does not contradict or deny it, unless each speaks to an aspect of its own. */
function opposed(between: readonly Relation[]): readonly [Relation?, Relation?] {
  const supporting = between.filter(({ type }) => type === "supports");
  const against = between.filter(({ type }) => type === "contradicts" || type === "denies");
  for (const one of supporting) {
    const other = against.find(({ differs }) => shareAspect(one.differs, differs));
    if (other !== undefined) return [one, other];
  }
  return [];
}

const shareAspect = (a: Relation["differs"], b: Relation["differs"]): boolean =>
  a.length === 0 || b.length === 0 || a.some((each) => b.includes(each));

function checkCircles(all: readonly Relation[], { claims }: Graph): Diagnostic[] {
  return findCircles(all.filter(({ type }) => type === "supersedes")).map(({ first, others, size }) =>
    complain(
      "supersedes-cycle",
      first.place,
      { name: claims.get(first.from)?.claim.label ?? first.from, size },
      { related: others },
    ),
  );
}
