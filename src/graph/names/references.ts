/** Every name that is typed in any file, and what it names: the one list behind a change of name. */
import { foldKey } from "../../arabic/fold.ts";
import type { Place } from "../../base/place.ts";
import type { Article } from "../../model/article.ts";
import type { ClaimRecord } from "../../model/claim-record.ts";
import type { AgentId } from "../../model/ids.ts";
import { type ArticleId, articleId, type ClaimId, claimId, type SourceId, type TopicId } from "../../model/ids.ts";
import type { Mark } from "../../model/mark.ts";
import type { Name } from "../../model/name.ts";
import type { Noun } from "../../model/nouns.ts";
import type { Basis, Source } from "../../model/source.ts";
import type { Topic } from "../../model/topic.ts";
import type { TopicLink } from "../../model/topic-link.ts";
import { indexPhrases, type PhraseIndex } from "../chains/phrase-index.ts";
import { readChain } from "../chains/read-chain.ts";
import { collectNouns, type Nouns } from "../collect-nouns.ts";
import { findQuotations } from "../links/find-quotations.ts";
import { indexNames, lookUp, type NameIndex } from "../name-index.ts";
import { type AgentDirectory, findAgent, isStandIn, namesAgent } from "./agent-directory.ts";
import { type ClaimDirectory, claimDirectory, entryAt } from "./claim-directory.ts";
import { meetAgents, spotOf } from "./meet-agents.ts";
import { readBrackets } from "./read-brackets.ts";
import { sliceName } from "./slice-name.ts";
import { findSources, type SourceDirectory, sourceDirectory } from "./source-directory.ts";
import { type TopicDirectory, topicDirectory } from "./topic-directory.ts";

/** What a name names. An agent that has a topic is that topic. */
export type Named =
  | { readonly kind: "topic"; readonly id: TopicId }
  | { readonly kind: "source"; readonly id: SourceId }
  | { readonly kind: "agent"; readonly id: AgentId }
  | { readonly kind: "claim"; readonly id: ClaimId }
  | { readonly kind: "article"; readonly id: ArticleId };

/**
 * One name as typed, without the brackets behind it, and where it stands: within `name.place`, which may hold signs around it.
 * `use`: the thing itself is given the name there; it is meant there; or a sentence of the prose has it for its subject.
 */
export interface Reference {
  readonly named: Named;
  readonly name: Name;
  readonly use: "defines" | "means" | "prose";
  /** Of an agent: the record (`article/label`), source or topic in which it is named. */
  readonly spot?: string;
}

/** All that names are looked up in. */
export interface Directories {
  readonly topics: TopicDirectory;
  readonly sources: SourceDirectory;
  readonly agents: AgentDirectory;
  readonly claims: ClaimDirectory;
  readonly titles: NameIndex<ArticleId>;
  readonly phrases: PhraseIndex;
  readonly nouns: Nouns;
}

/** Makes the directories as the graph makes its own, drafts among the articles. */
export function directoriesOf(nouns: readonly Noun[]): Directories {
  const collected = collectNouns(nouns, { drafts: true });
  const { articles, withheld } = collected;
  const sources = sourceDirectory(collected.sources, articles);
  const topics = topicDirectory(collected.topics);
  const agents = meetAgents(topics, articles, [...sources.sources.values()], () => undefined);
  return {
    topics,
    sources,
    agents,
    claims: claimDirectory(articles, withheld, (article) =>
      findQuotations(article).filter((each) => each !== undefined),
    ),
    titles: indexNames(articles.map(({ id, headline }) => ({ id, names: [headline] }))),
    phrases: indexPhrases(agents.names),
    nouns: collected,
  };
}

/** Lists the names of all files; those that lead nowhere, or to several, are not among them. */
export function listReferences(directories: Directories): Reference[] {
  const { articles, withheld, sources, topics, pages, withdrawn } = directories.nouns;
  return [
    ...[...articles, ...withheld].flatMap((article) => inArticle(article, directories)),
    ...[...sources, ...withdrawn.sources].flatMap((source) => inSource(source, source.id, undefined, directories)),
    ...[...topics, ...withdrawn.topics].flatMap((topic) => inTopic(topic, directories)),
    ...pages.flatMap(({ topicLinks = [] }) => topicLinks.flatMap((link) => linked(link, directories))),
  ];
}

