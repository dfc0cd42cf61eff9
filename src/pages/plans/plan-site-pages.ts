/** The site's own pages: about, method, corrections; search; the page for addresses where nothing stands. */

import type { Root } from "hast";
import { present } from "../../base/present.ts";
import type { StaticPage } from "../../model/static-page.ts";
import { FIXED, NOT_FOUND_ADDRESS, staticHref } from "../addresses.ts";
import { framed } from "../head.ts";
import { type Planned, planHtml } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { articleSummary } from "../summaries/article-summary.ts";
import { allCorrections } from "../summaries/correction-view.ts";
import { pictureView } from "../summaries/picture-view.ts";
import { proseBody, proseWords } from "../summaries/prose.ts";
import type { Picture } from "../views/article-body.ts";
import type { Framed } from "../views/frame.ts";
import type { ArticleSummary, CorrectionView, LinkTo } from "../views/parts.ts";
import type { FootnoteView, MarkView } from "./article-marks.ts";
import { pageNotes } from "./page-notes.ts";

/** The search page. */
export interface SearchView extends Framed {
  readonly kind: "search";
  /** What the page offers where no script runs. */
  readonly indexes: readonly LinkTo[];
}

/** A page of `content/pages/`. */
export interface StaticView extends Framed {
  readonly kind: "static";
  readonly id: string;
  readonly title: string;
  readonly body: Root;
  /** Those of notes. */
  readonly marks: readonly MarkView[];
  readonly footnotes: readonly FootnoteView[];
  readonly pictures: readonly (Picture | undefined)[];
  /** Links stand in the body already, and nothing is linked unasked. */
  readonly topicLinks: readonly [];
  readonly mentions: readonly [];
  readonly sources: readonly [];
  /** All published corrections, newest first; only on the corrections page. */
  readonly corrections?: readonly CorrectionView[];
}

/** The page for addresses where nothing stands. */
export interface NotFoundView extends Framed {
  readonly kind: "notFound";
  readonly latest: readonly ArticleSummary[];
  readonly indexes: readonly LinkTo[];
}

/** The static page that shows all published corrections below its prose. */
const CORRECTIONS_PAGE = "corrections";
/** How many new articles a lost reader is offered. */
const OFFERED = 5;

/** Plans the pages of `content/pages/`, the search page and the 404 page. */
export function planSitePages(planning: Planning): readonly Planned<StaticView | SearchView | NotFoundView>[] {
  return [
    ...planning.graph.pages.map((page) =>
      planHtml(staticHref(page.id), () => staticView(planning, page), { place: page.place, given: page }),
    ),
    ...(planning.graph.site.outputs.search ? [planHtml(FIXED.search, () => searchView(planning))] : []),
    { ...planHtml(`/${NOT_FOUND_ADDRESS}`, () => notFoundView(planning)), listed: false },
    { ...planHtml(FIXED.offline, () => offlineView(planning)), listed: false },
  ];
}

function staticView(planning: Planning, page: StaticPage): StaticView {
  const { id, title, body, pictures = [] } = page;
  return present({
    kind: "static" as const,
    ...framed(planning, { href: staticHref(id), title, description: page.description ?? proseWords(body) }),
    id,
    title,
    ...noBody,
    ...pageNotes(planning, page),
    body: proseBody(planning, page.place, body, page.topicLinks, ["isnad-mark", "isnad-picture"]),
    pictures: pictures.map((picture) => pictureView(planning, picture)),
    corrections: id === CORRECTIONS_PAGE ? allCorrections(planning) : undefined,
  });
}

const noBody = {
  body: { type: "root", children: [] },
  marks: [],
  footnotes: [],
  pictures: [],
  topicLinks: [],
  mentions: [],
  sources: [],
} as const satisfies Partial<StaticView>;

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

/** What the worker for offline reading shows for a page that was never read; its script lists what is kept. */
function offlineView(planning: Planning): StaticView {
  const { title, description } = planning.words.fixed.offline;
  return {
    kind: "static",
    ...framed(planning, { href: FIXED.offline, title, description, robots: "noindex" }),
    id: "offline",
    title,
    ...noBody,
  };
}

/** Where everything can be found without a search. */
const indexes = ({ words }: Planning): readonly LinkTo[] =>
  (["topics", "claims", "sources", "agents", "archive"] as const).map((index) => ({
    href: FIXED[index],
    text: words.fixed[index].title,
  }));
