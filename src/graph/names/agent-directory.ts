/** Who a name names: a topic that can speak, or an agent written in place. */

import { foldKey } from "../../arabic/fold.ts";
import { byCodeUnits } from "../../base/order.ts";
import { complain } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Agent } from "../../model/agent.ts";
import { type AgentId, inPlaceAgentId, topicAgentId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { Name } from "../../model/name.ts";
import type { Topic } from "../../model/topic.ts";
import { AGENT_TYPES, ANONYMITIES, type Anonymity, type HopRelation, type HopRole } from "../../model/vocabulary.ts";
import { lookUp } from "../name-index.ts";
import type { Report } from "../report.ts";
import { BRACKET_LABELS, type Brackets, readBrackets } from "./read-brackets.ts";
import { type Suggest, suggester } from "./suggest.ts";
import type { TopicDirectory } from "./topic-directory.ts";

/** All agents that have been met: those with topics, those written in place, and those that nobody introduced. */
export interface AgentDirectory {
  readonly topics: TopicDirectory;
  /** By id. Grows while names are resolved: an agent that nobody introduced stands in it as `unknown`. */
  readonly agents: Map<AgentId, Agent>;
  /** How all agents are called: what may stand in a chain. */
  readonly names: readonly string[];
  /** What a wrong name is compared with: agents first, then whatever else has a topic. */
  readonly suggest: Suggest;
}

/** An agent as named at one spot, with what the brackets say of its part in the chain. */
export interface AgentReference {
  readonly agent: AgentId;
  readonly role?: HopRole;
  readonly relation?: HopRelation;
}

/** From least to most known: where two spots disagree about an agent in place, the lesser holds. */
const LEAST_KNOWN: readonly Anonymity[] = ["unknown", "unnamedGroup", "unnamedIndividual", "titledOnly", "named"];

/**
 * Makes the directory: topics that can speak, and every agent that one of `names` introduces in place, by brackets
 * that say how far it is named. One folded name is one agent.
 */
export function agentDirectory(topics: TopicDirectory, names: Iterable<Name>): AgentDirectory {
  const agents = new Map<AgentId, Agent>([[UNSTATED_AGENT, UNSTATED]]);
  for (const topic of topics.topics.values()) if (AGENT_TYPES.has(topic.type)) addTopic(agents, topic);
  for (const name of names) introduce(agents, topics, name);
  const speakers = [...agents.values()].map((agent) => agent.name);
  const called = [...new Set([...speakers, ...namesOfTopics(topics)])];
  return { topics, agents, names: called, suggest: suggester(() => called) };
}

/**
 * Gives the agent of a name. Complains `agent-unknown`, `agent-cannot-speak`, `topic-ambiguous`, `bracket-unknown`,
 * `anonymity-differs`; even then somebody said it, and an agent with that name stands in.
 */
export function resolveAgent(directory: AgentDirectory, name: Name, report: Report): AgentReference {
  if (isGap(name.text)) return { agent: UNSTATED_AGENT };
  const whole = agentNamed(directory, name.text);
  if (whole !== undefined) return { agent: whole };
  const brackets = readBrackets(name);
  if (brackets === undefined) return { agent: standIn(directory, name, report) };
  const agent = agentNamed(directory, brackets.name.text);
  const unknown = brackets.unknown.filter(({ text }) => agent === undefined || agentNamed(directory, text) !== agent);
  for (const { text, place } of unknown) {
    const expected = nearest(text, BRACKET_LABELS);
    report(complain("bracket-unknown", place, { label: text }, expected === undefined ? {} : { expected }));
  }
  if (agent !== undefined) checkAnonymity(directory, agent, brackets, report);
  const { role, relation } = brackets;
  const part = { ...(role && { role }), ...(relation && { relation }) };
  // Whoever is written in place is introduced by the label in the brackets: where that is wrong, that is the one fault.
  const quiet: Report = unknown.length > 0 ? () => undefined : report;
  return { agent: agent ?? standIn(directory, brackets.name, quiet), ...part };
}

/** Says whether an agent only stands in for a name that nobody knows. */
export const isStandIn = (id: AgentId): boolean => id !== UNSTATED_AGENT && id.endsWith("?");

/** Says whether a name, without its brackets, leads to exactly one agent. */
export function namesAgent(directory: AgentDirectory, name: Name): boolean {
  return agentNamed(directory, name.text) !== undefined || agentNamed(directory, bareName(name).text) !== undefined;
}

function namesOfTopics({ topics }: TopicDirectory): string[] {
  return [...topics.values()].flatMap(({ id, name, alternateNames }) => [
    name,
    ...alternateNames.map((each) => each.text),
    id,
  ]);
}

const UNSTATED: Agent = { id: UNSTATED_AGENT, name: "؟", anonymity: "unknown", partOf: [] };

function isGap(text: string): boolean {
  return text === "؟" || text === "?";
}

function bareName(name: Name): Name {
  return readBrackets(name)?.name ?? name;
}

function addTopic(agents: Map<AgentId, Agent>, { id, name, type, anonymity }: Topic): void {
  const agent = { id: topicAgentId(id), name, topic: id, type, anonymity, partOf: [] };
  agents.set(agent.id, agent);
}

function introduce(agents: Map<AgentId, Agent>, topics: TopicDirectory, whole: Name): void {
  if (lookUp(topics.index, whole.text).length > 0) return;
  const { name, anonymity } = readBrackets(whole) ?? {};
  if (name === undefined || anonymity === undefined || lookUp(topics.index, name.text).length > 0) return;
  const id = inPlaceAgentId(foldKey(name.text));
  addInPlace(agents, { id, name: name.text, anonymity, partOf: [] });
}

/** Two spellings of one agent: the first in code units stands for both, whatever the files' order. */
function addInPlace(agents: Map<AgentId, Agent>, agent: Agent): void {
  const before = agents.get(agent.id) ?? agent;
  const name = byCodeUnits(before.name, agent.name) < 0 ? before.name : agent.name;
  agents.set(agent.id, { ...agent, name, anonymity: lessKnown(before.anonymity, agent.anonymity) });
}

function lessKnown(a: Anonymity, b: Anonymity): Anonymity {
  return LEAST_KNOWN.indexOf(a) < LEAST_KNOWN.indexOf(b) ? a : b;
}

/** Gives the one agent of a name that stands without brackets, where it has one. */
export function agentNamed({ topics, agents }: AgentDirectory, text: string): AgentId | undefined {
  const found = lookUp(topics.index, text)
    .map(topicAgentId)
    .filter((id) => agents.has(id));
  if (found.length === 1) return found[0];
  const inPlace = inPlaceAgentId(foldKey(text));
  return agents.has(inPlace) ? inPlace : undefined;
}

const standInId = (text: string): AgentId => inPlaceAgentId(`${foldKey(text)}?`);

function standIn(directory: AgentDirectory, { text, place }: Name, report: Report): AgentId {
  const topics = lookUp(directory.topics.index, text);
  const [first] = topics;
  const type = first === undefined ? undefined : directory.topics.topics.get(first)?.type;
  if (first === undefined || type === undefined) {
    report(complain("agent-unknown", place, { name: text }, directory.suggest(text)));
  } else if (topics.length > 1) {
    report(complain("topic-ambiguous", place, { name: text, ids: topics.join("، ") }, { expected: first }));
  } else {
    report(complain("agent-cannot-speak", place, { name: text, type }));
  }
  const id = standInId(text);
  addInPlace(directory.agents, { id, name: text, anonymity: "unknown", partOf: [] });
  return id;
}

function checkAnonymity(directory: AgentDirectory, id: AgentId, { name, anonymity }: Brackets, report: Report): void {
  const agent = directory.agents.get(id);
  if (agent === undefined || anonymity === undefined || agent.anonymity === anonymity) return;
  const facts = { name: name.text, here: ANONYMITIES[anonymity].ar, there: ANONYMITIES[agent.anonymity].ar };
  report(complain("anonymity-differs", name.place, facts));
}
