/** The archive: all articles by year and month. */

import { groupBy } from "../../base/group-by.ts";
import { known } from "../../base/known.ts";
import { remember } from "../../base/remember.ts";
import type { ArticleId } from "../../model/ids.ts";
import { FIXED, yearHref } from "../addresses.ts";
import { cutInParts, type Part } from "../cut-in-parts.ts";
import { framed } from "../head.ts";
import type { Href } from "../href.ts";
import { type Planned, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { articleSummary } from "../summaries/article-summary.ts";
import type { Framed } from "../views/frame.ts";
import type { ArticleSummary, Paging } from "../views/parts.ts";
import { partTitle } from "./part-title.ts";

/** A page of the archive. */
export interface ArchiveView extends Framed {
  readonly kind: "archive";
  /** `2026`, or absent for the page of all years. */
  readonly year?: number;
  readonly years: readonly { readonly year: number; readonly href: Href; readonly articles: number }[];
  readonly months: readonly {
    readonly year: number;
    readonly month: number;
    readonly articles: readonly ArticleSummary[];
  }[];
  readonly paging: Paging;
}

/** Articles on one part of a year; and how many of the newest the first page shows. */
const PART = 30;
const NEWEST = 30;

/** Plans the page of all years, and the pages of each. */
export function planArchive(planning: Planning): readonly Planned<ArchiveView>[] {
  const years = groupBy(planning.graph.articles.keys(), (id) => yearOf(planning, id));
  return [
    planHtml(FIXED.archive, () => archiveView(planning)),
    ...[...years].flatMap(([year, articles]) =>
      cutInParts(yearHref(year), articles, PART).map((part) =>
        planHtml(part.href, () => yearView(planning, year, part), { given: part }),
      ),
    ),
  ];
}

function archiveView(planning: Planning): ArchiveView {
  return {
    kind: "archive",
    ...framed(planning, { href: FIXED.archive, ...planning.words.fixed.archive }),
    years: allYears(planning, "all"),
    months: monthsOf(planning, [...planning.graph.articles.keys()].slice(0, NEWEST)),
    paging: ALONE,
  };
}

function yearView(planning: Planning, year: number, { href, items, paging }: Part<ArticleId>): ArchiveView {
  const title = `${planning.words.fixed.archive.title}: ${planning.words.year(year)}`;
  return {
    kind: "archive",
    ...framed(planning, {
      href,
      title: partTitle(planning, title, paging),
      description: planning.words.fixed.archive.description,
    }),
    year,
    years: allYears(planning, "all"),
    months: monthsOf(planning, items),
    paging,
  };
}

const ALONE: Paging = { number: 1, parts: 1 };

/** Every page of the archive leads to all years. */
const allYears = remember(
  (planning: Planning, _: "all"): ArchiveView["years"] => {
    const years = groupBy(planning.graph.articles.keys(), (id) => yearOf(planning, id));
    return [...years].map(([year, articles]) => ({ year, href: yearHref(year), articles: articles.length }));
  },
  () => "#years",
);

function monthsOf(planning: Planning, articles: readonly ArticleId[]): ArchiveView["months"] {
  const months = groupBy(articles, (id) => dateOf(planning, id).slice(0, 7));
  return [...months].map(([month, ids]) => ({
    year: Number(month.slice(0, 4)),
    month: Number(month.slice(5)),
    articles: ids.map((id) => articleSummary(planning, id)),
  }));
}

const dateOf = ({ graph }: Planning, id: ArticleId): string => known(graph.articles, id).article.datePublished;
const yearOf = (planning: Planning, id: ArticleId): number => Number(dateOf(planning, id).slice(0, 4));
