/** A WordPress export (WXR): every post becomes an article; what is no article is told by its title. */

import type { Element, Root } from "xast";
import { fromXml } from "xast-util-from-xml";
import { fileStart } from "../base/place.ts";
import { isXmlFault } from "../base/xml-fault.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { formerWay } from "../parse/fields/former-way.ts";
import { type Conversion, type ForeignFile, locateIn, type Metadata, type PublicationState, refuse } from "./draft.ts";
import { isoDay } from "./page/bylines.ts";
import { DEEPEST, isTooDeep, readMarkup } from "./page/read-page.ts";
import { decodeBytes } from "./read-bytes.ts";

/** Items of an export that hold no text of their own. */
const NO_TEXT: ReadonlySet<string> = new Set([
  "attachment",
  "nav_menu_item",
  "revision",
  "custom_css",
  "wp_navigation",
]);
/** States of an item that nobody ever published or meant to. */
const NOT_WRITTEN: ReadonlySet<string> = new Set(["trash", "auto-draft", "inherit"]);

/** Reads an export. Complains with import-encoding-*, import-too-deep, import-xml-broken, import-not-an-export. */
export function readWordpress(file: ForeignFile): Conversion {
  const decoded = decodeBytes(file, "xml");
  if (!decoded.ok) return refuse(decoded.fault);
  if (isTooDeep(withoutText(decoded.text)))
    return refuse(complain("import-too-deep", fileStart(file.name), { depth: DEEPEST }));
  const parsed = parseXml(file, decoded.text);
  if (!parsed.ok) return refuse(parsed.fault);
  const items = itemsOf(parsed.tree);
  const authors = authorsOf(parsed.tree);
  if (items.length === 0) return refuse(complain("import-not-an-export", fileStart(file.name), {}));
  const conversions = items.map((item) => readItem(file, item, authors));
  return {
    drafts: conversions.flatMap(({ drafts }) => drafts),
    diagnostics: conversions.flatMap(({ diagnostics }) => diagnostics),
  };
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
    .filter((c) => c.type === "element");

/** The text of a field, plain or in CDATA; fields hold no elements. */
const wordsIn = (field: Element): string =>
  field.children.map((child) => (child.type === "text" || child.type === "cdata" ? child.value : "")).join("");

const channelsOf = (tree: Root): Element[] =>
  childElements(tree, "rss").flatMap((rss) => childElements(rss, "channel"));
const itemsOf = (tree: Root): Element[] => channelsOf(tree).flatMap((channel) => childElements(channel, "item"));
const fieldOf = (parent: Element, name: string): string => childElements(parent, name).map(wordsIn).join("").trim();

/** From an author's login to the name that readers are shown. */
const authorsOf = (tree: Root): ReadonlyMap<string, string> =>
  new Map(
    channelsOf(tree)
      .flatMap((channel) => childElements(channel, "wp:author"))
      .map((author) => [fieldOf(author, "wp:author_login"), fieldOf(author, "wp:author_display_name")] as const)
      .filter(([, name]) => name !== ""),
  );

function readItem(file: ForeignFile, item: Element, authors: ReadonlyMap<string, string>): Conversion {
  const field = (name: string): string => fieldOf(item, name);
  const place = locateIn(file)(item.position);
  const start = { ...place, endLine: place.line, endColumn: place.column };
  const content = field("content:encoded") || field("description");
  const type = field("wp:post_type") || "post";
  if (content === "" || NO_TEXT.has(type)) return refuse();
  const what = type === "page" ? "صفحة ثابتة لا مقال" : NOT_WRITTEN.has(field("wp:status")) ? "مادة محذوفة" : undefined;
  if (what !== undefined) return refuse(complain("import-dropped", start, { words: field("title"), what }));
  const { markup, shortcodes } = toParagraphs(content);
  const told = shortcodes.map((words) => complain("import-dropped", start, { words, what: "رمز مختصر من ووردبريس" }));
  const read = readMarkup(`<body>${markup}</body>`, () => start, "text", metadata(item, authors));
  // The address served to resolve links; the post is the newsroom's own, not a source of its: it is where the article stood.
  const drafts = read.drafts.map(({ url = "", ...draft }) => {
    const former = formerWay(url);
    return former === undefined ? draft : { ...draft, formerAddresses: [former] };
  });
  return { drafts, diagnostics: [...told, ...read.diagnostics] };
}

function metadata(item: Element, names: ReadonlyMap<string, string>): Partial<Metadata> {
  const [headline, excerpt, author, url, password] = [
    "title",
    "excerpt:encoded",
    "dc:creator",
    "link",
    "wp:post_password",
  ].map((name) => fieldOf(item, name));
  const day = ["wp:post_date", "wp:post_date_gmt", "pubDate"].map((name) => isoDay(fieldOf(item, name))).find(Boolean);
  const published = URL.parse(url ?? "");
  const description = (excerpt ?? "")
    .replace(/<[^>]*>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return {
    ...(headline ? { headline } : {}),
    ...(description === "" ? {} : { description }),
    authors: author ? [names.get(author) ?? author] : [],
    ...(day === undefined ? {} : { datePublished: day }),
    ...(published !== null && /^https?:$/u.test(published.protocol) ? { url: published.href } : {}),
    slug: decodeSlug(fieldOf(item, "wp:post_name")),
    labels: labelsOf(item),
    state: password ? "protected" : (STATES[fieldOf(item, "wp:status")] ?? "draft"),
  };
}

/** An item of a feed has no state: what stands in a feed was shown. */
const STATES: Readonly<Record<string, PublicationState>> = {
  "": "published",
  publish: "published",
  private: "private",
  future: "scheduled",
};

/** Categories and tags by their names; «غير مصنف» is WordPress's word for none. */
const labelsOf = (item: Element): string[] => [
  ...new Set(
    childElements(item, "category")
      .map(wordsIn)
      .map((name) => name.trim())
      .filter((name) => name !== "" && !/^(?:غير مصنف|Uncategorized)$/iu.test(name)),
  ),
];

/** WordPress writes Arabic slugs as percent signs; those name nothing that anyone can type. */
const decodeSlug = (slug: string): string => (/^[a-z0-9-]+$/u.test(slug) ? slug : "");

/** Markup with its paragraphs marked, and the shortcodes that were taken out of it. */
export interface Unfolded {
  readonly markup: string;
  readonly shortcodes: readonly string[];
}

/** A block that begins with such an element is one already; WordPress puts every other between `<p>` and `</p>`. */
const BLOCK =
  /^\s*<\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|td|th|figure|figcaption|pre|hr|section|article|dl|dt|dd|form|style|script|!--)\b/iu;
/** Shortcodes of WordPress itself; their names stand for pictures and players. What they enclose stays. */
const SHORTCODE = /\[\/?(?:caption|gallery|embed|audio|video|playlist|wp_caption|contact-form-7)\b[^\]]*\]/giu;

/** Gives each block of text between blank lines its paragraph, and each line break its `<br>`, as WordPress shows them. */
export function toParagraphs(content: string): Unfolded {
  const shortcodes = content.match(SHORTCODE) ?? [];
  const bare = content.replace(SHORTCODE, "");
  if (bare.includes("<!-- wp:")) return { markup: bare, shortcodes };
  const blocks = bare.split(/\r?\n[^\S\n]*\r?\n/u).filter((block) => block.trim() !== "");
  const markup = blocks.map((block) =>
    BLOCK.test(block) ? block : `<p>${block.trim().replace(/\r?\n/gu, "<br>")}</p>`,
  );
  return { markup: markup.join("\n"), shortcodes };
}
