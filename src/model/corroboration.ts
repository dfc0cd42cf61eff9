/** What stands behind a claim, counted by rule: never a score, never a verdict. */
import type { AgentId } from "./ids.ts";
import type { CorroborationState } from "./vocabulary.ts";

/**
 * تعاضد: the state of a claim and what it follows from. "Origins known to be distinct" is the strongest thing that
 * it can say; what is missing counts as undetermined, never as independent.
 *
 * The rules, so that anyone can check them by hand. Take every assertion of the claim, and of the claims that restate or
 * support it, and walk chains and `isBasedOn` back to the roots:
 * 1. The chain's origin is a root, unless it published one of the sources: then that source's roots stand for it.
 * 2. A source published by a later hop is that hop's work and adds no root.
 * 3. Any other source roots where its `isBasedOn` leads, or in its publisher where it has none.
 * 4. A node met twice on one path is a loop, and that path has no root. Our own text never corroborates itself.
 * 5. A family is everything joined by `partOf`, by being one source, or by one canonical address.
 * 6. A root that is unnamed, or behind an unstated hop or an unknown basis, is never known to be distinct.
 *
 * First match wins: `none`, no root and no loop; `circular`, loops only; `multipleKnownOrigins`, two or more known
 * families; `undetermined`, a root that is not known takes part; `selfOnly`, one family, and several agents speak, all of
 * it; `singleOrigin`.
 */
export interface Corroboration {
  readonly state: CorroborationState;
  /** Origins known to be distinct. */
  readonly origins: number;
  /** The families of the roots, known ones first; agents sorted by id within, groups by their first agent. */
  readonly groups: readonly OriginGroup[];
  /** Whether a path led back to itself. */
  readonly loop: boolean;
  /** One Arabic sentence that says why. */
  readonly reason: string;
}

/** Roots that are one family: joined by `partOf`, by being one source, or by one canonical address. */
export interface OriginGroup {
  readonly agents: readonly AgentId[];
  /** `false` where the root is unnamed, or stands behind an unstated hop or an unknown basis. */
  readonly known: boolean;
}
