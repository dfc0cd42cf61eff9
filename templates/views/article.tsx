/** An article: its head, its text with the signs of its marks, and all that it rests on. */
import type { ElementContent } from "hast";
import type { Result } from "hastscript";
import type { PlacedIn } from "../../src/model/vocabulary.ts";
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import { markSign } from "../body/mark-sign.tsx";
import { pictureSigns } from "../body/picture-signs.ts";
import { records } from "../body/records.tsx";
import { renderBody } from "../body/render-body.tsx";
import { kicker } from "../parts/article-card.tsx";
import { attributionBar } from "../parts/attribution-bar.tsx";
import { knownBox } from "../parts/known-box.tsx";
import { pictureFigure, signed } from "../parts/picture.tsx";
import { day, separated } from "../parts/refs.tsx";
import { spoken } from "../parts/spoken.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { afterArticle } from "./article-end.tsx";

/** The main part of an article's page. */
export const articlePage = (view: ArticleView, words: Words): Piece => (
  <article class="article">
    <header class="head">
      {kicker(view.summary, words)}
      <h1 data-long={longOf(view.summary.headline)} {...spoken(view.summary)}>
        {signed(view.summary.headline, signsIn("headline", view, words))}
      </h1>
      {view.summary.description === undefined ? undefined : (
        <p class="standfirst" {...spoken(view.summary)}>
          {signed(view.summary.description, signsIn("summary", view, words))}
        </p>
      )}
      {view.englishSummary === undefined ? undefined : (
        <p class="standfirst" {...spoken({ inLanguage: "en" })}>
          {view.englishSummary}
        </p>
      )}
      {byline(view, words)}
      {correctedNotice(view, words)}
      {attributionBar(view, words)}
      {knownBox(view, words)}
    </header>
    {contents(view, words)}
    {pictureFigure(view.image, "eager", pictureSigns(view, view.image, words), words)}
    <div class="prose" {...spoken(view.summary)}>
      {renderBody(view, words)}
    </div>
    {records(view, words)}
    {afterArticle(view, words)}
  </article>
);

/** The signs of the marks that stand in a line above the text: behind it, each with its own anchor. */
const signsIn = (where: PlacedIn, view: ArticleView, words: Words): ElementContent[] =>
  view.marks.flatMap((mark, index) =>
    mark.kind !== "nothing" && mark.placedIn === where ? markSign(view, index, words, NOT_ANCHORED) : [],
  );
const NOT_ANCHORED: ReadonlySet<number> = new Set();

/** A long headline steps down in size, twice: a page begins with its text, not with a screen of title. */
const longOf = ({ length }: string): "1" | "2" | undefined => (length > 140 ? "2" : length > 70 ? "1" : undefined);

/** More claims than these make an article long, however few its headings are. */
const MUCH = 12;

const WORDS_A_MINUTE = 180;

function byline({ authors, summary, wordCount }: ArticleView, words: Words): Result {
  const minutes = Math.max(1, Math.ceil(wordCount / WORDS_A_MINUTE));
  return (
    <p class="byline">
      {separated(
        [
          authors.length === 0 ? undefined : <span>{words.article.by(authors)}</span>,
          day(summary.datePublished, words),
          summary.dateModified === undefined ? undefined : (
            <span>
              {words.article.modified} {day(summary.dateModified, words)}
            </span>
          ),
        ],
        " · ",
      )}
      {wordCount === 0 ? undefined : <span class="reads">{words.article.minutes(minutes)}</span>}
    </p>
  );
}

/** Says at the top that something below was mended, and when last. */
function correctedNotice({ corrections }: ArticleView, words: Words): Result | undefined {
  const [latest] = corrections;
  return latest === undefined ? undefined : (
    <p class="notice">
      <a href="#corrections">
        {words.article.correctedNotice} {day(latest.date, words)}
      </a>
    </p>
  );
}

/** The contents, one tap away, from three headings on, or where much is claimed: less needs no map. */
const contents = ({ outline, claims, summary }: ArticleView, words: Words): Result | undefined =>
  outline.length < 3 && (outline.length === 0 || claims.length <= MUCH) ? undefined : (
    <nav class="contents" aria-labelledby="contents-title">
      <details>
        <summary id="contents-title">{words.article.contents}</summary>
        <ol {...spoken(summary)}>
          {outline.map(({ id, depth, text }) => (
            <li data-depth={depth}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
