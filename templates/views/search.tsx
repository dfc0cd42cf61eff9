/** The search page: a form that a script answers, and the indexes where no script runs. */
import type { SearchView } from "../../src/pages/views/view.ts";
import { pageHead } from "../parts/page-head.tsx";
import { link } from "../parts/refs.tsx";
import type { Atom } from "../piece.ts";
import { FRAME, SITE } from "../strings.ts";

/** The main part of the search page; what it finds is written into the list. */
export const searchPage = ({ indexes }: SearchView): Atom[] => [
  pageHead(undefined, FRAME.search),
  <search>
    <form id="search-form" class="search-form" method="get">
      <label for="search-input">{SITE.searchLabel}</label>
      <p>
        <input id="search-input" name="q" type="search" autocomplete="off" enterkeyhint="search" dir="auto" />
        <button type="submit">{SITE.searchButton}</button>
      </p>
      <p class="quiet">{SITE.searchHint}</p>
    </form>
  </search>,
  <p id="search-status" class="quiet" role="status" />,
  <ol id="search-results" class="results" />,
  <noscript>
    <p>{SITE.noScript}</p>
  </noscript>,
  <ul class="lines">
    {indexes.map((index) => (
      <li>{link(index)}</li>
    ))}
  </ul>,
];
