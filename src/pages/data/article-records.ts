/** Articles, topics and sources as records of the data files; fields as in docs/data.md, in that order. */

import { groupBy } from "../../base/group-by.ts";
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { ResolvedBasis } from "../../model/assertion.ts";
import type { ArticleId, SourceId, TopicId } from "../../model/ids.ts";
import { articleHref, publicUrl, sourceHref, topicHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { agentRecord, asSet } from "./refer.ts";

/** One line of `data/articles.json`. */
export function articleRecord({ graph, baseUrl }: Planning, id: ArticleId) {
  const { article, topics, mentions, claims, sources } = known(graph.articles, id);
  const counts = groupBy(mentions, ({ topic }) => topic);
  return {
    id,
    url: publicUrl(baseUrl, articleHref(id)),
    headline: article.headline,
    genre: article.genre,
    datePublished: article.datePublished,
    topics: asSet(topics),
    mentions: asSet(counts.keys()).map((topic) => ({ topic, count: counts.get(topic)?.length ?? 0 })),
    claims: asSet(claims),
    sources: asSet(sources),
  };
}

/** One line of `data/topics.json`. */
export function topicRecord({ graph, baseUrl }: Planning, id: TopicId) {
  const { topic, broader, related, articles, claims } = known(graph.topics, id);
  return {
    id,
    url: publicUrl(baseUrl, topicHref(id)),
    name: topic.name,
    type: topic.type,
    alternateNames: asSet(topic.alternateNames.map(({ text }) => text)),
    broader: asSet(broader),
    related: asSet(related),
    articles: asSet(articles.map(({ article }) => article)),
    claims: asSet(claims),
  };
}

/** One line of `data/sources.json`. */
export function sourceRecord(planning: Planning, id: SourceId) {
  const { source, publisher, isBasedOn, articles, claims } = known(planning.graph.sources, id);
  return present({
    id,
    url: publicUrl(planning.baseUrl, sourceHref(id)),
    name: source.name,
    type: source.type,
    publisher: publisher === undefined ? undefined : agentRecord(planning, publisher),
    isBasedOn: isBasedOn.map((basis) => basisRecord(planning, basis)).toSorted(byText),
    articles: asSet(articles),
    claims: asSet(claims),
  });
}

function basisRecord(planning: Planning, basis: ResolvedBasis) {
  switch (basis.kind) {
    case "source":
      return present({ kind: basis.kind, source: basis.source, altered: basis.altered });
    case "agent":
      return present({ kind: basis.kind, agent: agentRecord(planning, basis.agent), altered: basis.altered });
    case "own":
    case "unknown":
      return { kind: basis.kind };
    default:
      return basis satisfies never;
  }
}

function byText(a: object, b: object): number {
  const [textA, textB] = [JSON.stringify(a), JSON.stringify(b)];
  return textA < textB ? -1 : Number(textA > textB);
}
