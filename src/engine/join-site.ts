/** From parsed files to a graph that is checked, and to a verdict: the pure half of opening a newsroom. */
import type { CalendarDate } from "../base/calendar-date.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { judge, type Verdict } from "../diagnostics/judge.ts";
import { buildGraph } from "../graph/build-graph.ts";
import { checkGraph } from "../graph/check-graph.ts";
import type { Graph } from "../graph/graph.ts";
import { type MentionMemory, NO_MENTIONS } from "../graph/mentions/mention-memory.ts";
import type { Silence } from "../model/article.ts";
import type { Noun } from "../model/nouns.ts";
import type { ParsedFile } from "../parse/parse-file.ts";
import { holdBack } from "./hold-back.ts";
import { findMissingPictures } from "./missing-pictures.ts";
import type { ContentFolder } from "./read-content.ts";

/** Under which rules files are joined. */
export interface JoinOptions {
  /** Whether drafts take part. */
  readonly drafts: boolean;
  /** The latest day it can be anywhere on earth; later dates lie in the future. */
  readonly today: CalendarDate;
  readonly mentions?: MentionMemory;
  /** The instant it is now, RFC 3339; without it every article with a time of its own is held back. */
  readonly now?: string;
}

/** A content folder, joined. */
export interface JoinedSite {
  readonly folder: ContentFolder;
  /** Aligned with `folder.files`. */
  readonly parsed: readonly ParsedFile[];
  readonly graph: Graph;
  /** Everything found wrong on the way. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Joins what was parsed to a graph and checks it. */
export function joinSite(
  folder: ContentFolder,
  parsed: readonly ParsedFile[],
  { drafts, today, now, mentions = NO_MENTIONS }: JoinOptions,
): JoinedSite {
  const { nouns, held } = holdBack(nounsOf(parsed), now);
  const built = buildGraph(nouns, { drafts, mentions });
  const found = [
    ...folder.diagnostics,
    ...parsed.flatMap((file) => file.diagnostics),
    ...findMissingPictures(nouns, folder.images),
    ...built.diagnostics,
    ...checkGraph(built.graph, { today }),
    ...held,
  ];
  // What is not published cannot keep the rest from being published: `check` and the preview tell a draft's faults.
  const withheld = drafts ? new Set() : draftFiles(nouns);
  const diagnostics = found.filter(({ place, code }) => !withheld.has(place.file) || code === "held-back");
  return { folder, parsed, graph: built.graph, diagnostics };
}

/** Judges a site by its own settings and silences, and by whether the caller is strict; `more` is found by the caller. */
export function judgeSite(
  { folder, parsed, graph, diagnostics }: JoinedSite,
  strict: boolean,
  more: readonly Diagnostic[] = [],
): Verdict {
  const lost = new Set(folder.files.filter((_, index) => parsed[index]?.noun === undefined).map(({ path }) => path));
  // What the caller found are faults of files that no site would be published with.
  for (const { place } of [...folder.diagnostics, ...more.filter(isBesideContent)]) lost.add(place.file);
  return judge([...diagnostics, ...more], {
    severities: graph.site.severities,
    silences: silencesOf(parsed),
    lost,
    strict,
  });
}

const isBesideContent = ({ place }: Diagnostic): boolean => place.file.startsWith("../");

const nounsOf = (parsed: readonly ParsedFile[]): Noun[] =>
  parsed.flatMap(({ noun }) => (noun === undefined ? [] : [noun]));

function draftFiles(nouns: readonly Noun[]): Set<string> {
  return new Set(nouns.flatMap(({ kind, noun }) => (kind === "article" && noun.draft ? [noun.place.file] : [])));
}

function silencesOf(parsed: readonly ParsedFile[]): Silence[] {
  return nounsOf(parsed).flatMap((noun) => (noun.kind === "article" ? noun.noun.silences : []));
}
