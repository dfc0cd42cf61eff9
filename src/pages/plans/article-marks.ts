/** What the marks of an article show, and what stands at its end because of them: claims, sources, notes, numbered. */
import type { ElementContent } from "hast";
import type { CalendarDate } from "../../base/calendar-date.ts";
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { ArticleNode, MarkTarget } from "../../graph/graph.ts";
import type { ArticleId, ClaimId, SourceId } from "../../model/ids.ts";
import type { PlacedIn } from "../../model/vocabulary.ts";
import { anchorsOf, noteAnchor } from "../anchors.ts";
import { linkContent } from "../content-links.ts";
import type { Href } from "../href.ts";
import type { Planning } from "../planning.ts";
import { assertionView } from "../summaries/assertion-view.ts";
import { citedPage } from "../summaries/at-page.ts";
import { basisViews } from "../summaries/basis-view.ts";
import { claimSummary } from "../summaries/claim-summary.ts";
import { type DocumentView, documentsOf, documentViews } from "../summaries/document-view.ts";
import { sourceRef } from "../summaries/refs.ts";
import type { AssertionView, BasisView, ClaimSummary, SourceRef } from "../views/parts.ts";

/** What one mark shows. `anchor` is its id in the page, ASCII; `placedIn` says where it stands outside the body. */
export type MarkView =
  | {
      readonly kind: "claim";
      readonly anchor: string;
      readonly number: number;
      readonly assertion: AssertionView;
      readonly placedIn?: PlacedIn;
    }
  | {
      readonly kind: "citation";
      readonly anchor: string;
      readonly number: number;
      readonly locator?: string;
      /** The document, opened at the page that the locator tells. */
      readonly page?: Href;
      readonly placedIn?: PlacedIn;
    }
  | {
      readonly kind: "footnote";
      readonly anchor: string;
      readonly number: number;
      readonly placedIn?: PlacedIn;
    }
  | { readonly kind: "nothing" };

/** A claim in the table at the end of its article; `marks` index the places where it stands. */
export interface ArticleClaim {
  readonly number: number;
  readonly claim: ClaimSummary;
  /** Whether the claim is at home here, or referred to from here. */
  readonly own: boolean;
  readonly marks: readonly number[];
}

/** A source at the end of its article, with one backlink for each use. */
export interface ArticleSource {
  readonly number: number;
  readonly source: SourceRef;
  readonly authors: readonly string[];
  readonly external?: Href;
  readonly archived?: Href;
  /** Copies that we publish. */
  readonly documents: readonly DocumentView[];
  readonly dateAccessed?: CalendarDate;
  readonly basis: readonly BasisView[];
  readonly marks: readonly number[];
}

/** A note at the end of its article. */
export interface FootnoteView {
  readonly number: number;
  readonly anchor: string;
  readonly children: readonly ElementContent[];
  readonly marks: readonly number[];
}

/** The marks of an article and its numbered lists. */
export interface MarkedParts {
  readonly marks: readonly MarkView[];
  readonly claims: readonly ArticleClaim[];
  readonly sources: readonly ArticleSource[];
  readonly footnotes: readonly FootnoteView[];
}

/** Numbers claims, sources and notes from 1 in order of first mark, and leads marks and lists to one another. */
export function markedParts(planning: Planning, id: ArticleId): MarkedParts {
  const node = known(planning.graph.articles, id);
  const claims = articleClaims(planning, node);
  const footnotes = footnoteViews(planning, node);
  const numbers: Numbers = {
    claims: new Map(claims.map(({ number, claim }) => [claim.id, number])),
    sources: new Map(node.sources.map((source, index) => [source, index + 1])),
    footnotes: new Map(footnotes.map(({ number, anchor }) => [anchor, number])),
  };
  const anchors = anchorsOf(planning, id);
  return {
    marks: node.marks.map((target, index) =>
      markView(planning, node, numbers, { target, index, anchor: anchors[index] }),
    ),
    claims,
    sources: node.sources.map((source, index) => articleSource(planning, node, source, index + 1)),
    footnotes,
  };
}

interface Numbers {
  readonly claims: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<SourceId, number>;
  readonly footnotes: ReadonlyMap<string, number>;
}

