/** Claims that restate one another: one proposition, one answer on every page. */
import { push } from "../../base/group-by.ts";
import { sortedSet } from "../../base/order.ts";
import type { Claim, Relation } from "../../model/claim.ts";
import type { ClaimId } from "../../model/ids.ts";
import { joinFamilies } from "../corroboration/union-find.ts";

/**
 * Gives, for each claim, all that restate one another, itself among them, by id: symmetric and transitive. What is
 * retracted stands alone and joins nothing, so that taking it away changes nothing.
 */
export function restatingClasses(
  claims: readonly Claim[],
  relations: readonly Relation[],
): (claim: ClaimId) => readonly ClaimId[] {
  const standing = claims.filter(({ status }) => status.status !== "retracted").map(({ id }) => id);
  const stands = new Set(standing);
  const classOf = joinFamilies(
    relations
      .filter(({ type, from, to }) => type === "restates" && stands.has(from) && stands.has(to))
      .map(({ from, to }) => [from, to] as const),
  );
  const members = new Map<ClaimId, ClaimId[]>();
  for (const id of standing) push(members, classOf(id), id);
  const sorted = new Map([...members].map(([id, list]) => [id, sortedSet(list)]));
  return (claim) => (stands.has(claim) ? (sorted.get(classOf(claim)) ?? []) : []);
}
