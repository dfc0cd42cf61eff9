/** Meets everyone who speaks anywhere, before any name is resolved: so the order of the files does not matter. */
import { foldKey } from "../../arabic/fold.ts";
import { bodyOfOffice } from "../../arabic/offices.ts";
import { byCodeUnits } from "../../base/order.ts";
import type { Agent, Belonging } from "../../model/agent.ts";
import type { Article } from "../../model/article.ts";
import { type AgentId, inPlaceAgentId, OWN_NEWSROOM, standInAgentId, UNSTATED_AGENT } from "../../model/ids.ts";
import type { Source } from "../../model/source.ts";
import { canSpeak } from "../../model/topic.ts";
import { indexPhrases } from "../chains/phrase-index.ts";
import { readChain } from "../chains/read-chain.ts";
import { findQuotations } from "../links/find-quotations.ts";
import { lookUp } from "../name-index.ts";
import type { Report } from "../report.ts";
import { type AgentDirectory, findAgent, isGap, type SpottedName } from "./agent-directory.ts";
import {
  type Introduction,
  introduceInPlace,
  introduceOffice,
  introduceTopic,
  mergeIntroductions,
} from "./introduce.ts";
import { findNearAgents } from "./near-agents.ts";
import { readBrackets } from "./read-brackets.ts";
import { suggester } from "./suggest.ts";
import type { TopicDirectory } from "./topic-directory.ts";

/**
 * Meets all agents: topics first; then those whom a name with brackets introduces in place; then those introduced in
 * a chain, which can only be parted once the others' names are known; last, for every name that leads nowhere, what
 * stands in for it. Complains `agent-near`.
 */
export function meetAgents(
  topics: TopicDirectory,
  articles: readonly Article[],
  sources: readonly Source[],
  report: Report,
): AgentDirectory {
  const named = [...articles.flatMap(speakersIn), ...sources.flatMap(publishersOf), ...bodiesOf(topics)];
  const based = sources.flatMap(basesOf);
  const known = indexPhrases(directoryOf(topics, [...named, ...based]).names);
  const inChains = articles.flatMap((article) => namesInChains(article, known));
  const asserted = [...named, ...inChains];
  const directory = directoryOf(topics, [...asserted, ...based]);
  for (const near of findNearAgents(directory, [...asserted, ...based])) report(near);
  // A basis is a source's name as well as an agent's: only what a topic bears is taken for somebody.
  const spoken = based.filter(({ name }) => lookUp(topics.index, name.text).length > 0);
  return withStandIns(directory, [...asserted, ...spoken]);
}

/** The spot of a record: where unnamed agents of its fields are known. */
export const spotOf = (article: Article["id"], label: string): string => `${article}/${label}`;

