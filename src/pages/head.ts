/** What stands in the head of a page. */

import { present } from "../base/present.ts";
import type { About } from "./about.ts";
import { addressOf, atomHref, FIXED, jsonFeedHref, publicUrl } from "./addresses.ts";
import type { Href } from "./href.ts";
import { pageDocument } from "./linked-data/document.ts";
import type { Planning } from "./planning.ts";
import { shorten } from "./summaries/opening.ts";
import type { Framed } from "./views/frame.ts";
import type { LinkTo } from "./views/parts.ts";

/** Frames a page: the site around it, and its head. */
export function framed(planning: Planning, about: About): Framed {
  const { baseUrl, options, frame } = planning;
  const address = addressOf(about.href);
  return {
    frame,
    head: present({
      address,
      title: about.title,
      description: shorten(about.description),
      canonical: baseUrl === undefined || about.robots ? undefined : publicUrl(baseUrl, about.href),
      openGraphType: about.openGraphType ?? "website",
      socialPicture: options.socialPictures?.get(address),
      feeds: [...(about.feed ?? []), ...feedsOf(FIXED.home, frame.title)],
      jsonLd: pageDocument(planning, about),
      robots: about.robots,
    }),
  };
}

/** Links to the feeds of the page at `href`, in both formats. */
export const feedsOf = (href: Href, text: string): readonly LinkTo[] => [
  { href: atomHref(href), text },
  { href: jsonFeedHref(href), text },
];
