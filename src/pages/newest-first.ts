/** The order of whatever stands in articles: the newest article first, then as it stands in the text. */
import { gather, isGathering } from "../base/reads.ts";
import { remember } from "../base/remember.ts";
import type { Graph } from "../graph/graph.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Planning } from "./planning.ts";

/** Anything that stands at a mark of an article. */
export interface Marked {
  readonly article: ArticleId;
  readonly mark: number;
}

/** Orders marked things by their articles, newest first, and within one article as the text has them. */
export function newestFirst<Item extends Marked>(planning: Planning, items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => compareArticles(planning, a.article, b.article) || a.mark - b.mark);
}

/** Orders articles: newer first, then by id, as the graph has them. */
export function newestArticles({ graph }: Planning, articles: readonly ArticleId[]): ArticleId[] {
  const { value: ranks } = gather(() => ranksOf(graph, "all"));
  if (isGathering()) for (const id of articles) readMoment(graph, id);
  const rankOf = (id: ArticleId): number => ranks.get(id) ?? ranks.size;
  return articles.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Compares two articles: newer first, then by id, as the graph has them. */
export function compareArticles({ graph }: Planning, a: ArticleId, b: ArticleId): number {
  const { value: ranks } = gather(() => ranksOf(graph, "all"));
  // What decides are their moments and their ids: those are noted, not the order of all the others.
  if (isGathering()) for (const id of [a, b]) readMoment(graph, id);
  return (ranks.get(a) ?? ranks.size) - (ranks.get(b) ?? ranks.size);
}

/** The place of each article in the graph's own order, counted once. */
const ranksOf = remember(
  (graph: Graph, _: "all"): ReadonlyMap<ArticleId, number> =>
    new Map([...graph.articles.keys()].map((id, index) => [id, index])),
);

function readMoment({ articles }: Graph, id: ArticleId): unknown {
  const article = articles.get(id)?.article;
  return [article?.datePublished, article?.timePublished];
}
