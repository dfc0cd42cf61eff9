/** «ما نعرف · ما يُقال · ما لا نعرف»: as the editors wrote it; failing that, only what nobody says. */
import type { Result } from "hastscript";
import type { ArticleView } from "../../src/pages/plans/plan-articles.ts";
import { spoken } from "../parts/spoken.ts";
import type { Words } from "../words.ts";

/** The box; nothing where neither the editors nor the chains have anything to say. */
export function knownBox({ box, missing, summary }: ArticleView, words: Words): Result | undefined {
  const { weKnow, isSaid, notKnown } = box;
  const written = [
    [words.article.weKnow, weKnow],
    [words.article.isSaid, isSaid],
    [words.article.notKnown, notKnown],
  ] as const;
  const byEditors = written.some(([, sentences]) => sentences.length > 0);
  const parts = byEditors ? written : [[words.article.notKnown, words.article.missing(missing)] as const];
  const shown = parts.filter(([, sentences]) => sentences.length > 0);
  return shown.length === 0 ? undefined : (
    <dl class="known">
      {shown.map(([title, sentences]) => (
        <div>
          <dt>{title}</dt>
          {sentences.map((sentence) => (
            <dd {...(byEditors ? spoken(summary) : {})}>{sentence}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
