/** Weighs the articles of a built site: what travels to a reader who has never been there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** Bytes, compressed as servers send them (brotli; fonts are compressed already). */
export interface Weight {
  readonly article: string;
  readonly html: number;
  readonly style: number;
  readonly fonts: number;
  readonly scripts: number;
  /** All of it, with the icon. */
  readonly first: number;
}

/** What the reader's issue allows, in bytes. */
export const LIMITS = { page: 14 * 1024, fonts: 30 * 1024, scripts: 6 * 1024, first: 60 * 1024 } as const;

/** Weighs every article of the site in `folder`, heaviest first. */
export function weigh(folder: string): Weight[] {
  return readdirSync(join(folder, "articles"))
    .filter((name) => existsSync(join(folder, "articles", name, "index.html")))
    .map((article) => weighArticle(folder, article))
    .sort((a, b) => b.html - a.html);
}

function weighArticle(folder: string, article: string): Weight {
  const page = readFileSync(join(folder, "articles", article, "index.html"), "utf8");
  const assets = [...page.matchAll(/(?:href|src)="(?:\.\.\/)*(assets\/[^"]+)"/gu)].map(([, address = ""]) => address);
  const sum = (kind: string): number =>
    [...new Set(assets)]
      .filter((address) => address.endsWith(kind))
      .reduce((total, address) => total + sent(readFileSync(join(folder, address)), kind), 0);
  const weights = {
    html: brotliCompressSync(page).length,
    style: sum(".css"),
    fonts: sum(".woff2"),
    scripts: sum(".js"),
  };
  return { article, ...weights, first: weights.html + weights.style + weights.fonts + weights.scripts + sum(".svg") };
}

const sent = (bytes: Uint8Array, kind: string): number =>
  kind === ".woff2" ? bytes.length : brotliCompressSync(bytes).length;
