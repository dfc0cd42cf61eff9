/** The dated things of a topic: articles, sources, corrections. */

import { known } from "../../base/known.ts";
import type { ArticleId, TopicId } from "../../model/ids.ts";
import { articleHref, sourceHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { correctionsOfArticle } from "../summaries/correction-view.ts";
import type { TimelineEntry } from "../views/parts.ts";

/** Gives what happened by date, oldest first: the articles, the topic's sources that they use, and their corrections. */
export function timelineOf(planning: Planning, id: TopicId, articles: readonly ArticleId[]): readonly TimelineEntry[] {
  const entries = [
    ...articles.map((article) => articleEntry(planning, article)),
    ...sourceEntries(planning, id, new Set(articles)),
    ...articles.flatMap((article) => correctionEntries(planning, article)),
  ];
  return entries.toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date) || KINDS[a.kind] - KINDS[b.kind]);
}

/** What stands first on one day. */
const KINDS = { event: 0, source: 1, article: 2, correction: 3 } as const satisfies Record<
  TimelineEntry["kind"],
  number
>;

function articleEntry({ graph }: Planning, id: ArticleId): TimelineEntry {
  const { article } = known(graph.articles, id);
  return { date: article.datePublished, kind: "article", link: { href: articleHref(id), text: article.headline } };
}

function sourceEntries({ graph }: Planning, id: TopicId, here: ReadonlySet<ArticleId>): readonly TimelineEntry[] {
  return known(graph.topics, id).sources.flatMap((source) => {
    const { source: work, articles } = known(graph.sources, source);
    if (work.datePublished === undefined || !articles.some((article) => here.has(article))) return [];
    return [{ date: work.datePublished, kind: "source" as const, link: { href: sourceHref(source), text: work.name } }];
  });
}

function correctionEntries(planning: Planning, id: ArticleId): readonly TimelineEntry[] {
  return correctionsOfArticle(planning, id).map(({ date, article }) => ({ date, kind: "correction", link: article }));
}
