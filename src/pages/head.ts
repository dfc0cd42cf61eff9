/** What stands in the head of a page. */
import { addressOf, atomHref, FIXED, publicUrl } from "./addresses.ts";
import { type LinkedNode, pageDocument } from "./linked-data/document.ts";
import type { Href } from "./page.ts";
import type { Planning } from "./planning.ts";
import { present } from "./present.ts";
import type { LinkTo } from "./views/parts.ts";
import type { Framed, Head } from "./views/view.ts";

/** What a page says of itself. */
export interface About {
  readonly href: Href;
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  readonly openGraphType?: Head["openGraphType"];
  /** Its own feed, where it has one. */
  readonly feed?: LinkTo | undefined;
  /** What the page is about, in schema.org terms. */
  readonly nodes?: readonly LinkedNode[];
  readonly robots?: "noindex";
}

/** Frames a page: the site around it, and its head. */
export function framed(planning: Planning, about: About): Framed {
  const { baseUrl, options, frame } = planning;
  const address = addressOf(about.href);
  return {
    frame,
    head: present({
      address,
      title: about.title,
      description: oneLine(about.description),
      canonical: baseUrl === undefined || about.robots ? undefined : publicUrl(baseUrl, about.href),
      openGraphType: about.openGraphType ?? "website",
      socialPicture: options.socialPictures?.get(address),
      feeds: [...(about.feed ? [about.feed] : []), { href: atomHref(FIXED.home), text: frame.title }],
      jsonLd: pageDocument(planning, about),
      robots: about.robots,
    }),
  };
}

/** Cuts a text to what search engines and link cards show, at the end of a word. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/\s+\S*$/u, "")}…`;
}

const LONGEST = 200;
