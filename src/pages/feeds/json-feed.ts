/** Feeds in JSON Feed 1.1 (jsonfeed.org). */
import { writeJson } from "../write-json.ts";
import type { Feed } from "./feed.ts";

/** Writes a feed as a JSON Feed file. */
export function jsonFeedOf(feed: Feed): string {
  return writeJson({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.language,
    authors: named(feed.authors),
    items: feed.entries.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.content,
      date_published: item.published,
      date_modified: item.updated,
      authors: item.authors.length > 0 ? named(item.authors) : undefined,
      tags: item.categories,
    })),
  });
}

const named = (names: readonly string[]) => names.map((name) => ({ name }));
