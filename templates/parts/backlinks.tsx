/** From an entry back to what uses it: each place in the text; of a source, the claims that rest on it by their numbers. */
import type { Result } from "hastscript";
import type { MarkView } from "../../src/pages/plans/article-marks.ts";
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import type { Words } from "../words.ts";

/** Where a source is used: an arrow to each place that cites it, and the numbers of the claims that rest on it. */
export function sourceUses({ marks }: Pick<ArticleView, "marks">, uses: readonly number[], words: Words): Result[] {
  const kinds = (kind: MarkView["kind"]): number[] => uses.filter((use) => marks[use]?.kind === kind);
  const claims = new Set(uses.flatMap((use) => claimNumber(marks[use])));
  const inText = backlinks({ marks }, kinds("citation"), words);
  return [
    ...(inText === undefined ? [] : [inText]),
    ...(claims.size === 0
      ? []
      : [
          claimNumbers(
            [...claims].toSorted((a, b) => a - b),
            words,
          ),
        ]),
  ];
}

const claimNumber = (mark: MarkView | undefined): number[] => (mark?.kind === "claim" ? [mark.number] : []);

const claimNumbers = (numbers: readonly number[], words: Words): Result => (
  <span class="backlinks">
    {words.article.usedInClaims(numbers.length)}
    {numbers.flatMap((number) => [" ", <a href={`#claim-${number}`}>{words.number(number)}</a>])}
  </span>
);

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
