/** The plan of the site: every file that will be published, its address, and what it may know. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Graph } from "../graph/graph.ts";
import { checkContentLinks } from "./content-links.ts";
import { planData } from "./data/plan-data.ts";
import { planFeeds } from "./feeds/plan-feeds.ts";
import { planSitemap } from "./feeds/plan-sitemap.ts";
import type { Page, PlanOptions } from "./page.ts";
import type { PlanWords } from "./plan-words.ts";
import type { Planned } from "./planned.ts";
import { beginPlanning, type Planning } from "./planning.ts";
import { planAgents } from "./plans/plan-agents.ts";
import { planArchive } from "./plans/plan-archive.ts";
import { planArticles } from "./plans/plan-articles.ts";
import { planClaims } from "./plans/plan-claims.ts";
import { planHome } from "./plans/plan-home.ts";
import { planSitePages } from "./plans/plan-site-pages.ts";
import { planSources } from "./plans/plan-sources.ts";
import { planTopics } from "./plans/plan-topics.ts";
import { refuseCollisions } from "./refuse-collisions.ts";
import { planSearch } from "./search/plan-search.ts";

/** Everything that can be planned from the graph alone, in the order in which pages come out. */
const PLANNERS: readonly ((planning: Planning) => readonly Planned[])[] = [
  planHome,
  planArticles,
  planTopics,
  planClaims,
  planSources,
  planAgents,
  planArchive,
  planSitePages,
  planFeeds,
  planData,
  planSearch,
];

/**
 * Plans every page of the site. Pure, and cheap until a page's `view` or `content` is asked for: a preview makes one
 * page of ten thousand. Two pages at one address are refused, `path-collision`; the first keeps it. A link to a file
 * of content that has no page is `link-broken`.
 */
export function planPages(
  graph: Graph,
  words: PlanWords,
  options: PlanOptions = {},
): { readonly pages: readonly Page[]; readonly diagnostics: readonly Diagnostic[] } {
  const planning = beginPlanning(graph, words, options);
  const planned = PLANNERS.flatMap((plan) => plan(planning));
  const { pages, diagnostics } = refuseCollisions([...planned, ...planSitemap(planning, planned)]);
  return { pages, diagnostics: [...diagnostics, ...checkContentLinks(graph, planning.addresses)] };
}
