/** Claims that stand against one another. */

import { groupBy } from "../../base/group-by.ts";
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

/** A claim, and those that stand against it in one way, by id. */
interface Conflict {
  readonly one: ClaimId;
  readonly type: RelationType;
  readonly direction: RelationView["direction"];
  readonly relations: readonly Relation[];
}

/**
 * Gathers relations that set claims against one another as one against many: each relation once, with whichever of its
 * two claims more of them touch; of two equal ones, the claim that is denied or was there first. In the order given.
 */
export function gatherConflicts(relations: readonly Relation[]): readonly Conflict[] {
  const touched = new Map<ClaimId, number>();
  for (const { from, to } of relations) for (const id of [from, to]) touched.set(id, (touched.get(id) ?? 0) + 1);
  const isOutgoing = ({ from, to }: Relation): boolean => (touched.get(from) ?? 0) > (touched.get(to) ?? 0);
  const conflicts = groupBy(
    relations,
    (edge) => `${isOutgoing(edge) ? `${edge.from} >` : `${edge.to} <`} ${edge.type}`,
  );
  return [...conflicts.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const direction = isOutgoing(first) ? ("outgoing" as const) : ("incoming" as const);
    return [{ one: direction === "outgoing" ? first.from : first.to, type: first.type, direction, relations: same }];
  });
}

/** Shows conflicts one after the other; the words of a claim stand there once. */
export function conflictViews(planning: Planning, conflicts: readonly Conflict[]): readonly ConflictView[] {
  const shown = new Set<ClaimId>();
  const ones = new Set(conflicts.map(({ one }) => one));
  const isAgain = (id: ClaimId): true | undefined => {
    const again = shown.has(id) || undefined;
    shown.add(id);
    return again;
  };
  return conflicts.map(({ one, type, direction, relations }) =>
    present({
      one: claimSummary(planning, one),
      again: isAgain(one),
      type,
      direction,
      many: relations.map(({ from, to, differs }) => {
        const other = direction === "outgoing" ? to : from;
        return present({
          claim: claimSummary(planning, other),
          differs,
          again: ones.has(other) ? (true as const) : isAgain(other),
        });
      }),
    }),
  );
}

/** The claims of conflicts, each once. */
export const claimsIn = (conflicts: readonly Conflict[]): ReadonlySet<ClaimId> =>
  new Set(conflicts.flatMap(({ relations }) => relations.flatMap(({ from, to }) => [from, to])));

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

/** The relation that sets two claims against one another. */
export function relationBetween({ graph }: Planning, [a, b]: readonly [ClaimId, ClaimId]): Relation {
  const { outgoing, incoming } = known(graph.claims, a);
  const relation = [...outgoing, ...incoming].find((edge) => isAgainst(edge) && (edge.to === b || edge.from === b));
  if (relation === undefined) throw new Error(`no conflict joins ${a} and ${b}`);
  return relation;
}

/** Orders relations: what stands against the claim first, then as they came. */
export const conflictFirst = (a: RelationView, b: RelationView): number =>
  Number(AGAINST.has(b.type)) - Number(AGAINST.has(a.type));
