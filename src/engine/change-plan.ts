/** Which pages must be rendered, and which the published site already has. */
import { sha256 } from "../base/digest.ts";
import { byCodeUnits } from "../base/order.ts";
import type { HtmlPage } from "../pages/page.ts";
import { NO_CELLS } from "./cell-table.ts";
import { codeVersion, RENDER_ROOMS } from "./code-version.ts";
import type { Section, Store } from "./store.ts";
import type { MadeTraces, Traces } from "./traces.ts";

/** What is remembered of a published site. */
export interface Made {
  readonly traces: MadeTraces;
  /** What all pages depend on beside their views: templates, assets, options. */
  readonly base: string;
  /** By the address of a page: that of its social picture. */
  readonly social: Readonly<Record<string, string>>;
}

/** The address of a page, and the hash of its view. */
export interface PageKey {
  readonly page: Pick<HtmlPage, "address">;
  readonly key: string;
}

/** A page with the hash of its view. */
export interface KeyedPage extends PageKey {
  readonly page: HtmlPage;
}

/** A page with the hash of its view, and the view itself as JSON where it had to be made. */
interface FreshPage extends KeyedPage {
  readonly view?: string;
}

/** Gives a page the hash of its view, which is made only where something it was made from has moved. */
export function keyPage(page: HtmlPage, traces: Traces): FreshPage {
  const known = traces.recall(page);
  if (known !== undefined) return { page, key: known.key };
  const { key, view } = traces.make(
    page,
    () => {
      const view = JSON.stringify(page.view());
      return { view, key: sha256(view) };
    },
    ({ key }) => key,
  );
  return { page, key, view };
}

/** One hash for all pages, in whichever order they come: a site's version. */
export function digestPages(pages: readonly PageKey[]): string {
  const keys = pages.map(({ page, key }) => [page.address, key] as const).sort(([a], [b]) => byCodeUnits(a, b));
  return sha256(JSON.stringify(keys)).slice(0, 16);
}

/** Whether a page was published from the same view on the same `base`, and the file is still that file: `isIntact`. */
export const stands = (
  { page: { address }, key }: KeyedPage,
  base: string,
  made: Made | undefined,
  isIntact: (address: string) => boolean,
): boolean => made?.base === base && of(made.traces.pages, address)?.key === key && isIntact(address);

/** The memory of what published sites were made from. */
export const madeIn = (store: Store): Section => store.section(`made ${codeVersion(RENDER_ROOMS)}`);

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

/** Forgets it: the site was published by somebody who does not know what its pages read. */
export function forgetMade(memory: Section, name: string): void {
  rememberMade(memory, name, { traces: { constants: "", cells: NO_CELLS, pages: {} }, base: "", social: {} });
}

/** The entry of an address, which may be called `constructor`. */
export const of = <Value>(record: Readonly<Record<string, Value>> | undefined, address: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, address) ? record[address] : undefined;
