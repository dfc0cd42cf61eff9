/** What every planner knows. */
import type { Graph } from "../graph/graph.ts";
import { staticHref } from "./addresses.ts";
import { type ContentAddresses, contentAddresses } from "./content-links.ts";
import type { PlanOptions } from "./plan-options.ts";
import type { PlanWords } from "./plan-words.ts";
import type { Frame } from "./views/frame.ts";

/** One run of planning: the graph, where the site will stand, and the frame that all pages share. */
export interface Planning {
  readonly graph: Graph;
  /** The words in which the site speaks. */
  readonly words: PlanWords;
  readonly options: PlanOptions;
  /** Absolute, with a final `/`; absent where the site may stand anywhere. */
  readonly baseUrl?: string;
  readonly frame: Frame;
  /** Where links between files of content lead. */
  readonly addresses: ContentAddresses;
}

/** Begins a run of planning. */
export function beginPlanning(graph: Graph, words: PlanWords, options: PlanOptions): Planning {
  const baseUrl = options.baseUrl ?? graph.site.url;
  const address = baseUrl === undefined ? {} : { baseUrl: baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/` };
  const frame = frameOf(graph, address.baseUrl);
  return { graph, words, options, ...address, frame, addresses: contentAddresses(graph) };
}

function frameOf({ site, pages }: Graph, url: string | undefined): Frame {
  return {
    title: site.title,
    description: site.description,
    ...(url === undefined ? {} : { url }),
    language: site.language,
    numerals: site.numerals,
    months: site.months,
    mirrors: site.mirrors,
    editors: site.editors,
    outputs: site.outputs,
    pages: pages.map(({ id, title }) => ({ href: staticHref(id), text: title })),
  };
}
