/** What every planner knows. */
import { present } from "../base/present.ts";
import type { Graph } from "../graph/graph.ts";
import type { Picture } from "../model/article.ts";
import type { AgentId } from "../model/ids.ts";
import { agentHref, staticHref } from "./addresses.ts";
import { contentAddresses, type LinkTargets } from "./content-links.ts";
import { headingIdAt } from "./headings-at.ts";
import type { Href } from "./href.ts";
import type { PlanOptions } from "./plan-options.ts";
import type { PlanWords } from "./plan-words.ts";
import { type Tracing, UNTRACED } from "./trace-reads.ts";
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
  readonly targets: LinkTargets;
  /** The page of each agent that has one: it has a topic, and says, passes on or publishes anything. */
  readonly agentPages: ReadonlyMap<AgentId, Href>;
}

/** Begins a run of planning. */
export function beginPlanning(graph: Graph, words: PlanWords, options: PlanOptions): Planning {
  const baseUrl = options.baseUrl ?? graph.site.url;
  const tracing = options.tracing ?? UNTRACED;
  const address = baseUrl === undefined ? {} : { baseUrl: baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/` };
  const frame = frameOf(graph, address.baseUrl);
  tracing.constant([frame, address]);
  const traced = { ...options, ...traceOptions(options, tracing) };
  return {
    graph: tracing.graph(graph),
    words,
    options: traced,
    ...address,
    frame,
    targets: targetsOf(graph, words, traced, tracing),
    agentPages: tracing.map("agentPages", agentPages(graph)),
  };
}

function targetsOf(graph: Graph, words: PlanWords, { documents }: PlanOptions, tracing: Tracing): LinkTargets {
  const sections = tracing.texts("sections", (way) => headingIdAt(graph, way));
  return {
    addresses: tracing.map("addresses", contentAddresses(graph, documents)),
    sectionOf: (path, section) => sections(`${path}#${section}`) || undefined,
    aboutOf: (path) => {
      const document = documents?.get(path);
      return document && words.document(document);
    },
  };
}

const agentPages = ({ agents }: Graph): ReadonlyMap<AgentId, Href> =>
  new Map(
    [...agents.values()].flatMap(({ agent: { id, topic }, asserted, relayed, published }) =>
      topic === undefined || asserted.length + relayed.length + published.length === 0
        ? []
        : [[id, agentHref(topic)] as const],
    ),
  );

const traceOptions = ({ pictures, documents, socialPictures, history }: PlanOptions, tracing: Tracing) =>
  present({
    history: history && tracing.map("history", history, { isFlat: true }),
    pictures: pictures && tracing.map("pictures", pictures, { nameOf: nameOfPicture }),
    documents: documents && tracing.map("documents", documents, { isFlat: true }),
    socialPictures: socialPictures && tracing.map("socialPictures", socialPictures),
  });

/** Where a picture is shown names it: two that stand at one place are one. */
const nameOfPicture = ({ place, src }: Picture): string => `${place.file}:${place.line}:${place.column} ${src}`;

function frameOf({ site, pages }: Graph, url: string | undefined): Frame {
  return {
    title: site.title,
    description: site.description,
    ...(url === undefined ? {} : { url }),
    language: site.language,
    numerals: site.numerals,
    months: site.months,
    mirrors: site.mirrors,
    hasKey: site.publicKey !== undefined,
    editors: site.editors,
    outputs: site.outputs,
    pages: pages.map(({ id, title }) => ({ href: staticHref(id), text: title })),
  };
}
