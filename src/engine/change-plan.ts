/** Which pages must be rendered, and which the published site already has. */
import { sha256 } from "../base/digest.ts";
import type { HtmlPage } from "../pages/page.ts";
import type { Section } from "./store.ts";
import type { MadeTraces, Traces } from "./traces.ts";

/** What is remembered of a published site. */
export interface Made {
  readonly traces: MadeTraces;
  /** What all pages depend on beside their views: templates, assets, options. */
  readonly base: string;
  /** By the address of a page: that of its social picture. */
  readonly social: Readonly<Record<string, string>>;
}

/** A page with the hash of its view. */
export interface KeyedPage {
  readonly page: HtmlPage;
  readonly key: string;
}

/** The pages in two parts, each in its order. */
export interface ChangePlan {
  readonly render: readonly KeyedPage[];
  readonly keep: readonly KeyedPage[];
}

/** Gives each page the hash of its view; a view is made only where something it was made from has moved. */
export function keyPages(pages: readonly HtmlPage[], traces: Traces): KeyedPage[] {
  return pages.map((page) => {
    const known = traces.recall(page);
    if (known !== undefined) return { page, key: known.key };
    const key = traces.make(
      page,
      () => sha256(JSON.stringify(page.view())),
      (made) => made,
    );
    return { page, key };
  });
}

/** One hash for all pages: a site's version. */
export function digestPages(pages: readonly KeyedPage[]): string {
  return sha256(JSON.stringify(pages.map(({ page, key }) => [page.address, key]))).slice(0, 16);
}

/** Keeps a page where it was published from the same view on the same `base`, and the file is still that file: `isIntact`. */
export function planChanges(
  pages: readonly KeyedPage[],
  base: string,
  made: Made | undefined,
  isIntact: (address: string) => boolean,
): ChangePlan {
  const render: KeyedPage[] = [];
  const keep: KeyedPage[] = [];
  for (const keyed of pages) {
    const { address } = keyed.page;
    const isSame = made?.base === base && of(made.traces.pages, address)?.key === keyed.key;
    (isSame && isIntact(address) ? keep : render).push(keyed);
  }
  return { render, keep };
}

/** What is remembered of the published site of this name. */
export function recallMade(memory: Section, name: string): Made | undefined {
  const json = memory.get(name);
  if (json === undefined) return undefined;
  const made: Made = JSON.parse(new TextDecoder().decode(json));
  return made;
}

/** Remembers what a published site was made from. */
export function rememberMade(memory: Section, name: string, made: Made): void {
  memory.put(name, new TextEncoder().encode(JSON.stringify(made)));
}

/** The entry of an address, which may be called `constructor`. */
export const of = <Value>(record: Readonly<Record<string, Value>> | undefined, address: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, address) ? record[address] : undefined;
