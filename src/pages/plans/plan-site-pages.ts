/** The site's own pages: about, method, corrections; search; the page for addresses where nothing stands. */

import { present } from "../../base/present.ts";
import type { StaticPage } from "../../model/static-page.ts";
import { FIXED, NOT_FOUND_ADDRESS, staticHref } from "../addresses.ts";
import { framed } from "../head.ts";
import { type Planned, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { articleSummary } from "../summaries/article-summary.ts";
import { allCorrections } from "../summaries/correction-view.ts";
import { proseBody, proseWords } from "../summaries/prose.ts";
import type { LinkTo } from "../views/parts.ts";
import type { NotFoundView, SearchView, StaticView } from "../views/view.ts";

/** The static page that shows all published corrections below its prose. */
const CORRECTIONS_PAGE = "corrections";
/** How many new articles a lost reader is offered. */
const OFFERED = 5;

/** Plans the pages of `content/pages/`, the search page and the 404 page. */
export function planSitePages(planning: Planning): readonly Planned[] {
  return [
    ...planning.graph.pages.map((page) =>
      planHtml(staticHref(page.id), () => staticView(planning, page), { place: page.place }),
    ),
    planHtml(FIXED.search, () => searchView(planning)),
    { ...planHtml(`/${NOT_FOUND_ADDRESS}`, () => notFoundView(planning)), listed: false },
  ];
}

function staticView(planning: Planning, page: StaticPage): StaticView {
  const { id, title, body } = page;
  return present({
    kind: "static" as const,
    ...framed(planning, { href: staticHref(id), title, description: page.description ?? proseWords(body) }),
    id,
    title,
    body: proseBody(planning, page.place, body),
    corrections: id === CORRECTIONS_PAGE ? allCorrections(planning) : undefined,
  });
}

const searchView = (planning: Planning): SearchView => ({
  kind: "search",
  ...framed(planning, { href: FIXED.search, ...planning.words.fixed.search }),
  indexes: indexes(planning),
});

const notFoundView = (planning: Planning): NotFoundView => ({
  kind: "notFound",
  ...framed(planning, { href: `/${NOT_FOUND_ADDRESS}`, ...planning.words.fixed.notFound, robots: "noindex" }),
  latest: [...planning.graph.articles.keys()].slice(0, OFFERED).map((id) => articleSummary(planning, id)),
  indexes: indexes(planning),
});

/** Where everything can be found without a search. */
const indexes = ({ words }: Planning): readonly LinkTo[] =>
  (["topics", "claims", "sources", "agents", "archive"] as const).map((index) => ({
    href: FIXED[index],
    text: words.fixed[index].title,
  }));
