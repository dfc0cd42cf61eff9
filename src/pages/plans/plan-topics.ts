/** Topics: the page of each, cut in stretches of time as it grows, and the index of all. */

import { indexLetter } from "../../arabic/arabic-order.ts";
import { groupBy } from "../../base/group-by.ts";
import { known } from "../../base/known.ts";
import type { ArticleId, TopicId } from "../../model/ids.ts";
import { FIXED, topicHref } from "../addresses.ts";
import { cutInParts } from "../cut-in-parts.ts";
import { framed } from "../head.ts";
import { compareArticles } from "../newest-first.ts";
import { type Planned, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { articlesAbout } from "../summaries/topic-count.ts";
import { byName, topicGroups } from "../summaries/topic-groups.ts";
import type { Framed } from "../views/frame.ts";
import type { TopicCount, TopicGroup } from "../views/parts.ts";
import { type TopicView, topicView } from "./topic-view.ts";

/** The list of all topics. */
export interface TopicIndexView extends Framed {
  readonly kind: "topicIndex";
  readonly groups: readonly TopicGroup[];
  /** All of them in Arabic alphabetical order, by initial, «ال» skipped. */
  readonly letters: readonly { readonly letter: string; readonly topics: readonly TopicCount[] }[];
}

/** Articles on one part of a topic's page. */
const PART = 20;

/** Plans the pages of all topics and their index. */
export function planTopics(planning: Planning): readonly Planned<TopicView | TopicIndexView>[] {
  const { topics } = planning.graph;
  return [
    ...[...topics.keys()].flatMap((id) => planTopic(planning, id)),
    planHtml(FIXED.topics, () => topicIndexView(planning)),
  ];
}

function planTopic(planning: Planning, id: TopicId): readonly Planned<TopicView>[] {
  const { topic } = known(planning.graph.topics, id);
  return cutInParts(topicHref(id), newestAbout(planning, id), PART).map((part) =>
    planHtml(part.href, () => topicView(planning, id, part), {
      given: part,
      place: topic.place,
      modified: part.items[0] && known(planning.graph.articles, part.items[0]).article.datePublished,
    }),
  );
}

const newestAbout = (planning: Planning, id: TopicId): readonly ArticleId[] =>
  [...articlesAbout(planning, id)].toSorted((a, b) => compareArticles(planning, a, b));

function topicIndexView(planning: Planning): TopicIndexView {
  const groups = topicGroups(planning);
  const all = groups.flatMap(({ topics }) => topics).toSorted(byName);
  const letters = groupBy(all, ({ text }) => indexLetter(text));
  return {
    kind: "topicIndex",
    ...framed(planning, { href: FIXED.topics, ...planning.words.fixed.topics }),
    groups,
    letters: [...letters].map(([letter, topics]) => ({ letter, topics })),
  };
}