function inTopic(topic: Topic, directories: Directories): Reference[] {
  const { id, name, namePlace, alternateNames, broader, related, belongings, dates = [], dossier = [] } = topic;
  const named: Named = { kind: "topic", id };
  return [
    ...[{ text: name, place: namePlace }, ...alternateNames].filter(isTyped).map(defines(named)),
    ...[...broader, ...related].flatMap((each) => topicNamed(each, directories)),
    ...belongings.flatMap(({ to }) => agentNamed(to, id, directories)),
    ...dates.flatMap(({ source }) => (source ? sourceNamed(source, undefined, directories) : [])),
    ...dossier.flatMap((each) => articleNamed(each, directories)),
    ...(topic.topicLinks ?? []).flatMap((link) => linked(link, directories)),
  ];
}

/** `home`: the article that holds it. */
function inSource(source: Source, id: SourceId, home: ArticleId | undefined, directories: Directories): Reference[] {
  const { name, fieldPlaces, alternateNames, publisher, recordedBy, recordedAt, authenticatedBy = [] } = source;
  const named: Named = { kind: "source", id };
  const title = fieldPlaces?.name;
  const agents = [publisher, recordedBy, ...authenticatedBy.map(({ by }) => by)].flatMap((each) => each ?? []);
  return [
    ...[...(title ? [{ text: name, place: title }] : []), ...alternateNames].map(defines(named)),
    ...agents.flatMap((each) => agentNamed(each, id, directories)),
    ...(recordedAt ? topicNamed(recordedAt, directories) : []),
    ...source.isBasedOn.flatMap((basis) => basisNamed(basis, home, id, directories)),
    ...(source.topicLinks ?? []).flatMap((link) => linked(link, directories)),
  ];
}

function inArticle(article: Article, directories: Directories): Reference[] {
  const { id, sources, records, marks } = article;
  const quotations = findQuotations(article);
  const own = sources.flatMap((source) => {
    const [site] = findSources(directories.sources, source.id, id);
    return site === undefined ? [] : inSource(source, site, id, directories);
  });
  return [
    ...article.topics.flatMap((name) => topicNamed(name, directories)),
    ...article.isBasedOn.flatMap((name) => sourceNamed(name, id, directories)),
    ...own,
    ...article.corrections.flatMap(({ claims }) => claims.flatMap((name) => claimNamed(name, id, directories))),
    ...records.flatMap((record) => inRecord(record, id, directories)),
    ...marks.flatMap((mark, index) => inMark(mark, id, quotations[index]?.label, directories)),
    ...article.topicLinks.flatMap((link) => linked(link, directories)),
  ];
}

function inRecord(record: ClaimRecord, id: ArticleId, directories: Directories): Reference[] {
  const { label, place, asserter, chain, places, topics, outcome, relations } = record;
  const spot = spotOf(id, label);
  const speakers = asserter?.kind === "names" ? asserter.names : [];
  const inChain = chain === undefined ? [] : readChain(chain, directories.phrases, () => undefined).parts;
  const hops = inChain.flatMap((part) => (part.kind === "name" ? [part.name] : []));
  const works = [...record.carriers, ...record.evidence].map(({ source }) => source);
  const claims = [...(record.claim ? [record.claim] : []), ...relations.map(({ target }) => target)];
  return [
    defines({ kind: "claim", id: claimId(id, label) })({ text: label, place }),
    ...claims.flatMap((name) => claimNamed(name, id, directories)),
    ...[...speakers, ...hops].flatMap((name) => agentNamed(name, spot, directories)),
    ...[...works, ...(outcome?.source ? [outcome.source] : [])].flatMap((name) => sourceNamed(name, id, directories)),
    ...record.basis.flatMap((basis) => basisNamed(basis, id, spot, directories)),
    ...[...places, ...topics].flatMap((name) => topicNamed(name, directories)),
  ];
}

