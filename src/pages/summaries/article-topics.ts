/** The topics of an article, the most named first. */
import { byCodeUnits } from "../../base/order.ts";
import type { ArticleNode } from "../../graph/graph.ts";
import type { TopicId } from "../../model/ids.ts";

/** How many topics stand above a headline. */
export const TOPICS_IN_HEAD = 3;

/** Gives the topics that the editor declared, those that the text names most first. */
export const declaredTopics = (node: ArticleNode): readonly TopicId[] =>
  allTopics(node).filter((topic) => node.topics.includes(topic));

/** Gives all topics, declared or named in the text, the most named first. */
export function allTopics({ topics, mentions }: ArticleNode): readonly TopicId[] {
  const counts = new Map<TopicId, number>(topics.map((topic) => [topic, 0]));
  for (const { topic } of mentions) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, countA], [b, countB]) => countB - countA || byCodeUnits(a, b))
    .map(([topic]) => topic);
}
