/** The days at which it counts who belongs to whom. */
import type { CalendarDate } from "../../base/calendar-date.ts";
import { sortedSet } from "../../base/order.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Linked } from "./linked.ts";

/** Says for which days an assertion is counted. */
export type DayFinder = (assertion: Assertion) => readonly CalendarDate[];

/** When an assertion was said; where nobody tells, when the works it was read in and the article were published. */
export function dayFinder({ articles, sources }: Linked): DayFinder {
  const published = new Map(articles.map(({ article }) => [article.id, article.datePublished]));
  return ({ statedDate, article, carriers }) => {
    if (statedDate !== undefined) return [statedDate];
    const read = carriers.flatMap(({ source }) => sources.directory.sources.get(source)?.datePublished ?? []);
    return sortedSet([
      ...read,
      ...(published.get(article) === undefined ? [] : [published.get(article) ?? "0000-01-01"]),
    ]);
  };
}
