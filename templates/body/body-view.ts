/** What a body and its notes ask of the view that they stand in: an article's, or that of a page of the site. */
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";

/** The body, and what its placeholders lead to. */
export type BodyView = Pick<
  ArticleView,
  "body" | "marks" | "topicLinks" | "pictures" | "mentions" | "footnotes" | "sources"
>;
