/** The prose of a topic, a source or a page of the site: a body that claims nothing; that of a page has pictures and notes. */
import type { Root } from "hast";
import type { Footnote, Picture } from "../../model/article.ts";
import type { Mark } from "../../model/mark.ts";
import type { NoteMark } from "../../model/static-page.ts";
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

/** What a page of the site says: its notes and pictures as well. */
export interface PageProse extends Prose {
  readonly marks?: readonly NoteMark[];
  readonly footnotes?: readonly Footnote[];
  readonly pictures?: readonly Picture[];
}

/** Reads the prose of a page from `start` on. Complains with the codes of prose, and with `mark-outside-article` of what cites or claims. */
export function readPageProse(reading: Reading, start: number): PageProse {
  const { body, topicLinks, marks, footnotes, pictures } = readBody(reading, start);
  for (const mark of marks) if (!isNote(mark)) reading.complain("mark-outside-article", mark.place, {});
  return {
    body,
    topicLinks,
    ...(footnotes.length > 0 && marks.every(isNote) && { marks, footnotes }),
    ...(pictures.length > 0 && { pictures }),
  };
}

const isNote = (mark: Mark): mark is NoteMark => mark.kind === "footnote";
