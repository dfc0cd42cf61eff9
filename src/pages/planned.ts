/** One page of the plan, with what the plan alone needs to know of it. */
import type { CalendarDate } from "../base/calendar-date.ts";
import { sha256 } from "../base/digest.ts";
import type { Place } from "../base/place.ts";
import { gather } from "../base/reads.ts";
import { addressOf } from "./addresses.ts";
import type { Href } from "./href.ts";
import type { Framed } from "./views/frame.ts";

/** What a page was given when it was planned, beside what it reads when it is made: its part of a list. Plain data. */
interface Given {
  readonly given?: unknown;
}

/** A page of HTML that shows one kind of view. */
export interface ViewPage<Shown extends Framed> extends Given {
  readonly kind: "html";
  /** The file, relative to the site's root: `articles/x/index.html`, `404.html`. */
  readonly address: string;
  /** Made when asked for: a preview renders one page of ten thousand. Pure: the same value at each call. */
  readonly view: () => Shown;
}

/** Any other file: feed, sitemap, data, search index. */
export interface FilePage extends Given {
  readonly kind: "file";
  /** The file, relative to the site's root: `data/claims.json`. */
  readonly address: string;
  /** Files that it tells the digests of. */
  readonly after?: readonly FilePage[];
  /** `digests` are the sha256 of the files that it comes `after`, aligned, where they are known; else it makes them itself. */
  readonly content: (digests?: readonly string[]) => string | Uint8Array;
}

/** A page, and where it comes from; `never` shows nothing that a template would know. */
export interface Planned<Shown extends Framed> {
  readonly href: Href;
  readonly page: ViewPage<Shown> | FilePage;
  /** What in content asked for it; absent for the site's own pages. */
  readonly place?: Place | undefined;
  /** When what it shows last changed, as far as content says. */
  readonly modified?: CalendarDate | undefined;
  /** Whether the sitemap names it. */
  readonly listed: boolean;
}

/** A file of the plan that is no page of HTML. */
export type PlannedFile = Planned<never>;

/** Where a page comes from, and what it is given of that. */
interface Origin extends Given, Pick<PlannedFile, "place" | "modified"> {}

/**
 * Plans a page of HTML that the sitemap names. What `view` holds of the graph that was read before it is called, its
 * part of a list, must stand in `given`: only what is read in `view` itself is noted.
 */
export function planHtml<Shown extends Framed>(
  href: Href,
  view: () => Shown,
  { place, modified, given }: Origin = {},
): Planned<Shown> {
  return { href, page: { kind: "html", address: addressOf(href), view, given }, place, modified, listed: true };
}

/** Plans any other file; `given` as for a page of HTML. */
export function planFile(
  href: Href,
  content: () => string | Uint8Array,
  { place, given }: Origin = {},
): PlannedFile & { readonly page: FilePage } {
  return { href, page: { kind: "file", address: addressOf(href), content, given }, place, listed: false };
}

/** Plans a file that tells the digests of others, as the sha256 of their bytes. */
export function planAfter(
  href: Href,
  after: readonly FilePage[],
  content: (digests: readonly string[]) => string,
): PlannedFile {
  const make: FilePage["content"] = (digests) => content(digests ?? after.map(digestOfFile));
  return { href, page: { kind: "file", address: addressOf(href), after, content: make }, listed: false };
}

/** The sha256 of a file's bytes, which are made for it; what is read on the way is no reader's. */
export const digestOfFile = (page: FilePage): string => sha256(gather(() => page.content()).value);
