/** The known origins behind an article as a whole: those of all its claims, heard as if they were one. */
import type { OriginGroup } from "../../model/corroboration.ts";
import type { ClaimId } from "../../model/ids.ts";
import { corroborate } from "../corroboration/corroborate.ts";
import type { Ground } from "../corroboration/lay-ground.ts";
import type { ClaimNode } from "../graph.ts";
import type { LinkedArticle } from "../links/link-article.ts";
import type { Hearing } from "./hearing.ts";
import { assertionsIn } from "./linked.ts";

/** What has been joined already. */
interface Joined {
  readonly claims: ReadonlyMap<ClaimId, ClaimNode>;
  readonly ground: Ground;
  readonly hear: Hearing;
}

/**
 * Counts them as a claim's are counted, by the rules at `Corroboration`, over every assertion that counts for a claim in
 * the article and was not retracted: origins of two claims are two only where they are known to be distinct.
 */
export function originsBehind({ marks }: LinkedArticle, { claims, ground, hear }: Joined): readonly OriginGroup[] {
  const own = assertionsIn(marks).flatMap(({ claim }) => claims.get(claim) ?? []);
  const standing = own.filter(({ claim }) => claim.status.status !== "retracted");
  const counted = new Set(standing.flatMap(({ claim, restated }) => [claim.id, ...restated]));
  const heard = [...counted].flatMap((id) => claims.get(id)?.assertions ?? []);
  const { groups } = corroborate(heard.map(hear), ground);
  return groups.filter(({ known }) => known);
}
