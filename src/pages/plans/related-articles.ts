/** Where to go on from an article: others that share its claims and its rarer topics. */

import { known } from "../../base/known.ts";
import { byCodeUnits } from "../../base/order.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";

/** What one shared claim weighs, against a topic that only these two articles share. */
const CLAIM_WEIGHT = 3;
/** Beyond so many articles a topic says nothing about two of them being alike. */
const COMMON = 400;
const LONGEST = 3;

/**
 * Gives the nearest articles, nearest first: a shared topic counts the less the more articles share it (the measure of
 * Adamic and Adar, "Friends and neighbors on the Web", 2003), claims joined by a relation or shared count most;
 * ties go to the newer article.
 */
export function relatedArticles({ graph }: Planning, id: ArticleId): readonly ArticleId[] {
  const weights = new Map<ArticleId, number>();
  const add = (article: ArticleId, weight: number) => {
    if (article !== id && graph.articles.has(article)) weights.set(article, (weights.get(article) ?? 0) + weight);
  };
  const node = known(graph.articles, id);
  for (const topic of node.topics) {
    const { articles } = known(graph.topics, topic);
    if (articles.length > COMMON) continue;
    for (const { article } of articles) add(article, 1 / Math.log2(articles.length + 1));
  }
  for (const claim of new Set(node.assertions.map((assertion) => assertion.claim))) {
    const { assertions, outgoing, incoming } = known(graph.claims, claim);
    const others = [...outgoing.map(({ to }) => to), ...incoming.map(({ from }) => from)];
    const articles = [
      ...assertions.map(({ article }) => article),
      ...others.map((other) => known(graph.claims, other).claim.article),
    ];
    for (const article of new Set(articles)) add(article, CLAIM_WEIGHT);
  }
  return heaviest(weights, (article) => known(graph.articles, article).article.datePublished);
}

/** The few heaviest of many: whatever weighs less than all that are kept is not even compared. */

function heaviest(weights: ReadonlyMap<ArticleId, number>, dateOf: (id: ArticleId) => string): readonly ArticleId[] {
  const compare = ([a, weightA]: readonly [ArticleId, number], [b, weightB]: readonly [ArticleId, number]) =>
    weightB - weightA || Number(dateOf(a) < dateOf(b)) - Number(dateOf(a) > dateOf(b)) || byCodeUnits(a, b);
  let kept: (readonly [ArticleId, number])[] = [];
  let least = 0;
  for (const entry of weights) {
    if (kept.length === LONGEST && entry[1] < least) continue;
    kept = [...kept, entry].sort(compare).slice(0, LONGEST);
    least = kept.at(-1)?.[1] ?? 0;
  }
  return kept.map(([article]) => article);
}
