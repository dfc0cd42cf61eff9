/** Sources: the page of each, and the index of all. */

import type { Root } from "hast";
import { compareArabic } from "../../arabic/arabic-order.ts";
import type { CalendarDate } from "../../base/calendar-date.ts";
import { groupBy } from "../../base/group-by.ts";
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { Citation, SourceNode } from "../../graph/graph.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { SourceId } from "../../model/ids.ts";
import type { SourceCorrection } from "../../model/source.ts";
import { type Authenticated, SOURCE_TYPES, type SourceStatus, type SourceType } from "../../model/vocabulary.ts";
import { FIXED, sourceHref } from "../addresses.ts";
import { markHref } from "../anchors.ts";
import { cutInParts, type Part } from "../cut-in-parts.ts";
import { framed } from "../head.ts";
import type { Href } from "../href.ts";
import { sourceNode } from "../linked-data/thing-node.ts";
import { newestFirst } from "../newest-first.ts";
import { type Planned, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { articleSummary } from "../summaries/article-summary.ts";
import { assertionView, sentenceView } from "../summaries/assertion-view.ts";
import { basisViews } from "../summaries/basis-view.ts";
import { type DocumentView, documentViews } from "../summaries/document-view.ts";
import { foreignLanguage } from "../summaries/foreign-language.ts";
import { proseBody, proseWords } from "../summaries/prose.ts";
import { agentRef, articleLink, sourceRef, topicRef } from "../summaries/refs.ts";
import type { Framed } from "../views/frame.ts";
import type {
  AgentRef,
  ArticleSummary,
  AssertionView,
  BasisView,
  LinkTo,
  Paging,
  SentenceView,
  SourceRef,
  Spoken,
  TopicRef,
} from "../views/parts.ts";
import { partTitle } from "./part-title.ts";

/** The page of a source, or of one part of its uses. */
export interface SourceView extends Framed {
  readonly kind: "source";
  readonly name: string;
  readonly type: SourceType;
  readonly alternateNames: readonly string[];
  readonly publisher?: AgentRef;
  readonly authors: readonly string[];
  readonly datePublished?: CalendarDate;
  readonly dateAccessed?: CalendarDate;
  readonly status?: SourceStatus;
  /** What its publisher mended in it. */
  readonly corrections: readonly SourceCorrection[];
  readonly footage: FootageView;
  readonly external?: Href;
  readonly alsoAt: readonly Href[];
  readonly archived?: Href;
  /** Copies that we publish. */
  readonly documents: readonly DocumentView[];
  readonly inLanguage?: string;
  readonly basis: readonly BasisView[];
  readonly basisOf: readonly SourceRef[];
  readonly excerpts: readonly string[];
  readonly body?: Root;
  /** Every sentence that rests on it, newest first. */
  readonly assertions: readonly AssertionView[];
  readonly citations: readonly CitationView[];
  readonly articles: readonly ArticleSummary[];
  readonly paging: Paging;
}

/** Where a picture or a recording comes from, and who made sure of what in it. */
export interface FootageView {
  readonly recordedBy?: AgentRef;
  readonly recordedAt?: TopicRef;
  readonly dateCreated?: CalendarDate;
  readonly firstSeen?: CalendarDate;
  readonly authentications: readonly { readonly by: AgentRef; readonly of: readonly Authenticated[] }[];
}

/** The list of all sources. */
export interface SourceIndexView extends Framed {
  readonly kind: "sourceIndex";
  readonly byType: readonly { readonly type: SourceType; readonly sources: readonly SourceCount[] }[];
}

/** A sentence that cites a source without a claim record. */
export interface CitationView extends Spoken {
  readonly article: LinkTo;
  readonly datePublished: CalendarDate;
  readonly href: Href;
  readonly sentence: SentenceView;
  readonly locator?: string;
}

/** A source with how much rests on it. */
export interface SourceCount extends SourceRef {
  readonly articles: number;
  readonly claims: number;
}

/** Sentences on one part of a source's page. */
const PART = 60;

/** Plans the pages of all sources and their index. */
export function planSources(planning: Planning): readonly Planned<SourceView | SourceIndexView>[] {
  return [
    ...[...planning.graph.sources.keys()].flatMap((id) => planSource(planning, id)),
    planHtml(FIXED.sources, () => sourceIndexView(planning)),
  ];
}

function planSource(planning: Planning, id: SourceId): readonly Planned<SourceView>[] {
  const { source, assertions, citations, articles } = known(planning.graph.sources, id);
  const [newest] = articles;
  return cutInParts(sourceHref(id), newestFirst<Use>(planning, [...assertions, ...citations]), PART).map((part) =>
    planHtml(part.href, () => sourceView(planning, id, part), {
      given: part,
      place: source.place,
      modified: newest && known(planning.graph.articles, newest).article.datePublished,
    }),
  );
}

type Use = Assertion | Citation;
const isAssertion = (use: Use): use is Assertion => "claim" in use;

function sourceView(planning: Planning, id: SourceId, { href, items, paging }: Part<Use>): SourceView {
  const node = known(planning.graph.sources, id);
  const { source } = node;
  const here = new Set(items.map(({ article }) => article));
  return present({
    kind: "source" as const,
    ...framed(planning, {
      href,
      title: partTitle(planning, source.name, paging),
      description: descriptionOf(planning, id),
      nodes: [sourceNode(planning, id)],
    }),
    name: source.name,
    type: source.type,
    alternateNames: source.alternateNames.map(({ text }) => text),
    publisher: node.publisher === undefined ? undefined : agentRef(planning, node.publisher),
    authors: source.authors,
    datePublished: source.datePublished,
    dateAccessed: source.dateAccessed,
    status: source.status,
    corrections: (source.corrections ?? []).map(({ date, text }) => ({ date, text })),
    footage: footageView(planning, node),
    external: source.url,
    alsoAt: source.alsoAt ?? [],
    archived: source.archivedAt,
    documents: documentViews(planning, source),
    inLanguage: source.inLanguage,
    basis: basisViews(planning, id),
    basisOf: node.basisOf.map((other) => sourceRef(planning, other)),
    excerpts: source.excerpts,
    body: source.body && proseBody(planning, source.place, source.body, source.topicLinks),
    assertions: items.filter(isAssertion).map((assertion) => assertionView(planning, assertion)),
    citations: items.flatMap((use) => (isAssertion(use) ? [] : citationViews(planning, use))),
    articles: node.articles
      .filter((article) => paging.parts === 1 || here.has(article))
      .map((article) => articleSummary(planning, article)),
    paging,
  });
}

function footageView(planning: Planning, { source, recordedBy, recordedAt, authentications }: SourceNode): FootageView {
  return present({
    recordedBy: recordedBy === undefined ? undefined : agentRef(planning, recordedBy),
    recordedAt: recordedAt === undefined ? undefined : topicRef(planning, recordedAt),
    dateCreated: source.dateCreated,
    firstSeen: source.firstSeen,
    authentications: authentications.map(({ by, of }) => ({ by: agentRef(planning, by), of })),
  });
}

function descriptionOf(planning: Planning, id: SourceId): string {
  const { source, publisher } = known(planning.graph.sources, id);
  if (source.body) return proseWords(source.body);
  const { label, comma } = planning.words;
  const parts = [label(SOURCE_TYPES, source.type), publisher && agentRef(planning, publisher).name, source.name];
  return parts.filter(Boolean).join(comma);
}

function citationViews(planning: Planning, { article: id, mark: index, locator }: Citation): readonly CitationView[] {
  const { article } = known(planning.graph.articles, id);
  const mark = article.marks[index];
  if (mark?.kind !== "citation") return [];
  return [
    present({
      article: articleLink(planning, id),
      datePublished: article.datePublished,
      href: markHref(planning, id, index),
      inLanguage: foreignLanguage(planning, id),
      sentence: sentenceView(mark.passage),
      locator,
    }),
  ];
}

function sourceIndexView(planning: Planning): SourceIndexView {
  const sources = [...planning.graph.sources.keys()].map((id) => sourceCount(planning, id)).toSorted(byName);
  const types = groupBy(sources, ({ type }) => type);
  return {
    kind: "sourceIndex",
    ...framed(planning, { href: FIXED.sources, ...planning.words.fixed.sources }),
    byType: TYPES.flatMap((type) => {
      const ofType = types.get(type);
      return ofType ? [{ type, sources: ofType }] : [];
    }),
  };
}

function sourceCount(planning: Planning, id: SourceId): SourceCount {
  const { articles, claims } = known(planning.graph.sources, id);
  return { ...sourceRef(planning, id), articles: articles.length, claims: claims.length };
}

const byName = (a: SourceCount, b: SourceCount): number => compareArabic(a.text, b.text);

const isType = (type: string): type is SourceType => type in SOURCE_TYPES;
const TYPES: readonly SourceType[] = Object.keys(SOURCE_TYPES).filter(isType);
