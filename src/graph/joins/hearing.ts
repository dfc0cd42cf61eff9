/** Assertions as they are counted: each with the days at which it counts who belongs to whom. */
import { sortedSet } from "../../base/order.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Heard } from "../corroboration/corroborate.ts";
import type { Linked } from "./linked.ts";

/** Gives an assertion with its days; the same object whenever it is asked for, so that it is traced once. */
export type Hearing = (assertion: Assertion) => Heard;

/** When an assertion was said; where nobody tells, when the works it was read in and the article were published. */
export function hearing({ articles, sources }: Linked): Hearing {
  const published = new Map(articles.map(({ article }) => [article.id, article.datePublished]));
  const known = new Map<Assertion, Heard>();
  const daysOf = ({ statedDate, article, carriers }: Assertion): Heard["days"] => {
    if (statedDate !== undefined) return [statedDate];
    const read = carriers.flatMap(({ source }) => sources.directory.sources.get(source)?.datePublished ?? []);
    const day = published.get(article);
    return sortedSet(day === undefined ? read : [...read, day]);
  };
  return (assertion) => {
    const heard = known.get(assertion) ?? { assertion, days: daysOf(assertion) };
    known.set(assertion, heard);
    return heard;
  };
}
