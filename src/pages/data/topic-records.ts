/** Topics and agents as records of the data files. An agent that has a topic bears its id. */
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { AgentNode } from "../../graph/graph.ts";
import { type AgentId, OWN_NEWSROOM, type TopicId, UNSTATED_AGENT } from "../../model/ids.ts";
import { ANONYMITIES, BELONGINGS, TOPIC_TYPES } from "../../model/vocabulary.ts";
import { publicUrl, topicHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { asSet } from "./refer.ts";
import { count, day, list, oneOf, page, record, type Schema, setOf, sign, text, texts } from "./schema-parts.ts";

/** One line of `data/topics.json`. */
export function topicRecord({ graph, baseUrl }: Planning, id: TopicId) {
  const { topic, broader, related, neighbours, dossier, happenings, articles, claims, sources } = known(
    graph.topics,
    id,
  );
  return present({
    id,
    url: publicUrl(baseUrl, topicHref(id)),
    name: topic.name,
    type: topic.type,
    alternateNames: asSet(topic.alternateNames.map(({ text }) => text)),
    broader: asSet(broader),
    related: asSet(related),
    neighbours,
    dates: happenings.map(({ date, text, source }) => present({ date, text, source })),
    dossier,
    sameAs: asSet(topic.sameAs),
    mediaTopic: topic.mediaTopic,
    ambiguous: topic.ambiguous || undefined,
    articles: articles
      .toSorted((a, b) => (a.article < b.article ? -1 : Number(a.article > b.article)))
      .map(({ article, declared, mentions }) => ({ article, declared, mentions })),
    claims: asSet(claims),
    sources: asSet(sources),
  });
}

/** One line of `data/agents.json`. */
export function agentRecord({ graph, words, baseUrl, agentPages }: Planning, id: AgentId) {
  if (id === UNSTATED_AGENT) return nobody(id, words.unstated, "unknown");
  if (id === OWN_NEWSROOM) return nobody(id, words.ourselves, "named");
  const { agent } = known(graph.agents, id);
  const page = agentPages.get(id);
  return present({
    id,
    url: page && publicUrl(baseUrl, page),
    name: agent.name,
    topic: agent.topic,
    type: agent.type,
    anonymity: agent.anonymity,
    count: agent.count,
    reason: agent.reason,
    belongings: agent.belongings.map(({ kind, to, from, until }) => present({ kind, to, from, until })),
    introduced: agent.standIn ? (false as const) : undefined,
  });
}

/** The two agents that every file may name, and no editor introduces. */
const nobody = (id: AgentId, name: string, anonymity: AgentNode["agent"]["anonymity"]) => ({
  id,
  name,
  anonymity,
  belongings: [],
});

/** All that {@link agentRecord} knows: whom nobody named, this newsroom, then everybody of the graph. */
export const agentsOf = ({ graph }: Planning): readonly AgentId[] => [
  ...new Set([UNSTATED_AGENT, OWN_NEWSROOM, ...graph.agents.keys()]),
];

/** What {@link topicRecord} gives. */
export const TOPIC_SCHEMA: Schema = record({
  id: text("file stem"),
  url: page,
  name: text("as readers see it"),
  type: oneOf(TOPIC_TYPES, "kind of thing"),
  alternateNames: { ...texts("other names, sorted"), uniqueItems: true },
  broader: setOf("topics", "directly above it"),
  related: setOf("topics", "declared as related, at either end"),
  neighbours: texts(
    "ids of topics that share more articles and claims with it than chance would have it, nearest first",
  ),
  dates: list(
    record({ date: day("of it"), text: text("what happened"), "source?": text("id of the source that says so") }),
    "dated happenings, oldest first",
  ),
  "dossier?": texts("of a dossier: ids of its articles, in the order in which to read them"),
  sameAs: { ...texts("the same thing elsewhere: addresses, sorted"), uniqueItems: true },
  "mediaTopic?": text("IPTC Media Topic"),
  "ambiguous?": sign("its name is also an ordinary word, or several things bear it: never linked unasked"),
  articles: list(
    record({
      article: text("id"),
      declared: { type: "boolean", description: "the editor says that it is about it" },
      mentions: count("how often its text names it"),
    }),
    "that declare or mention it; by id",
  ),
  claims: setOf("claims", "about it"),
  sources: setOf("sources", "of these claims"),
});

/** What {@link agentRecord} gives. */
export const AGENT_SCHEMA: Schema = record({
  id: text(
    "of its topic; or `~` and its folded name, for an unnamed one also where it stands; `~?` is nobody, `~!` this newsroom",
  ),
  "url?": page,
  name: text("as readers see it"),
  "topic?": text("id of the topic, where the agent has one"),
  "type?": oneOf(TOPIC_TYPES, "kind of thing"),
  anonymity: oneOf(ANONYMITIES, "how far it is named"),
  "count?": count("how many they are"),
  "reason?": text("why it is not named, in the editor's words"),
  belongings: list(
    record({
      kind: oneOf(BELONGINGS, "how it belongs to the other"),
      to: text("id of the other agent"),
      "from?": day("first day on which it holds"),
      "until?": day("last day on which it holds"),
    }),
    "what it belongs to, directly; by kind, then id",
  ),
  "introduced?": { const: false, description: "its name leads nowhere: nothing else is known of it" },
});
