/** A topic as a link with how much there is about it. */

import { known } from "../../base/known.ts";
import { remember } from "../../base/remember.ts";
import type { ArticleId, TopicId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import type { TopicCount } from "../views/parts.ts";
import { latinName } from "./latin-name.ts";
import { topicRef } from "./refs.ts";

/** Links to a topic and counts its articles and claims. */
export function topicCount(planning: Planning, id: TopicId): TopicCount {
  const { topic, claims } = known(planning.graph.topics, id);
  return {
    ...topicRef(planning, id),
    ...latinName(topic),
    articles: articlesAbout(planning, id).size,
    claims: claims.length,
  };
}

/** Gives the articles that deal with a topic, or in which a claim about it is at home. */
export const articlesAbout = remember(
  ({ graph }: Planning, id: TopicId): ReadonlySet<ArticleId> => {
    const { articles, claims } = known(graph.topics, id);
    const homes = claims.map((claim) => known(graph.claims, claim).claim.article);
    return new Set([...articles.map(({ article }) => article), ...homes]);
  },
  (id) => `#about\0${id}`,
);
