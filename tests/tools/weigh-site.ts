/** Weighs the articles of a built site: what travels to a reader who has never been there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes, compressed as the plainest servers and mirrors send them (gzip; fonts are compressed already). */
export interface Weight {
  readonly article: string;
  readonly html: number;
  /** What the page is drawn with on a phone. */
  readonly style: number;
  readonly fonts: number;
  readonly scripts: number;
  /** All of it, with the icon, and with the styles for wide screens and paper, which no phone waits for. */
  readonly first: number;
}

/** What the reader's issue allows, in bytes. */
export const LIMITS = { page: 14 * 1024, fonts: 28 * 1024, scripts: 6 * 1024, first: 46 * 1024 } as const;

/** Weighs every article of the site in `folder`, heaviest first. */
export function weigh(folder: string): Weight[] {
  return readdirSync(join(folder, "articles"))
    .filter((name) => existsSync(join(folder, "articles", name, "index.html")))
    .map((article) => weighArticle(folder, article))
    .sort((a, b) => b.html - a.html);
}

function weighArticle(folder: string, article: string): Weight {
  const page = readFileSync(join(folder, "articles", article, "index.html"), "utf8");
  const links = page.match(/<(?:link|script)\b[^>]*>/gu) ?? [];
  const sum = (kind: string, asked: (link: string) => boolean = () => true): number => {
    const addresses = links
      .filter(asked)
      .flatMap((link) => /(?:href|src)="(?:\.\.\/)*(assets\/[^"]+)"/u.exec(link)?.[1] ?? []);
    return [...new Set(addresses)]
      .filter((address) => address.endsWith(kind))
      .reduce((total, address) => total + sent(readFileSync(join(folder, address)), kind), 0);
  };
  const weights = {
    html: gzipSync(page).length,
    style: sum(".css", (link) => !link.includes('media="')),
    fonts: sum(".woff2"),
    scripts: sum(".js"),
  };
  const later = sum(".css") - weights.style;
  return {
    article,
    ...weights,
    first: weights.html + weights.style + later + weights.fonts + weights.scripts + sum(".svg"),
  };
}

const sent = (bytes: Uint8Array, kind: string): number => (kind === ".woff2" ? bytes.length : gzipSync(bytes).length);
