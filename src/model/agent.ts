/** Whoever can assert or relay something. */
import type { AgentId, TopicId } from "./ids.ts";
import type { Anonymity, TopicType } from "./vocabulary.ts";

/** جهة (prov:Agent): a topic of type person, organization, outlet, group or state, or a name written in place. */
export interface Agent {
  readonly id: AgentId;
  /** The topic's name, or the name as first written in place; «؟» for the agent nobody named. */
  readonly name: string;
  /** Present where the agent has a page of its own. */
  readonly topic?: TopicId;
  readonly type?: TopicType;
  readonly anonymity: Anonymity;
  /** Who owns or commands it, directly; sorted. */
  readonly partOf: readonly AgentId[];
}

/** Says whether an agent is known well enough to be told from another: named, or known by office. */
export const isKnown = (agent: Agent): boolean => agent.anonymity === "named" || agent.anonymity === "titledOnly";
