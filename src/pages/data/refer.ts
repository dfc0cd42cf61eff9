/** How the data files name agents and put sets in order. */

import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import { type AgentId, OWN_NEWSROOM, type TopicId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { Anonymity } from "../../model/vocabulary.ts";
import type { Planning } from "../planning.ts";

/** Somebody, in a data file: by name, by topic where there is one, and how far they are named. */
export interface AgentRecord {
  readonly name: string;
  readonly topic?: TopicId;
  readonly anonymity: Anonymity;
}

/** Names an agent; the one whom nobody stated is «؟». */
export function agentRecord({ graph, words }: Planning, id: AgentId): AgentRecord {
  if (id === UNSTATED_AGENT) return { name: words.unstated, anonymity: "unknown" };
  if (id === OWN_NEWSROOM) return { name: words.ourselves, anonymity: "named" };
  const { agent } = known(graph.agents, id);
  return present({ name: agent.name, topic: agent.topic, anonymity: agent.anonymity });
}

/** Every list in the data files that is a set stands in the order of code units, however the files were written. */
export const asSet = <Text extends string>(values: Iterable<Text>): readonly Text[] => [...new Set(values)].toSorted();
