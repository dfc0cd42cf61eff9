/** What has been linked, each article, source and topic by itself, and waits to be joined. */
import type { Assertion } from "../../model/assertion.ts";
import type { Nouns } from "../collect-nouns.ts";
import type { MarkTarget } from "../graph.ts";
import type { LinkedArticle } from "../links/link-article.ts";
import type { DossierLinks } from "../links/link-dossiers.ts";
import type { HappeningLinks } from "../links/link-happenings.ts";
import type { SourceLinks } from "../links/link-sources.ts";
import type { TopicLinks } from "../links/link-topics.ts";
import type { Matcher } from "../mentions/build-matcher.ts";
import type { AgentDirectory } from "../names/agent-directory.ts";

/** What has been linked, each by itself. */
export interface Linked {
  readonly nouns: Nouns;
  /** Newest first. */
  readonly articles: readonly LinkedArticle[];
  readonly sources: SourceLinks;
  readonly topics: TopicLinks;
  readonly happenings: HappeningLinks;
  readonly dossiers: DossierLinks;
  readonly agents: AgentDirectory;
  readonly matcher: Matcher;
}

/** The assertions of an article, in the order of their marks. */
export function assertionsIn(marks: readonly MarkTarget[]): Assertion[] {
  return marks.flatMap((mark) => (mark.kind === "claim" ? [mark.assertion] : []));
}
