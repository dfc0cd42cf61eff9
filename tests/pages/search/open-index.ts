/** Opens a planned index as a browser does: by running its files, and counting what they cost. */

import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import type { Graph } from "../../../src/graph/graph.ts";
import { planSearch } from "../../../src/pages/search/plan-search.ts";
import { type Answer, search } from "../../../src/pages/search/search.ts";
import { type Card, type Catalogue, leafOf, type Shelves } from "../../../src/pages/search/shelves.ts";
import { beginSite } from "../plan-site.ts";

/** A result as a reader sees it. */
interface Shown {
  readonly card: Card;
  readonly sentence: string;
}

/** An opened index. */
export interface OpenIndex {
  readonly catalogue: Catalogue;
  readonly find: (query: string) => Promise<Answer>;
  /** The first results with cards and, for the first few, their sentences. */
  readonly show: (answer: Answer, cards: number, sentences: number) => readonly Shown[];
  /** Bytes fetched so far, compressed as a host would (gzip). */
  readonly cost: () => number;
  /** Closes the browser: everything is fetched again. */
  readonly forget: () => void;
  readonly files: number;
}

/** Plans and opens the index of a graph. */
export function openIndex(graph: Graph): OpenIndex {
  const files = new Map(planSearch(beginSite(graph)).map(({ page }) => [page.address, page]));
  let bytes = 0;
  const fetched = new Map<string, unknown>();
  const fetch = (address: string): unknown => {
    if (!fetched.has(address)) {
      const page = files.get(address);
      if (page?.kind !== "file") throw new Error(`No file at ${address}.`);
      const content = page.content();
      bytes += gzipSync(content, { level: 9 }).length;
      runInNewContext(String(content), {
        isnadSearch: (...message: unknown[]) => fetched.set(address, message.at(-1)),
      });
    }
    return JSON.parse(JSON.stringify(fetched.get(address)));
  };
  const shelf = <Kind extends keyof Shelves>(kind: Kind, number: number): Shelves[Kind] =>
    fetch(`search/${kind}/${number}.js`) as Shelves[Kind];
  const catalogue = fetch("search/index.js") as Catalogue;
  return {
    catalogue,
    files: files.size,
    cost: () => bytes,
    forget: () => {
      bytes = 0;
      fetched.clear();
      fetch("search/index.js");
    },
    find: (query) => search(query, catalogue, async (number) => shelf("t", number)),
    show: ({ hits }, cards, sentences) =>
      hits.slice(0, cards).map(({ document, sentence }, rank) => {
        const card = shelf("c", Math.floor(document / catalogue.cardsPerShelf))[document % catalogue.cardsPerShelf];
        if (card === undefined) throw new Error(`No card for document ${document}.`);
        if (card.prose === undefined || sentence === 0 || rank >= sentences)
          return { card, sentence: card.about ?? "" };
        const [first, texts] = shelf("x", leafOf(card.prose, sentence))[document] ?? [1, []];
        return { card, sentence: texts[sentence - first] ?? "" };
      }),
  };
}
