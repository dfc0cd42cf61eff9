/** Which source a name names: the article's own sources first, then those with a file. */

import { foldKey } from "../../arabic/fold.ts";
import { isLocator } from "../../arabic/locators.ts";
import { labelHash } from "../../base/label-hash.ts";
import { complain } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../model/article.ts";
import type { ResolvedBasis } from "../../model/assertion.ts";
import { type AgentId, type ArticleId, ID_PATTERN, type SourceId, sourceId } from "../../model/ids.ts";
import type { Name } from "../../model/name.ts";
import type { Basis, Source } from "../../model/source.ts";
import { indexNames, lookUp, type NameIndex } from "../name-index.ts";
import type { Report } from "../report.ts";
import { type AgentDirectory, namesAgent, resolveAgent, type SpottedName } from "./agent-directory.ts";
import { linkedName } from "./linked-name.ts";
import type { Suggest } from "./suggest.ts";

/** All sources, by id and by name; an article's own are found only from inside it. */
export interface SourceDirectory {
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly shared: NameIndex<SourceId>;
  readonly own: ReadonlyMap<ArticleId, NameIndex<SourceId>>;
  readonly ownNames: ReadonlyMap<ArticleId, readonly string[]>;
  /** The article a source stands in; absent for one with a file of its own. */
  readonly homes: ReadonlyMap<SourceId, ArticleId>;
}

/** Makes the directory. A source inside an article is known to the site as `<article>.<key>`, wherever the key recurs. */
export function sourceDirectory(shared: readonly Source[], articles: readonly Article[]): SourceDirectory {
  const local = articles.map(({ id, sources }) => ({
    article: id,
    sources: sources.map((source) => ({ key: source.id, source: { ...source, id: siteId(id, source.id) } })),
  }));
  const inArticles = local.flatMap(({ article, sources }) => sources.map(({ source }) => ({ article, source })));
  const all = [...shared, ...inArticles.map(({ source }) => source)];
  return {
    sources: new Map(all.map((source) => [source.id, source])),
    shared: indexNames(shared.map((source) => bearer(source))),
    own: new Map(
      local.map(({ article, sources }) => [article, indexNames(sources.map(({ source, key }) => bearer(source, key)))]),
    ),
    ownNames: new Map(
      local.map(({ article, sources }) => [article, sources.flatMap(({ source, key }) => [source.name, key])]),
    ),
    homes: new Map(inArticles.map(({ article, source }) => [source.id, article])),
  };
}

/** Gives the sources that a name may name, seen from an article (or from no article). */
export function findSources(directory: SourceDirectory, text: string, article?: ArticleId): readonly SourceId[] {
  const index = article === undefined ? undefined : directory.own.get(article);
  const own = index ? lookUp(index, text) : [];
  return own.length > 0 ? own : lookUp(directory.shared, text);
}

/** Gives the source of a name; complains `source-unknown` or `source-ambiguous`. */
export function resolveSource(
  directory: SourceDirectory,
  name: Name,
  article: ArticleId | undefined,
  report: Report,
): SourceId | undefined {
  const found = findSources(directory, name.text, article);
  const [first] = found;
  if (first !== undefined && found.length > 1) {
    report(complain("source-ambiguous", name.place, { name: name.text, ids: found.join("، ") }, { expected: first }));
    return undefined;
  }
  if (first === undefined) {
    const extras = suggestSource(directory, name.text, article);
    report(complain("source-unknown", name.place, { name: name.text }, extras));
  }
  return first;
}

/** Suggests a source that can be named from an article, or one of the labels at hand. */
export function suggestSource(
  directory: SourceDirectory,
  typed: string,
  article: ArticleId | undefined,
  labels: readonly string[] = [],
): ReturnType<Suggest> {
  const located = withLocator(directory, typed, article);
  if (located !== undefined) return { expected: located };
  const written = linkedName(typed) ?? ofFile(directory, typed);
  if (written !== undefined) return written;
  const names = article === undefined ? [] : (directory.ownNames.get(article) ?? []);
  return directory.shared.suggest(typed, [...labels, ...names]);
}

/** «sources/ocha-report.md»: the source of that file, by its title. */
function ofFile({ sources, shared }: SourceDirectory, typed: string): { readonly expected: string } | undefined {
  const id = /^(?:\.{0,2}\/)*(?:sources\/)?(?<id>[a-z0-9-]+)\.md$/iu.exec(typed)?.groups?.id;
  const [found] = id === undefined ? [] : lookUp(shared, id);
  const name = found && sources.get(found)?.name;
  return name === undefined ? undefined : { expected: name };
}

/** «تقرير أوتشا ص 2», «تقرير أوتشا (ص 2)»: a known name, and where in it; its comma is all that it lacks. */
function withLocator(directory: SourceDirectory, typed: string, article: ArticleId | undefined): string | undefined {
  for (const { index } of typed.matchAll(/\s+/gu)) {
    const [name, where] = [
      typed.slice(0, index).replace(/[:：؛;.-]$/u, ""),
      typed
        .slice(index)
        .trim()
        .replace(/^[(（](.*)[)）]$/u, "$1"),
    ];
    if (isLocator(where) && findSources(directory, name, article).length === 1) return `${name}، ${where}`;
  }
  return undefined;
}

/** Resolves who published a source. */
export function resolvePublisher(
  { id, publisher }: Source,
  agents: AgentDirectory,
  report: Report,
): AgentId | undefined {
  return publisher && resolveAgent(agents, { name: publisher, spot: id }, report).agent;
}

/** What bases are looked up in. */
export interface BasisDirectories {
  readonly sources: SourceDirectory;
  readonly agents: AgentDirectory;
}

/**
 * Resolves what a work or a claim in it rests on, aligned with what was typed: a source where one bears the name, otherwise
 * an agent. `spot` is where unnamed agents of these names are known.
 */
export function resolveBases(
  bases: readonly Basis[],
  home: ArticleId | undefined,
  spot: string,
  directories: BasisDirectories,
  report: Report,
): ResolvedBasis[] {
  return bases.map((basis) => resolveBasis(basis, home, spot, directories, report));
}

function resolveBasis(
  basis: Basis,
  home: ArticleId | undefined,
  spot: string,
  { sources, agents }: BasisDirectories,
  report: Report,
): ResolvedBasis {
  if (basis.kind !== "name") return { kind: basis.kind };
  const { name, altered } = basis;
  const how = altered === true ? ({ altered } as const) : {};
  const isSource = findSources(sources, name.text, home).length > 0;
  if (!isSource && isAgentName(agents, { name, spot })) {
    return { kind: "agent", agent: resolveAgent(agents, { name, spot }, report).agent, ...how };
  }
  const source = resolveSource(sources, name, home, report);
  return source === undefined ? { kind: "unknown" } : { kind: "source", source, ...how };
}

function isAgentName(agents: AgentDirectory, spotted: SpottedName): boolean {
  return namesAgent(agents, spotted) || lookUp(agents.topics.index, spotted.name.text).length > 0;
}

/** Safe in an address, whatever the editor typed as the key. */
function siteId(article: ArticleId, key: string): SourceId {
  return sourceId(`${article}.${ID_PATTERN.test(key) ? key : labelHash(foldKey(key))}`);
}

function bearer(source: Source, ...more: readonly string[]) {
  return { id: source.id, names: [source.name, ...source.alternateNames.map((name) => name.text), ...more] };
}
