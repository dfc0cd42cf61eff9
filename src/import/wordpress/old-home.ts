/** Where links within an exported site lead: to its posts by any of their addresses, to its files. */
import { decodedWay } from "../../base/decoded-way.ts";
import type { OldHome } from "../draft.ts";
import { bareHost, type ExportMedia, hostsIn, OWN } from "./export-media.ts";
import type { SiteExport } from "./read-export.ts";

/** The hosts under which a site stood: as its export names it, and as its items' addresses do. */
export function hostsOf({ bases, items }: SiteExport): ReadonlySet<string> {
  const addresses = [...bases, ...items.flatMap(({ field }) => [field("link"), field("wp:attachment_url")]), OWN];
  return new Set(
    addresses.flatMap((address) => {
      const host = URL.parse(address)?.host;
      return host === undefined ? [] : [bareHost(host)];
    }),
  );
}

/** What a post is called at every import: its number, and its site. */
export const keyOf = (id: string, { bases }: SiteExport): string => `${bases[0] ?? ""}?p=${id}`;

/** Builds the answers; a post is found by its address, by `?p=` and its like, by what it is called in the database. */
export function oldHome(site: SiteExport, media: ExportMedia, hosts: ReadonlySet<string>): OldHome {
  const byWay = new Map<string, string>();
  const ids = new Set<string>();
  for (const { id, type, field } of site.items) {
    if (id === "" || type === "attachment" || type === "nav_menu_item") continue;
    ids.add(id);
    const way = wayOf(field("link"));
    if (way !== "/" && way !== "" && !byWay.has(way)) byWay.set(way, keyOf(id, site));
  }
  const isOwn = (address: string): boolean => hostsIn(address).some((host) => hosts.has(host));
  return {
    isOwn,
    draftAt: (address) => {
      if (!isOwn(address)) return undefined;
      const number = /[?&](?:p|page_id|post)=(\d+)/u.exec(address)?.[1];
      if (number !== undefined) return ids.has(number) ? keyOf(number, site) : undefined;
      const way = wayOf(address);
      return byWay.get(way) ?? byWay.get(way.replace(/\/(?:amp|feed|\d{1,2})\/$/u, "/"));
    },
    fileAt: (address) => media.fileAt(address),
    isFile: (address) => media.isOwn(address),
  };
}

/** The way of an address as it is compared: without host, query, fragment, front file, with a slash at its end. */
function wayOf(address: string): string {
  const parsed = URL.parse(address, OWN);
  if (parsed === null) return "";
  return decodedWay(parsed.pathname)
    .replace(/^\/index\.php(?=\/)/u, "")
    .replace(/\/?$/u, "/")
    .normalize("NFC")
    .toLowerCase();
}
