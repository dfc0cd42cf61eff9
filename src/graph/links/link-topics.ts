/** Links topics to one another: what is broader, what is related, whom an agent belongs to. */

import { push } from "../../base/group-by.ts";
import { sortedSet } from "../../base/order.ts";
import { complain } from "../../diagnostics/diagnostic.ts";
import { type TopicId, topicAgentId } from "../../model/ids.ts";
import type { Name } from "../../model/name.ts";
import type { Topic } from "../../model/topic.ts";
import type { BelongingKind } from "../../model/vocabulary.ts";
import { type AgentDirectory, askingForBody, resolveAgent } from "../names/agent-directory.ts";
import { resolveTopic } from "../names/topic-directory.ts";
import type { Report } from "../report.ts";
import { findCircles, type WrittenLink } from "./find-circles.ts";

/** The links between topics, both ways; lists sorted. */
export interface TopicLinks {
  readonly broader: ReadonlyMap<TopicId, readonly TopicId[]>;
  readonly narrower: ReadonlyMap<TopicId, readonly TopicId[]>;
  readonly related: ReadonlyMap<TopicId, readonly TopicId[]>;
}

/** Resolves the links of all topics; complains of names that lead nowhere, `broader-cycle` and `part-of-cycle`. */
export function linkTopics(agents: AgentDirectory, report: Report): TopicLinks {
  const topics = [...agents.topics.topics.values()];
  const links = (names: (topic: Topic) => readonly Name[]) =>
    topics.flatMap((topic) => names(topic).flatMap((name) => writtenLink(topic.id, name, agents, report)));
  const broader = links((topic) => topic.broader);
  const related = links((topic) => topic.related).filter(({ from, to }) => from !== to);
  const belongings = topics.flatMap((topic) =>
    topic.belongings.map(({ kind, to: name }) => ({
      kind,
      from: topicAgentId(topic.id),
      to: resolveAgent(agents, { name, spot: topic.id }, askingForBody(report)).agent,
      place: name.place,
    })),
  );
  const names = new Map(topics.map((topic) => [String(topic.id), topic.name]));
  for (const { first, others, size } of findCircles(broader)) {
    const name = names.get(first.from) ?? first.from;
    report(complain("broader-cycle", first.place, { name, size }, { related: others }));
  }
  for (const kind of KINDS) {
    // Two are close to one another; nobody is close to himself.
    const links = belongings.filter((link) => link.kind === kind && (kind !== "closeTo" || link.from === link.to));
    for (const { first, others, size } of findCircles(links)) {
      const name = names.get(first.from) ?? first.from;
      report(complain("part-of-cycle", first.place, { name, size, kind }, { related: others }));
    }
  }
  return {
    broader: forward(broader),
    narrower: forward(broader.map(reverse)),
    related: forward([...related, ...related.map(reverse)]),
  };
}

/** What leads from one agent to another in a topic's file. */
const KINDS = ["partOf", "memberOf", "closeTo", "standsFor"] as const satisfies readonly BelongingKind[];

function writtenLink(from: TopicId, name: Name, agents: AgentDirectory, report: Report): WrittenLink<TopicId>[] {
  const to = resolveTopic(agents.topics, name, report);
  return to === undefined ? [] : [{ from, to, place: name.place }];
}

function reverse<Id extends string>({ from, to, place }: WrittenLink<Id>): WrittenLink<Id> {
  return { from: to, to: from, place };
}

function forward<Id extends string>(links: readonly WrittenLink<Id>[]): Map<Id, readonly Id[]> {
  const lists = new Map<Id, Id[]>();
  for (const { from, to } of links) push(lists, from, to);
  return new Map([...lists].map(([id, list]) => [id, sortedSet(list)]));
}
