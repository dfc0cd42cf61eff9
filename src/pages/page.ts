/** What planning yields: everything that will be a file of the site, each with its address and what it may know. */

import type { Picture } from "../model/article.ts";
import type { Href } from "./href.ts";
import type { View } from "./views/view.ts";

/** One file of the site. */
export type Page = HtmlPage | FilePage;

/** A page of HTML: made by the templates from its view, and from nothing else. */
export interface HtmlPage {
  readonly kind: "html";
  /** The file, relative to the site's root: `articles/x/index.html`, `404.html`. */
  readonly address: string;
  /** Made when asked for: a preview renders one page of ten thousand. Pure: the same value at each call. */
  readonly view: () => View;
}

/** Any other file: feed, sitemap, data, search index. */
export interface FilePage {
  readonly kind: "file";
  /** The file, relative to the site's root: `data/claims.json`. */
  readonly address: string;
  readonly content: () => string | Uint8Array;
}

/** What the one who orders the plan decides. */
export interface PlanOptions {
  /** Absolute address of the site, with a final `/`; overrides `site.yaml`. Absent: addresses in feeds are relative. */
  readonly baseUrl?: string;
  /** What the engine made of the images of the graph's articles; an image that is not here is not shown. */
  readonly pictures?: ReadonlyMap<Picture, PictureFiles>;
  /** Social pictures, by the address of the page that shows them (`articles/x/index.html`). */
  readonly socialPictures?: ReadonlyMap<string, Href>;
}

/** The files made of one image: the one that every browser reads, and other formats and sizes, best first. */
export interface PictureFiles {
  readonly src: Href;
  readonly width: number;
  readonly height: number;
  readonly variants: readonly { readonly mediaType: string; readonly srcset: string }[];
}
