/** What a feed says, before it is written as Atom or as JSON Feed. */

import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import { gather, noteAll } from "../../base/reads.ts";
import { remember } from "../../base/remember.ts";
import { instantModified, instantPublished } from "../../model/article.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { ArticleId } from "../../model/ids.ts";
import { articleHref, FEED_STYLE, FIXED, wayToRoot } from "../addresses.ts";
import type { Href } from "../href.ts";
import type { Planning } from "../planning.ts";
import { topicRef } from "../summaries/refs.ts";
import { urlFrom } from "../url-from.ts";
import { feedContent } from "./feed-content.ts";
import { stableId } from "./stable-id.ts";

/** Which articles a feed tells of. */
export interface FeedOrder {
  /** The page that the feed belongs to. */
  readonly href: Href;
  readonly title: string;
  readonly description: string;
  /** Newest first. */
  readonly articles: readonly ArticleId[];
  /** Which of an article's claims the feed tells; all of them where nothing is said. */
  readonly tells?: (assertion: Assertion) => boolean;
}

/** A feed, every value ready to be written. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly home: string;
  /** Where the feed itself stands. */
  readonly self: string;
  readonly updated: string;
  /** What a browser shows the file with, and a line for who reads it there, with a link to the page on following. */
  readonly style: string;
  readonly note: { readonly text: string; readonly link: string; readonly href: string };
  readonly authors: readonly string[];
  readonly entries: readonly FeedEntry[];
}

/** One article in a feed. */
export interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  /** Escaped HTML: the summary, and what is claimed by whom. */
  readonly content: string;
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
}

/** Entries of one feed: what a reader needs who comes once a month. */
export const LONGEST = 30;
/** When a site without articles was last changed, in a feed, which must say so. */
const NEVER = "1970-01-01T00:00:00Z";

/** Makes a feed; `from` is the file it will stand in, where links are relative to if the site's address is not known. */
export function makeFeed(planning: Planning, order: FeedOrder, from: Href): Feed {
  const entries = order.articles.slice(0, LONGEST).map((id) => entryOf(planning, order, id, from));
  return feedOf(planning, order, entries, from);
}

/** A feed of entries that are made already; `id` tells it from another of the same page. */
export function feedOf(
  planning: Planning,
  order: Pick<FeedOrder, "href" | "title" | "description"> & { readonly id?: Href },
  entries: readonly FeedEntry[],
  from: Href,
): Feed {
  const { site } = planning.graph;
  return {
    id: stableId(site.title, order.id ?? order.href),
    title: order.title,
    description: order.description,
    language: site.language,
    home: urlFrom(planning, from, order.href),
    self: urlFrom(planning, from, from),
    updated: entries.reduce(
      (latest, { updated }) => (Date.parse(updated) > Date.parse(latest) ? updated : latest),
      NEVER,
    ),
    style: `${wayToRoot(from)}${FEED_STYLE.slice(1)}`,
    note: { ...planning.words.feed.note, href: urlFrom(planning, from, FIXED.follow) },
    authors: site.editors.length > 0 ? site.editors : [site.title],
    entries,
  };
}

/** By the way from a feed to the site's root: entries that tell all of an article, which several feeds share. */
const sharedEntries = remember(
  (_planning: Planning, _way: string) => new Map<ArticleId, ReturnType<typeof gather<FeedEntry>>>(),
);

function entryOf(planning: Planning, order: FeedOrder, id: ArticleId, from: Href): FeedEntry {
  if (order.tells !== undefined) return makeEntry(planning, order, id, from);
  const shared = sharedEntries(planning, planning.baseUrl ?? wayToRoot(from));
  const entry = shared.get(id) ?? gather(() => makeEntry(planning, order, id, from));
  shared.set(id, entry);
  noteAll(entry.reads);
  return entry.value;
}

function makeEntry(planning: Planning, order: FeedOrder, id: ArticleId, from: Href): FeedEntry {
  const { site } = planning.graph;
  const { article, topics, assertions } = known(planning.graph.articles, id);
  const published = instantPublished(article, site.timezone);
  const told = assertions.filter(order.tells ?? (() => true));
  return present({
    id: stableId(site.title, articleHref(id)),
    url: urlFrom(planning, from, articleHref(id)),
    title: article.headline,
    summary: article.description,
    content: feedContent(planning, article, told, from),
    published,
    updated: instantModified(article, site.timezone) ?? published,
    authors: article.authors,
    categories: topics.map((topic) => topicRef(planning, topic).text),
  });
}
