/** Builds by traces in this process, beside clean ones, over files that are only values. */
import { expect } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import { known } from "../../src/base/known.ts";
import { joinSite } from "../../src/engine/join-site.ts";
import { gatherFolder, type HashedFile, textAt } from "../../src/engine/read-content.ts";
import { type MadeTraces, openTraces } from "../../src/engine/traces.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { type FoundMentions, type MentionMemory, NO_MENTIONS } from "../../src/graph/mentions/mention-memory.ts";
import type { ArticleId } from "../../src/model/ids.ts";
import type { Page } from "../../src/pages/page.ts";
import { planPages } from "../../src/pages/plan-pages.ts";
import type { DocumentWords } from "../../src/pages/search/document-words.ts";
import type { IndexMemory } from "../../src/pages/search/index-memory.ts";
import { beginTracing, type Tracing, UNTRACED } from "../../src/pages/trace-reads.ts";
import { type ParsedFile, parseFile } from "../../src/parse/parse-file.ts";
import { wordsOf } from "../../templates/words-of.ts";
import { type Files, randomFrom, randomScript, testNewsroom } from "./edit-scripts.ts";

const parsed = new Map<string, ParsedFile>();
function parseOnce(file: HashedFile): ParsedFile {
  const key = `${file.path} ${file.hash}`;
  const known = parsed.get(key) ?? parseFile(file);
  parsed.set(key, known);
  return known;
}

/** Plans the pages of some files. */
export function plan(files: Files, tracing: Tracing, memory?: Memories): readonly Page[] {
  const encoder = new TextEncoder();
  const found = Object.entries(files).map(([path, text]) => [path, textAt(path, encoder.encode(text))] as const);
  const folder = gatherFolder("", new Map(found));
  const { graph } = joinSite(folder, folder.files.map(parseOnce), {
    drafts: false,
    today: "2026-11-30",
    mentions: memory?.mentions ?? NO_MENTIONS,
  });
  return planPages(graph, wordsOf(graph.site), {
    tracing,
    baseUrl: "https://example.org/",
    ...(memory && { words: memory.words(graph) }),
  }).pages;
}

/** What was found in articles by any build of this process. */
const [found, indexed] = [new Map<string, FoundMentions>(), new Map<string, string>()];

interface Memories {
  readonly mentions: MentionMemory;
  readonly words: (graph: Graph) => IndexMemory;
}

function memoriesOf(files: Files): Memories {
  const hash = hashOf(files);
  const hashIn = ({ articles }: Graph, id: ArticleId): string => hash(known(articles, id).article) ?? "";
  return {
    mentions: {
      recall: (article, names) => found.get(`${hash(article)} ${names}`),
      remember: (article, names, mentions) => found.set(`${hash(article)} ${names}`, mentions),
    },
    words: (graph) => ({
      nameOf: (id) => hashIn(graph, id),
      recallEntries: (name) => recallEntries(name),
      rememberEntries: (name, entries) => remember(`entries ${name}`, [...entries]),
      recallRoster: () => recall("roster"),
      rememberRoster: (roster) => remember("roster", roster),
      recallShelf: (number, digest) => recall(`shelf ${number} ${digest}`),
      rememberShelf: (number, digest, shelf) => remember(`shelf ${number} ${digest}`, shelf),
    }),
  };
}

const remember = (key: string, value: unknown) => indexed.set(key, JSON.stringify(value));

/** What was remembered, as it comes from a store. */
function recall<Value>(key: string): Value | undefined {
  const json = indexed.get(key);
  return json === undefined ? undefined : JSON.parse(json);
}

function recallEntries(name: string): DocumentWords | undefined {
  const entries = recall<[string, [weight: number, sentence: number]][]>(`entries ${name}`);
  return entries && new Map(entries);
}

const bytesOf = (page: Page, digests?: readonly string[]): string =>
  page.kind === "html" ? JSON.stringify(page.view()) : Buffer.from(page.content(digests)).toString("latin1");

const digestIn = (site: ReadonlyMap<string, string>, address: string): string =>
  sha256(Buffer.from(site.get(address) ?? "", "latin1"));

/** Every file of the site, made from nothing. */
export const clean = (files: Files): Map<string, string> =>
  new Map(plan(files, UNTRACED).map((page) => [page.address, bytesOf(page)]));

/** What a build made, what it remembers, and what it had to make anew. */
export interface Build {
  readonly site: ReadonlyMap<string, string>;
  readonly traces: MadeTraces;
  readonly remade: readonly string[];
}

/** A build on top of another: recalls what stands by its trace, makes the rest. */
export function build(files: Files, before: Build | undefined): Build {
  const tracing = beginTracing(hashOf(files));
  const pages = plan(files, tracing, memoriesOf(files));
  const traces = openTraces(before?.traces, tracing, "code");
  const remade: string[] = [];
  const site = new Map<string, string>();
  for (const page of pages) {
    const digests = page.kind === "file" ? page.after?.map(({ address }) => digestIn(site, address)) : undefined;
    const traced = digests === undefined ? page : { address: page.address, given: digests };
    const known = traces.recall(traced) && before?.site.get(page.address);
    if (known === undefined) remade.push(page.address);
    const make = (): string => bytesOf(page, digests);
    site.set(page.address, known ?? traces.make(traced, make, () => "key"));
  }
  // As it is stored: plain data.
  return { site, traces: JSON.parse(JSON.stringify(traces.finish())), remade };
}

/** As the engine knows what an article was read from. */
export function hashOf(files: Files): (value: object) => string | undefined {
  const hashes = new Map<object, string>();
  for (const [path, text] of Object.entries(files)) {
    const found = textAt(path, new TextEncoder().encode(text));
    const noun = found.kind === "text" ? parseOnce(found.file).noun : undefined;
    if (noun?.kind === "article" && found.kind === "text") hashes.set(noun.noun, `${path} ${found.file.hash}`);
  }
  return (value) => hashes.get(value);
}

/** The same build, whose cells were so few once that those which nobody reads any more are left out by the next. */
const grown = ({ traces, ...others }: Build): Build => ({
  ...others,
  traces: { ...traces, cells: { ...traces.cells, needed: 1 } },
});

/** Every script begins at the same newsroom. */
let begun: { readonly files: Files; readonly first: Build } | undefined;
function begin(): NonNullable<typeof begun> {
  if (begun === undefined) {
    const files = testNewsroom();
    begun = { files, first: build(files, undefined) };
    expect(begun.first.site).toEqual(clean(files));
  }
  return begun;
}

/** Holds a random script of edits to the law: after each of them the site is what a clean build makes. */
export function holdsFor(seed: number, length: number): void {
  const random = randomFrom(seed);
  let { files, first: last } = begin();
  const names: string[] = [];
  for (const { name, apply } of randomScript(random, length)) {
    files = apply(files);
    names.push(name);
    last = build(files, seed % 2 === 0 ? last : grown(last));
    expect(last.site, `seed ${seed}: ${names.join("; ")}`).toEqual(clean(files));
  }
}
