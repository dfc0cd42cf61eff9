/** What a reader gets where nothing stands: help, not a dead end. */
import type { NotFoundView } from "../../src/pages/plans/plan-site-pages.ts";
import { articleList } from "../parts/article-card.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { link } from "../parts/refs.tsx";
import { sectionOf } from "../parts/section.tsx";
import type { Atom } from "../piece.ts";
import type { Words } from "../words.ts";

/** The main part of the page for what is not there: a thread that breaks, and ways on. */
export const notFoundPage = ({ latest, indexes }: NotFoundView, words: Words): Atom[] =>
  [
    pageHead(undefined, words.site.notFound, words.site.notFoundText),
    <ol class="thread">
      <li data-node="gap">
        <em class="gap">{words.nodes.unstatedLink}</em>
      </li>
      <li data-node="us">{words.nodes.us}</li>
    </ol>,
    <ul class="lines">
      {indexes.map((index) => (
        <li>{link(index)}</li>
      ))}
    </ul>,
    sectionOf("latest", words.site.latest, latest, (articles) => articleList(articles, words)),
  ].flat();
