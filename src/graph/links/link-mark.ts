/** Where one mark leads: to a claim, a source, a note of prose, or nowhere. */

import { foldKey } from "../../arabic/fold.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../model/article.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { ClaimRecord } from "../../model/claim-record.ts";
import type { Mark } from "../../model/mark.ts";
import type { MarkTarget } from "../graph.ts";
import { type Entry, entryAt } from "../names/claim-directory.ts";
import { spotOf } from "../names/meet-agents.ts";
import { findSources, resolveSource, suggestSource } from "../names/source-directory.ts";
import type { Report } from "../report.ts";
import { buildAssertion } from "./build-assertion.ts";
import type { Quotation } from "./find-quotations.ts";
import { claimOfRecord } from "./link-claims.ts";
import type { LookUps } from "./look-ups.ts";
import { type RecordReading, readLink, resolveUses } from "./read-record.ts";

type CitationMark = Extract<Mark, { kind: "citation" }>;

/** A mark, and what of its article decides where it leads. */
export interface MarkParts {
  readonly article: Article;
  readonly mark: Mark;
  readonly index: number;
  readonly quotation: Quotation | undefined;
  readonly readings: ReadonlyMap<ClaimRecord, RecordReading>;
  /** Notes of prose by folded label. */
  readonly footnotes: ReadonlyMap<string, number>;
}

/** Says where a mark leads; complains `label-undefined` and of names in quotations that lead nowhere. */
export function linkMark(parts: MarkParts, lookUps: LookUps, report: Report): MarkTarget {
  const { mark } = parts;
  switch (mark.kind) {
    case "footnote": {
      const index = parts.footnotes.get(foldKey(mark.label));
      return index === undefined ? { kind: "nothing" } : { kind: "footnote", index };
    }
    case "claim":
      return linkClaim(parts, mark, lookUps, report);
    case "citation":
      return linkCitation(parts, mark, lookUps, report);
    default:
      return mark satisfies never;
  }
}

function linkClaim(
  { article, index, readings }: MarkParts,
  mark: Extract<Mark, { kind: "claim" }>,
  lookUps: LookUps,
  report: Report,
): MarkTarget {
  const record = entryAt(lookUps.claims, article.id, mark.label)?.record;
  const reading = record && readings.get(record);
  const claim = record && claimOfRecord(article, record, lookUps, report);
  if (record === undefined || reading === undefined || claim === undefined) return { kind: "nothing" };
  const { passage, place, placedIn } = mark;
  const attribution =
    passage.attribution && readLink(passage.attribution, spotOf(article.id, record.label), lookUps.agents, report);
  const parts = { claim, article: article.id, label: record.label, mark: index, passage, place, record, reading };
  const assertion = buildAssertion(
    { ...parts, ...(attribution && { attribution }), ...(placedIn && { placedIn }) },
    lookUps,
    report,
  );
  return { kind: "claim", claim, assertion };
}

function linkCitation(
  { article, index, quotation }: MarkParts,
  mark: CitationMark,
  lookUps: LookUps,
  report: Report,
): MarkTarget {
  if (findSources(lookUps.sources, mark.source.text, article.id).length === 0) {
    report(complainOfLabel(article, mark, lookUps));
    return { kind: "nothing" };
  }
  const source = resolveSource(lookUps.sources, mark.source, article.id, report);
  if (source === undefined) return { kind: "nothing" };
  if (quotation === undefined) return { kind: "citation", source };
  const entry = entryAt(lookUps.claims, article.id, quotation.label);
  if (entry === undefined) return { kind: "citation", source };
  const assertion = assertQuotation(article, index, quotation, entry, lookUps, report);
  return { kind: "claim", claim: entry.id, assertion };
}

/** «[^أ، ب]» where «أ» has a note: two labels in one mark, or a place in what is no source. */
function complainOfLabel(article: Article, { source, locator, place }: CitationMark, { sources }: LookUps): Diagnostic {
  const labels = [...article.records, ...article.footnotes].map((note) => note.label);
  const noted = (name: string) => labels.some((each) => foldKey(each) === foldKey(name));
  if (locator === undefined || !noted(source.text)) {
    const extras = suggestSource(sources, source.text, article.id, labels);
    return complain("label-undefined", source.place, { label: source.text }, extras);
  }
  const expected = [source.text, ...(noted(locator) ? [locator] : [])].map((label) => `[^${label}]`).join("");
  return complain("label-undefined", place, { label: `${source.text}، ${locator}` }, { expected });
}

function assertQuotation(
  article: Article,
  mark: number,
  quotation: Quotation,
  entry: Entry,
  lookUps: LookUps,
  report: Report,
): Assertion {
  const { label, passage, place, speaker } = quotation;
  const carriers = resolveUses([quotation], article.id, lookUps.sources, report);
  const reading = { isUnreadable: false, carriers, evidence: [], basis: [] };
  const attribution = readLink(speaker, spotOf(article.id, label), lookUps.agents, report);
  const parts = { claim: entry.id, article: article.id, label, mark, passage, place, reading, attribution };
  return buildAssertion(parts, lookUps, report);
}
