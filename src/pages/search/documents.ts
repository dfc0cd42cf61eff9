/** What can be found: articles, topics, sources and claims, each with its card, its words and the topics it is about. */
import { toString as textOf } from "hast-util-to-string";
import type { CalendarDate } from "../../base/calendar-date.ts";
import { known } from "../../base/known.ts";
import type { AgentNode, ArticleNode, ClaimNode, SourceNode, TopicNode } from "../../graph/graph.ts";
import type { AgentId, TopicId } from "../../model/ids.ts";
import { CORROBORATION_STATES, GENRES, SOURCE_TYPES, TOPIC_TYPES } from "../../model/vocabulary.ts";
import { articleHref, sourceHref, topicHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { claimVoices, isVerbatim, voiceNames } from "../summaries/claim-voices.ts";
import { latinName } from "../summaries/latin-name.ts";
import { hrefOfClaim } from "../summaries/refs.ts";
import { articleWords, type DocumentWords, type Field } from "./document-words.ts";
import type { Card } from "./shelves.ts";

/** A document before it is indexed; each part is made when it is asked for. */
export interface SearchDocument {
  readonly card: () => Card;
  /** The words of its text, and what names the state of that text, if anything does; absent where it has none. */
  readonly prose?: { readonly name: string | undefined; readonly words: () => DocumentWords };
  /** Short texts of its own, and those that others lend it. */
  readonly fields: () => readonly Field[];
  /** How much it has to do with topics, 1 to 63, whatever names it calls them by. */
  readonly topics: () => ReadonlyMap<TopicId, number>;
}

/** A document in its order: by its id, and made when it is asked for, from what the graph says then. */
export interface ListedDocument {
  readonly id: string;
  readonly open: () => SearchDocument;
}

/** Lists the documents of each of `KINDS`, each kind from the oldest: what comes new moves no number of what is there. */
export function listDocuments(planning: Planning): readonly (readonly ListedDocument[])[] {
  const { graph } = planning;
  const oldestFirst = [...graph.articles.keys()].reverse();
  const claims = oldestFirst.flatMap((id) => known(graph.articles, id).claims);
  return [
    oldestFirst.map((id) => ({ id, open: () => articleDocument(planning, known(planning.graph.articles, id)) })),
    Array.from(graph.topics.keys(), (id) => ({
      id,
      open: () => topicDocument(planning, known(planning.graph.topics, id)),
    })),
    Array.from(graph.sources.keys(), (id) => ({
      id,
      open: () => sourceDocument(planning, known(planning.graph.sources, id)),
    })),
    claims.map((id) => ({ id, open: () => claimDocument(planning, known(planning.graph.claims, id)) })),
  ];
}

/** The topic itself stands before everything that is about it, that before what mentions it. */
const ITSELF = 63;
const DECLARED = 36;
const MENTIONED = 10;
const EACH_MENTION = 3;

function articleDocument(planning: Planning, node: ArticleNode): SearchDocument {
  const { article } = node;
  const { graph } = planning;
  return {
    card: () => ({
      href: articleHref(article.id),
      title: article.headline,
      kind: planning.words.label(GENRES, article.genre),
      ...dated(planning, article.datePublished),
      ...aboutIt(article.description),
    }),
    prose: { name: planning.options.words?.nameOf(article.id), words: () => articleWords(article) },
    fields: () => [
      [2, node.claims.map((id) => known(graph.claims, id).claim.text).join("\n")],
      [2, node.sources.map((id) => known(graph.sources, id).source.name).join("\n")],
    ],
    topics: () => topicsOfArticle(node),
  };
}

/** What the graph found in its prose, what is linked by hand, and what the editor declared. */
function topicsOfArticle({ mentions, topicLinks, topics }: ArticleNode): Map<TopicId, number> {
  const impacts = new Map<TopicId, number>();
  for (const { topic } of mentions) {
    impacts.set(topic, Math.min(DECLARED - 1, (impacts.get(topic) ?? MENTIONED) + EACH_MENTION));
  }
  for (const topic of topicLinks) if (topic && !impacts.has(topic)) impacts.set(topic, MENTIONED);
  for (const topic of topics) impacts.set(topic, DECLARED);
  return impacts;
}

function topicDocument(planning: Planning, { topic }: TopicNode): SearchDocument {
  const about = textOf(topic.body).trim();
  return {
    card: () => ({
      href: topicHref(topic.id),
      title: topic.name,
      ...latinName(topic),
      kind: planning.words.label(TOPIC_TYPES, topic.type),
      ...aboutIt(about),
    }),
    fields: () => [
      [8, topic.name],
      [5, topic.alternateNames.map(({ text }) => text).join("\n")],
      [1, about],
    ],
    topics: () => new Map([[topic.id, ITSELF]]),
  };
}

function sourceDocument(planning: Planning, { source, publisher }: SourceNode): SearchDocument {
  const body = source.body === undefined ? "" : textOf(source.body).trim();
  const agent = agentOf(planning, publisher);
  return {
    card: () => ({
      href: sourceHref(source.id),
      title: source.name,
      kind: planning.words.label(SOURCE_TYPES, source.type),
      ...(source.datePublished !== undefined && dated(planning, source.datePublished)),
      ...aboutIt(body),
    }),
    fields: () => [
      [5, source.name],
      [3, source.alternateNames.map(({ text }) => text).join("\n")],
      [2, [agent?.name ?? source.publisher?.text ?? "", ...source.authors].join("\n")],
      [1, [...source.excerpts, body].join("\n")],
    ],
    topics: () => new Map(agent?.topic === undefined ? [] : [[agent.topic, DECLARED]]),
  };
}

function claimDocument(planning: Planning, node: ClaimNode): SearchDocument {
  const { claim, assertions } = node;
  const asserters = new Set(assertions.flatMap((each) => each.asserters.map((id) => agentOf(planning, id))));
  const speakers = [...asserters].filter((agent) => agent !== undefined);
  const names = speakers.map(({ name }) => name).join(planning.words.comma);
  const { article } = known(planning.graph.articles, claim.article);
  return {
    card: () => ({
      href: hrefOfClaim(planning, claim.id),
      by: voiceNames(claimVoices(planning, node), planning.words).join(planning.words.comma),
      title: planning.words.said(claim.text, isVerbatim(node)),
      kind: `${planning.words.claimCard} · ${planning.words.label(CORROBORATION_STATES, node.corroboration.state)}`,
      ...dated(planning, article.datePublished),
    }),
    fields: () => [
      [3, claim.text],
      [2, names],
    ],
    topics: () =>
      new Map([
        ...speakers.flatMap(({ topic }) => (topic === undefined ? [] : [[topic, MENTIONED] as const])),
        ...claim.topics.map((topic) => [topic, DECLARED] as const),
      ]),
  };
}

const agentOf = ({ graph }: Planning, id: AgentId | undefined): AgentNode["agent"] | undefined =>
  id === undefined ? undefined : graph.agents.get(id)?.agent;

const dated = ({ words }: Planning, iso: CalendarDate): { date: string; iso: string } => ({
  date: words.date(iso),
  iso,
});

const ABOUT = 80;

/** The first words of a text, whole ones. */
function aboutIt(text: string | undefined): { about?: string } {
  const plain = (text ?? "").replace(/\s+/gu, " ").trim();
  if (plain === "") return {};
  return { about: plain.length <= ABOUT ? plain : `${plain.slice(0, ABOUT).replace(/\s+\S*$/u, "")}…` };
}
