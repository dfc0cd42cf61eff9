/** Links one article to the rest: its marks to claims, sources and notes, its claims, topics and corrections. */
import { complain } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../model/article.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Claim, Relation } from "../../model/claim.ts";
import type { ClaimRecord } from "../../model/claim-record.ts";
import type { ClaimId, SourceId, TopicId } from "../../model/ids.ts";
import type { Mark } from "../../model/mark.ts";
import { foldKey } from "../../text/fold.ts";
import type { Citation, MarkTarget, Mention } from "../graph.ts";
import type { Matcher } from "../mentions/build-matcher.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { findNames } from "../mentions/find-names.ts";
import { type ClaimDirectory, type Entry, entryAt, resolveClaim } from "../names/claim-directory.ts";
import { findSources, resolveSource, suggestSource } from "../names/source-directory.ts";
import { resolveTopic, resolveTopics } from "../names/topic-directory.ts";
import { byCodeUnits, sortedSet } from "../order.ts";
import type { Report } from "../report.ts";
import { buildAssertion, type PublisherOf } from "./build-assertion.ts";
import { findQuotations, type Quotation } from "./find-quotations.ts";
import { type Directories, type RecordReading, readLink, readRecord, resolveEvidence } from "./read-record.ts";

/** All that is needed to link an article. */
export interface Newsroom extends Directories {
  readonly claims: ClaimDirectory;
  readonly publisherOf: PublisherOf;
  readonly matcher: Matcher;
}

/** An article with all names resolved; what other articles say of the same things is not yet in it. */
export interface LinkedArticle {
  readonly article: Article;
  readonly topics: readonly TopicId[];
  readonly marks: readonly MarkTarget[];
  /** Claims at home here. */
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly sources: readonly SourceId[];
  readonly isBasedOn: readonly SourceId[];
  readonly topicLinks: readonly (TopicId | undefined)[];
  readonly correctedClaims: readonly (readonly ClaimId[])[];
  readonly mentions: readonly Mention[];
}

/** Links an article; complains of every name in it that leads nowhere. */
export function linkArticle(article: Article, newsroom: Newsroom, report: Report): LinkedArticle {
  const { agents, sources } = newsroom;
  const readings = new Map(
    article.records.map((record) => [record, readRecord(record, article.id, newsroom, report)] as const),
  );
  for (const { label, place } of article.records) {
    if (findSources(sources, label, article.id).length > 0) report(complain("label-is-source", place, { label }));
  }
  const quotations = findQuotations(article);
  const footnotes = new Map(article.footnotes.map(({ label }, index) => [foldKey(label), index]));
  const marks = article.marks.map((mark, index) =>
    linkMark({ article, mark, index, quotation: quotations[index], readings, footnotes }, newsroom, report),
  );
  const isBasedOn = sortedSet(
    article.isBasedOn.flatMap((name) => resolveSource(sources, name, article.id, report) ?? []),
  );
  const topicLinks = article.topicLinks.map(({ target }) => resolveTopic(agents.topics, target, report));
  return {
    article,
    topics: resolveTopics(agents.topics, article.topics, report),
    marks,
    claims: claimsOf(article, marks, newsroom, report),
    relations: article.records.flatMap((record) => relationsOf(article, record, newsroom, report)),
    sources: [...new Set([...marks.flatMap(sourcesOf), ...evidenceOf(readings), ...isBasedOn])],
    isBasedOn,
    topicLinks,
    correctedClaims: article.corrections.map(({ claims }) =>
      [...new Set(claims.flatMap((name) => resolveClaim(newsroom.claims, name, article, report) ?? []))].sort(),
    ),
    mentions: findMentions(article, newsroom.matcher, topicLinks),
  };
}

/** Gives the citations of an article, in text order. */
export function citationsOf({ article, marks }: Pick<LinkedArticle, "article" | "marks">): Citation[] {
  return marks.flatMap((target, index) => {
    const mark = article.marks[index];
    if (target.kind !== "citation" || mark?.kind !== "citation") return [];
    const { locator } = mark;
    return [{ source: target.source, article: article.id, mark: index, ...(locator !== undefined && { locator }) }];
  });
}

interface MarkParts {
  readonly article: Article;
  readonly mark: Mark;
  readonly index: number;
  readonly quotation: Quotation | undefined;
  readonly readings: ReadonlyMap<ClaimRecord, RecordReading>;
  /** Notes of prose by folded label. */
  readonly footnotes: ReadonlyMap<string, number>;
}

function linkMark(parts: MarkParts, newsroom: Newsroom, report: Report): MarkTarget {
  const { mark } = parts;
  switch (mark.kind) {
    case "footnote": {
      const index = parts.footnotes.get(foldKey(mark.label));
      return index === undefined ? { kind: "nothing" } : { kind: "footnote", index };
    }
    case "claim":
      return linkClaim(parts, mark, newsroom, report);
    case "citation":
      return linkCitation(parts, mark, newsroom, report);
    default:
      return mark satisfies never;
  }
}

