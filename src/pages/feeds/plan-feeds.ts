/** The feeds of the site, of each topic and of each agent, in both formats. */

import { known } from "../../base/known.ts";
import type { AgentNode } from "../../graph/graph.ts";
import type { ArticleId, TopicId } from "../../model/ids.ts";
import { agentHref, atomHref, FIXED, jsonFeedHref, topicHref } from "../addresses.ts";
import { compareArticles } from "../newest-first.ts";
import { type PlannedFile, planFile } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { atomOf } from "./atom.ts";
import { type FeedOrder, makeFeed } from "./feed.ts";
import { jsonFeedOf } from "./json-feed.ts";

/** Plans all feeds. */
export function planFeeds(planning: Planning): readonly PlannedFile[] {
  const { graph } = planning;
  const dossiers = [...graph.agents.values()].flatMap((node) =>
    node.agent.topic === undefined ? [] : [{ topic: node.agent.topic, node }],
  );
  return [
    ...planFeed(planning, FIXED.home, () => siteOrder(planning)),
    ...[...graph.topics.keys()].flatMap((id) => planFeed(planning, topicHref(id), () => topicOrder(planning, id), id)),
    ...dossiers.flatMap(({ topic, node }) =>
      planFeed(planning, agentHref(topic), () => agentOrder(planning, topic, node), topic),
    ),
  ];
}

function planFeed(planning: Planning, href: string, order: () => FeedOrder, topic?: TopicId): readonly PlannedFile[] {
  const place = topic === undefined ? undefined : known(planning.graph.topics, topic).topic.place;
  const [atom, json] = [atomHref(href), jsonFeedHref(href)];
  return [
    planFile(atom, () => atomOf(makeFeed(planning, order(), atom)), place),
    planFile(json, () => jsonFeedOf(makeFeed(planning, order(), json)), place),
  ];
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
