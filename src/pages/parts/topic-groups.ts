/** Topics by type. */
import { TOPIC_TYPES, type TopicType } from "../../model/vocabulary.ts";
import { compareArabic } from "../../text/arabic-order.ts";
import type { Planning } from "../planning.ts";
import type { TopicCount, TopicGroup } from "../views/view.ts";
import { topicCount } from "./topic-count.ts";

/**
 * Groups all topics by type, in the vocabulary's order, without the types that have none. With `most`, each group
 * keeps only its most used topics; within a group the order is alphabetical.
 */
export function topicGroups(planning: Planning, most = Number.POSITIVE_INFINITY): readonly TopicGroup[] {
  const topics = [...planning.graph.topics.keys()].map((id) => topicCount(planning, id));
  return TYPES.flatMap((type) => {
    const ofType = topics.filter((topic) => topic.type === type);
    const shown = ofType.length > most ? ofType.toSorted(byUse).slice(0, most) : ofType;
    return shown.length === 0 ? [] : [{ type, topics: shown.toSorted(byName) }];
  });
}

/** Orders topics as an Arabic index does. */
export const byName = (a: TopicCount, b: TopicCount): number => compareArabic(a.text, b.text);

const byUse = (a: TopicCount, b: TopicCount): number => b.articles - a.articles || b.claims - a.claims || byName(a, b);

const isType = (type: string): type is TopicType => type in TOPIC_TYPES;
const TYPES: readonly TopicType[] = Object.keys(TOPIC_TYPES).filter(isType);
