/** The prose of a topic, a source or a page of the site: a body that claims nothing and shows no pictures. */
import type { Root } from "hast";
import type { TopicLink } from "../../model/topic-link.ts";
import type { Reading } from "../reading.ts";
import { readBody } from "./read-body.ts";

/** What such a file says below its front matter. */
export interface Prose {
  readonly body: Root;
  readonly topicLinks: readonly TopicLink[];
}

/**
 * Reads the prose from `start` on. Complains with the codes of prose, and with `mark-outside-article` and
 * `image-outside-article` of what only an article can show.
 */
export function readProse(reading: Reading, start: number): Prose {
  const { body, topicLinks, marks, pictures } = readBody(reading, start);
  for (const { place } of marks) reading.complain("mark-outside-article", place, {});
  for (const { place } of pictures) reading.complain("image-outside-article", place, {});
  return { body, topicLinks };
}
