/** Opens a planned index as a browser does: by running its files, and counting what they cost. */

import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import type { Graph } from "../../../src/graph/graph.ts";
import { planSearch } from "../../../src/pages/search/plan-search.ts";
import { type Answer, search } from "../../../src/pages/search/search.ts";
import {
  type Card,
  type Catalogue,
  cardShelf,
  FACETS_PER_SHELF,
  type FacetShelf,
  type Shelves,
} from "../../../src/pages/search/shelves.ts";
import { type Suggestion, suggest } from "../../../src/pages/search/suggest.ts";
import { beginSite } from "../plan-site.ts";

/** An opened index. */
export interface OpenIndex {
  readonly find: (query: string) => Promise<Answer>;
  readonly mean: (word: string) => Promise<Suggestion | undefined>;
  readonly facets: () => readonly FacetShelf[];
  /** The cards of the first results. */
  readonly show: (answer: Answer, cards: number) => readonly Card[];
  /** Bytes fetched so far, compressed as a host would (gzip). */
  readonly cost: () => number;
  /** Closes the browser: everything is fetched again. */
  readonly forget: () => void;
  readonly documents: number;
  /** By address: the files. */
  readonly files: ReadonlyMap<string, string>;
}

/** Plans and opens the index of a graph. */
export function openIndex(graph: Graph): OpenIndex {
  const files = new Map(
    planSearch(beginSite(graph)).map(({ page }) => [page.address, page.kind === "file" ? String(page.content()) : ""]),
  );
  let bytes = 0;
  const fetched = new Map<string, unknown>();
  const fetch = (address: string): unknown => {
    if (!fetched.has(address)) {
      const content = files.get(address);
      if (content === undefined) throw new Error(`No file at ${address}.`);
      bytes += gzipSync(content, { level: 9 }).length;
      runInNewContext(content, {
        isnadSearch: (...message: unknown[]) => fetched.set(address, message.at(-1)),
      });
    }
    return JSON.parse(JSON.stringify(fetched.get(address)));
  };
  const shelf = <Kind extends "t" | "c" | "f">(kind: Kind, number: number): Shelves[Kind] =>
    fetch(`search/${kind}/${number}.js`) as Shelves[Kind];
  const catalogue = fetch("search/index.js") as Catalogue;
  return {
    files,
    documents: catalogue.counts.reduce((sum, count) => sum + count, 0),
    cost: () => bytes,
    forget: () => {
      bytes = 0;
      fetched.clear();
      fetch("search/index.js");
    },
    find: (query) => search(query, catalogue, async (number) => shelf("t", number)),
    mean: (word) => suggest(word, catalogue, async (number) => shelf("t", number)),
    facets: () =>
      Array.from({ length: Math.ceil((catalogue.counts.at(-1) ?? 0) / FACETS_PER_SHELF) }, (_, number) =>
        shelf("f", number),
      ),
    show: ({ hits }, cards) =>
      hits.slice(0, cards).map(({ document }) => {
        const [number, at] = cardShelf(document, catalogue.cardsPerShelf);
        const card = shelf("c", number)[at];
        if (card === undefined) throw new Error(`No card for document ${document}.`);
        return card;
      }),
  };
}
