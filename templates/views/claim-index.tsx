/** All claims of the site, part by part. */
import type { Result } from "hastscript";
import { CORROBORATION_STATES } from "../../src/model/vocabulary.ts";
import { FIXED } from "../../src/pages/addresses.ts";
import type { ClaimIndexView } from "../../src/pages/plans/plan-claims.ts";
import { claimList } from "../parts/claim-list.tsx";
import { folded } from "../parts/folded.tsx";
import { ALL_STATES, legend } from "../parts/legend.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { pagingNav } from "../parts/paging.tsx";
import { type Atom, flat } from "../piece.ts";
import type { Words } from "../words.ts";

/** How many claims stand at once: three rows of a desk, nine screens of a phone. */
const MOST = 9;

/** The main part of the index of claims, of all or of those with one state. */
export const claimIndexPage = (view: ClaimIndexView, words: Words): Atom[] =>
  flat([
    pageHead(
      view.state === undefined ? undefined : <a href={FIXED.claims}>{words.claim.all}</a>,
      view.state === undefined ? words.fixed.claims.title : words.label(CORROBORATION_STATES, view.state),
      words.count(view.total, "claim"),
    ),
    view.claims.length === 0 ? <p class="empty">{words.place.nothingYet}</p> : ways(view, words),
    legend(view.state === undefined ? ALL_STATES : [view.state], words, "nodes"),
    folded(view.claims, {
      most: MOST,
      more: (rest) => words.others(rest, "claim"),
      show: (shown) => claimList(shown, words),
    }),
    pagingNav(view.paging, words),
  ]);

/** The lists by state, and where everything else is chosen; the one that is open is no link. */
const ways = ({ states, state: open, frame }: ClaimIndexView, words: Words): Result => (
  <nav class="by-state" aria-label={words.filter.byState}>
    <ul>
      {states.map(({ state, href }) => (
        <li>
          <a class="state" data-state={state} href={href} aria-current={state === open ? "page" : undefined}>
            {words.label(CORROBORATION_STATES, state)}
          </a>
        </li>
      ))}
      {frame.outputs.search ? (
        <li>
          <a href={`${FIXED.search}?kind=claim`}>{words.filter.more}</a>
        </li>
      ) : undefined}
    </ul>
  </nav>
);