function linkClaim(
  { article, index, readings }: MarkParts,
  mark: Extract<Mark, { kind: "claim" }>,
  newsroom: Newsroom,
  report: Report,
): MarkTarget {
  const record = entryAt(newsroom.claims, article.id, mark.label)?.record;
  const reading = record && readings.get(record);
  const claim = record && claimOfRecord(article, record, newsroom, report);
  if (record === undefined || reading === undefined || claim === undefined) return { kind: "nothing" };
  const { passage, place } = mark;
  const attribution = passage.attribution && readLink(passage.attribution, newsroom.agents, report);
  const parts = { claim, article: article.id, label: record.label, mark: index, passage, place, record, reading };
  const assertion = buildAssertion({ ...parts, ...(attribution && { attribution }) }, newsroom.publisherOf, report);
  return { kind: "claim", claim, assertion };
}

function linkCitation(
  { article, index, quotation }: MarkParts,
  mark: Extract<Mark, { kind: "citation" }>,
  newsroom: Newsroom,
  report: Report,
): MarkTarget {
  if (findSources(newsroom.sources, mark.source.text, article.id).length === 0) {
    const labels = article.records.map((record) => record.label);
    const label = mark.source.text;
    report(
      complain(
        "label-undefined",
        mark.source.place,
        { label },
        suggestSource(newsroom.sources, label, article.id, labels),
      ),
    );
    return { kind: "nothing" };
  }
  const source = resolveSource(newsroom.sources, mark.source, article.id, report);
  if (source === undefined) return { kind: "nothing" };
  if (quotation === undefined) return { kind: "citation", source };
  const entry = entryAt(newsroom.claims, article.id, quotation.label);
  if (entry === undefined) return { kind: "citation", source };
  const assertion = assertQuotation(article, index, quotation, entry, newsroom, report);
  return { kind: "claim", claim: entry.id, assertion };
}

function assertQuotation(
  article: Article,
  mark: number,
  quotation: Quotation,
  entry: Entry,
  newsroom: Newsroom,
  report: Report,
): Assertion {
  const { label, passage, place, speaker } = quotation;
  const reading = { evidence: resolveEvidence([quotation], article.id, newsroom.sources, report) };
  const attribution = readLink(speaker, newsroom.agents, report);
  const parts = { claim: entry.id, article: article.id, label, mark, passage, place, reading, attribution };
  return buildAssertion(parts, newsroom.publisherOf, report);
}

function claimOfRecord(article: Article, record: ClaimRecord, newsroom: Newsroom, report: Report): ClaimId | undefined {
  const own = entryAt(newsroom.claims, article.id, record.label);
  return record.claim === undefined ? own?.id : resolveClaim(newsroom.claims, record.claim, article, report);
}

/** In the order of their first mark; then those without one, by label. */
function claimsOf(article: Article, marks: readonly MarkTarget[], newsroom: Newsroom, report: Report): Claim[] {
  const order = new Map<ClaimId, number>();
  for (const [index, mark] of marks.entries()) {
    if (mark.kind === "claim" && !order.has(mark.claim)) order.set(mark.claim, index);
  }
  const entries = [...(newsroom.claims.byArticle.get(foldKey(article.id))?.values() ?? [])];
  const rank = ({ id }: Claim) => order.get(id) ?? marks.length;
  return entries
    .filter(({ record }) => record?.claim === undefined)
    .map((entry) => toClaim(entry, article, marks[order.get(entry.id) ?? -1], newsroom, report))
    .sort((a, b) => rank(a) - rank(b) || byCodeUnits(a.label, b.label));
}

function toClaim(
  { id, label, record, quotation }: Entry,
  article: Article,
  first: MarkTarget | undefined,
  { agents, matcher }: Newsroom,
  report: Report,
): Claim {
  const words = first?.kind === "claim" ? first.assertion.passage.exact : quotation?.passage.exact;
  const text = record?.text ?? words ?? label;
  const declared = resolveTopics(agents.topics, record?.topics ?? [], report);
  return {
    id,
    article: article.id,
    label,
    place: record?.place ?? quotation?.place ?? article.place,
    text,
    kind: record?.kind ?? "event",
    topics: declared.length > 0 ? declared : topicsNamedIn(text, matcher),
    status: record?.status ?? { status: "reported" },
    ...(record?.quantity && { quantity: record.quantity }),
  };
}

function topicsNamedIn(text: string, matcher: Matcher): TopicId[] {
  return sortedSet(findNames(text, matcher).flatMap(({ topic, linkable }) => (linkable ? [topic] : [])));
}

function relationsOf(article: Article, record: ClaimRecord, newsroom: Newsroom, report: Report): Relation[] {
  const from = claimOfRecord(article, record, newsroom, report);
  return record.relations.flatMap(({ type, target, differs }) => {
    const to = resolveClaim(newsroom.claims, target, article, report);
    if (from === undefined || to === undefined) return [];
    if (from !== to) return [{ from, type, to, differs: [...new Set(differs)].sort(), place: target.place }];
    report(complain("relation-self", target.place, { name: target.text }));
    return [];
  });
}

function sourcesOf(target: MarkTarget): SourceId[] {
  if (target.kind === "citation") return [target.source];
  return target.kind === "claim" ? target.assertion.evidence.map(({ source }) => source) : [];
}

function evidenceOf(readings: ReadonlyMap<ClaimRecord, RecordReading>): SourceId[] {
  const sources = [...readings.values()].flatMap(({ evidence }) => evidence.map(({ source }) => source));
  return sources.sort(byCodeUnits);
}
