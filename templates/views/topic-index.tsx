/** All topics: by kind, and by letter. */
import type { TopicIndexView } from "../../src/pages/plans/plan-topics.ts";
import { pageHead } from "../parts/page-head.tsx";
import { section, sectionOf } from "../parts/section.tsx";
import { topicList } from "../parts/topic-list.tsx";
import type { Atom } from "../piece.ts";
import type { Words } from "../words.ts";

/** The main part of the index of topics. */
export const topicIndexPage = ({ groups, letters }: TopicIndexView, words: Words): Atom[] =>
  [
    pageHead(
      undefined,
      words.fixed.topics.title,
      words.count(
        letters.reduce((sum, { topics }) => sum + topics.length, 0),
        "topic",
      ),
    ),
    groups.length === 0 ? <p class="empty">{words.place.nothingYet}</p> : undefined,
    sectionOf("by-kind", words.place.byType, groups, () => (
      <div class="groups">
        {groups.map(({ type, topics }) => (
          <div class="group">
            <h3>{words.kinds[type]}</h3>
            {topicList(topics, words)}
          </div>
        ))}
      </div>
    )),
    letters.length < 2
      ? undefined
      : section(
          "by-letter",
          words.place.byLetter,
          <div class="letters">
            {letters.map(({ letter, topics }) => (
              <div class="group">
                <h3 class="initial">{letter}</h3>
                {topicList(topics, words)}
              </div>
            ))}
          </div>,
        ),
  ].flat();
