/** A topic as a link with how much there is about it. */

import { known } from "../../base/known.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import type { TopicCount } from "../views/parts.ts";
import { topicRef } from "./refs.ts";

/** Links to a topic and counts its articles and claims. */
export function topicCount(planning: Planning, id: TopicId): TopicCount {
  const { articles, claims } = known(planning.graph.topics, id);
  return { ...topicRef(planning, id), articles: articles.length, claims: claims.length };
}
