/** Whether two records are of one work: an address that both have. */
import type { Source } from "../../model/source.ts";
import { canonicalUrl } from "../corroboration/canonical-url.ts";

/** Says whether they share an address; a source is of one work with itself. */
export function areSameWork(a: Source | undefined, b: Source | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const there = new Set(addressesOf(b));
  return a.id === b.id || addressesOf(a).some((address) => there.has(address));
}

const addressesOf = ({ url, archivedAt, alsoAt = [] }: Source): string[] =>
  [url, archivedAt, ...alsoAt].flatMap((address) => (address === undefined ? [] : (canonicalUrl(address) ?? [])));
