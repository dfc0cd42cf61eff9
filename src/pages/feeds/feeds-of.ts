/** Which feeds there are, as links: of the site in both formats, of whatever something is published about in Atom. */
import { known } from "../../base/known.ts";
import type { AgentNode } from "../../graph/graph.ts";
import type { TopicId } from "../../model/ids.ts";
import { agentHref, atomHref, FIXED, jsonFeedHref, topicHref } from "../addresses.ts";
import type { Href } from "../href.ts";
import type { Planning } from "../planning.ts";
import type { LinkTo } from "../views/parts.ts";

/** The feeds of the whole site. */
export const siteFeeds = ({ graph: { site } }: Planning): readonly LinkTo[] =>
  site.outputs.feeds
    ? [atomHref(FIXED.home), jsonFeedHref(FIXED.home)].map((href) => ({ href, text: site.title }))
    : [];

/** Where the feed of corrections and changes stands. */
export const CHANGES_FEED: Href = "/changes/feed.xml";

/** The feed of corrections and changes. */
export const changesFeeds = ({ graph: { site }, words }: Planning): readonly LinkTo[] =>
  site.outputs.feeds ? [{ href: CHANGES_FEED, text: words.feed.changes(site.title) }] : [];

/** The feed of a topic; none where no article deals with it. */
export function topicFeeds({ graph }: Planning, id: TopicId): readonly LinkTo[] {
  const { topic, articles } = known(graph.topics, id);
  return graph.site.outputs.feeds && articles.length > 0 ? [{ href: atomHref(topicHref(id)), text: topic.name }] : [];
}

/** The feed of an agent's dossier; none where the agent says and passes on nothing, or has no topic. */
export function agentFeeds({ graph }: Planning, { agent, asserted, relayed }: AgentNode): readonly LinkTo[] {
  if (agent.topic === undefined || !graph.site.outputs.feeds || asserted.length + relayed.length === 0) return [];
  return [{ href: atomHref(agentHref(agent.topic)), text: agent.name }];
}
