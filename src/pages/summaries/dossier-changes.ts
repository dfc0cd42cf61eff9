/** What changed in a dossier after its first article: what was added, brought up to date, corrected, decided. */
import type { CalendarDate } from "../../base/calendar-date.ts";
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { ArticleId, ClaimId } from "../../model/ids.ts";
import type { EditorialStatus } from "../../model/vocabulary.ts";
import type { Planning } from "../planning.ts";

/** One change; `number` is that of its article in the order of reading, or of its claim in the matrix. */
export interface ChangeView {
  readonly date: CalendarDate;
  readonly kind: "added" | "modified" | "correction" | "decision";
  readonly number: number;
  /** What was corrected, or why it was decided so. */
  readonly text?: string;
  readonly status?: EditorialStatus;
}

/** Gives them, newest first. */
export function dossierChanges(
  planning: Planning,
  order: readonly ArticleId[],
  claims: readonly ClaimId[],
): readonly ChangeView[] {
  const days = order.map((id) => known(planning.graph.articles, id).article.datePublished);
  const first = days.toSorted()[0];
  const changes = [
    ...order.flatMap((id, index) => ofArticle(planning, id, { number: index + 1, first })),
    ...claims.flatMap((id, index) => ofClaim(planning, id, index + 1)),
  ];
  return changes.toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date) || a.number - b.number);
}

function ofArticle(
  { graph }: Planning,
  id: ArticleId,
  { number, first }: { readonly number: number; readonly first: CalendarDate | undefined },
): readonly ChangeView[] {
  const { datePublished, dateModified, corrections } = known(graph.articles, id).article;
  return [
    ...(datePublished === first ? [] : [{ date: datePublished, kind: "added" as const, number }]),
    ...(dateModified === undefined ? [] : [{ date: dateModified, kind: "modified" as const, number }]),
    ...corrections.map(({ date, text }) => ({ date, kind: "correction" as const, number, text })),
  ];
}

const ofClaim = ({ graph }: Planning, id: ClaimId, number: number): readonly ChangeView[] =>
  known(graph.claims, id).claim.log.flatMap(({ date, status, reason }) =>
    date === undefined ? [] : [present({ date, kind: "decision" as const, number, status, text: reason })],
  );
