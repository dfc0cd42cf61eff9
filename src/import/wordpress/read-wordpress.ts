/** A WordPress export: every post becomes an article, every page a page; its pictures and files come along where they lie beside it. */
import type { Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { Place } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { formerWay } from "../../parse/fields/former-way.ts";
import {
  type Conversion,
  type Draft,
  type ForeignFile,
  locateIn,
  type Metadata,
  type PublicationState,
  refuse,
} from "../draft.ts";
import { isoDay } from "../page/bylines.ts";
import { readMarkup } from "../page/read-page.ts";
import { type ExportMedia, mediaOf } from "./export-media.ts";
import { hostsOf, keyOf, oldHome } from "./old-home.ts";
import { settleElements } from "./post-elements.ts";
import { unfoldPost } from "./post-markup.ts";
import { type ExportItem, readExport, type SiteExport } from "./read-export.ts";

/** Items of an export that are no text of their own: parts of a theme, of a menu, of an editor. */
const NO_TEXT: ReadonlySet<string> = new Set([
  "attachment",
  "nav_menu_item",
  "revision",
  "custom_css",
  "customize_changeset",
  "oembed_cache",
  "user_request",
  "wp_block",
  "wp_navigation",
  "wp_template",
  "wp_template_part",
  "wp_global_styles",
  "wp_font_family",
  "wp_font_face",
  "acf-field",
  "acf-field-group",
  "wpcf7_contact_form",
  "elementor_library",
]);
/** States of an item that nobody ever published or meant to. */
const NOT_WRITTEN: ReadonlySet<string> = new Set(["trash", "auto-draft", "inherit"]);

/** An item of a feed has no state: what stands in a feed was shown. */
const STATES: Readonly<Record<string, PublicationState>> = {
  "": "published",
  publish: "published",
  private: "private",
  future: "scheduled",
};

/**
 * Reads an export; `files` are paths that lie with it. Complains with import-encoding-*, import-too-deep, import-xml-broken,
 * import-not-an-export; tells comments once, and short codes each.
 */
export function readWordpress(file: ForeignFile, files: readonly string[] = []): Conversion {
  const read = readExport(file);
  if (!read.ok) return refuse(read.fault);
  const { site } = read;
  const hosts = hostsOf(site);
  const media = mediaOf(site, files, hosts);
  const blocks = new Map(
    site.items.filter(({ type }) => type === "wp_block").map((item) => [item.id, contentOf(item)]),
  );
  const context: ItemContext = { file, site, media, sharedBlock: (id) => blocks.get(id) };
  const conversions = site.items.map((item) => readItem(item, context));
  return {
    drafts: conversions.flatMap(({ drafts }) => drafts),
    diagnostics: [...conversions.flatMap(({ diagnostics }) => diagnostics), ...tellComments(site, file)],
    home: oldHome(site, media, hosts),
  };
}

/** What readers wrote below the posts is theirs: it stays behind, told once. */
function tellComments({ items }: SiteExport, file: ForeignFile): Diagnostic[] {
  const count = items.reduce((sum, { comments }) => sum + comments, 0);
  return count === 0 ? [] : [complain("import-comments-left", locateIn(file)(undefined), { count })];
}

interface ItemContext {
  readonly file: ForeignFile;
  readonly site: SiteExport;
  readonly media: ExportMedia;
  readonly sharedBlock: (id: string) => string | undefined;
}

const contentOf = ({ field }: ExportItem): string => field("content:encoded") || field("description");

function readItem(item: ExportItem, context: ItemContext): Conversion {
  const { file, media } = context;
  const place = locateIn(file)(item.position);
  const start: Place = { ...place, endLine: place.line, endColumn: place.column };
  const content = contentOf(item);
  if (content === "" || NO_TEXT.has(item.type)) return refuse();
  if (NOT_WRITTEN.has(item.status))
    return refuse(complain("import-dropped", start, { words: plainWords(item.field("title")), what: "مادة محذوفة" }));
  const { markup, told } = unfoldPost(content, {
    media,
    post: item.id,
    sharedBlock: context.sharedBlock,
    notes: item.meta.get("footnotes") ?? "",
  });
  const known = metadata(item, context);
  const read = readMarkup(
    `<body>${markup}</body>`,
    () => start,
    "text",
    known,
    (page) => settleElements(page, media),
  );
  return {
    drafts: read.drafts.map((draft) => settled(draft, item, context)),
    diagnostics: [
      ...told.map(({ typed, became }) =>
        complain("import-short-code", start, { text: shortened(typed), became: shortened(plainWords(became)) }),
      ),
      ...read.diagnostics,
    ],
  };
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
};

/** The address served to resolve links; the post is the newsroom's own, not a source of its: it is where the article stood. */
function settled({ url = "", ...draft }: Draft, item: ExportItem, { media }: ItemContext): Draft {
  const renamed = item.meta.get("_wp_old_slug") ?? "";
  const slug = item.field("wp:post_name");
  const before = renamed !== "" && slug !== "" && url.includes(slug) ? [url.replace(slug, renamed)] : [];
  const former = [url, ...before].flatMap((each) => formerWay(each) ?? []);
  const picture = media.byId(item.meta.get("_thumbnail_id") ?? "");
  const image =
    picture === undefined
      ? {}
      : { image: { url: picture.url, alt: picture.alt, caption: plainWords(picture.caption) } };
  return { ...draft, ...(former.length === 0 ? {} : { formerAddresses: former }), ...image };
}

function metadata(item: ExportItem, { site }: ItemContext): Partial<Metadata> {
  const { field } = item;
  const headline = plainWords(field("title"));
  const description = plainWords(field("excerpt:encoded"));
  const day = ["wp:post_date", "wp:post_date_gmt", "pubDate"].map((name) => isoDay(field(name))).find(Boolean);
  const published = momentOf(field("wp:post_date"), field("wp:post_date_gmt"));
  const modified = momentOf(field("wp:post_modified"), field("wp:post_modified_gmt"));
  const link = URL.parse(field("link"));
  const state = field("wp:post_password") === "" ? (STATES[item.status] ?? "draft") : "protected";
  return {
    ...(headline === "" ? {} : { headline }),
    ...(description === "" ? {} : { description }),
    authors: authorsOf(item, site),
    ...(day === undefined ? {} : { datePublished: day }),
    ...(published === undefined ? {} : { moment: published }),
    ...(modified === undefined || modified.slice(0, 10) === published?.slice(0, 10) ? {} : { modified }),
    ...(link !== null && /^https?:$/u.test(link.protocol) ? { url: link.href } : {}),
    slug: decodeSlug(field("wp:post_name")),
    labels: labelsOf(item),
    state,
    ...(item.id === "" ? {} : { key: keyOf(item.id, site) }),
    // A page is shown as soon as it stands there; what was not public stays an article that is a draft.
    ...(item.type === "page" && state === "published" ? { isPage: true } : {}),
  };
}

/** A moment of the site's clock, with its zone where the export tells the same moment by Greenwich. */
function momentOf(local: string, greenwich: string): string | undefined {
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d):\d\d$/u.exec(local) ?? [];
  if (day === undefined || time === undefined || isoDay(day) === undefined || time === "00:00") return undefined;
  const [here, there] = [local, greenwich].map((each) => Date.parse(`${each.replace(" ", "T")}Z`));
  const minutes = ((here ?? Number.NaN) - (there ?? Number.NaN)) / 60_000;
  if (!Number.isInteger(minutes) || Math.abs(minutes) > 14 * 60) return `${day} ${time}`;
  const two = (number: number): string => String(Math.floor(number)).padStart(2, "0");
  const zone = `${minutes < 0 ? "-" : "+"}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
  return `${day}T${time}:00${zone}`;
}

/** Several authors stand as labels of their own kind, as the plugin for them writes; else the one who put the post in. */
function authorsOf({ field, labels }: ExportItem, { authors }: SiteExport): string[] {
  const several = labels.filter(({ domain }) => domain === "author").map(({ name }) => authors.get(name) ?? name);
  const login = field("dc:creator");
  const names = several.length > 0 ? several : login === "" ? [] : [authors.get(login) ?? login];
  return [...new Set(names.map(plainWords).filter(Boolean))];
}

/** Kinds of labels that say how a post is shown, or in which language. */
const NO_LABEL =
  /^(?:author|post_format|nav_menu|language|term_language|post_translations|term_translations|translation_priority|wp_theme|link_category)$/u;

/** Categories and tags by their names; «غير مصنف» is WordPress's word for none. */
const labelsOf = ({ labels }: ExportItem): string[] => [
  ...new Set(
    labels
      .filter(({ domain }) => !NO_LABEL.test(domain))
      .map(({ name }) => plainWords(name))
      .filter((name) => name !== "" && !/^(?:غير مصنف|Uncategorized)$/iu.test(name)),
  ),
];

const fragments = unified().use(rehypeParse, { fragment: true });

/** The words of a title, a name or an excerpt, which may hold entities and elements. */
function plainWords(markup: string): string {
  if (!/[<&]/u.test(markup)) return markup.replace(/\s+/gu, " ").trim();
  const tree: Root = fragments.parse(markup.replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/giu, " "));
  return wordsOf(tree).replace(/\s+/gu, " ").trim();
}

/** WordPress writes Arabic slugs as percent signs; those name nothing that anyone can type. */
const decodeSlug = (slug: string): string => (/^[a-z0-9-]+$/u.test(slug) ? slug : "");
