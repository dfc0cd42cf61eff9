/** Everything published, by month; one page a year, and one of all years. */
import type { Result } from "hastscript";
import { FIXED } from "../../src/pages/addresses.ts";
import type { ArchiveView } from "../../src/pages/plans/plan-archive.ts";
import { articleLines } from "../parts/article-card.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { pagingNav } from "../parts/paging.tsx";
import { section } from "../parts/section.tsx";
import type { Atom } from "../piece.ts";
import type { Words } from "../words.ts";

/** The main part of an archive page. */
export const archivePage = (view: ArchiveView, words: Words): Atom[] => [
  pageHead(
    view.year === undefined ? undefined : <a href={FIXED.archive}>{words.place.allYears}</a>,
    view.year === undefined ? words.fixed.archive.title : words.year(view.year),
  ),
  years(view, words),
  view.months.length === 0 && view.years.length === 0 ? <p class="empty">{words.place.nothingYet}</p> : undefined,
  ...view.months.map(({ year, month, articles }) =>
    section(`m-${year}-${month}`, words.month(year, month), articleLines(articles, words)),
  ),
  pagingNav(view.paging, words),
];

const years = ({ years: all, year: current }: ArchiveView, words: Words): Result | undefined =>
  all.length === 0 ? undefined : (
    <nav class="years" aria-label={words.place.years}>
      <ul>
        {all.map(({ year, href, articles }) => (
          <li>
            <a href={href} aria-current={year === current ? "page" : undefined}>
              {words.year(year)}
            </a>{" "}
            <span class="quiet">{words.count(articles, "article")}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
