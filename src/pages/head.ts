/** What stands in the head of a page. */

import { present } from "../base/present.ts";
import type { About } from "./about.ts";
import { addressOf, FIXED, publicUrl } from "./addresses.ts";
import { siteFeeds } from "./feeds/feeds-of.ts";
import { pageDocument } from "./linked-data/document.ts";
import type { Planning } from "./planning.ts";
import { shorten } from "./summaries/opening.ts";
import type { Framed } from "./views/frame.ts";

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
      canonical: baseUrl === undefined || about.robots ? undefined : publicUrl(baseUrl, about.leadsTo ?? about.href),
      openGraphType: about.openGraphType ?? "website",
      socialPicture: options.socialPictures?.get(address) ?? options.socialPictures?.get(addressOf(FIXED.home)),
      feeds: [...(about.feed ?? []), ...siteFeeds(planning)],
      jsonLd: pageDocument(planning, about),
      robots: about.robots,
      leadsTo: about.leadsTo,
    }),
  };
}
