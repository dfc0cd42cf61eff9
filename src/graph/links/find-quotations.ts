/** Finds direct quotations that need no record: a blockquote whose last line names the speaker and cites a source. */

import { foldKey } from "../../arabic/fold.ts";
import { labelHash } from "../../base/label-hash.ts";
import type { Place } from "../../base/place.ts";
import type { Article } from "../../model/article.ts";
import type { Mark, Passage } from "../../model/mark.ts";
import type { Name } from "../../model/name.ts";

/** A quotation that is a claim by itself, under a label made from its words. */
export interface Quotation {
  readonly label: string;
  readonly place: Place;
  readonly passage: Passage;
  readonly speaker: Name;
  readonly source: Name;
  readonly locator?: string;
}

/** Gives the quotation at each mark; `undefined` where a mark is none. Aligned with `article.marks`. */
export function findQuotations(article: Article): (Quotation | undefined)[] {
  return article.marks.map(toQuotation);
}

function toQuotation(mark: Mark): Quotation | undefined {
  if (mark.kind !== "citation" || mark.passage.attribution === undefined) return undefined;
  const { place, passage, source, locator } = mark;
  const label = `اقتباس-${labelHash(foldKey(passage.exact))}`;
  return {
    label,
    place,
    passage,
    source,
    speaker: mark.passage.attribution,
    ...(locator !== undefined && { locator }),
  };
}
