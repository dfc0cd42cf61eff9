/** What a body tree's placeholders lead to, as a view sees it. */
import type { Href } from "../href.ts";

/** A heading of the body. */
export interface Heading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

/** A topic named in the prose that the page links here; counted like the graph's mentions. */
export interface Mention {
  readonly href: Href;
  /** Which text node of the body, in document order from 0; start and end within its value (UTF-16). */
  readonly node: number;
  readonly start: number;
  readonly end: number;
}

/** An image, its files already made. */
export interface Picture {
  readonly src: Href;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
  readonly caption?: string;
  readonly credit?: string;
  /** Indexes of the article's marks that stand in its words; absent where none does. */
  readonly marks?: readonly number[];
  /** Other formats and sizes, best first, as `srcset` values by media type. */
  readonly variants: readonly { readonly mediaType: string; readonly srcset: string }[];
}
