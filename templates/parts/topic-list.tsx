/** Topics with how many articles deal with each. */
import type { Result } from "hastscript";
import type { TopicCount } from "../../src/pages/views/parts.ts";
import type { Words } from "../words.ts";
import { latinLine, link } from "./refs.tsx";

/** A list of topics; the number is told in words to those who cannot see where it stands. */
export const topicList = (topics: readonly TopicCount[], words: Words): Result => (
  <ul class="topic-list">
    {topics.map((topic) => (
      <li>
        <span>
          {link(topic)} {latinLine(topic.latin)}
        </span>{" "}
        <span class="number" title={words.count(topic.articles, "article")}>
          {words.number(topic.articles)}
        </span>
      </li>
    ))}
  </ul>
);
