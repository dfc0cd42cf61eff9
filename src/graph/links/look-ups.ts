/** What the names of an article are looked up in. */
import type { Article } from "../../model/article.ts";
import type { ArticleId, TopicId } from "../../model/ids.ts";
import type { Mention } from "../graph.ts";
import type { Matcher } from "../mentions/build-matcher.ts";
import type { NameIndex } from "../name-index.ts";
import type { ClaimDirectory } from "../names/claim-directory.ts";
import type { PublisherOf } from "./build-assertion.ts";
import type { Directories } from "./read-record.ts";

/** All that is needed to link an article. */
export interface LookUps extends Directories {
  readonly claims: ClaimDirectory;
  readonly publisherOf: PublisherOf;
  readonly recorderOf: PublisherOf;
  readonly matcher: Matcher;
  /** Where an article names topics; its hand-made links lead to `topicLinks`. */
  readonly mentionsOf: (article: Article, topicLinks: readonly (TopicId | undefined)[]) => readonly Mention[];
  /** Articles by headline and id: what `[[…]]` leads to where no topic has the name. */
  readonly titles: NameIndex<ArticleId>;
}
