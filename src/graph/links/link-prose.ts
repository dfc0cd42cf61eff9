/** Resolves the links to topics that editors made in the prose of topics, sources and pages of the site. */

import type { Place } from "../../base/place.ts";
import type { TopicLink } from "../../model/topic-link.ts";
import type { Nouns } from "../collect-nouns.ts";
import type { Graph } from "../graph.ts";
import { resolveTopic, type TopicDirectory } from "../names/topic-directory.ts";
import type { Report } from "../report.ts";

/** Gives, by file, where each of its links leads; complains `topic-unknown`, `topic-ambiguous`. */
export function linkProse(
  { topics, sources, pages }: Nouns,
  directory: TopicDirectory,
  report: Report,
): Graph["proseLinks"] {
  const files: readonly { place: Place; topicLinks?: readonly TopicLink[] }[] = [...topics, ...sources, ...pages];
  return new Map(
    files.flatMap(({ place, topicLinks = [] }) => {
      const links = topicLinks.map(({ target }) => resolveTopic(directory, target, report));
      return links.length === 0 ? [] : [[place.file, links] as const];
    }),
  );
}
