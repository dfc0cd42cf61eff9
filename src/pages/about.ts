/** What a page says of itself. */
import type { Href } from "./href.ts";
import type { LinkedNode } from "./linked-data/linked-node.ts";
import type { Head } from "./views/frame.ts";
import type { LinkTo } from "./views/parts.ts";

/** What a page says of itself. */
export interface About {
  readonly href: Href;
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  readonly openGraphType?: Head["openGraphType"];
  /** Its own feeds, where it has any. */
  readonly feed?: readonly LinkTo[] | undefined;
  /** Its first node is the page itself: an article tells of its publisher, and needs no page around it. */
  readonly isItself?: true;
  /** What the page is about, in schema.org terms. */
  readonly nodes?: readonly LinkedNode[];
  readonly robots?: "noindex" | undefined;
  /** Where browsers and crawlers go at once. */
  readonly leadsTo?: Href;
}
