/** The anchors of an article's marks: what a link to a sentence lands on. */

import { foldKey } from "../arabic/fold.ts";
import { known } from "../base/known.ts";
import { labelHash } from "../base/label-hash.ts";
import { remember } from "../base/remember.ts";
import type { MarkTarget } from "../graph/graph.ts";
import type { Article } from "../model/article.ts";
import type { Assertion } from "../model/assertion.ts";
import type { ArticleId } from "../model/ids.ts";
import { articleHref } from "./addresses.ts";
import type { Href } from "./href.ts";
import type { Planning } from "./planning.ts";

/**
 * Gives one anchor for each mark of an article, aligned with `article.marks`; `undefined` where a mark leads nowhere.
 * An anchor is ASCII and made of what is named and the how-maniest mention it is, never of its position among others:
 * `q-5m2k9x1c`, `q-5m2k9x1c-2` for a claim, `c-…` for a citation, `f-…` for a footnote.
 */
export const anchorsOf = remember((planning: Planning, id: ArticleId): readonly (string | undefined)[] => {
  const node = known(planning.graph.articles, id);
  const seen = new Map<string, number>();
  return node.marks.map((target, index) => {
    const stem = stemOf(node.article, target, index);
    if (stem === undefined) return undefined;
    const occurrence = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, occurrence);
    return occurrence === 1 ? stem : `${stem}-${occurrence}`;
  });
});

/** Gives the anchor of a note of prose at the end of its article. */
export const noteAnchor = (label: string): string => `n-${labelHash(foldKey(label))}`;

/** Links to the words of an assertion, or of another mark, in its article. */
export function markHref(planning: Planning, article: ArticleId, mark: number): Href {
  const anchor = anchorsOf(planning, article)[mark];
  return anchor === undefined ? articleHref(article) : `${articleHref(article)}#${anchor}`;
}

/** Links to the words of an assertion. */
export const assertionHref = (planning: Planning, { article, mark }: Assertion): Href =>
  markHref(planning, article, mark);

function stemOf(article: Article, target: MarkTarget, index: number): string | undefined {
  switch (target.kind) {
    case "claim":
      return `q-${labelHash(foldKey(target.assertion.label))}`;
    case "citation":
      return `c-${labelHash(target.source)}`;
    case "footnote": {
      const mark = article.marks[index];
      return mark?.kind === "footnote" ? `f-${labelHash(foldKey(mark.label))}` : undefined;
    }
    case "nothing":
      return undefined;
    default:
      return target satisfies never;
  }
}
