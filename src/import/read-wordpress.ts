/** A WordPress export (WXR): every post becomes an article; what is no article is told by its title. */
import { VFileMessage } from "vfile-message";
import type { Element, Root } from "xast";
import { fromXml } from "xast-util-from-xml";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Conversion, type ForeignFile, locateIn, type Metadata, refuse } from "./draft.ts";
import { isoDay } from "./page-metadata.ts";
import { decodeBytes } from "./read-bytes.ts";
import { DEEPEST, isTooDeep, readMarkup } from "./read-page.ts";

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
  if (items.length === 0) return refuse(complain("import-not-an-export", fileStart(file.name), {}));
  const conversions = items.map((item) => readItem(file, item));
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
    if (!(fault instanceof VFileMessage)) throw fault;
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

const itemsOf = (tree: Root): Element[] =>
  childElements(tree, "rss")
    .flatMap((rss) => childElements(rss, "channel"))
    .flatMap((channel) => childElements(channel, "item"));

function readItem(file: ForeignFile, item: Element): Conversion {
  const field = (name: string): string => childElements(item, name).map(wordsIn).join("").trim();
  const place = locateIn(file)(item.position);
  const start = { ...place, endLine: place.line, endColumn: place.column };
  const content = field("content:encoded");
  const type = field("wp:post_type") || "post";
  if (content === "" || NO_TEXT.has(type)) return refuse();
  const what = type === "page" ? "صفحة ثابتة لا مقال" : NOT_WRITTEN.has(field("wp:status")) ? "مادة محذوفة" : undefined;
  if (what !== undefined) return refuse(complain("import-dropped", start, { words: field("title"), what }));
  const { markup, shortcodes } = toParagraphs(content);
  const told = shortcodes.map((words) => complain("import-dropped", start, { words, what: "رمز مختصر من ووردبريس" }));
  const read = readMarkup(`<body>${markup}</body>`, () => start, metadata(field));
  // The address served to resolve links; the post is the newsroom's own, not a source of its.
  const drafts = read.drafts.map(({ url: _, ...draft }) => draft);
  return { drafts, diagnostics: [...told, ...read.diagnostics] };
}

function metadata(field: (name: string) => string): Partial<Metadata> {
  const [headline, description, author, url] = [
    field("title"),
    field("excerpt:encoded"),
    field("dc:creator"),
    field("link"),
  ];
  const day = isoDay(field("wp:post_date")) ?? isoDay(field("wp:post_date_gmt"));
  const published = URL.parse(url);
  return {
    ...(headline === "" ? {} : { headline }),
    ...(description === ""
      ? {}
      : {
          description: description
            .replace(/<[^>]*>/gu, " ")
            .replace(/\s+/gu, " ")
            .trim(),
        }),
    authors: author === "" ? [] : [author],
    ...(day === undefined ? {} : { datePublished: day }),
    ...(published !== null && /^https?:$/u.test(published.protocol) ? { url: published.href } : {}),
    slug: decodeSlug(field("wp:post_name")),
  };
}

/** WordPress writes Arabic slugs as percent signs; those name nothing that anyone can type. */
const decodeSlug = (slug: string): string => (/^[a-z0-9-]+$/u.test(slug) ? slug : "");

/** Markup with its paragraphs marked, and the shortcodes that were taken out of it. */
export interface Unfolded {
  readonly markup: string;
  readonly shortcodes: readonly string[];
}

const BLOCK =
  /^\s*<\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|td|th|figure|figcaption|pre|hr|section|article|dl|dt|dd|form|style|script|!--)\b/iu;
const HAS_BLOCKS = /<!-- wp:|<p[\s>]/iu;
/** Shortcodes of WordPress itself; their names stand for pictures and players. What they enclose stays. */
const SHORTCODE = /\[\/?(?:caption|gallery|embed|audio|video|playlist|wp_caption|contact-form-7)\b[^\]]*\]/giu;

/** Gives each block of text between blank lines its paragraph, and each line break its `<br>`, as WordPress shows them. */
export function toParagraphs(content: string): Unfolded {
  const shortcodes = content.match(SHORTCODE) ?? [];
  const bare = content.replace(SHORTCODE, "");
  if (HAS_BLOCKS.test(bare)) return { markup: bare, shortcodes };
  const blocks = bare.split(/\r?\n[^\S\n]*\r?\n/u).filter((block) => block.trim() !== "");
  const markup = blocks.map((block) =>
    BLOCK.test(block) ? block : `<p>${block.trim().replace(/\r?\n/gu, "<br>")}</p>`,
  );
  return { markup: markup.join("\n"), shortcodes };
}
