/** From a folder to a graph: the first half of every command, with everything that was found wrong on the way. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { CalendarDate } from "../base/calendar-date.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { judge, type Verdict } from "../diagnostics/judge.ts";
import { buildGraph } from "../graph/build-graph.ts";
import { checkGraph } from "../graph/check-graph.ts";
import type { Graph } from "../graph/graph.ts";
import type { Silence } from "../model/article.ts";
import type { Noun } from "../model/nouns.ts";
import type { ParsedFile } from "../parse/parse-file.ts";
import { codeVersion, PARSE_ROOMS } from "./code-version.ts";
import { findMissingPictures } from "./missing-pictures.ts";
import { parseContent } from "./parse-content.ts";
import { openParsePool } from "./parse-pool.ts";
import { type ContentFolder, readContent } from "./read-content.ts";
import { openStore } from "./store.ts";

/** What a site is loaded from, and under which day and rules. */
export interface LoadOptions {
  /** Absolute paths. */
  readonly content: string;
  readonly cache: string;
  /** Whether drafts take part. */
  readonly drafts: boolean;
  /** The latest day it can be anywhere on earth; later dates lie in the future. */
  readonly today: CalendarDate;
  readonly onParsed?: (done: number, total: number) => void;
  /** The moment, in milliseconds, from which what was parsed long ago and is not used is forgotten; absent: nothing is. */
  readonly now?: number;
}

/** How long a parsed file is remembered that no build asks for: another branch of the content may come back. */
const REMEMBER_DAYS = 30;

/** A site in memory. */
export interface LoadedSite {
  readonly folder: ContentFolder;
  readonly parsed: readonly ParsedFile[];
  readonly graph: Graph;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads, parses (within the budget, remembered by content) and joins the files of a content folder. */
export async function loadSite(options: LoadOptions): Promise<LoadedSite> {
  const folder = readContent(options.content);
  const parsed = await parseFolder(folder, options);
  return joinSite(folder, parsed, options);
}

/** Joins what was parsed to a graph and checks it: the second step, which the preview repeats at every change. */
export function joinSite(
  folder: ContentFolder,
  parsed: readonly ParsedFile[],
  { drafts, today }: Pick<LoadOptions, "drafts" | "today">,
): LoadedSite {
  const nouns = nounsOf(parsed);
  const built = buildGraph(nouns, { drafts });
  const found = [
    ...folder.diagnostics,
    ...parsed.flatMap((file) => file.diagnostics),
    ...findMissingPictures(nouns, folder.images),
    ...built.diagnostics,
    ...checkGraph(built.graph, { today }),
  ];
  // What is not published cannot keep the rest from being published: `check` and the preview tell a draft's faults.
  const withheld = drafts ? new Set() : draftFiles(nouns);
  const diagnostics = found.filter(({ place }) => !withheld.has(place.file));
  return { folder, parsed, graph: built.graph, diagnostics };
}

/** Judges a site by its own settings and silences, and by whether the caller is strict. */
export function judgeSite(
  { folder, parsed, graph, diagnostics }: LoadedSite,
  more: readonly Diagnostic[],
  strict: boolean,
): Verdict {
  const lost = new Set(folder.files.filter((_, index) => parsed[index]?.noun === undefined).map(({ path }) => path));
  for (const { place } of folder.diagnostics) lost.add(place.file);
  return judge([...diagnostics, ...more], {
    severities: graph.site.severities,
    silences: silencesOf(parsed),
    lost,
    strict,
  });
}

async function parseFolder(folder: ContentFolder, { cache, onParsed, now }: LoadOptions): Promise<ParsedFile[]> {
  const store = openStore(join(cache, "parsed"), codeVersion(PARSE_ROOMS));
  const pool = openParsePool(Math.min(availableParallelism(), 8));
  try {
    const parsed = await parseContent(folder.files, { store, pool, ...(onParsed ? { onParsed } : {}) });
    if (now !== undefined) store.prune(now, REMEMBER_DAYS);
    return parsed;
  } finally {
    await pool.close();
  }
}

const nounsOf = (parsed: readonly ParsedFile[]): Noun[] =>
  parsed.flatMap(({ noun }) => (noun === undefined ? [] : [noun]));

function draftFiles(nouns: readonly Noun[]): Set<string> {
  return new Set(nouns.flatMap(({ kind, noun }) => (kind === "article" && noun.draft ? [noun.place.file] : [])));
}

function silencesOf(parsed: readonly ParsedFile[]): Silence[] {
  return nounsOf(parsed).flatMap((noun) => (noun.kind === "article" ? noun.noun.silences : []));
}
