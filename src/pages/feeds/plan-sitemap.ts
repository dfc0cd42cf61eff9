/** What crawlers read: the sitemap and robots.txt. */
import type { Element } from "xast";
import { x } from "xastscript";
import { type PlannedFile, planFile } from "../planned.ts";
import type { Planning } from "../planning.ts";
import { urlFrom } from "../url-from.ts";
import { writeXml } from "./xml.ts";

const NAMESPACE = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };
const SITEMAP = "/sitemap.xml";
/** What a sitemap says of a page. */
type Listed = Pick<PlannedFile, "href" | "modified" | "listed">;

/** As many addresses as one sitemap may hold (sitemaps.org). */
const LONGEST = 50_000;

/**
 * Plans `sitemap.xml` over all listed pages (an index of sitemaps beyond 50,000) and `robots.txt`. Crawlers ask for
 * absolute addresses: where the site's own is not known they are relative, and robots.txt does not offer the sitemap.
 */
export function planSitemap(planning: Planning, planned: readonly Listed[]): readonly PlannedFile[] {
  const listed = planned.filter((page) => page.listed);
  const robots = planFile("/robots.txt", () => robotsOf(planning));
  if (listed.length <= LONGEST)
    return [planFile(SITEMAP, () => sitemapOf(planning, listed), { given: told(listed) }), robots];
  const parts = Array.from({ length: Math.ceil(listed.length / LONGEST) }, (_, index) => ({
    href: `/sitemap-${index + 1}.xml`,
    pages: listed.slice(index * LONGEST, (index + 1) * LONGEST),
  }));
  return [
    planFile(SITEMAP, () => indexOf(planning, hrefsOf(parts)), { given: hrefsOf(parts) }),
    ...parts.map(({ href, pages }) => planFile(href, () => sitemapOf(planning, pages), { given: told(pages) })),
    robots,
  ];
}

const told = (pages: readonly Listed[]) => pages.map(({ href, modified }) => [href, modified]);
const hrefsOf = (parts: readonly { readonly href: string }[]) => parts.map(({ href }) => href);

function sitemapOf(planning: Planning, pages: readonly Listed[]): string {
  return writeXml(
    x(
      "urlset",
      NAMESPACE,
      pages.map((page) => urlElement(planning, page)),
    ),
  );
}

function urlElement(planning: Planning, { href, modified }: Listed): Element {
  const lastModified = modified === undefined ? [] : [x("lastmod", modified)];
  return x("url", [x("loc", urlFrom(planning, SITEMAP, href)), ...lastModified]);
}

function indexOf(planning: Planning, hrefs: readonly string[]): string {
  const sitemaps = hrefs.map((href) => x("sitemap", [x("loc", urlFrom(planning, SITEMAP, href))]));
  return writeXml(x("sitemapindex", NAMESPACE, sitemaps));
}

function robotsOf({ baseUrl }: Planning): string {
  const sitemap = baseUrl === undefined ? "" : `\nSitemap: ${baseUrl}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
