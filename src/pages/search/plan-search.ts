/** The search index as files of the site: classic scripts, so that they also load from a disk. */
import { digest } from "../../base/digest.ts";
import { known } from "../../base/known.ts";
import { gather } from "../../base/reads.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { Href } from "../href.ts";
import { type PlannedFile, planAfter, planFile } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { UNTRACED } from "../trace-reads.ts";
import { facetShelf } from "./claim-facets.ts";
import { type ListedDocument, listDocuments } from "./documents.ts";
import { lengthLetter } from "./lengths.ts";
import { indexOf, type SearchIndex } from "./search-index.ts";
import { type Catalogue, documentOf, FACETS_PER_SHELF } from "./shelves.ts";

/** Where the catalogue stands, and the shelves beside it. */
const CATALOGUE_HREF: Href = "/search/index.js";
const shelfHref = (kind: "t" | "c" | "f", number: number): Href => `/search/${kind}/${number}.js`;

const CARDS_PER_SHELF = 10;
/** About how many words of text share a shelf of keys, and the most shelves that a site has. */
const WORDS_PER_SHELF = 1500;
const MOST_SHELVES = 1024;

/**
 * Plans the files of the search. How many there are follows from the graph's counts alone; the index itself is made when
 * the first of them is asked for, once for all, and each file reads of it what it holds.
 */
export function planSearch(planning: Planning): readonly PlannedFile[] {
  const { graph, options } = planning;
  if (!graph.site.outputs.search) return [];
  const documents = listDocuments(planning);
  const { termShelves } = layOut(planning);
  const index = (): SearchIndex => indexOf(planning, termShelves);
  const read = (options.tracing ?? UNTRACED).texts("search", (key) =>
    key === LAYOUT ? JSON.stringify(gather(() => layOut(planning)).value) : (index().digests[Number(key)] ?? ""),
  );
  const shelves = [
    ...Array.from({ length: termShelves }, (_, number) =>
      planFile(shelfHref("t", number), () => {
        read(String(number));
        return script("t", number, index().shelf(number).shown);
      }),
    ),
    ...documents.flatMap((ofKind, kind) => planCards(ofKind, kind)),
    ...planFacets(planning),
  ];
  // The version is of all that the shelves say.
  const catalogue = (digests: readonly string[]): string =>
    script("k", 0, { version: digest(digests.join("\n")), ...JSON.parse(read(LAYOUT)) });
  const files = shelves.map(({ page }) => page);
  return [...shelves, planAfter(CATALOGUE_HREF, files, catalogue)];
}

const LAYOUT = "layout";

const planFacets = (planning: Planning) =>
  claimsByShelf(planning).map((given, number) =>
    planFile(shelfHref("f", number), () => script("f", number, facetShelf(planning, given)), { given }),
  );

/** Claims as they are numbered, from the oldest, cut as their facets are. */
function claimsByShelf({ graph: { articles } }: Planning): readonly (readonly ClaimId[])[] {
  const claims = [...articles.keys()].reverse().flatMap((id) => known(articles, id).claims);
  return Array.from({ length: Math.ceil(claims.length / FACETS_PER_SHELF) }, (_, number) =>
    claims.slice(number * FACETS_PER_SHELF, (number + 1) * FACETS_PER_SHELF),
  );
}

/** A shelf as a script that hands itself over to the client. */
const script = (...message: readonly unknown[]): string => `isnadSearch(${JSON.stringify(message).slice(1, -1)});\n`;

/** The number of shelves is a power of two, so that a site outgrows it rarely: then every shelf is another. */
function layOut({ graph }: Planning): Omit<Catalogue, "version"> {
  const articles = [...graph.articles.values()].reverse();
  const counts = [graph.articles, graph.topics, graph.sources, graph.claims].map(({ size }) => size);
  const others = graph.topics.size + graph.sources.size + graph.claims.size;
  const words = articles.reduce((sum, { article }) => sum + article.wordCount, 0) + others * 20;
  return {
    counts,
    lengths: articles.map(({ article }) => lengthLetter(article.wordCount)).join(""),
    termShelves: Math.min(MOST_SHELVES, 2 ** Math.floor(Math.log2(Math.max(1, words / WORDS_PER_SHELF)))),
    cardsPerShelf: CARDS_PER_SHELF,
  };
}

function planCards(documents: readonly ListedDocument[], kind: number) {
  return Array.from({ length: Math.ceil(documents.length / CARDS_PER_SHELF) }, (_, at) => {
    const number = documentOf(kind, at);
    const onShelf = documents.slice(at * CARDS_PER_SHELF, (at + 1) * CARDS_PER_SHELF);
    const cards = (): object[] => onShelf.map(({ open }) => open().card());
    return planFile(shelfHref("c", number), () => script("c", number, cards()), { given: onShelf.map(({ id }) => id) });
  });
}
