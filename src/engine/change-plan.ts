/** Which pages must be rendered, and which the published site already has. */
import { join } from "node:path";
import { z } from "zod";
import { sha256 } from "../base/digest.ts";
import type { HtmlPage } from "../pages/page.ts";
import { DISK, type Disk, readWhole } from "./disk.ts";
import { errorCode } from "./refusal.ts";
import type { Section } from "./store.ts";

/** What a page was made from (`key`) and what was made of it (`sha256` of the file). */
const MADE = z.record(z.string(), z.object({ key: z.string(), sha256: z.string() }));

/** By address. */
export type MadePages = z.infer<typeof MADE>;

/** A page with the hash of its view or, once the rest is known, of all that its bytes depend on. */
export interface KeyedPage {
  readonly page: HtmlPage;
  readonly key: string;
}

/** The pages in two parts, each in its order. */
export interface ChangePlan {
  readonly render: readonly KeyedPage[];
  readonly keep: readonly KeyedPage[];
}

/** Gives each page the hash of its view. */
export function hashViews(pages: readonly HtmlPage[]): KeyedPage[] {
  return pages.map((page) => ({ page, key: sha256(JSON.stringify(page.view())) }));
}

/** One hash for all pages: a site's version. */
export function digestPages(pages: readonly KeyedPage[]): string {
  return sha256(JSON.stringify(pages.map(({ page, key }) => [page.address, key]))).slice(0, 16);
}

/** Adds to each page's hash what all pages depend on: templates, assets, options. */
export function keyPages(pages: readonly KeyedPage[], base: string): KeyedPage[] {
  return pages.map(({ page, key }) => ({ page, key: sha256(`${base}\0${key}`) }));
}

/** Keeps a page where its key is the one that the published file was made under, and the file is still that file. */
export function planChanges(
  pages: readonly KeyedPage[],
  made: MadePages,
  published: string,
  disk: Disk = DISK,
): ChangePlan {
  const render: KeyedPage[] = [];
  const keep: KeyedPage[] = [];
  for (const keyed of pages) {
    const known = Object.hasOwn(made, keyed.page.address) ? made[keyed.page.address] : undefined;
    const isSame = known?.key === keyed.key && hashOf(join(published, keyed.page.address), disk) === known.sha256;
    (isSame ? keep : render).push(keyed);
  }
  return { render, keep };
}

/** What is remembered of the site published in `out`; nothing where nothing can be read. */
export function recallMade(memory: Section, out: string): MadePages {
  const json = memory.get(out);
  return json === undefined ? {} : (MADE.safeParse(JSON.parse(new TextDecoder().decode(json))).data ?? {});
}

/** Remembers what the site published in `out` was made from. */
export function rememberMade(memory: Section, out: string, made: MadePages): void {
  memory.put(out, new TextEncoder().encode(JSON.stringify(made)));
}

function hashOf(file: string, disk: Disk): string | undefined {
  try {
    return sha256(readWhole(disk, file));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** What is to be remembered of the pages of a plan, when their files have the hashes `sha256Of`. */
export function madePages({ render, keep }: ChangePlan, sha256Of: ReadonlyMap<string, string>): MadePages {
  return Object.fromEntries(
    [...render, ...keep].map(({ page: { address }, key }) => [address, { key, sha256: sha256Of.get(address) ?? "" }]),
  );
}
