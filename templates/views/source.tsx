/** A source: what it is, where it comes from, every sentence that rests on it. */
import type { Result } from "hastscript";
import { AUTHENTICATED, SOURCE_STATUSES, SOURCE_TYPES } from "../../src/model/vocabulary.ts";
import { FIXED } from "../../src/pages/addresses.ts";
import type { CitationView, FootageView, SourceView } from "../../src/pages/plans/plan-sources.ts";
import { prose } from "../body/render-body.tsx";
import { articleLines } from "../parts/article-card.tsx";
import { sentence } from "../parts/assertion.tsx";
import { assertionsByClaim } from "../parts/assertions-by-claim.tsx";
import { folded } from "../parts/folded.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { pagingNav } from "../parts/paging.tsx";
import { agentName, day, link, separated, sourceLine } from "../parts/refs.tsx";
import { facts, sectionOf } from "../parts/section.tsx";
import { addresses, basisNames } from "../parts/source-entry.tsx";
import type { Atom, Piece } from "../piece.ts";
import type { Words } from "../words.ts";

/** How many articles stand at once. */
const MOST = 12;

/** The main part of a source's page. */
export const sourcePage = (view: SourceView, words: Words): Atom[] =>
  [
    pageHead(
      separated(
        [<a href={FIXED.sources}>{words.fixed.sources.title}</a>, words.label(SOURCE_TYPES, view.type)],
        words.within,
      ),
      view.name,
    ),
    <div class="about">
      {record(view, words)}
      {addresses(view, words) ?? <p class="quiet">{words.place.noAddress}</p>}
      {view.body === undefined ? undefined : <div class="prose">{prose(view.body, words)}</div>}
    </div>,
    sectionOf("excerpts", words.place.excerpts, view.excerpts, (excerpts) =>
      excerpts.map((excerpt) => (
        <blockquote class="excerpt">
          <p>{excerpt}</p>
        </blockquote>
      )),
    ),
    sectionOf("sentences", words.place.restOn, view.assertions, (all) => assertionsByClaim(all, words)),
    sectionOf("citations", words.place.cited, view.citations, (all) => (
      <ol class="assertions">{all.map((one) => citation(one, words))}</ol>
    )),
    pagingNav(view.paging, words),
    sectionOf("basis-of", words.place.basisOf, view.basisOf, (sources) => (
      <ul class="lines">
        {sources.map((source) => (
          <li>{sourceLine(source, words)}</li>
        ))}
      </ul>
    )),
    sectionOf("articles", words.place.articles, view.articles, (articles) =>
      folded(articles, {
        most: MOST,
        more: (rest) => words.others(rest, "article"),
        show: (shown) => articleLines(shown, words),
      }),
    ),
  ].flat();

const record = ({ footage, ...view }: SourceView, words: Words): Piece =>
  facts([
    [words.place.publisher, view.publisher === undefined ? words.place.noPublisher : agentName(view.publisher, words)],
    [words.place.authors, view.authors.length === 0 ? undefined : view.authors.join(words.comma)],
    [words.place.published, view.datePublished === undefined ? undefined : day(view.datePublished, words)],
    [words.place.language, view.inLanguage === undefined ? undefined : words.languageName(view.inLanguage)],
    [words.place.alternateNames, view.alternateNames.length === 0 ? undefined : view.alternateNames.join(words.comma)],
    [words.place.recordedBy, footage.recordedBy === undefined ? undefined : agentName(footage.recordedBy, words)],
    [words.place.recordedAt, footage.recordedAt === undefined ? undefined : link(footage.recordedAt)],
    [words.place.dateCreated, footage.dateCreated === undefined ? undefined : day(footage.dateCreated, words)],
    [words.place.firstSeen, footage.firstSeen === undefined ? undefined : day(footage.firstSeen, words)],
    [words.place.authenticatedBy, authentications(footage, words)],
    [words.place.status, view.status === undefined ? undefined : words.label(SOURCE_STATUSES, view.status)],
    [words.place.corrections, corrections(view, words)],
    [words.place.basis, view.basis.length === 0 ? words.place.basisNone : basisNames(view.basis, words)],
  ]);

/** «بيلينغكات (المكان · التاريخ)». */
const authentications = ({ authentications: all }: FootageView, words: Words): Piece =>
  separated(
    all.map(({ by, of }) => (
      <span>
        {agentName(by, words)}{" "}
        {of.length === 0 ? undefined : (
          <small>{`(${of.map((each) => words.label(AUTHENTICATED, each)).join(" · ")})`}</small>
        )}
      </span>
    )),
    words.comma,
  );

const corrections = ({ corrections: all }: Pick<SourceView, "corrections">, words: Words): Piece =>
  all.map(({ date, text }) => (
    <p>
      {day(date, words)}: {text}
    </p>
  ));

const citation = (cited: CitationView, words: Words): Result => (
  <li class="assertion">
    {sentence(cited)}
    <p class="quiet">{separated([link(cited.article), day(cited.datePublished, words), cited.locator], " · ")}</p>
  </li>
);
