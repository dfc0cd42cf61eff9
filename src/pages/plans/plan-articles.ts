/** Articles: the page of each. */

import type { Root } from "hast";
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { ArticleNode } from "../../graph/graph.ts";
import type { Article } from "../../model/article.ts";
import type { ArticleId, TopicId } from "../../model/ids.ts";
import { articleHref, topicHref } from "../addresses.ts";
import { type CiteView, citeView } from "../cite/cite-view.ts";
import { linkContent } from "../content-links.ts";
import { topicFeeds } from "../feeds/feeds-of.ts";
import { framed } from "../head.ts";
import type { Href } from "../href.ts";
import { articlePageNode } from "../linked-data/article-nodes.ts";
import { type Planned, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import {
  bodiesOf,
  type CommonView,
  commonOf,
  type MissingView,
  missingOf,
  soleOriginOf,
} from "../summaries/article-standing.ts";
import { articleSummary } from "../summaries/article-summary.ts";
import { allTopics, declaredTopics, TOPICS_IN_HEAD } from "../summaries/article-topics.ts";
import { correctionsOfArticle } from "../summaries/correction-view.ts";
import { historyOfArticle } from "../summaries/history-view.ts";
import { opening } from "../summaries/opening.ts";
import { pictureView } from "../summaries/picture-view.ts";
import { agentRef, sourceRef, topicRef } from "../summaries/refs.ts";
import { articleSectionHref, topicSectionHref } from "../summaries/section-href.ts";
import type { Heading, Mention, Picture } from "../views/article-body.ts";
import type { Framed } from "../views/frame.ts";
import type { AgentRef, ArticleSummary, CorrectionView, HistoryEntry, SourceRef, TopicRef } from "../views/parts.ts";
import {
  type ArticleClaim,
  type ArticleSource,
  type FootnoteView,
  type MarkView,
  markedParts,
} from "./article-marks.ts";
import { relatedArticles } from "./related-articles.ts";

/** The page of an article. */
export interface ArticleView extends Framed {
  readonly kind: "article";
  readonly summary: ArticleSummary;
  readonly authors: readonly string[];
  readonly englishSummary?: string;
  /** What holds of all its claims; absent where the graph proves nothing of the kind. */
  readonly common?: CommonView;
  /** The origin of all its claims that have but one; absent where these differ, or there are none. */
  readonly soleOrigin?: AgentRef;
  /** The known origins behind all its claims together, each with those who count as this one. */
  readonly origins: readonly (readonly AgentRef[])[];
  /** What nobody says on the way to its claims. */
  readonly missing: MissingView;
  /** Names that count as one origin of some of its claims: what a figure puts in one bracket. */
  readonly bodies: readonly (readonly string[])[];
  /** The editors' own box; each part may be empty. */
  readonly box: Pick<Article, "weKnow" | "isSaid" | "notKnown">;
  readonly body: Root;
  readonly outline: readonly Heading[];
  readonly wordCount: number;
  readonly image?: Picture;
  /** Aligned with the `mark` numbers of the body's placeholders. */
  readonly marks: readonly MarkView[];
  /** Aligned with the `link` numbers of `isnad-topic`; a link that leads nowhere has no `href`. */
  readonly topicLinks: readonly { readonly href?: Href }[];
  /** Aligned with the `picture` numbers; `undefined` where no file was made (a placed fault): the alternative text stands alone. */
  readonly pictures: readonly (Picture | undefined)[];
  readonly mentions: readonly Mention[];
  readonly footnotes: readonly FootnoteView[];
  /** Claims in the order of their first mark, for the table at the end; numbered from 1 by position. */
  readonly claims: readonly ArticleClaim[];
  readonly sources: readonly ArticleSource[];
  readonly corrections: readonly CorrectionView[];
  readonly history: readonly HistoryEntry[];
  /** Topics that neither the head nor the text leads to already. */
  readonly furtherTopics: readonly TopicRef[];
  /** Where to go on: articles that share topics and claims. */
  readonly related: readonly ArticleSummary[];
  readonly isBasedOn: readonly SourceRef[];
  readonly cite: CiteView;
}

/** Plans the pages of all articles. */
export function planArticles(planning: Planning): readonly Planned<ArticleView>[] {
  return Array.from(planning.graph.articles, ([id, { article }]) =>
    planHtml(articleHref(id), () => articleView(planning, id), {
      place: article.place,
      modified: article.dateModified ?? article.datePublished,
    }),
  );
}

function articleView(planning: Planning, id: ArticleId): ArticleView {
  const node = known(planning.graph.articles, id);
  const { article } = node;
  return present({
    kind: "article" as const,
    ...framed(planning, {
      href: articleHref(id),
      title: article.headline,
      description: opening(article),
      openGraphType: "article",
      isItself: true,
      feed: mainTopicFeed(planning, node),
      nodes: [articlePageNode(planning, id)],
      robots: article.draft ? "noindex" : undefined,
    }),
    summary: articleSummary(planning, id),
    authors: article.authors,
    englishSummary: article.englishSummary,
    common: commonOf(planning, node),
    soleOrigin: soleOriginOf(planning, node),
    origins: node.origins.map(({ agents }) => agents.map((agent) => agentRef(planning, agent))),
    missing: missingOf(planning, node),
    bodies: bodiesOf(planning, node),
    box: { weKnow: article.weKnow, isSaid: article.isSaid, notKnown: article.notKnown },
    body: linkContent(planning.targets, article.place.file, article.body),
    outline: article.outline,
    wordCount: article.wordCount,
    image: article.image && pictureView(planning, article.image),
    ...markedParts(planning, id),
    topicLinks: node.topicLinks.map((topic, index) => {
      const other = node.articleLinks?.[index];
      const section = article.topicLinks[index]?.section;
      if (other !== undefined) return { href: articleSectionHref(planning, other, section) };
      return topic === undefined ? {} : { href: topicSectionHref(planning, topic, section) };
    }),
    pictures: article.pictures.map((picture) => pictureView(planning, picture)),
    mentions: mentionsOf(node),
    corrections: correctionsOfArticle(planning, id),
    history: historyOfArticle(planning, id),
    furtherTopics: furtherTopics(node).map((topic) => topicRef(planning, topic)),
    related: relatedArticles(planning, id).map((other) => articleSummary(planning, other)),
    isBasedOn: node.isBasedOn.map((source) => sourceRef(planning, source)),
    cite: citeView(planning, id),
  });
}

function furtherTopics(node: ArticleNode): readonly TopicId[] {
  const inText = [...node.topicLinks, ...node.mentions.flatMap(({ topic, linked }) => (linked ? [topic] : []))];
  const met = new Set([...inText, ...declaredTopics(node).slice(0, TOPICS_IN_HEAD)]);
  return allTopics(node).filter((topic) => !met.has(topic));
}

/** The feeds of the topic that the article is most about. */
function mainTopicFeed(planning: Planning, node: ArticleNode) {
  const [topic] = declaredTopics(node);
  if (topic === undefined) return undefined;
  return topicFeeds(planning, topic);
}

function mentionsOf({ mentions }: ArticleNode): readonly Mention[] {
  return mentions
    .filter(({ linked }) => linked)
    .map(({ topic, node, start, end }) => ({ href: topicHref(topic), node, start, end }));
}
