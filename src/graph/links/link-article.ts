/** Links one article to the rest: its marks to claims, sources and notes, its claims, topics and corrections. */

import { foldKey } from "../../arabic/fold.ts";
import { byCodeUnits, sortedSet } from "../../base/order.ts";
import { complain } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../model/article.ts";
import type { Claim, Relation } from "../../model/claim.ts";
import type { ClaimRecord } from "../../model/claim-record.ts";
import type { ArticleId, ClaimId, SourceId, TopicId } from "../../model/ids.ts";
import type { TopicLink } from "../../model/topic-link.ts";
import type { Citation, MarkTarget, Mention } from "../graph.ts";
import { lookUp } from "../name-index.ts";
import { resolveClaim } from "../names/claim-directory.ts";
import { findSources, resolveSource } from "../names/source-directory.ts";
import { resolveTopic, resolveTopics } from "../names/topic-directory.ts";
import type { Report } from "../report.ts";
import { complainOfDays } from "./check-days.ts";
import { findQuotations } from "./find-quotations.ts";
import { claimsOf, relationsOf } from "./link-claims.ts";
import { linkMark } from "./link-mark.ts";
import type { LookUps } from "./look-ups.ts";
import { type RecordReading, readRecord } from "./read-record.ts";
import { sourcesBehind } from "./sources-behind.ts";

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
  /** By hand-made link: the article whose headline it is, where no topic has that name. */
  readonly articleLinks: readonly (ArticleId | undefined)[];
  readonly correctedClaims: readonly (readonly ClaimId[])[];
  readonly mentions: readonly Mention[];
}

/** Links an article; complains of every name in it that leads nowhere. */
export function linkArticle(article: Article, lookUps: LookUps, report: Report): LinkedArticle {
  const { agents, sources } = lookUps;
  const readings = new Map(
    article.records.map((record) => [record, readRecord(record, article.id, lookUps, report)] as const),
  );
  for (const [record, reading] of readings) complainOfDays(article, record, reading, lookUps, report);
  for (const { label, place } of article.records) {
    if (findSources(sources, label, article.id).length > 0) report(complain("label-is-source", place, { label }));
  }
  const quotations = findQuotations(article);
  const footnotes = new Map(article.footnotes.map(({ label }, index) => [foldKey(label), index]));
  const marks = article.marks.map((mark, index) =>
    linkMark({ article, mark, index, quotation: quotations[index], readings, footnotes }, lookUps, report),
  );
  const isBasedOn = sortedSet(
    article.isBasedOn.flatMap((name) => resolveSource(sources, name, article.id, report) ?? []),
  );
  const links = article.topicLinks.map((link) => resolveLink(link, article, lookUps, report));
  const topicLinks = links.map(({ topic }) => topic);
  return {
    article,
    topics: resolveTopics(agents.topics, article.topics, report),
    marks,
    claims: claimsOf(article, marks, lookUps, report),
    relations: article.records.flatMap((record) => relationsOf(article, record, lookUps, report)),
    sources: [...new Set([...marks.flatMap(sourcesOf), ...recordedIn(readings), ...isBasedOn])],
    isBasedOn,
    topicLinks,
    articleLinks: links.map((link) => link.article),
    correctedClaims: article.corrections.map(({ claims }) =>
      sortedSet(claims.flatMap((name) => resolveClaim(lookUps.claims, name, article, report) ?? [])),
    ),
    mentions: lookUps.mentionsOf(article, topicLinks),
  };
}

/**
 * The topic that a link names; where none bears that name, the one article whose headline or id it is, itself only for a
 * section of it. Complains as {@link resolveTopic}, with the headline that may have been meant, and `article-ambiguous`.
 */
function resolveLink({ target, section }: TopicLink, { id }: Article, lookUps: LookUps, report: Report): LinkEnd {
  const { topics } = lookUps.agents;
  const isTopic = lookUp(topics.index, target.text).length > 0;
  const found = isTopic ? [] : lookUp(lookUps.titles, target.text);
  const [article, ...others] = found.filter((each) => each !== id || section !== undefined);
  if (article === undefined) return { topic: resolveTopic(topics, target, report, lookUps.titles) };
  if (others.length === 0) return { article };
  const ids = [article, ...others].join("، ");
  report(complain("article-ambiguous", target.place, { name: target.text, ids }, { expected: article }));
  return {};
}

/** Where a link leads; nowhere where it has neither. */
interface LinkEnd {
  readonly topic?: TopicId | undefined;
  readonly article?: ArticleId;
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

function sourcesOf(target: MarkTarget): SourceId[] {
  if (target.kind === "citation") return [target.source];
  return target.kind === "claim" ? sourcesBehind(target.assertion) : [];
}

function recordedIn(readings: ReadonlyMap<ClaimRecord, RecordReading>): SourceId[] {
  return [...readings.values()].flatMap(sourcesBehind).sort(byCodeUnits);
}
