/** Days that have not come yet, and days that run backwards. */

import type { CalendarDate } from "../../base/calendar-date.ts";
import type { Place } from "../../base/place.ts";
import { daysReversed } from "../../diagnostics/days-reversed.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../model/article.ts";
import type { ClaimRecord } from "../../model/claim-record.ts";
import type { Source } from "../../model/source.ts";
import type { Graph } from "../graph.ts";

/** Complains `date-in-future` of articles, corrections, sources and what the desk decided, dated after `today`. */
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

/** Nothing is decided on a day to come; what was said or counted after its own article is told of there. */
function checkRecord({ place, fieldPlaces, log }: ClaimRecord, today: CalendarDate): Diagnostic[] {
  const late = log.find(({ date }) => date !== undefined && date > today)?.date;
  return late === undefined ? [] : [complain("date-in-future", fieldPlaces?.log ?? place, { date: late })];
}

/** Complains `dates-reversed` of articles and sources whose own days cannot follow one another as they stand. */
export function checkOrder({ articles, sources }: Graph): Diagnostic[] {
  return [
    ...[...articles.values()].flatMap(({ article }) => orderOfArticle(article)),
    ...[...sources.values()].flatMap(({ source }) => orderOfSource(source)),
  ];
}

/** Changed after it was published; corrected between the two. */
function orderOfArticle({ datePublished, dateModified, corrections, fieldPlaces, place }: Article): Diagnostic[] {
  const changed = daysReversed(
    fieldPlaces?.dateModified ?? place,
    ["modified", dateModified],
    ["published", datePublished],
  );
  const corrected = corrections.flatMap(({ date, datePlace = place }) => [
    ...daysReversed(datePlace, ["correction", date], ["published", datePublished]),
    ...daysReversed(datePlace, ["modified", dateModified], ["correction", date]),
  ]);
  return changed.length > 0 ? changed : corrected;
}

/** Recorded, seen, published, read; and corrected after it was published. */
function orderOfSource(source: Source): Diagnostic[] {
  const { datePublished, dateAccessed, dateCreated, firstSeen, corrections = [], fieldPlaces, place } = source;
  const published = ["work", datePublished] as const;
  const seen = daysReversed(fieldPlaces?.firstSeen ?? place, ["firstSeen", firstSeen], ["created", dateCreated]);
  const recorded = daysReversed(fieldPlaces?.dateCreated ?? place, published, ["created", dateCreated]);
  return [
    ...daysReversed(fieldPlaces?.dateAccessed ?? place, ["accessed", dateAccessed], published),
    ...(seen.length > 0 ? seen : recorded),
    ...(recorded.length > 0 ? [] : daysReversed(fieldPlaces?.firstSeen ?? place, published, ["firstSeen", firstSeen])),
    ...corrections.flatMap(({ date, datePlace = place }) => daysReversed(datePlace, ["correction", date], published)),
  ];
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
