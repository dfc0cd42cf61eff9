/** Feeds in Atom (RFC 4287). */
import type { Element } from "xast";
import { x } from "xastscript";
import { remember } from "../../base/remember.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { writeXml, written } from "./xml.ts";

/** Writes a feed as an Atom file. */
export function atomOf(feed: Feed): string {
  return writeXml(
    x("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language }, [
      x("id", feed.id),
      x("title", feed.title),
      x("subtitle", feed.description),
      x("updated", feed.updated),
      x("link", { rel: "alternate", type: "text/html", href: feed.home }),
      x("link", { rel: "self", type: "application/atom+xml", href: feed.self }),
      ...authors(feed.authors),
      x("generator", "isnad"),
      // For who opens the file in a browser: Atom lets other markup stand here, and readers of feeds pass over it.
      x("p", { xmlns: "http://www.w3.org/1999/xhtml" }, [
        feed.note.text,
        " ",
        x("a", { href: feed.note.href }, feed.note.link),
      ]),
      ...feed.entries.map((item) => entry(item, "atom")),
    ]),
    feed.style,
  );
}

/** An entry, written once for all feeds that have it. */
const entry = remember((item: FeedEntry, _format: "atom") => written(entryElement(item)));

const entryElement = (item: FeedEntry): Element =>
  x("entry", [
    x("id", item.id),
    x("title", item.title),
    x("link", { rel: "alternate", type: "text/html", href: item.url }),
    x("published", item.published),
    x("updated", item.updated),
    ...authors(item.authors),
    ...item.categories.map((term) => x("category", { term })),
    ...(item.summary === undefined ? [] : [x("summary", item.summary)]),
    x("content", { type: "html" }, item.content),
  ]);

const authors = (names: readonly string[]): Element[] => names.map((name) => x("author", [x("name", name)]));
