/** Topics by type. */

import { compareArabic } from "../../arabic/arabic-order.ts";
import { groupBy } from "../../base/group-by.ts";
import { TOPIC_TYPES, type TopicType } from "../../model/vocabulary.ts";
import type { Planning } from "../planning.ts";
import type { TopicCount, TopicGroup } from "../views/parts.ts";
import { topicCount } from "./topic-count.ts";

/**
 * Groups all topics by type, in the vocabulary's order, without the types that have none. With `most`, each group
 * keeps only its most used topics, and none that nothing is about; within a group the order is alphabetical.
 */
export function topicGroups(planning: Planning, most?: number): readonly TopicGroup[] {
  const groups = groupBy(
    [...planning.graph.topics.keys()].map((id) => topicCount(planning, id)),
    ({ type }) => type,
  );
  return TYPES.flatMap((type) => {
    const all = groups.get(type) ?? [];
    const topics = most === undefined ? all : all.filter(isUsed).toSorted(byUse).slice(0, most);
    return topics.length === 0 ? [] : [{ type, topics: topics.toSorted(byName) }];
  });
}

const isUsed = ({ articles, claims }: TopicCount): boolean => articles + claims > 0;

/** Orders topics as an Arabic index does. */
export const byName = (a: TopicCount, b: TopicCount): number => compareArabic(a.text, b.text);

const byUse = (a: TopicCount, b: TopicCount): number => b.articles - a.articles || b.claims - a.claims || byName(a, b);

const isType = (type: string): type is TopicType => type in TOPIC_TYPES;
const TYPES: readonly TopicType[] = Object.keys(TOPIC_TYPES).filter(isType);
