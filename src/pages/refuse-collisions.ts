/** No two pages at one address. */

import { groupBy } from "../base/group-by.ts";
import { comparePlaces, type Place } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Page, View } from "./page.ts";
import type { Planned } from "./planned.ts";

type PlannedPage = Planned<View>;

/** Who holds an address that no content asked for. */
const SITE_ITSELF = "isnad";

/**
 * Keeps one page for each address and complains `path-collision` of every other, naming both. Addresses that differ
 * only in case are one: half of the world's disks cannot tell them apart. The site's own pages come first, then
 * content in the order of its places.
 */
export function refuseCollisions(planned: readonly PlannedPage[]): {
  readonly pages: readonly Page[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const claimants = [...groupBy(planned, keyOf).values()].map((pages) =>
    pages.length > 1 ? pages.toSorted(ownFirst) : pages,
  );
  return {
    pages: claimants.flatMap(([holder]) => (holder ? [holder.page] : [])),
    diagnostics: claimants.flatMap(([holder, ...others]) =>
      holder ? others.map((other) => collision(other, holder)) : [],
    ),
  };
}

const keyOf = ({ page }: PlannedPage): string => page.address.toLowerCase();

function ownFirst(a: PlannedPage, b: PlannedPage): number {
  if (a.place === undefined || b.place === undefined)
    return Number(a.place !== undefined) - Number(b.place !== undefined);
  return comparePlaces(a.place, b.place);
}

function collision({ page, place }: PlannedPage, holder: PlannedPage): Diagnostic {
  if (place === undefined) throw new Error(`the site itself plans ${page.address} twice`);
  const other = holder.place ? nameOf(holder.place) : SITE_ITSELF;
  const facts = { address: page.address, other };
  return complain("path-collision", place, facts, holder.place ? { related: [holder.place] } : {});
}

const nameOf = ({ file, line }: Place): string => `${file}:${line}`;
