/** From an entry back to each place in the text that uses it: أ ب ت. */
import type { Result } from "hastscript";
import type { ArticleView } from "../../src/pages/views/view.ts";
import { ARTICLE } from "../strings.ts";

const LETTERS = [..."أبتثجحخدذرزسشصضطظعغفقكلمنهوي"];

/** One letter for each use, in text order; beyond the alphabet its letters double: «أأ». */
export function backlinks({ marks }: Pick<ArticleView, "marks">, uses: readonly number[]): Result | undefined {
  const anchors = uses.flatMap((use) => {
    const mark = marks[use];
    return mark === undefined || mark.kind === "nothing" ? [] : [mark.anchor];
  });
  if (anchors.length === 0) return undefined;
  return (
    <span class="backlinks">
      {ARTICLE.usedAt}
      {anchors.flatMap((anchor, index) => [
        " ",
        <a href={`#${anchor}`} aria-label={`${ARTICLE.backToText} ${letter(index)}`}>
          {letter(index)}
        </a>,
      ])}
    </span>
  );
}

/** The letter of the use numbered `index`, from 0. */
export const letter = (index: number): string =>
  (LETTERS[index % LETTERS.length] ?? "").repeat(Math.floor(index / LETTERS.length) + 1);
