/** One page of the plan, with what the plan alone needs to know of it. */
import type { CalendarDate } from "../base/calendar-date.ts";
import type { Place } from "../base/place.ts";
import { addressOf } from "./addresses.ts";
import type { Href } from "./href.ts";
import type { FilePage, Page } from "./page.ts";
import type { View } from "./views/view.ts";

/** A page and where it comes from. */
export interface Planned {
  readonly href: Href;
  readonly page: Page;
  /** What in content asked for it; absent for the site's own pages. */
  readonly place?: Place | undefined;
  /** When what it shows last changed, as far as content says. */
  readonly modified?: CalendarDate | undefined;
  /** Whether the sitemap names it. */
  readonly listed: boolean;
}

/** Plans a page of HTML that the sitemap names. */
export function planHtml(href: Href, view: () => View, origin: Pick<Planned, "place" | "modified"> = {}): Planned {
  const { place, modified } = origin;
  return { href, page: { kind: "html", address: addressOf(href), view }, place, modified, listed: true };
}

/** Plans any other file. */
export function planFile(href: Href, content: FilePage["content"], place?: Place): Planned {
  return { href, page: { kind: "file", address: addressOf(href), content }, place, listed: false };
}
