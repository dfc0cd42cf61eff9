/** The pages one after the other: each is keyed, and at once printed or kept, so that no two views are in memory for long. */
import type { HtmlPage } from "../pages/page.ts";
import { type KeyedPage, keyPage, type Made, stands } from "./change-plan.ts";
import type { Press } from "./press.ts";
import type { Traces } from "./traces.ts";

/** What is known of the published site, and where pages are printed. */
export interface Printing {
  readonly traces: Traces;
  readonly made: Made | undefined;
  /** What all pages depend on beside their views. */
  readonly base: string;
  readonly isIntact: (address: string) => boolean;
  readonly press: Press;
  readonly onPage: (done: number, total: number) => void;
}

/** All pages, each in its order; and which of them were printed and kept. */
export interface PrintedPages {
  readonly keyed: readonly KeyedPage[];
  readonly printed: readonly KeyedPage[];
  readonly kept: readonly KeyedPage[];
}

/** Keys all pages and prints those that the published site has not. */
export async function printPages(pages: readonly HtmlPage[], printing: Printing): Promise<PrintedPages> {
  const { traces, made, base, isIntact, press, onPage } = printing;
  const keyed: KeyedPage[] = [];
  const printed: KeyedPage[] = [];
  const kept: KeyedPage[] = [];
  for (const page of pages) {
    const { key, view } = keyPage(page, traces);
    const one = { page, key };
    keyed.push(one);
    if (stands(one, base, made, isIntact)) kept.push(one);
    else {
      printed.push(one);
      await press.print({ address: page.address, view: view ?? JSON.stringify(page.view()) });
    }
    onPage(keyed.length, pages.length);
  }
  await press.finish();
  return { keyed, printed, kept };
}
