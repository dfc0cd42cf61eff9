/** What an article says it has retracted, and its record does not. */
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { CORRECTION_KINDS, EDITORIAL_STATUSES } from "../../model/vocabulary.ts";
import type { ArticleNode, Graph } from "../graph.ts";

/** Complains `values-conflict` where a correction of kind «سحب» names a claim whose status is another. */
export function checkRetractions(graph: Graph): Diagnostic[] {
  return [...graph.articles.values()].flatMap((node) => checkArticle(node, graph));
}

function checkArticle({ article, correctedClaims }: ArticleNode, { claims }: Graph): Diagnostic[] {
  return article.corrections.flatMap(({ kind, claims: [named] }, index) =>
    (kind === "retraction" ? (correctedClaims[index] ?? []) : []).flatMap((id): Diagnostic[] => {
      const claim = claims.get(id)?.claim;
      if (claim === undefined || claim.status.status === "retracted") return [];
      const one = `تصحيح: ${CORRECTION_KINDS.retraction.ar}`;
      const other = `${claim.label}: ${EDITORIAL_STATUSES[claim.status.status].ar}`;
      return [complain("values-conflict", named?.place ?? article.place, { one, other, why: "retraction" })];
    }),
  );
}
