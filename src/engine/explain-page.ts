/** Why a page came out as it did: what it read the last time it was made, and which of that has moved since. */

import type { Page } from "../pages/page.ts";
import { type KeyedPage, type Made, of } from "./change-plan.ts";
import type { ReadCell, Traces } from "./traces.ts";

/** What is told of one address. */
export interface Explanation {
  readonly address: string;
  /**
   * `unplanned`: there is no such page. `new`: it was not published the last time, or the store was lost. `stands`: nothing
   * it read moved, so it was not even viewed. `same`: something moved, and its view came out the same. `changed`: another view.
   */
  readonly outcome: "unplanned" | "new" | "stands" | "same" | "changed";
  /** Whether its part of a list is the one it was given the last time. */
  readonly isGivenSame: boolean;
  readonly reads: readonly ReadCell[];
}

/** Explains the page at an address of the plan; asked before the site is published anew. */
export function explainPage(
  address: string,
  pages: readonly Page[],
  keyed: readonly KeyedPage[],
  made: Made | undefined,
  traces: Traces,
): Explanation {
  const page = pages.find((each) => each.address === address);
  const told = page && explainReads(page, traces);
  const outcome = page === undefined ? "unplanned" : outcomeOf(page, told, keyed, made);
  return { address, outcome, isGivenSame: told?.isGivenSame ?? true, reads: told?.reads ?? [] };
}

/** Of a file that tells the digests of others, these are among what it read. */
function explainReads(page: Page, traces: Traces): ReturnType<Traces["explain"]> {
  const told = traces.explain(page);
  if (told === undefined || page.kind === "html" || page.after === undefined) return told;
  const files = page.after.map((file) => ({ name: file.address, moved: hasMoved(traces.explain(file)) }));
  return { isGivenSame: true, reads: [...told.reads, ...files] };
}

const hasMoved = (told: ReturnType<Traces["explain"]>): boolean =>
  told === undefined || !told.isGivenSame || told.reads.some(({ moved }) => moved);

function outcomeOf(
  { address }: Page,
  told: ReturnType<Traces["explain"]>,
  keyed: readonly KeyedPage[],
  made: Made | undefined,
): Explanation["outcome"] {
  if (told === undefined) return "new";
  if (!hasMoved(told)) return "stands";
  const key = keyed.find(({ page }) => page.address === address)?.key;
  return key !== undefined && key === of(made?.traces.pages, address)?.key ? "same" : "changed";
}
