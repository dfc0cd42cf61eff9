/** The feeds of the site, of topics and of agents, as files. */

import { known } from "../../base/known.ts";
import type { AgentNode } from "../../graph/graph.ts";
import type { ArticleId, TopicId } from "../../model/ids.ts";
import { agentHref, FIXED, topicHref } from "../addresses.ts";
import { compareArticles } from "../newest-first.ts";
import { type PlannedFile, planFile } from "../planned.ts";
import type { Planning } from "../planning.ts";
import type { LinkTo } from "../views/parts.ts";
import { atomOf } from "./atom.ts";
import { type FeedOrder, makeFeed } from "./feed.ts";
import { agentFeeds, siteFeeds, topicFeeds } from "./feeds-of.ts";
import { jsonFeedOf } from "./json-feed.ts";

/** Plans all feeds: those that {@link siteFeeds}, {@link topicFeeds} and {@link agentFeeds} name. */
export function planFeeds(planning: Planning): readonly PlannedFile[] {
  const { graph } = planning;
  return [
    ...siteFeeds(planning).map((feed) => planFeed(planning, feed, () => siteOrder(planning))),
    ...[...graph.topics.keys()].flatMap((id) =>
      topicFeeds(planning, id).map((feed) => planFeed(planning, feed, () => topicOrder(planning, id), id)),
    ),
    ...[...graph.agents.values()].flatMap((node) =>
      agentFeeds(planning, node).flatMap((feed) =>
        node.agent.topic === undefined ? [] : [planDossier(planning, feed, node.agent.topic, node)],
      ),
    ),
  ];
}

const planDossier = (planning: Planning, feed: LinkTo, topic: TopicId, node: AgentNode): PlannedFile =>
  planFeed(planning, feed, () => agentOrder(planning, topic, node), topic);

function planFeed(planning: Planning, { href }: LinkTo, order: () => FeedOrder, topic?: TopicId): PlannedFile {
  const place = topic === undefined ? undefined : known(planning.graph.topics, topic).topic.place;
  const write = href.endsWith(".json") ? jsonFeedOf : atomOf;
  return planFile(href, () => write(makeFeed(planning, order(), href)), { place });
}

const siteOrder = ({ graph }: Planning): FeedOrder => ({
  href: FIXED.home,
  title: graph.site.title,
  description: graph.site.description,
  articles: [...graph.articles.keys()],
});

function topicOrder(planning: Planning, id: TopicId): FeedOrder {
  const { topic, articles } = known(planning.graph.topics, id);
  return {
    ...titled(planning, topic.name),
    href: topicHref(id),
    articles: byDate(planning, new Set(articles.map(({ article }) => article))),
  };
}

/** Articles in which the agent speaks or passes something on, with just these claims. */
function agentOrder(planning: Planning, id: TopicId, { agent, asserted, relayed }: AgentNode): FeedOrder {
  const its = new Set([...asserted, ...relayed]);
  return {
    ...titled(planning, agent.name),
    href: agentHref(id),
    articles: byDate(planning, new Set([...its].map(({ article }) => article))),
    tells: (assertion) => its.has(assertion),
  };
}

const titled = ({ graph, words }: Planning, name: string) => ({
  title: `${name} · ${graph.site.title}`,
  description: words.feed.description(graph.site.title, name),
});

const byDate = (planning: Planning, articles: ReadonlySet<ArticleId>): readonly ArticleId[] =>
  [...articles].toSorted((a, b) => compareArticles(planning, a, b));
