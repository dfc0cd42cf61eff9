/** The search page: a form that a script answers, and the indexes where no script runs. */
import type { Result } from "hastscript";
import { CLAIM_KINDS, type ClaimKind, CORROBORATION_STATES, STANCES, type Stance } from "../../src/model/vocabulary.ts";
import type { SearchView } from "../../src/pages/plans/plan-site-pages.ts";
import { ALL_STATES } from "../parts/legend.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { link } from "../parts/refs.tsx";
import { section } from "../parts/section.tsx";
import type { Atom } from "../piece.ts";
import type { Words } from "../words.ts";

/** The main part of the search page; what it finds is written into the list. */
export const searchPage = ({ indexes }: SearchView, words: Words): Atom[] => [
  pageHead(undefined, words.fixed.search.title),
  <search>
    <form id="search-form" class="search-form" method="get" data-words={JSON.stringify(words.answer)} hidden>
      <label for="search-input">{words.site.searchLabel}</label>
      <p>
        <input id="search-input" name="q" type="search" autocomplete="off" enterkeyhint="search" dir="auto" />
        <button type="submit">{words.site.searchButton}</button>
      </p>
      <p class="quiet">{words.site.searchHint}</p>
      <fieldset class="choices">
        <legend class="visually-hidden">{words.filter.kind}</legend>
        {kindsOf(words).map(([kind, text]) => (
          <label>
            <input type="radio" name="kind" value={kind} checked={kind === ""} />
            {text}
          </label>
        ))}
      </fieldset>
      <div id="claim-facets" class="facet-choices" hidden>
        {choice(
          "state",
          words.filter.state,
          words,
          ALL_STATES.map((state) => [state, words.label(CORROBORATION_STATES, state)]),
        )}
        {choice(
          "claim",
          words.filter.claimKind,
          words,
          CLAIMS.map((kind) => [kind, words.label(CLAIM_KINDS, kind)]),
        )}
        {choice("speaker", words.filter.speaker, words, [])}
        {choice(
          "stance",
          words.filter.stance,
          words,
          STANCE_ORDER.map((stance) => [stance, words.label(STANCES, stance)]),
        )}
        {choice("place", words.filter.place, words, [])}
        <label>
          {words.filter.from}
          <input type="date" name="from" />
        </label>
        <label>
          {words.filter.until}
          <input type="date" name="until" />
        </label>
      </div>
    </form>
  </search>,
  <p id="search-status" class="quiet" role="status" />,
  <ol id="search-results" class="results" />,
  <noscript>
    <p>{words.site.noScript}</p>
  </noscript>,
  section(
    "indexes",
    words.site.indexes,
    <ul class="lines">
      {indexes.map((index) => (
        <li>{link(index)}</li>
      ))}
    </ul>,
  ),
];

/** Kinds of results as the script calls them; none is all. */
const kindsOf = (words: Words): readonly (readonly [value: string, text: string])[] => [
  ["", words.filter.all],
  ["article", words.filter.article],
  ["topic", words.filter.topic],
  ["source", words.filter.source],
  ["claim", words.filter.claim],
];
const CLAIMS = [
  "event",
  "cause",
  "intent",
  "statistic",
  "evaluation",
  "prediction",
  "denial",
] as const satisfies readonly ClaimKind[];
const STANCE_ORDER = [
  "affirms",
  "denies",
  "doubts",
  "notVerified",
  "neither",
  "declined",
  "noReply",
  "withdraws",
] as const satisfies readonly Stance[];

/** A choice of one value, or of none. */
const choice = (
  name: string,
  text: string,
  words: Words,
  options: readonly (readonly [value: string, text: string])[],
): Result => (
  <label>
    {text}
    <select name={name}>
      <option value="">{words.filter.any}</option>
      {options.map(([value, shown]) => (
        <option value={value}>{shown}</option>
      ))}
    </select>
  </label>
);
