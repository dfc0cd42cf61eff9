/** What every page knows: the site around it, and its head. */

import type { Outputs } from "../../model/site.ts";
import type { Href } from "../href.ts";
import type { LinkTo } from "./parts.ts";

/** What every page knows. */
export interface Framed {
  readonly frame: Frame;
  readonly head: Head;
}

/** The site around the page; one object shared by all pages. */
export interface Frame {
  readonly title: string;
  readonly description: string;
  readonly url?: string;
  readonly language: string;
  readonly numerals: "latn" | "arab";
  readonly months: "levantine" | "egyptian" | "maghrebi";
  readonly mirrors: readonly string[];
  /** Whether the site says by which key a copy is known. */
  readonly hasKey: boolean;
  readonly editors: readonly string[];
  /** Static pages, for the footer. */
  readonly pages: readonly LinkTo[];
  /** What there is beside the pages. */
  readonly outputs: Outputs;
}

/** What stands in the page's `<head>`, and where the page itself is. */
export interface Head {
  /** The file of the page: links are made relative to it. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Absolute, where the site's address is known. */
  readonly canonical?: string;
  readonly openGraphType: "website" | "article" | "profile";
  /** The social picture: the page's own, or else the site's. */
  readonly socialPicture?: Href;
  readonly feeds: readonly LinkTo[];
  /** One JSON-LD document; serialised by the template with `<` escaped. */
  readonly jsonLd: Readonly<Record<string, unknown>>;
  readonly robots?: "noindex";
  /** Where a browser goes at once: the page stands where something stood before. */
  readonly leadsTo?: Href;
}
