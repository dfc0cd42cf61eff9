/** Agents, topics, sources, articles and claims as links. */

import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import {
  type AgentId,
  type ArticleId,
  type ClaimId,
  OWN_NEWSROOM,
  type SourceId,
  type TopicId,
  UNSTATED_AGENT,
} from "../../model/ids.ts";
import { articleHref, claimHref, sourceHref, topicHref } from "../addresses.ts";
import { assertionHref } from "../anchors.ts";
import type { Href } from "../href.ts";
import type { Planning } from "../planning.ts";
import type { AgentRef, LinkTo, SourceRef, TopicRef } from "../views/parts.ts";

/** Shows an agent: a link to its record where it has one, else to its topic. */
export function agentRef({ graph, words, agentPages }: Planning, id: AgentId): AgentRef {
  if (id === UNSTATED_AGENT) return { name: words.unstated, anonymity: "unknown" };
  if (id === OWN_NEWSROOM) return { name: words.ourselves, anonymity: "named" };
  const { agent } = known(graph.agents, id);
  const href = agentPages.get(id) ?? (agent.topic && topicHref(agent.topic));
  return present({ name: agent.name, href, anonymity: agent.anonymity });
}

/** The name of a speaker where words alone stand, as in titles and feeds: nobody is told there in words, not by a sign. */
export function speakerName(planning: Planning, id: AgentId): string {
  return id === UNSTATED_AGENT ? planning.words.nobody : agentRef(planning, id).name;
}

/** Links to a topic. */
export function topicRef({ graph }: Planning, id: TopicId): TopicRef {
  const { topic } = known(graph.topics, id);
  return { href: topicHref(id), text: topic.name, type: topic.type };
}

/** Links to a source. */
export function sourceRef(planning: Planning, id: SourceId): SourceRef {
  const { source, publisher } = known(planning.graph.sources, id);
  return present({
    href: sourceHref(id),
    text: source.name,
    type: source.type,
    publisher: publisher === undefined ? undefined : agentRef(planning, publisher),
    datePublished: source.datePublished,
  });
}

/** Links to an article. */
export const articleLink = ({ graph }: Planning, id: ArticleId): LinkTo => ({
  href: articleHref(id),
  text: known(graph.articles, id).article.headline,
});

/** Where a claim is shown: its page or, on a site without pages for claims, its first mark in the article where it is at home. */
export function hrefOfClaim(planning: Planning, id: ClaimId): Href {
  const { claim, assertions } = known(planning.graph.claims, id);
  if (planning.graph.site.outputs.claims === "pages") return claimHref(claim.article, claim.label);
  const first = assertions.find(({ article }) => article === claim.article);
  return first === undefined ? articleHref(claim.article) : assertionHref(planning, first);
}
