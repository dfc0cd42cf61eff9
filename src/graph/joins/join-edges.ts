/** Joins what the articles, sources and topics say into nodes: every edge at both ends, every list in its fixed order. */

import { sortedMap } from "../../base/order.ts";
import type { OriginGroup } from "../../model/corroboration.ts";
import type { SourceId } from "../../model/ids.ts";
import type { GroundSource } from "../corroboration/join-works.ts";
import { layGround } from "../corroboration/lay-ground.ts";
import type { ArticleNode, Graph } from "../graph.ts";
import { citationsOf, type LinkedArticle } from "../links/link-article.ts";
import type { SourceLinks } from "../links/link-sources.ts";
import { originsBehind } from "./article-origins.ts";
import { hearing } from "./hearing.ts";
import { joinAgents } from "./join-agents.ts";
import { joinClaims } from "./join-claims.ts";
import { joinSources } from "./join-sources.ts";
import { joinTopics } from "./join-topics.ts";
import { assertionsIn, type Linked } from "./linked.ts";

/** Joins all nodes. */
export function joinEdges(linked: Linked): Pick<Graph, "articles" | "sources" | "topics" | "agents" | "claims"> {
  const agents = sortedMap(linked.agents.agents);
  const ground = layGround(agents, groundSources(linked.sources));
  const hear = hearing(linked);
  const claims = joinClaims(linked, ground, hear);
  const joined = { claims, ground, hear };
  const articles = new Map(
    linked.articles.map((article) => [article.article.id, toArticleNode(article, originsBehind(article, joined))]),
  );
  return {
    articles,
    sources: joinSources(linked),
    topics: joinTopics(linked, claims),
    agents: joinAgents(linked, agents),
    claims,
  };
}

function groundSources({ directory, publisherOf, isBasedOn }: SourceLinks): Map<SourceId, GroundSource> {
  return new Map(
    [...directory.sources.values()].map(({ id, type, url, archivedAt, alsoAt = [], status }) => {
      const publisher = publisherOf(id);
      const addresses = [url, archivedAt, ...alsoAt].filter((address) => address !== undefined);
      const source = { type, addresses, withdrawn: status === "withdrawn", isBasedOn: isBasedOn.get(id) ?? [] };
      return [id, { ...source, ...(publisher && { publisher }) }];
    }),
  );
}

function toArticleNode(linked: LinkedArticle, origins: readonly OriginGroup[]): ArticleNode {
  const { article, topics, marks, claims, sources, isBasedOn, topicLinks, articleLinks, correctedClaims, mentions } =
    linked;
  return {
    article,
    topics,
    assertions: assertionsIn(marks),
    claims: claims.map(({ id }) => id),
    marks,
    origins,
    sources,
    isBasedOn,
    citations: citationsOf(linked),
    mentions,
    topicLinks,
    ...(articleLinks.some((id) => id !== undefined) && { articleLinks }),
    correctedClaims,
  };
}
