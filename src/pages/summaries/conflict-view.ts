/** Claims that stand against one another. */

import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { ClaimNode } from "../../graph/graph.ts";
import type { Relation } from "../../model/claim.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { RelationType } from "../../model/vocabulary.ts";
import type { Planning } from "../planning.ts";
import type { ConflictView, RelationView } from "../views/parts.ts";
import { claimSummary } from "./claim-summary.ts";

/** The relations that set two claims against one another. */
const AGAINST: ReadonlySet<RelationType> = new Set(["contradicts", "denies"]);

/** Says whether a relation sets its two claims against one another. */
export const isAgainst = ({ type }: Relation): boolean => AGAINST.has(type);

/** Shows a pair of claims as facing one another; the one that is denied or was there first stands first. */
export function conflictView(planning: Planning, [a, b]: readonly [ClaimId, ClaimId]): ConflictView {
  const relation = relationBetween(planning, a, b);
  return {
    a: claimSummary(planning, relation.to),
    b: claimSummary(planning, relation.from),
    type: relation.type,
    differs: relation.differs,
  };
}

/** Shows all relations of a claim, from both ends, its own first. */
export function relationViews(planning: Planning, node: ClaimNode): readonly RelationView[] {
  return [
    ...node.outgoing.map((relation) => relationView(planning, relation, "outgoing")),
    ...node.incoming.map((relation) => relationView(planning, relation, "incoming")),
  ];
}

function relationView(planning: Planning, relation: Relation, direction: RelationView["direction"]): RelationView {
  const other = direction === "outgoing" ? relation.to : relation.from;
  const { type, differs, reason, by } = relation;
  return present({ type, direction, claim: claimSummary(planning, other), differs, reason, by });
}

function relationBetween({ graph }: Planning, a: ClaimId, b: ClaimId): Relation {
  const { outgoing, incoming } = known(graph.claims, a);
  const relation = [...outgoing, ...incoming].find((edge) => isAgainst(edge) && (edge.to === b || edge.from === b));
  if (relation === undefined) throw new Error(`no conflict joins ${a} and ${b}`);
  return relation;
}

/** Orders relations: what stands against the claim first, then as they came. */
export const conflictFirst = (a: RelationView, b: RelationView): number =>
  Number(AGAINST.has(b.type)) - Number(AGAINST.has(a.type));