function inMark(mark: Mark, id: ArticleId, quotation: string | undefined, directories: Directories): Reference[] {
  if (mark.kind === "footnote") return [];
  const { attribution, cue } = mark.passage;
  const spot = spotOf(id, mark.kind === "claim" ? mark.label : (quotation ?? ""));
  const said = attribution ? agentNamed(attribution, spot, directories) : [];
  const subject = cue?.subject ? agentNamed(cue.subject, spot, directories) : [];
  const there =
    mark.kind === "claim"
      ? claimNamed({ text: mark.label, place: mark.place }, id, directories)
      : sourceNamed({ text: mark.source.text, place: mark.place }, id, directories);
  return [...there, ...said, ...subject.map((each) => ({ ...each, use: "prose" as const }))];
}

const defines =
  (named: Named) =>
  (name: Name): Reference => ({ named, name, use: "defines" });

const means = (named: Named, name: Name): Reference => ({ named, name, use: "means" });

/** What no field names has no place of its own. */
const isTyped = ({ place }: { readonly place: Place }): boolean =>
  place.line !== place.endLine || place.column !== place.endColumn;

function topicNamed(name: Name, { topics }: Directories): Reference[] {
  const [id, ...others] = lookUp(topics.index, name.text);
  return id === undefined || others.length > 0 ? [] : [means({ kind: "topic", id }, name)];
}

function sourceNamed(name: Name, home: ArticleId | undefined, { sources }: Directories): Reference[] {
  const [id, ...others] = findSources(sources, name.text, home);
  return id === undefined || others.length > 0 ? [] : [means({ kind: "source", id }, name)];
}

function articleNamed(name: Name, { titles, nouns }: Directories): Reference[] {
  const byId = nouns.articles.find(({ id }) => foldKey(id) === foldKey(name.text))?.id;
  const [id, ...others] = byId === undefined ? lookUp(titles, name.text) : [byId];
  return id === undefined || others.length > 0 ? [] : [means({ kind: "article", id }, name)];
}

/** A link leads to a topic; where none bears the name, to an article. */
function linked({ target }: TopicLink, directories: Directories): Reference[] {
  const topic = topicNamed(target, directories);
  return topic.length > 0 ? topic : articleNamed(target, directories);
}

/** An agent, and whoever else the brackets behind it name. */
function agentNamed(name: Name, spot: string, directories: Directories): Reference[] {
  const { agents } = directories;
  const whole = findAgent(agents, name.text, spot);
  const brackets = whole === undefined ? readBrackets(name) : undefined;
  const bare = brackets?.name ?? name;
  const id = whole ?? findAgent(agents, bare.text, spot);
  const bodies = brackets?.belongings.flatMap(({ to }) => agentNamed(to, spot, directories)) ?? [];
  const home = articleId(spot.slice(0, Math.max(0, spot.indexOf("/"))));
  const same = brackets?.sameAs ? claimNamed(brackets.sameAs, home, directories) : [];
  return [...agentOf(id, bare, agents).map((each) => ({ ...each, spot })), ...bodies, ...same];
}

function agentOf(id: AgentId | undefined, name: Name, agents: AgentDirectory): Reference[] {
  const agent = id === undefined ? undefined : agents.agents.get(id);
  if (agent === undefined || isStandIn(agents, agent.id)) return [];
  return [means(agent.topic ? { kind: "topic", id: agent.topic } : { kind: "agent", id: agent.id }, name)];
}

/** A source where one bears the name, otherwise an agent: as the graph reads it. */
function basisNamed(basis: Basis, home: ArticleId | undefined, spot: string, directories: Directories): Reference[] {
  if (basis.kind !== "name") return [];
  const source = sourceNamed(basis.name, home, directories);
  if (source.length > 0 || !namesAgent(directories.agents, { name: basis.name, spot })) return source;
  return agentNamed(basis.name, spot, directories);
}

/** The entry under a label, not the claim that it may repeat; of `article/label` both parts name something. */
function claimNamed(name: Name, home: ArticleId, { claims }: Directories): Reference[] {
  const own = entryAt(claims, home, name.text);
  if (own !== undefined) return [means({ kind: "claim", id: claimId(own.article, own.label) }, name)];
  const slash = name.text.indexOf("/");
  const [article, label] = [sliceName(name, 0, slash), sliceName(name, slash + 1, name.text.length)];
  const entry = slash < 0 ? undefined : entryAt(claims, articleId(article.text), label.text);
  if (entry === undefined) return [];
  return [
    means({ kind: "article", id: entry.article }, article),
    means({ kind: "claim", id: claimId(entry.article, entry.label) }, label),
  ];
}
