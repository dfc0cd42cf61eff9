/** What travels to a reader who opens one page of a built site and has nothing of it yet. */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { fileStart } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { DISK, readWhole } from "../disk.ts";
import { inside } from "./inside.ts";
import { type Asked, type BuiltPage, openBuiltSite } from "./read-built-pages.ts";

/** One page, in bytes. */
export interface PageWeight {
  readonly address: string;
  /** The page, with the styles, scripts and fonts that it asks for. */
  readonly bytes: number;
}

/**
 * Weighs every page of the site in `folder`, an absolute path, heaviest first: compressed, as the plainest hosts send it
 * (gzip; fonts are compressed already). Pictures are not counted: a browser has those that its screen wants, when it comes near them.
 */
export function weighPages(folder: string, url: string): readonly PageWeight[] {
  const site = openBuiltSite(folder);
  const known = new Map<string, number>();
  const sent = (address: string): number => {
    const weight = known.get(address) ?? weightOf(readWhole(DISK, join(folder, address)), address);
    known.set(address, weight);
    return weight;
  };
  const weigh = (page: BuiltPage): PageWeight => {
    const needs = page.asked.filter(isNeeded).flatMap(({ href }) => inside(href, page.address, url)?.address ?? []);
    const parts = [...new Set(needs)].filter((address) => site.files.has(address)).map(sent);
    return {
      address: page.address,
      bytes: weightOf(new TextEncoder().encode(page.text), page.address) + parts.reduce((sum, part) => sum + part, 0),
    };
  };
  return [...site.pages()].map(weigh).sort((a, b) => b.bytes - a.bytes);
}

/** Complains `page-over-budget` of each page that weighs more than `kilobytes`. */
export const checkBudget = (weights: readonly PageWeight[], kilobytes: number): Diagnostic[] =>
  weights
    .filter(({ bytes }) => bytes > kilobytes * 1024)
    .map(({ address, bytes }) =>
      complain("page-over-budget", fileStart(address), { size: Math.ceil(bytes / 1024), limit: kilobytes }),
    );

const isNeeded = ({ element, rel }: Asked): boolean =>
  element === "script" || (element === "link" && /^(?:stylesheet|preload|modulepreload)$/u.test(rel));

const weightOf = (bytes: Uint8Array, address: string): number =>
  address.endsWith(".woff2") ? bytes.length : gzipSync(bytes).length;
