/** Which pages of a site differ from those of another: of what is published, or of another branch. */
import { MANIFEST_ADDRESS, type Manifest } from "../manifest.ts";

/** A page that differs, and how. */
export interface PageChange {
  /** Its file: `articles/x/index.html`. */
  readonly address: string;
  readonly what: "new" | "changed" | "gone";
}

/** Pages in the order of their addresses, what is new first; and how many other files (data, feeds, styles, pictures) differ. */
export interface SiteChanges {
  readonly pages: readonly PageChange[];
  readonly others: number;
}

const ORDER = ["new", "changed", "gone"] as const;

/** Lays one manifest beside another. */
export function compareManifests(before: Manifest, after: Manifest): SiteChanges {
  const [then, now] = [before, after].map(({ files }) => new Map(files.map(({ path, sha256 }) => [path, sha256])));
  const all = [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
  const changes = all.flatMap((address): PageChange[] => {
    const [was, is] = [then?.get(address), now?.get(address)];
    if (was === is || address === MANIFEST_ADDRESS) return [];
    return [{ address, what: was === undefined ? "new" : is === undefined ? "gone" : "changed" }];
  });
  const pages = changes.filter(({ address }) => address.endsWith(".html"));
  return {
    pages: ORDER.flatMap((what) => pages.filter((page) => page.what === what)),
    others: changes.length - pages.length,
  };
}
