/** All topics, by kind: what there is much of goes on one tap away. */
import type { TopicIndexView } from "../../src/pages/plans/plan-topics.ts";
import { contents } from "../parts/contents.tsx";
import { folded } from "../parts/folded.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { section } from "../parts/section.tsx";
import { topicList } from "../parts/topic-list.tsx";
import { type Atom, flat } from "../piece.ts";
import type { Words } from "../words.ts";

/** Topics of one kind at once. */
const MOST = 12;

/** The main part of the index of topics. */
export function topicIndexPage({ groups }: TopicIndexView, words: Words): Atom[] {
  const parts = groups.map(({ type, topics }) => ({
    id: type,
    title: words.kinds[type],
    count: topics.length,
    show: folded(topics, {
      most: MOST,
      more: (rest) => words.others(rest, "topic"),
      show: (shown) => topicList(shown, words),
    }),
  }));
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return flat([
    pageHead(undefined, words.fixed.topics.title, words.count(total, "topic")),
    groups.length === 0 ? <p class="empty">{words.place.nothingYet}</p> : contents(parts, words),
    ...parts.map(({ id, title, show }) => section(id, title, show)),
  ]);
}
