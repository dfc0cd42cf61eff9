/** The dated things of a topic: what happened, what is said to have, what was said and published then; our articles apart. */

import type { CalendarDate } from "../../base/calendar-date.ts";
import { known } from "../../base/known.ts";
import { present } from "../../base/present.ts";
import type { ArticleId, ClaimId, SourceId, TopicId } from "../../model/ids.ts";
import { sourceHref } from "../addresses.ts";
import type { Planning } from "../planning.ts";
import { claimTitle } from "../summaries/claim-voices.ts";
import { correctionsOfArticle } from "../summaries/correction-view.ts";
import { hrefOfClaim, sourceRef } from "../summaries/refs.ts";
import type { TimelineEntry, TimelineView } from "../views/parts.ts";

/** Of what a timeline tells. */
interface Told {
  readonly articles: readonly ArticleId[];
  readonly claims: readonly ClaimId[];
  readonly sources: readonly SourceId[];
}

/**
 * Gives what is dated of a topic: its own dates, the days of which these claims speak and on which they were said, these
 * sources, and the corrections of these articles. Nothing where our articles are all that bears a date.
 */
export function timelineOf(
  planning: Planning,
  id: TopicId,
  { articles, claims, sources }: Told,
): TimelineView | undefined {
  const dated = [
    ...eventEntries(planning, id),
    ...claims.flatMap((claim) => claimEntries(planning, claim)),
    ...sources.flatMap((source) => sourceEntry(planning, source)),
  ];
  if (dated.length === 0) return undefined;
  const entries = [...dated, ...articles.flatMap((article) => correctionEntries(planning, article))];
  const days = articles.map((article) => known(planning.graph.articles, article).article.datePublished);
  return { entries: entries.toSorted(compareEntries), ours: days.toSorted(compareDays) };
}

/** What stands first on one day. */
const KINDS = { event: 0, claimed: 1, said: 2, source: 3, correction: 4 } as const satisfies Record<
  TimelineEntry["kind"],
  number
>;

const compareDays = (a: CalendarDate, b: CalendarDate): number => Number(a > b) - Number(a < b);
const compareEntries = (a: TimelineEntry, b: TimelineEntry): number =>
  compareDays(a.date, b.date) || KINDS[a.kind] - KINDS[b.kind];

function eventEntries(planning: Planning, id: TopicId): readonly TimelineEntry[] {
  return known(planning.graph.topics, id).happenings.map(({ date, text, source }) =>
    present({
      date,
      kind: "event" as const,
      text,
      source: source === undefined ? undefined : sourceRef(planning, source),
    }),
  );
}

/** A claim on the day of which it speaks, and on each on which somebody said it: with its speakers, never as what happened. */
function claimEntries(planning: Planning, id: ClaimId): readonly TimelineEntry[] {
  const { claim, assertions } = known(planning.graph.claims, id);
  const said = new Set(assertions.flatMap(({ statedDate }) => (statedDate === undefined ? [] : [statedDate])));
  const entry = (date: CalendarDate, kind: "claimed" | "said"): TimelineEntry => ({
    date,
    kind,
    text: claimTitle(planning, id),
    href: hrefOfClaim(planning, id),
  });
  return [
    ...(claim.eventDate === undefined ? [] : [entry(claim.eventDate, "claimed")]),
    ...[...said].map((date) => entry(date, "said")),
  ];
}

function sourceEntry({ graph }: Planning, id: SourceId): readonly TimelineEntry[] {
  const { datePublished: date, name: text } = known(graph.sources, id).source;
  return date === undefined ? [] : [{ date, kind: "source", text, href: sourceHref(id) }];
}

const correctionEntries = (planning: Planning, id: ArticleId): readonly TimelineEntry[] =>
  correctionsOfArticle(planning, id).map(({ date, article: { href, text } }) => ({
    date,
    kind: "correction",
    text,
    href,
  }));