interface PlacedMark {
  readonly target: MarkTarget;
  readonly index: number;
  readonly anchor: string | undefined;
}

function markView(
  planning: Planning,
  node: ArticleNode,
  numbers: Numbers,
  { target, index, anchor }: PlacedMark,
): MarkView {
  if (anchor === undefined) return { kind: "nothing" };
  const mark = node.article.marks[index];
  const placedIn = mark?.placedIn;
  switch (target.kind) {
    case "claim": {
      const number = known(numbers.claims, target.claim);
      const assertion = assertionView(planning, target.assertion);
      return present({ kind: "claim" as const, anchor, number, assertion, placedIn });
    }
    case "citation": {
      const { locator } = mark?.kind === "citation" ? mark : {};
      const number = known(numbers.sources, target.source);
      const page = pageCited(planning, target.source, locator);
      return present({ kind: "citation" as const, anchor, number, locator, page, placedIn });
    }
    case "footnote":
      return present({
        kind: "footnote" as const,
        anchor,
        number: known(numbers.footnotes, noteAnchorAt(node, target.index)),
        placedIn,
      });
    case "nothing":
      return { kind: "nothing" };
    default:
      return target satisfies never;
  }
}

/** The page that is cited, in the copy that we publish or else in the work itself, where either is a PDF. */
function pageCited(planning: Planning, id: SourceId, locator: string | undefined): Href | undefined {
  const { source } = known(planning.graph.sources, id);
  return citedPage([...documentsOf(planning, source).map(({ href }) => href), source.url], locator);
}

function articleClaims(planning: Planning, node: ArticleNode): readonly ArticleClaim[] {
  const marks = new Map<ClaimId, number[]>();
  for (const [index, target] of node.marks.entries()) {
    if (target.kind !== "claim") continue;
    marks.set(target.claim, [...(marks.get(target.claim) ?? []), index]);
  }
  for (const claim of node.claims) if (!marks.has(claim)) marks.set(claim, []);
  return [...marks].map(([claim, indexes], position) => ({
    number: position + 1,
    claim: claimSummary(planning, claim),
    own: known(planning.graph.claims, claim).claim.article === node.article.id,
    marks: indexes,
  }));
}

function articleSource(planning: Planning, node: ArticleNode, id: SourceId, number: number): ArticleSource {
  const { source } = known(planning.graph.sources, id);
  return present({
    number,
    source: sourceRef(planning, id),
    authors: source.authors,
    external: source.url,
    archived: source.archivedAt,
    documents: documentViews(planning, source),
    dateAccessed: source.dateAccessed,
    basis: basisViews(planning, id),
    marks: node.marks.flatMap((target, index) => (uses(target, id) ? [index] : [])),
  });
}

/** Says whether a mark rests on a source: it cites it, or its assertion's evidence names it. */
function uses(target: MarkTarget, source: SourceId): boolean {
  if (target.kind === "citation") return target.source === source;
  return target.kind === "claim" && target.assertion.carriers.some((use) => use.source === source);
}

/** The notes in order of their first mark; then those that no mark leads to. */
function footnoteViews(planning: Planning, node: ArticleNode): readonly FootnoteView[] {
  const marks = new Map<number, number[]>();
  for (const [index, target] of node.marks.entries()) {
    if (target.kind === "footnote") marks.set(target.index, [...(marks.get(target.index) ?? []), index]);
  }
  for (const index of node.article.footnotes.keys()) if (!marks.has(index)) marks.set(index, []);
  return [...marks].map(([index, indexes], position) => ({
    number: position + 1,
    anchor: noteAnchorAt(node, index),
    children: noteWords(planning, node, index),
    marks: indexes,
  }));
}

function noteWords(planning: Planning, { article }: ArticleNode, index: number): FootnoteView["children"] {
  const children = [...(article.footnotes[index]?.children ?? [])];
  const note = linkContent(planning.targets, article.place.file, { type: "root", children });
  return note.children.filter((child): child is ElementContent => child.type !== "doctype");
}

function noteAnchorAt({ article }: ArticleNode, index: number): string {
  const note = article.footnotes[index];
  if (note === undefined) throw new Error(`${article.id} has no footnote ${index}`);
  return noteAnchor(note.label);
}
