/** Corrections where they are shown. */

import { known } from "../../base/known.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import type { CorrectionView } from "../views/parts.ts";
import { claimLink } from "./claim-link.ts";
import { articleLink } from "./refs.ts";

/** Shows the corrections of an article, newest first. */
export function correctionsOfArticle(planning: Planning, id: ArticleId): readonly CorrectionView[] {
  const { article } = known(planning.graph.articles, id);
  return newestFirst(article.corrections.map((_, index) => correctionView(planning, { article: id, index })));
}

/** Shows every correction of the site, newest first. */
export function allCorrections(planning: Planning): readonly CorrectionView[] {
  return newestFirst([...planning.graph.articles.keys()].flatMap((id) => correctionsOfArticle(planning, id)));
}

/** Shows one correction, by its article and its index there. */
export function correctionView(
  planning: Planning,
  { article: id, index }: { readonly article: ArticleId; readonly index: number },
): CorrectionView {
  const { article, correctedClaims } = known(planning.graph.articles, id);
  const correction = article.corrections[index];
  if (correction === undefined) throw new Error(`${id} has no correction ${index}`);
  return {
    date: correction.date,
    kind: correction.kind,
    text: correction.text,
    claims: (correctedClaims[index] ?? []).map((claim) => claimLink(planning, claim)),
    article: articleLink(planning, id),
  };
}

const newestFirst = (corrections: readonly CorrectionView[]): readonly CorrectionView[] =>
  corrections.toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
