/** From where to where things have moved: what redirects are made of, on pages and for hosts. */
import type { Place } from "../base/place.ts";
import { present } from "../base/present.ts";
import type { Graph } from "../graph/graph.ts";
import { articleId, type ClaimId, ID_PATTERN, topicId } from "../model/ids.ts";
import type { Withdrawn } from "../model/withdrawn.ts";
import { agentHref, articleHref, claimHref, sourceHref, staticHref, topicHref } from "./addresses.ts";
import type { Href } from "./href.ts";

/** One address of before, and what stands for it now. */
export interface Move {
  readonly from: Href;
  readonly to: Href;
  /** What the thing is called. */
  readonly name: string;
  /** Where in content it is asked for. */
  readonly place: Place;
}

type Way = Pick<Move, "from" | "to">;

/** A thing with the ways to it; `along` gives what else moves with an address of ours. */
interface Moved extends Pick<Move, "to" | "name" | "place"> {
  readonly formerAddresses?: readonly string[];
  readonly along?: (former: string) => readonly Way[];
}

/** Lists every move, in the order of the graph; the former addresses of what was withdrawn lead to where that is said. */
export const listMoves = (graph: Graph): readonly Move[] =>
  [...articles(graph), ...topics(graph), ...sources(graph), ...pages(graph), ...graph.withdrawn.map(tombstone)].flatMap(
    movesOf,
  );

function movesOf({ to, name, place, formerAddresses = [], along = () => [] }: Moved): Move[] {
  // A permalink of another generator may be the address that the thing has here as well.
  return [...new Set(formerAddresses)]
    .filter((from) => from !== to)
    .flatMap((from) => [{ from, to }, ...along(from)].map((way) => ({ ...way, name, place })));
}

const articles = (graph: Graph): Moved[] =>
  [...graph.articles].flatMap(([id, { article, claims }]) => {
    const { headline: name, place, formerAddresses } = article;
    const along = (former: string): Way[] => {
      const old = idAt("articles", former);
      return old === undefined ? [] : labelsOf(graph, claims).map((label) => claimWay(old, id, label));
    };
    return formerAddresses === undefined ? [] : [{ to: articleHref(id), formerAddresses, name, place, along }];
  });

/** Labels of the claims that have a page. */
const labelsOf = (graph: Graph, claims: readonly ClaimId[]): string[] =>
  graph.site.outputs.claims !== "pages" ? [] : claims.flatMap((id) => graph.claims.get(id)?.claim.label ?? []);

const claimWay = (old: string, id: Parameters<typeof claimHref>[0], label: string): Way => ({
  from: claimHref(articleId(old), label),
  to: claimHref(id, label),
});

const topics = ({ topics }: Graph): Moved[] =>
  [...topics].map(([id, { topic }]) => ({
    ...present({ to: topicHref(id), formerAddresses: topic.formerAddresses }),
    name: topic.name,
    place: topic.place,
    along: (former) => {
      const old = idAt("topics", former);
      return old === undefined ? [] : [{ from: agentHref(topicId(old)), to: topicHref(id) }];
    },
  }));

const sources = ({ sources }: Graph): Moved[] =>
  [...sources].map(([id, { source }]) => ({
    ...present({ to: sourceHref(id), formerAddresses: source.formerAddresses }),
    name: source.name,
    place: source.place,
  }));

const pages = ({ pages }: Graph): Moved[] =>
  pages.map(({ id, title, place, formerAddresses }) => ({
    ...present({ to: staticHref(id), formerAddresses }),
    name: title,
    place,
  }));

const tombstone = (thing: Withdrawn): Moved => ({ ...thing, to: tombstoneHref(thing) });

/** Where a thing that was withdrawn stood, and where that is said now. */
export function tombstoneHref(thing: Withdrawn): Href {
  switch (thing.kind) {
    case "article":
      return articleHref(thing.id);
    case "topic":
      return topicHref(thing.id);
    case "source":
      return sourceHref(thing.id);
  }
}

/** `/articles/x/` → `x`. */
function idAt(folder: "articles" | "topics", href: string): string | undefined {
  const id = href.startsWith(`/${folder}/`) ? href.slice(folder.length + 2, -1) : "";
  return ID_PATTERN.test(id) ? id : undefined;
}
