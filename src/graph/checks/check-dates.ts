/** Days that have not come yet. */

import type { CalendarDate } from "../../base/calendar-date.ts";
import type { Place } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ClaimRecord } from "../../model/claim-record.ts";
import type { Graph } from "../graph.ts";

/** Complains `date-in-future` of articles, corrections, sources and what records say was said, dated after `today`. */
export function checkDates({ articles, sources }: Graph, today: CalendarDate): Diagnostic[] {
  return [
    ...[...articles.values()].flatMap(({ article }) => article.records.flatMap((record) => checkRecord(record, today))),
    ...[...articles.values()].flatMap(({ article }) => [
      ...check(article, "datePublished", article.datePublished, today),
      ...check(article, "dateModified", article.dateModified, today),
      ...article.corrections.flatMap(({ date }) => check(article, "corrections", date, today)),
    ]),
    ...[...sources.values()].flatMap(({ source }) => [
      ...check(source, "datePublished", source.datePublished, today),
      ...check(source, "dateAccessed", source.dateAccessed, today),
      ...check(source, "dateCreated", source.dateCreated, today),
      ...check(source, "firstSeen", source.firstSeen, today),
      ...(source.corrections ?? []).flatMap(({ date }) => check(source, "corrections", date, today)),
    ]),
  ];
}

/** Once for a record: nothing was said, counted or decided on a day to come. */
function checkRecord({ place, statedDate, log, quantities }: ClaimRecord, today: CalendarDate): Diagnostic[] {
  const dates = [statedDate, ...log.map(({ date }) => date), ...quantities.map(({ asOf }) => asOf)];
  const late = dates.find((date) => date !== undefined && date > today);
  return late === undefined ? [] : [complain("date-in-future", place, { date: late })];
}

/** Complains `dates-reversed` of articles that were changed before they were published. */
export function checkOrder({ articles }: Graph): Diagnostic[] {
  return [...articles.values()].flatMap(({ article: { datePublished, dateModified, fieldPlaces, place } }) =>
    dateModified === undefined || dateModified >= datePublished
      ? []
      : [complain("dates-reversed", fieldPlaces?.dateModified ?? place, { datePublished, dateModified })],
  );
}

/** A noun whose front matter may have been placed field by field. */
interface Placed {
  readonly place: Place;
  readonly fieldPlaces?: Readonly<Record<string, Place>>;
}

function check(noun: Placed, field: string, date: CalendarDate | undefined, today: CalendarDate): Diagnostic[] {
  if (date === undefined || date <= today) return [];
  return [complain("date-in-future", noun.fieldPlaces?.[field] ?? noun.place, { date })];
}
