/** Articles: the page of each, and the files by which it is cited. */

import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { ArticleNode } from "../../graph/graph.ts";
import type { Picture as Original } from "../../model/article.ts";
import type { ArticleId } from "../../model/ids.ts";
import { articleHref, bibtexHref, risHref, topicHref } from "../addresses.ts";
import { bibtexOf } from "../cite/bibtex.ts";
import { citationOf } from "../cite/citation.ts";
import { risOf } from "../cite/ris.ts";
import { linkContent } from "../content-links.ts";
import { feedsOf, framed } from "../head.ts";
import { articlePageNode } from "../linked-data/article-nodes.ts";
import { type Planned, planFile, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { articleSummary } from "../summaries/article-summary.ts";
import { allTopics, declaredTopics } from "../summaries/article-topics.ts";
import { correctionsOfArticle } from "../summaries/correction-view.ts";
import { opening } from "../summaries/opening.ts";
import { sourceRef, topicRef } from "../summaries/refs.ts";
import { topicCount } from "../summaries/topic-count.ts";
import type { Mention, Picture } from "../views/article-body.ts";
import type { ArticleView } from "../views/view.ts";
import { markedParts } from "./article-marks.ts";
import { relatedArticles } from "./related-articles.ts";

/** Plans the pages of all articles. */
export function planArticles(planning: Planning): readonly Planned[] {
  return [...planning.graph.articles].flatMap(([id, { article }]) => [
    planHtml(articleHref(id), () => articleView(planning, id), {
      place: article.place,
      modified: article.dateModified ?? article.datePublished,
    }),
    planFile(bibtexHref(id), () => bibtexOf(citationOf(planning, id)), article.place),
    planFile(risHref(id), () => risOf(citationOf(planning, id)), article.place),
  ]);
}

function articleView(planning: Planning, id: ArticleId): ArticleView {
  const node = known(planning.graph.articles, id);
  const { article } = node;
  const citation = citationOf(planning, id);
  return present({
    kind: "article" as const,
    ...framed(planning, {
      href: articleHref(id),
      title: article.headline,
      description: opening(article),
      openGraphType: "article",
      feed: mainTopicFeed(planning, node),
      nodes: [articlePageNode(planning, id)],
      robots: article.draft ? "noindex" : undefined,
    }),
    summary: articleSummary(planning, id),
    authors: article.authors,
    body: linkContent(planning.addresses, article.place.file, article.body),
    outline: article.outline,
    wordCount: article.wordCount,
    image: article.image && pictureView(planning, article.image),
    ...markedParts(planning, id),
    topicLinks: node.topicLinks.map((topic) => (topic === undefined ? {} : { href: topicHref(topic) })),
    pictures: article.pictures.map((picture) => pictureView(planning, picture)),
    mentions: mentionsOf(node),
    corrections: correctionsOfArticle(planning, id),
    mentionedTopics: allTopics(node).map((topic) => topicCount(planning, topic)),
    related: relatedArticles(planning, id).map((other) => articleSummary(planning, other)),
    isBasedOn: node.isBasedOn.map((source) => sourceRef(planning, source)),
    cite: { text: citation.text, bibtex: bibtexHref(id), ris: risHref(id) },
  });
}

/** The feeds of the topic that the article is most about. */
function mainTopicFeed(planning: Planning, node: ArticleNode) {
  const [topic] = declaredTopics(node);
  if (topic === undefined) return undefined;
  return feedsOf(topicHref(topic), topicRef(planning, topic).text);
}

function pictureView(planning: Planning, original: Original): Picture | undefined {
  const files = planning.options.pictures?.get(original);
  return files && present({ ...files, alt: original.alt, caption: original.caption, credit: original.credit });
}

function mentionsOf({ mentions }: ArticleNode): readonly Mention[] {
  return mentions
    .filter(({ linked }) => linked)
    .map(({ topic, node, start, end }) => ({ href: topicHref(topic), node, start, end }));
}
