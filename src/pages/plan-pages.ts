/** The plan of the site: every file that will be published, its address, and what it may know. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Graph } from "../graph/graph.ts";
import { checkContentLinks } from "./check-content-links.ts";
import { planSitemap } from "./feeds/plan-sitemap.ts";
import type { Page, View } from "./page.ts";
import type { PlanOptions } from "./plan-options.ts";
import type { PlanWords } from "./plan-words.ts";
import type { Planned } from "./planned.ts";
import { PLANNERS } from "./planners.ts";
import { beginPlanning } from "./planning.ts";
import { refuseCollisions } from "./refuse-collisions.ts";

/**
 * Plans every page of the site. Pure, and cheap until a page's `view` or `content` is asked for: a preview makes one
 * page of ten thousand. Two pages at one address are refused, `path-collision`; the first keeps it. A link to a file
 * of content that has no page is `link-broken`, one to a document that is not there `document-missing`.
 */
export function planPages(
  graph: Graph,
  words: PlanWords,
  options: PlanOptions = {},
): { readonly pages: readonly Page[]; readonly diagnostics: readonly Diagnostic[] } {
  const planning = beginPlanning(graph, words, options);
  const planned = PLANNERS.flatMap<Planned<View>>((plan) => plan(planning));
  const { pages, diagnostics } = refuseCollisions([...planned, ...planSitemap(planning, planned)]);
  const links = checkContentLinks(graph, planning.targets.addresses, options.links, options.fileNames);
  return { pages, diagnostics: [...diagnostics, ...links] };
}
