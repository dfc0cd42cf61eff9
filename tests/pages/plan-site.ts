/** Planning for tests: a graph becomes pages, in the words of its own site. */
import type { Graph } from "../../src/graph/graph.ts";
import type { PlanOptions } from "../../src/pages/plan-options.ts";
import { planPages } from "../../src/pages/plan-pages.ts";
import { beginPlanning, type Planning } from "../../src/pages/planning.ts";
import { wordsOf } from "../../templates/words-of.ts";

/** Plans a site. */
export const planSite = (graph: Graph, options?: PlanOptions): ReturnType<typeof planPages> =>
  planPages(graph, wordsOf(graph.site), options);

/** Begins to plan a site. */
export const beginSite = (graph: Graph, options: PlanOptions = {}): Planning =>
  beginPlanning(graph, wordsOf(graph.site), options);
