/** An article, short. */

import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import { remember } from "../../base/remember.ts";
import type { Article } from "../../model/article.ts";
import type { ArticleId } from "../../model/ids.ts";
import { articleHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import type { ArticleSummary } from "../views/parts.ts";
import { declaredTopics, TOPICS_IN_HEAD } from "./article-topics.ts";
import { foreignLanguage } from "./foreign-language.ts";
import { articleProfile } from "./profile-view.ts";
import { topicRef } from "./refs.ts";

/** What is held back until its time is a draft until then. */
const unpublishedAs = ({ draft, publishAt }: Article): ArticleSummary["unpublished"] =>
  draft ? (publishAt === undefined ? "draft" : "held") : undefined;

/** Sums up an article for lists. */
export const articleSummary = remember(
  (planning: Planning, id: ArticleId): ArticleSummary => {
    const node = known(planning.graph.articles, id);
    const { article } = node;
    return present({
      id,
      href: articleHref(id),
      inLanguage: foreignLanguage(planning, id),
      headline: article.headline,
      description: article.description,
      genre: article.genre,
      datePublished: article.datePublished,
      dateModified: article.dateModified,
      topics: declaredTopics(node)
        .slice(0, TOPICS_IN_HEAD)
        .map((topic) => topicRef(planning, topic)),
      profile: articleProfile(planning, id),
      unpublished: unpublishedAs(article),
    });
  },
  (id) => `#summary\0${id}`,
);
