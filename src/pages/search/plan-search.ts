/** The search index as files of the site: classic scripts, so that they also load from a disk. */
import { digest } from "../../base/digest.ts";
import type { Href } from "../href.ts";
import { type PlannedFile, planFile } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { buildIndex, postingsOf, type SearchIndex } from "./build-index.ts";
import { type SearchDocument, searchDocuments } from "./documents.ts";
import { type LeafSpan, layLeaves } from "./leaves.ts";
import { encodePostings } from "./postings.ts";
import { sentencesOf } from "./prose.ts";
import { type Card, type Catalogue, type Leaf, leafOf, type Shelves, shelfOf } from "./shelves.ts";

/** Kinds of which there are many. */
type Numbered = Exclude<keyof Shelves, "k">;

/** Where the catalogue stands, and the shelves beside it. */
const CATALOGUE_HREF: Href = "/search/index.js";
const shelfHref = (kind: Numbered, number: number): Href => `/search/${kind}/${number}.js`;

/**
 * Plans the files of the search. How many there are follows from the graph's counts alone; the index itself is built
 * when the first of them is asked for, once for all.
 */
export function planSearch(planning: Planning): readonly PlannedFile[] {
  if (!planning.graph.site.outputs.search) return [];
  const layout = layOut(planning);
  const { catalogue, cardShelves, leaves } = layout;
  let library: Library | undefined;
  const open = (): Library => {
    library ??= buildLibrary(planning, layout);
    return library;
  };
  const shelves = (kind: Numbered, count: number): PlannedFile[] =>
    Array.from({ length: count }, (_, number) =>
      planFile(shelfHref(kind, number), () => script([kind, number, open()[kind](number)])),
    );
  return [
    planFile(CATALOGUE_HREF, () => script(["k", 0, { ...catalogue, version: open().version }])),
    ...shelves("t", catalogue.termShelves),
    ...shelves("c", cardShelves),
    ...shelves("x", leaves),
  ];
}

/** A shelf as a script that hands itself over to the client. */
const script = (message: readonly unknown[]): string => `isnadSearch(${JSON.stringify(message).slice(1, -1)});\n`;

interface Layout {
  readonly catalogue: Omit<Catalogue, "version">;
  readonly cardShelves: number;
  readonly leaves: number;
  readonly spans: readonly LeafSpan[];
}

const WORDS_PER_SHELF = 1500;
const MOST_TERM_SHELVES = 2048;
const CARDS_PER_SHELF = 8;

function layOut({ graph }: Planning): Layout {
  const wordCounts = Array.from(graph.articles.values(), ({ article }) => article.wordCount);
  const others = graph.topics.size + graph.sources.size + graph.claims.size;
  const words = wordCounts.reduce((sum, count) => sum + count, 0) + others * 20;
  const documents = graph.articles.size + others;
  return {
    catalogue: {
      documents,
      cardsPerShelf: CARDS_PER_SHELF,
      termShelves: Math.min(MOST_TERM_SHELVES, Math.max(1, Math.ceil(words / WORDS_PER_SHELF))),
    },
    cardShelves: Math.ceil(documents / CARDS_PER_SHELF),
    ...layLeaves(wordCounts),
  };
}

/** All shelves, by kind and number. */
interface Library {
  readonly version: string;
  readonly t: (number: number) => Shelves["t"];
  readonly c: (number: number) => Shelves["c"];
  readonly x: (number: number) => Shelves["x"];
}

function buildLibrary(planning: Planning, { catalogue, spans }: Layout): Library {
  const documents = searchDocuments(planning);
  const index = buildIndex(
    documents,
    Array.from(planning.graph.topics.values(), ({ topic }) => topic),
  );
  const terms = shelveTerms(index, catalogue.termShelves);
  const cards = documents.map((document, number) => cardOf(document, spans[number]));
  const { cardsPerShelf } = catalogue;
  return {
    version: digest(JSON.stringify([terms, cards])),
    t: (number) => terms[number] ?? {},
    c: (number) => cards.slice(number * cardsPerShelf, (number + 1) * cardsPerShelf),
    x: leafReader(planning, spans, cards),
  };
}

function shelveTerms(index: SearchIndex, shelves: number): Record<string, string>[] {
  const terms = Array.from({ length: shelves }, (): Record<string, string> => ({}));
  for (const key of [...index.keys()].sort()) {
    const shelf = terms[shelfOf(key, shelves)];
    if (shelf !== undefined) shelf[key] = encodePostings(postingsOf(index.get(key) ?? []));
  }
  return terms;
}

const ABOUT = 140;

function cardOf({ card, sentences }: SearchDocument, span: LeafSpan | undefined): Card {
  const { about, ...rest } = card;
  return {
    ...rest,
    ...(about !== undefined && about !== "" && { about: shorten(about) }),
    ...(span !== undefined && sentences.length > 0 && { prose: [span.first, span.count, sentences.length] as const }),
  };
}

/** The first words of a text, whole ones. */
function shorten(text: string): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  return plain.length <= ABOUT ? plain : `${plain.slice(0, ABOUT).replace(/\s+\S*$/u, "")}…`;
}

/**
 * Reads the sentences of a leaf anew when it is asked for, instead of keeping every text of the site twice. Only
 * articles have leaves, and they are the first documents.
 */
function leafReader({ graph }: Planning, spans: readonly LeafSpan[], cards: readonly Card[]): (leaf: number) => Leaf {
  const bodies = Array.from(graph.articles.values(), ({ article }) => article.body);
  const onLeaf = new Map<number, number[]>();
  for (const [document, { first, count }] of spans.entries()) {
    for (let leaf = first; leaf < first + count; leaf += 1) onLeaf.set(leaf, [...(onLeaf.get(leaf) ?? []), document]);
  }
  return (leaf) => {
    const content: Record<number, [number, string[]]> = {};
    for (const document of onLeaf.get(leaf) ?? []) {
      const [body, prose] = [bodies[document], cards[document]?.prose];
      if (body === undefined || prose === undefined) continue;
      const here = [...sentencesOf(body).entries()].filter(([index]) => leafOf(prose, index + 1) === leaf);
      content[document] = [(here[0]?.[0] ?? 0) + 1, here.map(([, sentence]) => sentence)];
    }
    return content;
  };
}
