/** What happened to claims since they appeared, as a page shows it. */
import { foldKey } from "../../arabic/fold.ts";
import type { PastChange } from "../../graph/changes/past-change.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { Planning } from "../planning.ts";
import type { HistoryEntry } from "../views/parts.ts";
import { changeInWords } from "./change-view.ts";
import { claimLink } from "./claim-link.ts";

/** Of one claim, newest first; nothing where nothing happened but that it appeared. */
export const historyOfClaim = (planning: Planning, article: ArticleId, label: string): readonly HistoryEntry[] =>
  entries(planning, article, (each) => foldKey(each.claim.label) === foldKey(label), false);

/** Of all claims of an article, newest first; that they appeared goes without saying. */
export const historyOfArticle = (planning: Planning, article: ArticleId): readonly HistoryEntry[] =>
  entries(planning, article, ({ what }) => what !== "appeared", true);

type ClaimEntry = PastChange & { readonly kind: "claim" };

function entries(
  planning: Planning,
  article: ArticleId,
  takes: (change: ClaimEntry) => boolean,
  linked: boolean,
): readonly HistoryEntry[] {
  const { history } = planning.graph.site.outputs;
  const past = history === "no" ? [] : (planning.options.history?.get(article) ?? []);
  const claims = past.flatMap((each) => (each.kind === "claim" && takes(each) ? [each] : []));
  if (claims.every(({ what }) => what === "appeared")) return [];
  return claims.map((change) => entryOf(planning, article, change, linked)).toReversed();
}

/** The words and names of before only where the site says so, and of no claim that was retracted. */
function entryOf(planning: Planning, article: ArticleId, change: ClaimEntry, linked: boolean): HistoryEntry {
  const { graph, words } = planning;
  const id = [...(graph.articles.get(article)?.claims ?? [])].find(
    (each) => foldKey(graph.claims.get(each)?.claim.label ?? "") === foldKey(change.claim.label),
  );
  const isRetracted = id !== undefined && graph.claims.get(id)?.claim.status.status === "retracted";
  const { what, before, after } = changeInWords(change, words);
  const told = graph.site.outputs.history === "full" && !isRetracted && id !== undefined;
  return {
    date: change.date,
    what,
    ...(told && before !== undefined && { before }),
    ...(told && after !== undefined && { after }),
    ...(linked && id !== undefined && { claim: claimLink(planning, id) }),
  };
}
