/** A WordPress export (WXR) as values: its site, its authors, its items with their fields. */

import type { Position } from "unist";
import type { Element, Root } from "xast";
import { fromXml } from "xast-util-from-xml";
import { fileStart } from "../../base/place.ts";
import { isXmlFault } from "../../base/xml-fault.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ForeignFile } from "../draft.ts";
import { DEEPEST, isTooDeep } from "../page/read-page.ts";
import { decodeBytes } from "../read-bytes.ts";

/** A category, a tag, an author or another label of an item; `domain` says which. */
export interface ItemLabel {
  readonly domain: string;
  readonly name: string;
}

/** One `<item>`: a post, a page, an attachment, or a thing that WordPress keeps among them. */
export interface ExportItem {
  /** Its number, as `?p=` and short codes name it; empty in a feed. */
  readonly id: string;
  readonly type: string;
  readonly status: string;
  /** The text of any field of its own by its name in the export; empty where it has none. */
  readonly field: (name: string) => string;
  readonly labels: readonly ItemLabel[];
  /** Fields of plugins and of WordPress itself: `_thumbnail_id`, `footnotes`. */
  readonly meta: ReadonlyMap<string, string>;
  /** How many comments of readers hang on it. */
  readonly comments: number;
  readonly position: Position | undefined;
}

/** What an export holds. */
export interface SiteExport {
  /** Addresses of the site itself, as it names them. */
  readonly bases: readonly string[];
  /** From an author's login to the name that readers are shown. */
  readonly authors: ReadonlyMap<string, string>;
  readonly items: readonly ExportItem[];
}

export type ReadExport =
  | { readonly ok: true; readonly site: SiteExport }
  | { readonly ok: false; readonly fault: Diagnostic };

/** Reads an export. Complains with import-encoding-*, import-too-deep, import-xml-broken, import-not-an-export. */
export function readExport(file: ForeignFile): ReadExport {
  const start = fileStart(file.name);
  const decoded = decodeBytes(file, "xml");
  if (!decoded.ok) return decoded;
  if (isTooDeep(withoutText(decoded.text)))
    return { ok: false, fault: complain("import-too-deep", start, { depth: DEEPEST }) };
  const parsed = parseXml(file, decoded.text);
  if (!parsed.ok) return parsed;
  const channels = childElements(parsed.tree, "rss").flatMap((rss) => childElements(rss, "channel"));
  const items = channels.flatMap((channel) => childElements(channel, "item")).map(toItem);
  if (items.length === 0) return { ok: false, fault: complain("import-not-an-export", start, {}) };
  const bases = channels.flatMap((channel) =>
    ["wp:base_blog_url", "wp:base_site_url", "link"].map((name) => fieldOf(channel, name)),
  );
  const authors = channels
    .flatMap((channel) => childElements(channel, "wp:author"))
    .map((author) => [fieldOf(author, "wp:author_login"), fieldOf(author, "wp:author_display_name")] as const)
    .filter(([, name]) => name !== "");
  return { ok: true, site: { bases: bases.filter(Boolean), authors: new Map(authors), items } };
}

/** The markup of the posts is text to the export. */
const withoutText = (xml: string): string => xml.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)/gu, "");

type Parsed = { readonly ok: true; readonly tree: Root } | { readonly ok: false; readonly fault: Diagnostic };

function parseXml(file: ForeignFile, xml: string): Parsed {
  try {
    return { ok: true, tree: fromXml(xml) };
  } catch (fault) {
    if (!isXmlFault(fault)) throw fault;
    const { line = 1, column = 1, cause } = fault;
    const reason = (cause instanceof Error ? cause : fault).message.split(/\n| \(line/u)[0] ?? "";
    const place = { file: file.name, line, column, endLine: line, endColumn: column };
    return { ok: false, fault: complain("import-xml-broken", place, { reason }) };
  }
}

const childElements = (parent: Root | Element, name: string): Element[] =>
  parent.children
    .filter((child) => child.type === "element" && child.name === name)
    .filter((child) => child.type === "element");

/** The text of a field, plain or in CDATA; fields hold no elements. */
const wordsIn = (field: Element): string =>
  field.children.map((child) => (child.type === "text" || child.type === "cdata" ? child.value : "")).join("");

const fieldOf = (parent: Element, name: string): string => childElements(parent, name).map(wordsIn).join("").trim();

const toItem = (item: Element): ExportItem => ({
  id: fieldOf(item, "wp:post_id"),
  type: fieldOf(item, "wp:post_type") || "post",
  status: fieldOf(item, "wp:status"),
  field: (name) => fieldOf(item, name),
  labels: childElements(item, "category").map((label) => ({
    domain: label.attributes.domain ?? "category",
    name: wordsIn(label).trim(),
  })),
  meta: new Map(
    childElements(item, "wp:postmeta").map((meta) => [fieldOf(meta, "wp:meta_key"), fieldOf(meta, "wp:meta_value")]),
  ),
  comments: childElements(item, "wp:comment").length,
  position: item.position,
});
