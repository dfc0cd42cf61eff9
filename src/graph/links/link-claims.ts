/** The claims at home in an article, and the relations that its records declare. */

import { foldKey } from "../../arabic/fold.ts";
import { byCodeUnits, sortedSet } from "../../base/order.ts";
import { complain } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../model/article.ts";
import type { Claim, ClaimModality, Relation } from "../../model/claim.ts";
import type { ClaimRecord } from "../../model/claim-record.ts";
import type { ClaimId, TopicId } from "../../model/ids.ts";
import type { MarkTarget } from "../graph.ts";
import type { Matcher } from "../mentions/build-matcher.ts";
import { findNames } from "../mentions/find-names.ts";
import { type Entry, entryAt, resolveClaim } from "../names/claim-directory.ts";
import { resolveSource } from "../names/source-directory.ts";
import { resolvePlace, resolveTopics, type TopicDirectory } from "../names/topic-directory.ts";
import type { Report } from "../report.ts";
import type { LookUps } from "./look-ups.ts";

/** Gives the claim that a record asserts: its own, or the one it repeats. */
export function claimOfRecord(
  article: Article,
  record: ClaimRecord,
  lookUps: LookUps,
  report: Report,
): ClaimId | undefined {
  const own = entryAt(lookUps.claims, article.id, record.label);
  return record.claim === undefined ? own?.id : resolveClaim(lookUps.claims, record.claim, article, report);
}

/** Gives the claims at home in an article, in the order of their first mark; then those without one, by label. */
export function claimsOf(article: Article, marks: readonly MarkTarget[], lookUps: LookUps, report: Report): Claim[] {
  const firsts = firstMarks(marks);
  const entries = [...(lookUps.claims.byArticle.get(foldKey(article.id))?.values() ?? [])];
  const rank = ({ label }: Claim) => firsts.get(label) ?? marks.length;
  return entries
    .filter(({ record }) => record?.claim === undefined)
    .map((entry) => toClaim(entry, article, marks[firsts.get(entry.label) ?? -1], lookUps, report))
    .sort((a, b) => rank(a) - rank(b) || byCodeUnits(a.label, b.label));
}

/** By label: a record that repeats a claim of the same article does not give it its words. */
function firstMarks(marks: readonly MarkTarget[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const [index, mark] of marks.entries()) {
    if (mark.kind === "claim" && !firsts.has(mark.assertion.label)) firsts.set(mark.assertion.label, index);
  }
  return firsts;
}

function toClaim(
  { id, label, record, quotation }: Entry,
  article: Article,
  first: MarkTarget | undefined,
  lookUps: LookUps,
  report: Report,
): Claim {
  const { agents, matcher } = lookUps;
  const words = first?.kind === "claim" ? first.assertion.passage.exact : quotation?.passage.exact;
  const text = record?.text ?? words ?? label;
  const declared = resolveTopics(agents.topics, record?.topics ?? [], report);
  const places = placesOf(record, agents.topics, report);
  const log = record?.log ?? [];
  const { eventDate } = record ?? {};
  return {
    id,
    article: article.id,
    label,
    place: record?.place ?? quotation?.place ?? article.place,
    text,
    kind: record?.kind ?? "event",
    topics: sortedSet([...declared, ...places, ...topicsNamedIn(text, matcher)]),
    places,
    reviews: sortedSet(record?.reviews ?? []),
    modality: modalityOf(record, article, lookUps, report),
    quantities: record?.quantities ?? [],
    status: log.at(-1) ?? { status: "reported" },
    log,
    ...(eventDate && { eventDate }),
  };
}

function placesOf(record: ClaimRecord | undefined, directory: TopicDirectory, report: Report): TopicId[] {
  return sortedSet((record?.places ?? []).flatMap((name) => resolvePlace(directory, name, report) ?? []));
}

function modalityOf(
  record: ClaimRecord | undefined,
  article: Article,
  { sources }: LookUps,
  report: Report,
): ClaimModality {
  const { outcome, kind } = record ?? {};
  const { condition, due } = record?.modality ?? {};
  const isPrediction = kind === "prediction" && outcome !== undefined;
  const modality = record?.modality?.modality ?? (isPrediction ? "predicted" : "asserted");
  const source = outcome?.source && resolveSource(sources, outcome.source, article.id, report);
  return {
    modality,
    ...(condition !== undefined && { condition }),
    ...(due !== undefined && { due }),
    ...(outcome && { outcome: { outcome: outcome.outcome, ...(source && { source }) } }),
  };
}

function topicsNamedIn(text: string, matcher: Matcher): TopicId[] {
  return sortedSet(findNames(text, matcher).flatMap(({ topic, linkable }) => (linkable ? [topic] : [])));
}

/** Gives the relations that a record declares; complains `claim-unknown`, `claim-in-draft`, `relation-self`. */
export function relationsOf(article: Article, record: ClaimRecord, lookUps: LookUps, report: Report): Relation[] {
  const from = claimOfRecord(article, record, lookUps, report);
  return record.relations.flatMap(({ type, target, differs, reason, by }) => {
    const to = resolveClaim(lookUps.claims, target, article, report);
    if (from === undefined || to === undefined) return [];
    const why = { ...(reason !== undefined && { reason }), ...(by !== undefined && { by }) };
    if (from !== to) return [{ from, type, to, differs: [...new Set(differs)].sort(), ...why, place: target.place }];
    report(complain("relation-self", target.place, { name: target.text }));
    return [];
  });
}
