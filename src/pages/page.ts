/** What planning yields: everything that will be a file of the site, each with its address and what it may know. */

import type { FilePage, ViewPage } from "./planned.ts";
import type { PlannedView } from "./planners.ts";

/** What each kind of page may know. Templates see these and nothing else; every value is resolved and in order. */
export type View = PlannedView;

/** A page of HTML: made by the templates from its view, and from nothing else. */
export type HtmlPage = ViewPage<View>;

/** One file of the site. */
export type Page = HtmlPage | FilePage;
