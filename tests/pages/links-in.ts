/** Finds every link inside the site that a view holds, wherever it stands. */
import { addressOf } from "../../src/pages/addresses.ts";

/** A link inside the site: the file it leads to, and the anchor there. */
export interface InnerLink {
  readonly address: string;
  readonly fragment: string | undefined;
}

/** Fields that hold a link; all of them are paths from the root where they stay inside the site. */
const FIELDS: ReadonlySet<string> = new Set(["href", "bibtex", "ris", "newer", "older", "external", "src"]);

/** Gives all links of a view, body trees included. */
export function linksIn(value: unknown): readonly InnerLink[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    typeof inner === "string" ? (FIELDS.has(field) && inner.startsWith("/") ? [innerLink(inner)] : []) : linksIn(inner),
  );
}

const innerLink = (href: string): InnerLink => ({ address: addressOf(href), fragment: href.split("#")[1] });
