/** The order of whatever stands in articles: the newest article first, then as it stands in the text. */
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

/** Compares two articles: newer first, then by id, as the graph has them. */
export function compareArticles({ graph }: Planning, a: ArticleId, b: ArticleId): number {
  const [dateA, dateB] = [graph.articles.get(a)?.article.datePublished, graph.articles.get(b)?.article.datePublished];
  if (dateA !== dateB) return (dateA ?? "") < (dateB ?? "") ? 1 : -1;
  return a < b ? -1 : Number(a > b);
}
