/** An article in a list: what it is about, its headline, what it rests on. */
import type { Result } from "hastscript";
import { GENRES } from "../../src/model/vocabulary.ts";
import type { ArticleSummary } from "../../src/pages/views/parts.ts";
import { keep } from "../kept-parts.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { day, link, separated } from "./refs.tsx";
import { spoken } from "./spoken.ts";

/** An article with its summary; `level` is the heading it gets in its list. */
export const articleCard = (article: ArticleSummary, words: Words, level: "h2" | "h3" = "h3"): Result => (
  <article class="card">
    {kicker(article, words)}
    {level === "h2" ? (
      <h2 {...spoken(article)}>{headline(article)}</h2>
    ) : (
      <h3 {...spoken(article)}>{headline(article)}</h3>
    )}
    {article.description === undefined ? undefined : (
      <p class="summary" {...spoken(article)}>
        {article.description}
      </p>
    )}
    <p class="quiet">{separated([day(article.datePublished, words), words.article.profile(article.profile)], " · ")}</p>
  </article>
);

/** A list of articles. */
export const articleList = (articles: readonly ArticleSummary[], words: Words): Result => (
  <ul class="cards">
    {articles.map((article) => (
      <li>{keep("article-card", article, words, () => articleCard(article, words))}</li>
    ))}
  </ul>
);

/** Where to go on from an article: headlines, each with its day. */
export const readOn = (articles: readonly ArticleSummary[], words: Words): Result => (
  <ul class="cards">
    {articles.map((article) => (
      <li class="card">
        <h3 {...spoken(article)}>{headline(article)}</h3>
        <p class="quiet">{day(article.datePublished, words)}</p>
      </li>
    ))}
  </ul>
);

/** An article in one line, for long lists: day and headline. */
const articleLine = (article: ArticleSummary, words: Words): Result => (
  <li>
    <a href={article.href} {...spoken(article)}>
      {article.headline}
    </a>{" "}
    <span class="quiet">
      {separated(
        [
          ...unpublishedSign(article.unpublished, words),
          words.label(GENRES, article.genre),
          day(article.datePublished, words),
        ],
        " · ",
      )}
    </span>
  </li>
);

/** Articles in one line each. */
export const articleLines = (articles: readonly ArticleSummary[], words: Words): Result => (
  <ul class="lines">
    {articles.map((article) => keep("article-line", article, words, () => articleLine(article, words)))}
  </ul>
);

/** Genre and first topics, above a headline; before them, whether it is published at all. */
export const kicker = (
  { genre, topics, unpublished }: Pick<ArticleSummary, "genre" | "topics" | "unpublished">,
  words: Words,
): Result => (
  <p class="kicker">
    {separated([...unpublishedSign(unpublished, words), words.label(GENRES, genre), ...topics.map(link)], " · ")}
  </p>
);

const unpublishedSign = (unpublished: ArticleSummary["unpublished"], words: Words): Result[] =>
  unpublished === undefined ? [] : [<strong>{unpublished === "held" ? words.draft.held : words.draft.word}</strong>];

const headline = ({ href, headline }: ArticleSummary): Piece => <a href={href}>{headline}</a>;
