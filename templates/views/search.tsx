/** The search page: a form that a script answers, and the indexes where no script runs. */
import type { SearchView } from "../../src/pages/plans/plan-site-pages.ts";
import { pageHead } from "../parts/page-head.tsx";
import { link } from "../parts/refs.tsx";
import type { Atom } from "../piece.ts";
import type { Words } from "../words.ts";

/** The main part of the search page; what it finds is written into the list. */
export const searchPage = ({ indexes }: SearchView, words: Words): Atom[] => [
  pageHead(undefined, words.fixed.search.title),
  <search>
    <form id="search-form" class="search-form" method="get" data-words={JSON.stringify(words.answer)}>
      <label for="search-input">{words.site.searchLabel}</label>
      <p>
        <input id="search-input" name="q" type="search" autocomplete="off" enterkeyhint="search" dir="auto" />
        <button type="submit">{words.site.searchButton}</button>
      </p>
      <p class="quiet">{words.site.searchHint}</p>
    </form>
  </search>,
  <p id="search-status" class="quiet" role="status" />,
  <ol id="search-results" class="results" />,
  <noscript>
    <p>{words.site.noScript}</p>
  </noscript>,
  <ul class="lines">
    {indexes.map((index) => (
      <li>{link(index)}</li>
    ))}
  </ul>,
];
