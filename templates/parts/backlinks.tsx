/** From an entry back to each place in the text that uses it. */
import type { Result } from "hastscript";
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import type { Words } from "../words.ts";

/** One arrow for each use, in text order: letters name sources, and numbers claims. */
export function backlinks(
  { marks }: Pick<ArticleView, "marks">,
  uses: readonly number[],
  words: Words,
): Result | undefined {
  const anchors = uses.flatMap((use) => {
    const mark = marks[use];
    return mark === undefined || mark.kind === "nothing" ? [] : [mark.anchor];
  });
  if (anchors.length === 0) return undefined;
  const [only, ...others] = anchors;
  if (only !== undefined && others.length === 0)
    return (
      <span class="backlinks">
        <a href={`#${only}`}>{words.article.usedOnce}</a>
      </span>
    );
  return (
    <span class="backlinks">
      {words.article.usedAt}
      {anchors.flatMap((anchor, index) => [
        " ",
        <a href={`#${anchor}`} aria-label={`${words.article.backToText} ${words.number(index + 1)}`}>
          ↑
        </a>,
      ])}
    </span>
  );
}
