/** A source: what it is, where it comes from, every sentence that rests on it. */
import type { Result } from "hastscript";
import { SOURCE_TYPES } from "../../src/model/vocabulary.ts";
import { FIXED } from "../../src/pages/addresses.ts";
import type { CitationView, SourceView } from "../../src/pages/views/view.ts";
import { prose } from "../body/render-body.tsx";
import { articleLine } from "../parts/article-card.tsx";
import { assertionItem, sentence } from "../parts/assertion.tsx";
import { pageHead } from "../parts/page-head.tsx";
import { pagingNav } from "../parts/paging.tsx";
import { agentName, day, link, separated, sourceLine } from "../parts/refs.tsx";
import { facts, sectionOf } from "../parts/section.tsx";
import { addresses, basisName } from "../parts/source-entry.tsx";
import type { Atom, Piece } from "../piece.ts";
import { FRAME, PLACE } from "../strings.ts";
import type { Words } from "../words.ts";

/** The main part of a source's page. */
export const sourcePage = (view: SourceView, words: Words): Atom[] =>
  [
    pageHead(separated([<a href={FIXED.sources}>{FRAME.sources}</a>, SOURCE_TYPES[view.type].ar], " ‹ "), view.name),
    <div class="about">
      {record(view, words)}
      {addresses(view, words) ?? <p class="quiet">{PLACE.noAddress}</p>}
      {view.body === undefined ? undefined : <div class="prose">{prose(view.body)}</div>}
    </div>,
    sectionOf("excerpts", PLACE.excerpts, view.excerpts, (excerpts) =>
      excerpts.map((excerpt) => (
        <blockquote class="excerpt">
          <p>{excerpt}</p>
        </blockquote>
      )),
    ),
    sectionOf("sentences", PLACE.restOn, view.assertions, (all) => (
      <ol class="assertions">{all.map((assertion) => assertionItem(assertion, words, "claim"))}</ol>
    )),
    sectionOf("citations", PLACE.cited, view.citations, (all) => (
      <ol class="assertions">{all.map((one) => citation(one, words))}</ol>
    )),
    pagingNav(view.paging, words),
    sectionOf("basis-of", PLACE.basisOf, view.basisOf, (sources) => (
      <ul class="lines">
        {sources.map((source) => (
          <li>{sourceLine(source, words)}</li>
        ))}
      </ul>
    )),
    sectionOf("articles", PLACE.articles, view.articles, (articles) => (
      <ul class="lines">{articles.map((article) => articleLine(article, words))}</ul>
    )),
  ].flat();

const record = (view: SourceView, words: Words): Piece =>
  facts([
    [PLACE.publisher, view.publisher === undefined ? PLACE.noPublisher : agentName(view.publisher)],
    [PLACE.authors, view.authors.length === 0 ? undefined : view.authors.join("، ")],
    [PLACE.published, view.datePublished === undefined ? undefined : day(view.datePublished, words)],
    [PLACE.language, languageName(view.inLanguage)],
    [PLACE.alternateNames, view.alternateNames.length === 0 ? undefined : view.alternateNames.join("، ")],
    [PLACE.basis, view.basis.length === 0 ? PLACE.basisNone : separated(view.basis.map(basisName), "، ")],
  ]);

const citation = ({ article, datePublished, href, sentence: words_, locator }: CitationView, words: Words): Result => (
  <li class="assertion">
    {sentence(words_, href)}
    <p class="quiet">{separated([link(article), day(datePublished, words), locator], " · ")}</p>
  </li>
);

const LANGUAGES = new Intl.DisplayNames("ar", { type: "language", fallback: "code" });

/** «الإنجليزية» for `en`; Arabic goes without saying. */
const languageName = (tag: string | undefined): string | undefined =>
  tag === undefined || tag === "ar" ? undefined : LANGUAGES.of(tag);
