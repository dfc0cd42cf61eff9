/**
 * Cuts the data files into parts that follow the articles: a hundred articles, from the oldest, with all that is told in
 * them. A change of one article, or a new one, touches one part of each file.
 */
import { push } from "../../base/group-by.ts";
import type { Graph } from "../../graph/graph.ts";
import type { AgentId, ArticleId, SourceId, TopicId } from "../../model/ids.ts";
import { dataHref, dataPartHref } from "../addresses.ts";
import { cutInParts } from "../cut-in-parts.ts";
import type { Href } from "../href.ts";
import type { Planning } from "../planning.ts";
import { agentsOf } from "./topic-records.ts";

/** Articles of one part: with all that is told in them far below what any host takes in one file. */
const ARTICLES = 100;

/** One part of all data files; what no article uses stands in the newest. */
export interface DataPart {
  /** Where this part of a file stands. */
  readonly hrefOf: (file: string) => Href;
  readonly isNewest: boolean;
  /** Newest first. */
  readonly articles: readonly ArticleId[];
  /** Those whose oldest use is in these articles; by id. */
  readonly sources: readonly SourceId[];
  readonly topics: readonly TopicId[];
  readonly agents: readonly AgentId[];
}

/** Gives the parts, the newest first. */
export function cutByArticles(planning: Planning): readonly DataPart[] {
  const { graph } = planning;
  const cut = cutInParts("/", [...graph.articles.keys()], ARTICLES);
  const partOf = new Map(cut.flatMap(({ items }, index) => items.map((id) => [id, index] as const)));
  const homeOf = (articles: Iterable<ArticleId>) => Math.max(0, ...[...articles].map((id) => partOf.get(id) ?? 0));
  const sources = homes([...graph.sources.keys()], (id) => homeOf(graph.sources.get(id)?.articles ?? []));
  const topics = homes([...graph.topics.keys()], (id) => homeOf(articlesAbout(graph, id)));
  const agents = homes(agentsOf(planning), (id) => homeOf(articlesOf(graph, id)));
  return cut.map(({ items, paging: { number, parts } }, index) => ({
    hrefOf: (file) => (number === parts ? dataHref(file) : dataPartHref(dataHref(file), number)),
    isNewest: number === parts,
    articles: items,
    sources: sources.get(index) ?? [],
    topics: topics.get(index) ?? [],
    agents: agents.get(index) ?? [],
  }));
}

/** By part, counted from the newest. */
function homes<Id>(ids: readonly Id[], homeOf: (id: Id) => number): ReadonlyMap<number, readonly Id[]> {
  const lists = new Map<number, Id[]>();
  for (const id of ids) push(lists, homeOf(id), id);
  return lists;
}

const articlesAbout = ({ topics }: Graph, id: TopicId): readonly ArticleId[] =>
  (topics.get(id)?.articles ?? []).map(({ article }) => article);

/** In which an agent speaks, passes on, or is read. */
function articlesOf({ agents, sources }: Graph, id: AgentId): readonly ArticleId[] {
  const node = agents.get(id);
  if (node === undefined) return [];
  const told = [...node.asserted, ...node.relayed].map(({ article }) => article);
  return [...told, ...node.published.flatMap((source) => sources.get(source)?.articles ?? [])];
}