function speakersIn(article: Article): SpottedName[] {
  const quotations = findQuotations(article);
  return [
    ...article.records.flatMap(({ asserter, basis, label }) => {
      const names = asserter?.kind === "names" ? asserter.names : [];
      const bases = basis.flatMap((each) => (each.kind === "name" && /[(（]/u.test(each.name.text) ? each.name : []));
      return [...names, ...bases].map((name) => ({ name, spot: spotOf(article.id, label) }));
    }),
    ...article.marks.flatMap((mark, index) => {
      if (mark.kind === "footnote" || mark.passage.attribution === undefined) return [];
      const label = mark.kind === "claim" ? mark.label : quotations[index]?.label;
      return [{ name: mark.passage.attribution, spot: spotOf(article.id, label ?? "") }];
    }),
  ];
}

/** Who published, took or authenticated it. */
function publishersOf({ id, publisher, recordedBy, authenticatedBy = [] }: Source): SpottedName[] {
  const names = [publisher, recordedBy, ...authenticatedBy.map(({ by }) => by)];
  return names.flatMap((name) => (name === undefined ? [] : [{ name, spot: id }]));
}

function basesOf({ id, isBasedOn }: Source): SpottedName[] {
  return isBasedOn.flatMap((basis) => (basis.kind === "name" ? [{ name: basis.name, spot: id }] : []));
}

function bodiesOf({ topics }: TopicDirectory): SpottedName[] {
  return [...topics.values()].flatMap(({ id, belongings }) => belongings.map(({ to }) => ({ name: to, spot: id })));
}

function namesInChains({ id, records }: Article, known: ReturnType<typeof indexPhrases>): SpottedName[] {
  return records.flatMap(({ chain, label }) =>
    chain === undefined
      ? []
      : readChain(chain, known, () => undefined).parts.flatMap((part) =>
          part.kind === "name" ? [{ name: part.name, spot: spotOf(id, label) }] : [],
        ),
  );
}

/** The directory without stand-ins. */
function directoryOf(topics: TopicDirectory, names: readonly SpottedName[]): AgentDirectory {
  const introductions = introduceAll(topics, names);
  const sameAs = joinSame(introductions);
  const held = new Map(
    [...introductions].filter(([id]) => !sameAs.has(id)).map(([id, introduction]) => [id, withoutLinks(introduction)]),
  );
  held.set(UNSTATED_AGENT, { ...NOBODY, id: UNSTATED_AGENT, name: "؟" });
  held.set(OWN_NEWSROOM, { ...NOBODY, id: OWN_NEWSROOM, name: "هذا الموقع", anonymity: "named", known: true });
  for (const body of certainBodies(introductions.values(), { topics, agents: held, sameAs })) held.set(body.id, body);
  const linked = [...introductions.values()].flatMap((introduction) => {
    const agent = held.get(introduction.id);
    return agent === undefined ? [] : [linkBodies(agent, introduction, { topics, agents: held, sameAs })];
  });
  const agents = new Map([...held, ...linked.map((agent) => [agent.id, agent] as const)]);
  for (const agent of linked) agents.set(agent.id, { ...agent, known: isKnown(agent, agents) });
  const called = [...new Set([...agents.values()].map(({ name }) => name).concat(namesOfTopics(topics)))];
  return { topics, agents, sameAs, names: called, suggest: suggester(() => called) };
}

const NOBODY: Omit<Agent, "id" | "name"> = { anonymity: "unknown", known: false, belongings: [] };

function introduceAll(topics: TopicDirectory, names: readonly SpottedName[]): Map<AgentId, Introduction> {
  const introductions = new Map<AgentId, Introduction>();
  const add = (introduction: Introduction) => {
    const before = introductions.get(introduction.id);
    introductions.set(introduction.id, before === undefined ? introduction : mergeIntroductions(before, introduction));
  };
  for (const topic of topics.topics.values()) if (canSpeak(topic)) add(introduceTopic(topic));
  for (const spotted of names) {
    if (lookUp(topics.index, spotted.name.text).length > 0) continue;
    const introduction = introduceInPlace(spotted);
    if (introduction !== undefined && lookUp(topics.index, introduction.name).length === 0) add(introduction);
  }
  // An office says by its name how far its holder is named; what brackets say elsewhere goes before.
  for (const { name } of names) {
    const holder = introduceOffice(name, (body) => lookUp(topics.index, body).length > 0);
    if (holder === undefined || introductions.has(holder.id) || lookUp(topics.index, name.text).length > 0) continue;
    introductions.set(holder.id, holder);
  }
  return introductions;
}

/** `نفسه: مقال/وسم` leads to the one unnamed agent of that record that bears the name, or to its only one. */
function joinSame(introductions: ReadonlyMap<AgentId, Introduction>): Map<AgentId, AgentId> {
  const bySpot = new Map<string, Introduction[]>();
  for (const introduction of introductions.values()) {
    const spot = spotIn(introduction);
    if (spot !== undefined) bySpot.set(spot, [...(bySpot.get(spot) ?? []), introduction]);
  }
  const same = new Map<AgentId, AgentId>();
  for (const { id, name, sameAs } of introductions.values()) {
    if (sameAs === undefined) continue;
    const there = bySpot.get(foldKey(targetSpot(sameAs))) ?? [];
    const target =
      there.find((each) => foldKey(each.name) === foldKey(name)) ?? (there.length === 1 ? there[0] : undefined);
    if (target !== undefined && target.id !== id) same.set(id, target.id);
  }
  return new Map([...same.keys()].flatMap((id) => followed(same, id)));
}

/** The record that an unnamed agent is known in, folded. */
function spotIn({ id, name }: Introduction): string | undefined {
  const before = `${inPlaceAgentId(foldKey(name))}_`;
  return id.startsWith(before) ? foldKey(id.slice(before.length)) : undefined;
}

/** A label alone is one of the same article. */
const targetSpot = ({ name, spot }: SpottedName): string =>
  name.text.includes("/") ? name.text : `${spot.slice(0, spot.indexOf("/"))}/${name.text}`;

/** Follows «نفسه» to its end; a ring of them leads nowhere. */
function followed(same: ReadonlyMap<AgentId, AgentId>, id: AgentId): [AgentId, AgentId][] {
  const met = new Set([id]);
  let end = same.get(id);
  while (end !== undefined && same.has(end)) {
    if (met.has(end)) return [];
    met.add(end);
    end = same.get(end);
  }
  return end === undefined ? [] : [[id, end]];
}

function withoutLinks({ id, name, topic, anonymity, count, reason }: Introduction): Agent {
  return {
    id,
    name,
    anonymity,
    known: anonymity === "named",
    belongings: [],
    ...(topic !== undefined && { topic: topic.id, type: topic.type }),
    ...(count !== undefined && { count }),
    ...(reason !== undefined && { reason }),
  };
}

type Held = Pick<AgentDirectory, "topics" | "agents" | "sameAs">;

/** Bodies that exist because somebody holds their office, though nothing else names them. */
function certainBodies(introductions: Iterable<Introduction>, held: Held): Agent[] {
  return [...introductions].flatMap(({ name, topic, anonymity }) => {
    const body = topic === undefined && anonymity === "titledOnly" ? bodyOfOffice(name) : undefined;
    if (body === undefined || !body.certain || findAgent(held, body.name, "") !== undefined) return [];
    return [{ ...NOBODY, id: inPlaceAgentId(foldKey(body.name)), name: body.name, anonymity: "named", known: true }];
  });
}

function linkBodies(agent: Agent, { belongings, name, topic }: Introduction, held: Held): Agent {
  const written = belongings.flatMap(({ kind, to, spot, from, until }): Belonging[] => {
    const body = findAgent(held, to, spot);
    return body === undefined || body === agent.id
      ? []
      : [{ kind, to: body, ...(from && { from }), ...(until && { until }) }];
  });
  const office = topic === undefined || topic.type === "person" ? bodyOfOffice(name) : undefined;
  const body = office && findAgent(held, office.name, "");
  const implied: Belonging[] = body === undefined || body === agent.id ? [] : [{ kind: "speaksFor", to: body }];
  const byKey = new Map([...implied, ...written].map((each) => [keyOf(each), each]));
  return { ...agent, belongings: [...byKey].sort(([a], [b]) => byCodeUnits(a, b)).map(([, each]) => each) };
}

const keyOf = ({ kind, to, from, until }: Belonging): string => `${kind} ${to} ${from ?? ""} ${until ?? ""}`;

function isKnown({ anonymity, belongings }: Agent, agents: ReadonlyMap<AgentId, Agent>): boolean {
  if (anonymity === "named") return true;
  return belongings.some(({ kind, to }) => kind === "speaksFor" && agents.get(to)?.anonymity === "named");
}

function namesOfTopics({ topics }: TopicDirectory): string[] {
  return [...topics.values()].flatMap(({ id, name, alternateNames }) => [
    name,
    ...alternateNames.map((each) => each.text),
    id,
  ]);
}

/** Whoever nobody introduced holds the place of the name, so that every reference leads somewhere. */
function withStandIns(directory: AgentDirectory, names: readonly SpottedName[]): AgentDirectory {
  const agents = new Map(directory.agents);
  for (const spotted of names
    .filter(({ name, spot }) => findAgent(directory, name.text, spot) === undefined)
    .flatMap(partsOf)) {
    const { text } = spotted.name;
    if (isGap(text) || findAgent(directory, text, spotted.spot) !== undefined) continue;
    const id = standInAgentId(foldKey(text));
    const before = agents.get(id)?.name ?? text;
    agents.set(id, { ...NOBODY, id, name: byCodeUnits(before, text) < 0 ? before : text, standIn: true });
  }
  return { ...directory, agents };
}

/** The bare name, and the names in its brackets. */
function partsOf({ name, spot }: SpottedName): SpottedName[] {
  const brackets = readBrackets(name);
  if (brackets === undefined) return [{ name, spot }];
  return [brackets.name, ...brackets.belongings.map(({ to }) => to)].map((each) => ({ name: each, spot }));
}
