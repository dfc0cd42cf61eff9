/** Topics: the page of each, cut in stretches of time as it grows, and the index of all. */

import { known } from "../../base/known.ts";
import type { ArticleId, TopicId } from "../../model/ids.ts";
import { FIXED, topicHref } from "../addresses.ts";
import { cutInParts } from "../cut-in-parts.ts";
import { framed } from "../head.ts";
import { newestArticles } from "../newest-first.ts";
import { type Planned, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { articlesAbout } from "../summaries/topic-count.ts";
import { topicGroups } from "../summaries/topic-groups.ts";
import type { Framed } from "../views/frame.ts";
import type { TopicGroup } from "../views/parts.ts";
import { type TopicView, topicView } from "./topic-view.ts";

/** The list of all topics. */
export interface TopicIndexView extends Framed {
  readonly kind: "topicIndex";
  /** Within a kind in Arabic alphabetical order, «ال» skipped. */
  readonly groups: readonly TopicGroup[];
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
  newestArticles(planning, [...articlesAbout(planning, id)]);

const topicIndexView = (planning: Planning): TopicIndexView => ({
  kind: "topicIndex",
  ...framed(planning, { href: FIXED.topics, ...planning.words.fixed.topics }),
  groups: topicGroups(planning),
});
