/** What follows an article's text: claims, origins, sources, notes, corrections, how to cite, where to go on. */

import type { Result } from "hastscript";
import type { ArticleClaim, ArticleSource } from "../../src/pages/plans/article-marks.ts";
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import { originMap } from "../figures/origin-map.tsx";
import { readOn } from "../parts/article-card.tsx";
import { backlinks, sourceUses } from "../parts/backlinks.tsx";
import { citeAndShare } from "../parts/cite-and-share.tsx";
import { figure } from "../parts/claim-facts.tsx";
import { correctionList } from "../parts/corrections.tsx";
import { folded } from "../parts/folded.tsx";
import { historyList } from "../parts/history.tsx";
import { ALL_STATES, legend } from "../parts/legend.tsx";
import { notes } from "../parts/notes.tsx";
import { link, separated, sourceLine, voices } from "../parts/refs.tsx";
import { section, sectionOf } from "../parts/section.tsx";
import { sourceEntry } from "../parts/source-entry.tsx";
import { spoken } from "../parts/spoken.ts";
import { stateName } from "../parts/state.tsx";
import { type Atom, flat, type Piece } from "../piece.ts";
import type { Words } from "../words.ts";

/** How much of each list stands at once: what is linked to in a fold opens it. */
const MOST = { claims: 12, sources: 12 } as const;

/** All that stands below the text, each part only where it holds something. */
export const afterArticle = (view: ArticleView, words: Words): Atom[] =>
  [
    sectionOf("claims", words.article.claims, view.claims, (claims) =>
      flat([
        legend(
          ALL_STATES.filter((state) => view.summary.profile.byState[state] > 0),
          words,
          "no nodes",
        ),
        folded(claims, {
          most: MOST.claims,
          more: (rest) => words.others(rest, "claim"),
          show: (shown) => claimTable(shown, view, words),
        }),
      ]),
    ),
    origins(view, words),
    sectionOf("sources", words.article.sources, view.sources, (sources) => sourceList(sources, view, words)),
    sectionOf("notes", words.article.notes, view.footnotes, () => notes(view, words, spoken(view.summary))),
    sectionOf("corrections", words.article.corrections, view.corrections, (all) => correctionList(all, words, false)),
    sectionOf("history", words.article.history, view.history, (all) => historyList(all, words)),
    sectionOf("based-on", words.article.basedOn, view.isBasedOn, (sources) => (
      <ul class="lines">
        {sources.map((source) => (
          <li>{sourceLine(source, words)}</li>
        ))}
      </ul>
    )),
    sectionOf("topics", words.article.topics, view.furtherTopics, (topics) => (
      <p class="topics">{separated(topics.map(link), words.comma)}</p>
    )),
    section("cite", words.article.cite, citeAndShare(view.cite, view.head, words)),
    sectionOf("related", words.article.related, view.related, (related) => readOn(related, words)),
  ].flat();

/** The map of origins, where there is one to draw. */
function origins(view: ArticleView, words: Words): Piece {
  const map = originMap(view, words);
  return map === undefined ? undefined : section("origins", words.article.origins, map);
}

const claimTable = (claims: readonly ArticleClaim[], view: ArticleView, words: Words): Result => (
  <table class="claim-table">
    <thead>
      <tr>
        <th scope="col">{words.article.number}</th>
        <th scope="col">{words.article.asserter}</th>
        <th scope="col">{words.article.claim}</th>
        <th scope="col">{words.article.standing}</th>
      </tr>
    </thead>
    <tbody>{claims.map((row) => claimRow(row, view, words))}</tbody>
  </table>
);

const claimRow = ({ number, claim, own, marks }: ArticleClaim, view: ArticleView, words: Words): Result => (
  <tr id={`claim-${number}`}>
    <td>{words.number(number)}</td>
    <td class="asserters">{voices(claim, words)}</td>
    <td>
      {link({ href: claim.href, text: claim.text })}{" "}
      {figure(claim, words) === undefined ? undefined : <small>{figure(claim, words)}</small>}{" "}
      {own ? undefined : (
        <small>
          {words.article.elsewhere} {link(claim.article)}
        </small>
      )}{" "}
      {backlinks(view, marks, words)}
    </td>
    <td data-label={words.article.standing}>{stateName(claim.state, words)}</td>
  </tr>
);

const sourceList = (sources: readonly ArticleSource[], view: ArticleView, words: Words): Piece =>
  folded(sources, {
    most: MOST.sources,
    more: (rest) => words.others(rest, "source"),
    show: (shown) => (
      <ol class="sources">
        {shown.map((entry) => (
          <li id={`source-${entry.number}`} data-letter={words.letter(entry.number - 1)}>
            {sourceEntry(entry, words)} {sourceUses(view, entry.marks, words)}
          </li>
        ))}
      </ol>
    ),
  });
