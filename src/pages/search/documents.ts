/** What can be found: articles, topics, sources and claims, each with its fields and what it names. */
import { toString as textOf } from "hast-util-to-string";
import type { CalendarDate } from "../../base/calendar-date.ts";
import type { ArticleNode, ClaimNode, SourceNode, TopicNode } from "../../graph/graph.ts";
import { buildMatcher, type Matcher } from "../../graph/mentions/build-matcher.ts";
import { findNames } from "../../graph/mentions/find-names.ts";
import type { TopicId } from "../../model/ids.ts";
import { GENRES, SOURCE_TYPES, TOPIC_TYPES } from "../../model/vocabulary.ts";
import { articleHref, sourceHref, topicHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { hrefOfClaim } from "../summaries/refs.ts";
import { sentencesOf } from "./prose.ts";
import type { Card } from "./shelves.ts";

/** A document before it is indexed. */
export interface SearchDocument {
  readonly card: Omit<Card, "prose">;
  /** Short fields with their weight: title, summary, claims, names of sources. */
  readonly fields: readonly (readonly [weight: number, text: string])[];
  /** The prose, one sentence each. */
  readonly sentences: readonly string[];
  /** Topics it is about or names: how much, and the sentence that names it first (from 1; 0 for none). */
  readonly topics: ReadonlyMap<TopicId, TopicWeight>;
}

/** How much a document has to do with a topic, 1 to 63. */
export interface TopicWeight {
  readonly impact: number;
  readonly sentence: number;
}

/** Makes all documents, articles newest first, then topics, sources, claims. */
export function searchDocuments(planning: Planning): SearchDocument[] {
  const { graph } = planning;
  const matcher = buildMatcher(Array.from(graph.topics.values(), ({ topic }) => topic));
  return [
    ...Array.from(graph.articles.values(), (node) => articleDocument(planning, matcher, node)),
    ...Array.from(graph.topics.values(), (node) => topicDocument(planning, matcher, node)),
    ...Array.from(graph.sources.values(), (node) => sourceDocument(planning, matcher, node)),
    ...Array.from(graph.claims.values(), (node) => claimDocument(planning, matcher, node)),
  ];
}

/** The topic itself stands before everything that mentions it. */
const ITSELF = 63;
const DECLARED = 36;
const IN_SHORT_FIELD = 28;
const MENTIONED = 10;
const EACH_MENTION = 3;

function articleDocument(planning: Planning, matcher: Matcher, node: ArticleNode): SearchDocument {
  const { article } = node;
  const { graph } = planning;
  const sentences = sentencesOf(article.body);
  const short = `${article.headline}\n${article.description ?? ""}`;
  const byHand = node.topicLinks.filter((topic) => topic !== undefined);
  return {
    card: {
      href: articleHref(article.id),
      title: article.headline,
      kind: planning.words.label(GENRES, article.genre),
      ...dated(planning, article.datePublished),
      ...(article.description !== undefined && { about: article.description }),
    },
    fields: [
      [6, article.headline],
      [3, article.description ?? ""],
      [2, node.claims.map((id) => graph.claims.get(id)?.claim.text ?? "").join("\n")],
      [2, node.sources.map((id) => graph.sources.get(id)?.source.name ?? "").join("\n")],
      [1, article.authors.join("\n")],
    ],
    sentences,
    topics: topicsOf(matcher, { declared: node.topics, mentioned: byHand, short, sentences }),
  };
}

function topicDocument(planning: Planning, matcher: Matcher, { topic }: TopicNode): SearchDocument {
  const about = textOf(topic.body).trim();
  const topics = new Map(topicsOf(matcher, { declared: [], mentioned: [], short: "", sentences: [about] }));
  return {
    card: { href: topicHref(topic.id), title: topic.name, kind: planning.words.label(TOPIC_TYPES, topic.type), about },
    fields: [
      [8, topic.name],
      [5, topic.alternateNames.map(({ text }) => text).join("\n")],
      [1, about],
    ],
    sentences: [],
    topics: withoutSentences(topics.set(topic.id, { impact: ITSELF, sentence: 0 })),
  };
}

function sourceDocument(planning: Planning, matcher: Matcher, { source, publisher }: SourceNode): SearchDocument {
  const body = source.body === undefined ? "" : textOf(source.body).trim();
  const publisherName =
    publisher === undefined ? (source.publisher?.text ?? "") : (planning.graph.agents.get(publisher)?.agent.name ?? "");
  const prose = [...source.excerpts, body].join("\n");
  const declared = publisher === undefined ? undefined : planning.graph.agents.get(publisher)?.agent.topic;
  const found = topicsOf(matcher, {
    declared: declared === undefined ? [] : [declared],
    mentioned: [],
    short: source.name,
    sentences: [prose],
  });
  return {
    card: {
      href: sourceHref(source.id),
      title: source.name,
      kind: planning.words.label(SOURCE_TYPES, source.type),
      ...(source.datePublished !== undefined && dated(planning, source.datePublished)),
      ...(body !== "" && { about: body }),
    },
    fields: [
      [5, source.name],
      [3, source.alternateNames.map(({ text }) => text).join("\n")],
      [2, [publisherName, ...source.authors].join("\n")],
      [1, prose],
    ],
    sentences: [],
    topics: withoutSentences(found),
  };
}

function claimDocument(planning: Planning, matcher: Matcher, { claim, assertions }: ClaimNode): SearchDocument {
  const { graph } = planning;
  const asserters = new Set(assertions.flatMap(({ asserters }) => asserters.map((id) => graph.agents.get(id)?.agent)));
  const speakers = [...asserters].filter((agent) => agent !== undefined);
  const found = topicsOf(matcher, {
    declared: claim.topics,
    mentioned: speakers.flatMap(({ topic }) => topic ?? []),
    short: claim.text,
    sentences: [],
  });
  const article = graph.articles.get(claim.article)?.article;
  const names = speakers.map(({ name }) => name).join(planning.words.comma);
  return {
    card: {
      href: hrefOfClaim(planning, claim.id),
      title: claim.text,
      kind: planning.words.claimCard,
      ...(article !== undefined && dated(planning, article.datePublished)),
      ...(names !== "" && { about: names }),
    },
    fields: [
      [3, claim.text],
      [2, names],
    ],
    sentences: [],
    topics: withoutSentences(found),
  };
}

const dated = ({ words }: Planning, iso: CalendarDate): { date: string; iso: string } => ({
  date: words.date(iso),
  iso,
});

interface Naming {
  readonly declared: readonly TopicId[];
  readonly mentioned: readonly TopicId[];
  readonly short: string;
  readonly sentences: readonly string[];
}

/** Weighs the topics of a document: declared ones most, then those in its short fields, then by how often prose names them. */
function topicsOf(matcher: Matcher, { declared, mentioned, short, sentences }: Naming): Map<TopicId, TopicWeight> {
  const weights = new Map<TopicId, TopicWeight>();
  sentences.forEach((sentence, index) => {
    for (const { topic } of findNames(sentence, matcher)) {
      const { impact, sentence: first } = weights.get(topic) ?? { impact: MENTIONED, sentence: index + 1 };
      weights.set(topic, { impact: Math.min(DECLARED - 1, impact + EACH_MENTION), sentence: first });
    }
  });
  const atLeast = (topic: TopicId, impact: number): void => {
    const known = weights.get(topic);
    weights.set(topic, { impact: Math.max(impact, known?.impact ?? 0), sentence: known?.sentence ?? 0 });
  };
  for (const topic of mentioned) atLeast(topic, MENTIONED);
  for (const { topic } of findNames(short, matcher)) atLeast(topic, IN_SHORT_FIELD);
  for (const topic of declared) atLeast(topic, DECLARED);
  return weights;
}

/** Documents without leaves have no sentence to point at. */
const withoutSentences = (topics: ReadonlyMap<TopicId, TopicWeight>): ReadonlyMap<TopicId, TopicWeight> =>
  new Map(Array.from(topics, ([topic, { impact }]) => [topic, { impact, sentence: 0 }]));
