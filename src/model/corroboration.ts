/** What stands behind a claim, counted by rule: never a score, never a verdict. */
import type { AgentId } from "./ids.ts";
import type { CorroborationState } from "./vocabulary.ts";

/**
 * تعاضد: the state of a claim and what it follows from. "Origins known to be distinct" is the strongest thing that
 * it can say; what is missing counts as undetermined, never as independent.
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
