/** Finds every link inside the site that a view holds, wherever it stands. */
import { addressOf } from "../../src/pages/addresses.ts";
import type { View } from "../../src/pages/page.ts";

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

/** Gives the anchors that a page must have for what it tells templates: marks, notes, headings. */
export function anchorsIn(view: View): readonly string[] {
  if (view.kind !== "article") return [];
  const marks = view.marks.flatMap((mark) => (mark.kind === "nothing" ? [] : [mark.anchor]));
  return [...marks, ...view.footnotes.map(({ anchor }) => anchor), ...view.outline.map(({ id }) => id)];
}
