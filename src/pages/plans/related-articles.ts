/** Where to go on from an article: others that share its claims and its rarer topics. */

import type { CalendarDate } from "../../base/calendar-date.ts";
import { known } from "../../base/known.ts";
import { byCodeUnits } from "../../base/order.ts";
import { remember } from "../../base/remember.ts";
import type { Graph } from "../../graph/graph.ts";
import type { ArticleId, TopicId } from "../../model/ids.ts";
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
  const near = new Map<ArticleId, Near>();
  const add = (article: ArticleId, weight: number, day: CalendarDate): void => {
    if (article !== id) near.set(article, { article, day, weight: (near.get(article)?.weight ?? 0) + weight });
  };
  const node = known(graph.articles, id);
  for (const topic of node.topics) {
    if (known(graph.topics, topic).articles.length > COMMON) continue;
    const days = daysAbout(graph, topic);
    for (const [article, day] of days) add(article, 1 / Math.log2(days.size + 1), day);
  }
  for (const claim of new Set(node.assertions.map((assertion) => assertion.claim))) {
    const { assertions, outgoing, incoming } = known(graph.claims, claim);
    const others = [...outgoing.map(({ to }) => to), ...incoming.map(({ from }) => from)];
    const articles = [
      ...assertions.map(({ article }) => article),
      ...others.map((other) => known(graph.claims, other).claim.article),
    ];
    for (const article of new Set(articles)) {
      const other = graph.articles.get(article);
      if (other !== undefined) add(article, CLAIM_WEIGHT, other.article.datePublished);
    }
  }
  return heaviest(near.values());
}

/** An article, its day, and how near it is. */
interface Near {
  readonly article: ArticleId;
  readonly day: CalendarDate;
  readonly weight: number;
}

/** The articles about a topic with their days, gathered once for all of them. */
const daysAbout = remember(
  (graph: Graph, topic: TopicId): ReadonlyMap<ArticleId, CalendarDate> =>
    new Map(
      known(graph.topics, topic).articles.map(({ article }) => [
        article,
        known(graph.articles, article).article.datePublished,
      ]),
    ),
  (topic) => `#days\0${topic}`,
);

/** The few heaviest of many: whatever weighs less than all that are kept is not even compared. */
function heaviest(all: Iterable<Near>): readonly ArticleId[] {
  let kept: readonly Near[] = [];
  for (const one of all) {
    const last = kept[LONGEST - 1];
    if (last === undefined || compare(one, last) < 0) kept = [...kept, one].sort(compare).slice(0, LONGEST);
  }
  return kept.map(({ article }) => article);
}

const compare = (a: Near, b: Near): number =>
  b.weight - a.weight || byCodeUnits(b.day, a.day) || byCodeUnits(a.article, b.article);
