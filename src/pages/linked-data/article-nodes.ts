/** Articles, their corrections and assertions as nodes of a JSON-LD graph. */

import { known } from "../../base/known.ts";
import type { ArticleNode } from "../../graph/graph.ts";
import { instantModified, instantPublished, languageOf } from "../../model/article.ts";
import type { Correction } from "../../model/correction.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { Genre } from "../../model/vocabulary.ts";
import { articleHref, sourceHref, topicHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { hrefOfClaim } from "../summaries/refs.ts";
import { iri, PUBLISHER_HREF, publisherNode, reference } from "./document.ts";
import { type LinkedNode, linkedNode } from "./linked-node.ts";
import { namedThing } from "./named-thing.ts";
import { concept, own } from "./own-terms.ts";

/** The schema.org type of each genre; a fact check is no ClaimReview here, since the site rates nothing. */
const TYPES = {
  report: "ReportageNewsArticle",
  news: "NewsArticle",
  brief: "NewsArticle",
  investigation: "ReportageNewsArticle",
  analysis: "AnalysisNewsArticle",
  background: "BackgroundNewsArticle",
  explainer: "BackgroundNewsArticle",
  interview: "NewsArticle",
  dialogue: "NewsArticle",
  feature: "ReportageNewsArticle",
  profile: "BackgroundNewsArticle",
  coverage: "NewsArticle",
  opinion: "OpinionNewsArticle",
  editorial: "OpinionNewsArticle",
  review: "ReviewNewsArticle",
  translation: "NewsArticle",
  factCheck: "NewsArticle",
  article: "NewsArticle",
} as const satisfies Record<Genre, string>;

/** The field of our own vocabulary that tells what schema.org's type tells a page's readers well enough. */
const GENRE = "isnad:genre";

/**
 * The article as its own page tells it: with the names of its topics, since a reader of one page knows no others, and
 * without its assertions and sources, which stand on the pages of claims and in `data/graph.jsonld`: a page must stay light.
 */
export function articlePageNode(planning: Planning, id: ArticleId): LinkedNode {
  const { mentions: _, citation: __, [GENRE]: ___, ...node } = articleNode(planning, id);
  const { topics } = known(planning.graph.articles, id);
  return linkedNode({
    ...node,
    publisher: publisherNode(planning),
    about: topics.map((topic) => namedThing(planning, topic)),
  });
}

/** The article as the graph of everything tells it. */
export function articleNode(planning: Planning, id: ArticleId): LinkedNode {
  const node = known(planning.graph.articles, id);
  const { article } = node;
  const { timezone } = planning.graph.site;
  return linkedNode({
    "@id": iri(planning, articleHref(id)),
    "@type": TYPES[article.genre],
    url: iri(planning, articleHref(id)),
    headline: article.headline,
    description: article.description,
    datePublished: article.timePublished ? instantPublished(article, timezone) : article.datePublished,
    dateModified: article.timeModified ? instantModified(article, timezone) : article.dateModified,
    inLanguage: languageOf(article, planning.graph.site),
    image: pictureOf(planning, node),
    wordCount: article.wordCount,
    author: article.authors.map((name) => authorNode(planning, name)),
    publisher: reference(planning, PUBLISHER_HREF),
    about: node.topics.map((topic) => reference(planning, topicHref(topic))),
    mentions: mentionedOnly(node).map((topic) => reference(planning, topicHref(topic))),
    citation: node.sources.map((source) => reference(planning, sourceHref(source))),
    isBasedOn: node.isBasedOn.map((source) => reference(planning, sourceHref(source))),
    correction: article.corrections.map((correction, index) => correctionNode(planning, node, correction, index)),
    ...own({ genre: concept("genre", article.genre) }),
  });
}

function pictureOf(planning: Planning, { article: { image } }: ArticleNode): string | undefined {
  const files = image && planning.options.pictures?.get(image);
  return files && iri(planning, files.src);
}

/** An author who is one of the site's desks is an organization, any other a person. */
function authorNode({ graph }: Planning, name: string): LinkedNode {
  return { "@type": graph.site.editors.includes(name) ? "Organization" : "Person", name };
}

function mentionedOnly({ topics, mentions }: ArticleNode) {
  return [...new Set(mentions.map(({ topic }) => topic))].filter((topic) => !topics.includes(topic)).toSorted();
}

function correctionNode(planning: Planning, node: ArticleNode, correction: Correction, index: number): LinkedNode {
  return {
    "@type": "CorrectionComment",
    text: correction.text,
    datePublished: correction.date,
    about: (node.correctedClaims[index] ?? []).map((claim) => reference(planning, hrefOfClaim(planning, claim))),
    ...own({ correctionKind: concept("correctionKind", correction.kind) }),
  };
}
