/** Joins what the articles, sources and topics say into nodes: every edge at both ends, every list in its fixed order. */

import { sortedMap } from "../../base/order.ts";
import type { Agent } from "../../model/agent.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { AgentId, SourceId } from "../../model/ids.ts";
import type { Nouns } from "../collect-nouns.ts";
import { type GroundSource, layGround } from "../corroboration/lay-ground.ts";
import type { ArticleNode, Graph, MarkTarget } from "../graph.ts";
import { citationsOf, type LinkedArticle } from "../links/link-article.ts";
import type { SourceLinks } from "../links/link-sources.ts";
import type { TopicLinks } from "../links/link-topics.ts";
import type { Matcher } from "../mentions/build-matcher.ts";
import type { AgentDirectory } from "../names/agent-directory.ts";
import { joinAgents } from "./join-agents.ts";
import { joinClaims } from "./join-claims.ts";
import { joinSources } from "./join-sources.ts";
import { joinTopics } from "./join-topics.ts";

/** What has been linked, each by itself. */
export interface Linked {
  readonly nouns: Nouns;
  /** Newest first. */
  readonly articles: readonly LinkedArticle[];
  readonly sources: SourceLinks;
  readonly topics: TopicLinks;
  readonly agents: AgentDirectory;
  readonly matcher: Matcher;
}

/** Joins all nodes. */
export function joinEdges(linked: Linked): Pick<Graph, "articles" | "sources" | "topics" | "agents" | "claims"> {
  const agents = agentsWithFamilies(linked);
  const ground = layGround(agents, groundSources(linked.sources));
  const claims = joinClaims(linked, ground, agents);
  const articles = new Map(linked.articles.map((article) => [article.article.id, toArticleNode(article)]));
  return {
    articles,
    sources: joinSources(linked),
    topics: joinTopics(linked, claims),
    agents: joinAgents(linked, agents, ground),
    claims,
  };
}

/** The assertions of an article, in the order of their marks. */
export function assertionsIn(marks: readonly MarkTarget[]): Assertion[] {
  return marks.flatMap((mark) => (mark.kind === "claim" ? [mark.assertion] : []));
}

function agentsWithFamilies({ agents, topics }: Linked): Map<AgentId, Agent> {
  return sortedMap([...agents.agents].map(([id, agent]) => [id, { ...agent, partOf: topics.partOf.get(id) ?? [] }]));
}

function groundSources({ directory, publisherOf, isBasedOn }: SourceLinks): Map<SourceId, GroundSource> {
  return new Map(
    [...directory.sources.values()].map(({ id, type, url }) => {
      const publisher = publisherOf(id);
      const bases = isBasedOn.get(id) ?? [];
      return [id, { type, isBasedOn: bases, ...(url !== undefined && { url }), ...(publisher && { publisher }) }];
    }),
  );
}

function toArticleNode(linked: LinkedArticle): ArticleNode {
  const { article, topics, marks, claims, sources, isBasedOn, topicLinks, correctedClaims, mentions } = linked;
  return {
    article,
    topics,
    assertions: assertionsIn(marks),
    claims: claims.map(({ id }) => id),
    marks,
    sources,
    isBasedOn,
    citations: citationsOf(linked),
    mentions,
    topicLinks,
    correctedClaims,
  };
}
