/** What stands behind a claim, counted by rule: never a score, never a verdict. */
import type { AgentId } from "./ids.ts";
import type { CorroborationState } from "./vocabulary.ts";

/**
 * تعاضد: the state of a claim and what it follows from. "Origins known to be distinct" is the strongest thing that
 * it can say; what is missing counts as undetermined, never as independent.
 *
 * The rules, so that anyone can check them by hand. Take the claims that restate one another (symmetric, transitive;
 * what is retracted left out), and every assertion of them that affirms and is not carried by withdrawn works alone.
 * 1. The *voice* is the first hop, or else the asserters. Later hops, carriers and their publishers are ways: they never
 *    count.
 * 2. The *ends* are where the path, followed back, stops. A step that alters ends at the alterer. If the voice or its body
 *    published a carrier, or a work that a carrier rests on, near or far, as a work or for this claim, the path goes on
 *    through what that work rests on, first as the record says. Otherwise it ends in the voice. The article's own voice ends where its works end.
 * 3. A path that meets itself has no end, and the loop is remembered. Our own text never corroborates itself.
 * 4. An end is known if its agent is (see `Agent.known`) and no gap lies on the way, here or on another way to it.
 * 5. Two assertions are not known to be distinct if voice or ends of one and of the other are one agent, have one body
 *    above both at the dates concerned, are close to one another or to one third, published one work, or are unknown.
 * 6. *Origins*: the most assertions, all ends known, that are known to be distinct from one another. The others join the
 *    first that they are not distinct from. An unknown end of a body that counts adds and unsettles nothing.
 *
 * First match wins: `none`, no end and no loop; `circular`, loops only; `multipleKnownOrigins`, two origins or more;
 * `undetermined`, an end is unknown and no counted body explains it; `selfOnly`, one origin, and several agents of one of
 * its bodies speak; `singleOrigin`.
 */
export interface Corroboration {
  /** What stands behind the claim, in one word. */
  readonly state: CorroborationState;
  /** Origins known to be distinct. */
  readonly origins: number;
  /** The origins, then what is not known: agents sorted by id within, groups as their assertions stand. */
  readonly groups: readonly OriginGroup[];
  /** Whether a path led back to itself. */
  readonly loop: boolean;
  /** Why it is so: what the sentence for readers is made of. */
  readonly reason: Reason;
}

/** Ends that count as one origin; or, where `known` is false, one end that is not known. */
export interface OriginGroup {
  /** Everybody who counts as this one origin. */
  readonly agents: readonly AgentId[];
  /** False of one end that is not known. */
  readonly known: boolean;
}

/** Why the state is what it is: findings, of which whoever shows them makes a sentence. */
export interface Reason {
  /** Assertions that affirm and are counted. */
  readonly voices: number;
  /** Everyone who says it: asserters and first hops, by id. */
  readonly speakers: readonly AgentId[];
  /**
   * Everyone who only passes it on: later hops, publishers of carriers and of the works behind them, by id. Where the
   * record says what they rest on for this claim, that alone lies behind them.
   */
  readonly ways: readonly AgentId[];
  /** Every end that is not known, and why; those that a counted body explains are left out. */
  readonly unknown: readonly UnknownEnd[];
  /** The only origin, with all that joined it, is nowhere quoted as saying the claim itself. Our own newsroom says it in our own voice. */
  readonly originSilent: boolean;
}

/** Why an end is not known. */
export type UnknownEnd =
  /** Nobody names the agent. */
  | { readonly kind: "unnamed"; readonly agent: AgentId }
  /** A link that nobody states lies between the agent and us. */
  | { readonly kind: "gap"; readonly after: AgentId }
  /** Nobody says what the work of this publisher rests on. */
  | { readonly kind: "basis"; readonly of: AgentId }
  /** Nobody says where it comes from. */
  | { readonly kind: "nowhere" };
