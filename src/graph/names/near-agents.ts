/** Agents written in place under two names that grammar alone tells apart: perhaps one agent, counted as two. */

import { withoutCases, withoutNumber } from "../../arabic/case-endings.ts";
import { foldKey } from "../../arabic/fold.ts";
import { push } from "../../base/group-by.ts";
import { comparePlaces, type Place } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { AgentId } from "../../model/ids.ts";
import { type AgentDirectory, findAgent, type SpottedName } from "./agent-directory.ts";
import { readBrackets } from "./read-brackets.ts";

interface Spelling {
  readonly agent: AgentId;
  readonly text: string;
  readonly place: Place;
  readonly hasTopic: boolean;
  /** One or many makes a difference where nobody is named: «مسؤول» and «مسؤولون» are others. */
  readonly named: boolean;
}

/**
 * Complains `agent-near` once for each agent in place whose name differs from another's by case endings, «ال», or, for
 * those with a name or an office, by number; at the later place, the earlier one beside it.
 */
export function findNearAgents(directory: AgentDirectory, names: readonly SpottedName[]): Diagnostic[] {
  const spellings = [...spellingsInPlace(directory, names), ...spellingsOfTopics(directory)];
  const told = new Set<AgentId>();
  return [
    ...nearOnes(spellings, withoutCases, told),
    ...nearOnes(
      spellings.filter(({ named }) => named),
      withoutNumber,
      told,
    ),
  ];
}

function nearOnes(spellings: readonly Spelling[], key: (text: string) => string, told: Set<AgentId>): Diagnostic[] {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) push(groups, key(spelling.text), spelling);
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.sort(byTopicThenPlace);
    return others.flatMap(({ agent, text, place, hasTopic }) => {
      if (first === undefined || hasTopic || agent === first.agent || told.has(agent)) return [];
      // Two unnamed sources called alike are two on purpose.
      if (foldKey(text) === foldKey(first.text)) return [];
      told.add(agent);
      return [complain("agent-near", place, { name: text, other: first.text }, { related: [first.place] })];
    });
  });
}

const byTopicThenPlace = (a: Spelling, b: Spelling): number =>
  Number(b.hasTopic) - Number(a.hasTopic) || comparePlaces(a.place, b.place);

function spellingsInPlace(directory: AgentDirectory, names: readonly SpottedName[]): Spelling[] {
  return names.flatMap(({ name: whole, spot }) => {
    const { text, place } = readBrackets(whole)?.name ?? whole;
    const id = findAgent(directory, text, spot);
    const agent = id === undefined ? undefined : directory.agents.get(id);
    if (agent === undefined || agent.topic !== undefined) return [];
    const named = agent.anonymity === "named" || agent.anonymity === "titledOnly";
    return [{ agent: agent.id, text, place, hasTopic: false, named }];
  });
}

function spellingsOfTopics({ agents, topics }: AgentDirectory): Spelling[] {
  return [...agents.values()].flatMap(({ id, topic: topicId }) => {
    const topic = topicId === undefined ? undefined : topics.topics.get(topicId);
    if (topic === undefined) return [];
    const names = [{ text: topic.name, place: topic.namePlace }, ...topic.alternateNames];
    return names.map(({ text, place }) => ({ agent: id, text, place, hasTopic: true, named: true }));
  });
}
