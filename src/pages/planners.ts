/** All planners of the site, in the order in which their pages come out; each has the views of its pages beside it. */
import { planData } from "./data/plan-data.ts";
import { planChangesFeed } from "./feeds/changes-feed.ts";
import { planFeeds } from "./feeds/plan-feeds.ts";
import type { Planned } from "./planned.ts";
import { planAgents } from "./plans/plan-agents.ts";
import { planArchive } from "./plans/plan-archive.ts";
import { planArticles } from "./plans/plan-articles.ts";
import { planAuthentic } from "./plans/plan-authentic.ts";
import { planClaims } from "./plans/plan-claims.ts";
import { planDataPage } from "./plans/plan-data-page.ts";
import { planDossiers } from "./plans/plan-dossiers.ts";
import { planFollow } from "./plans/plan-follow.ts";
import { planHome } from "./plans/plan-home.ts";
import { planMoved } from "./plans/plan-moved.ts";
import { planSitePages } from "./plans/plan-site-pages.ts";
import { planSources } from "./plans/plan-sources.ts";
import { planTopics } from "./plans/plan-topics.ts";
import { planSearch } from "./search/plan-search.ts";

/** Everything that can be planned from the graph alone. */
export const PLANNERS = [
  planHome,
  planArticles,
  planTopics,
  planDossiers,
  planClaims,
  planSources,
  planAgents,
  planArchive,
  planSitePages,
  planMoved,
  planDataPage,
  planFollow,
  planAuthentic,
  planFeeds,
  planChangesFeed,
  planData,
  planSearch,
] as const;

type ViewIn<OfPlan> = OfPlan extends Planned<infer Shown> ? Shown : never;

/** Every view that a planner makes. */
export type PlannedView = ViewIn<ReturnType<(typeof PLANNERS)[number]>[number]>;
