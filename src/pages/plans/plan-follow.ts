/** The page on following: what a feed is, and every feed that the site has. */
import { addressOf, FIXED, publicUrl } from "../addresses.ts";
import { agentFeeds, changesFeeds, siteFeeds, topicFeeds } from "../feeds/feeds-of.ts";
import { framed } from "../head.ts";
import { type Planned, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import type { Framed } from "../views/frame.ts";
import type { LinkTo } from "../views/parts.ts";

/** The page on following. */
export interface FollowView extends Framed {
  readonly kind: "follow";
  /** The feeds of the whole site, by their formats, and that of corrections and changes, each with the address that a reader of feeds asks for. */
  readonly site: readonly FollowedFeed[];
  /** The feeds of what the site tells of, in the order of their names. */
  readonly topics: readonly LinkTo[];
  readonly agents: readonly LinkTo[];
}

/** A feed of the site: its format by its own name, and its address, absolute where the site's own is known. */
interface FollowedFeed extends LinkTo {
  readonly address: string;
}

/** Plans the page; none where the site wants no feeds. */
export const planFollow = (planning: Planning): readonly Planned<FollowView>[] =>
  planning.graph.site.outputs.feeds ? [planHtml(FIXED.follow, () => followView(planning))] : [];

function followView(planning: Planning): FollowView {
  const { graph, words, baseUrl } = planning;
  const byName = new Intl.Collator(graph.site.language);
  const inOrder = (feeds: readonly LinkTo[]): LinkTo[] => feeds.toSorted((a, b) => byName.compare(a.text, b.text));
  return {
    kind: "follow",
    ...framed(planning, { href: FIXED.follow, ...words.fixed.follow, feed: [] }),
    site: [
      ...siteFeeds(planning).map(({ href }) => ({ href, text: href.endsWith(".json") ? "JSON Feed" : "Atom" })),
      ...changesFeeds(planning),
    ].map((feed) => ({
      ...feed,
      address: baseUrl === undefined ? addressOf(feed.href) : publicUrl(baseUrl, feed.href),
    })),
    topics: inOrder([...graph.topics.keys()].flatMap((id) => topicFeeds(planning, id))),
    agents: inOrder([...graph.agents.values()].flatMap((node) => agentFeeds(planning, node))),
  };
}
