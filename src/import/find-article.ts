/** Finds the article in a page's tree and takes away what stands around it, telling every word it leaves behind. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import type { Position } from "unist";
import { visit } from "unist-util-visit";
import { visitParents } from "unist-util-visit-parents";

/** Words left behind, and what they belonged to, in Arabic. */
interface LeftOver {
  readonly words: string;
  readonly what: string;
  readonly position: Position | undefined;
}

/** The article's elements, and everything else of the page that anyone could read. */
export interface Chosen {
  readonly content: Root;
  readonly leftOver: readonly LeftOver[];
}

/**
 * Chooses the element that holds the article (see {@link CONTENT_SIGNS}; the one with the most text where several
 * bear one sign) and strips furniture from it. No word is lost: each is in `content` or in `leftOver`.
 */
export function chooseContent(page: Root): Chosen {
  const leftOver: LeftOver[] = [];
  const chosen = contentElement(page) ?? page;
  const content = strip(chosen.children, leftOver, wordsOf(chosen).length / 3);
  return { content: { type: "root", children: content }, leftOver: [...leftOver, ...around(page, chosen)] };
}

function contentElement(page: Root): Element | undefined {
  const elements: Element[] = [];
  visit(page, "element", (element) => void elements.push(element));
  for (const sign of CONTENT_SIGNS) {
    const sized = elements
      .filter((element) => bears(element, sign))
      .map((element) => ({ element, size: wordsOf(element).trim().length }));
    const best = sized.reduce<(typeof sized)[number] | undefined>(
      (a, b) => (b.size > (a?.size ?? 0) ? b : a),
      undefined,
    );
    if (best !== undefined) return best.element;
  }
  return undefined;
}

function bears(element: Element, sign: ContentSign): boolean {
  if (sign.tag !== undefined) return element.tagName === sign.tag;
  if (sign.className !== undefined) return classes(element).includes(sign.className);
  const value = sign.property === undefined ? undefined : element.properties[sign.property];
  return [value].flat().includes(sign.value ?? "");
}

/** Copies nodes without what is no prose. An element that holds more than `most` characters is never furniture. */
function strip(nodes: readonly RootContent[], leftOver: LeftOver[], most: number): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return [node];
    if (node.type !== "element" || NOT_TEXT.has(node.tagName)) return [];
    if (wrapsBlocks(node)) return strip(node.children, leftOver, most);
    const what = furniture(node);
    if (what === undefined || wordsOf(node).length > most)
      return [{ ...node, children: strip(node.children, leftOver, most) }];
    leftOver.push(...leaveBehind(node, what));
    return [];
  });
}

/** Bold or italics around whole paragraphs say nothing that Markdown could. */
const wrapsBlocks = (element: Element): boolean =>
  INLINE.has(element.tagName) &&
  element.children.some((child) => child.type === "element" && BLOCKS.has(child.tagName));

/** Everything readable outside the chosen element, in page order, one entry for each block that stands by itself. */
function around(page: Root, chosen: Element | Root): LeftOver[] {
  if (chosen === page) return [];
  const keeps = new Set<Element | Root>([chosen]);
  visitParents(page, (node, ancestors) => {
    if (node === chosen) for (const parent of ancestors) keeps.add(parent);
  });
  const collect = (nodes: readonly RootContent[]): LeftOver[] =>
    nodes.flatMap((node) => {
      if (node === chosen || (node.type === "element" && NOT_TEXT.has(node.tagName))) return [];
      if (node.type === "element" && keeps.has(node)) return collect(node.children);
      return leaveBehind(node, (node.type === "element" ? furniture(node) : undefined) ?? "ما حول المقال في صفحته");
    });
  return collect(page.children);
}

function leaveBehind(node: RootContent, what: string): LeftOver[] {
  const words = readable(node).replace(/\s+/gu, " ").trim();
  return words === "" ? [] : [{ words, what, position: node.position }];
}

/** The words of a node; what stands in neighbouring elements (menus, buttons) is never one word. */
function readable(node: RootContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" || NOT_TEXT.has(node.tagName)) return "";
  return node.children.reduce((text, child, index) => {
    const joins =
      child.type === "element" && (BLOCKS.has(child.tagName) || node.children[index - 1]?.type === "element");
    return `${text}${joins ? " " : ""}${readable(child)}${child.type === "element" && !INLINE.has(child.tagName) ? " " : ""}`;
  }, "");
}

/** A block of nothing but links is a menu. */
function isMenu(element: Element): boolean {
  if (element.tagName !== "div" && element.tagName !== "td") return false;
  const links: Element[] = [];
  visit(element, { type: "element", tagName: "a" }, (link) => {
    if (link.type === "element") links.push(link);
  });
  const letters = (text: string): number => text.replace(/[^\p{L}]/gu, "").length;
  const linked = links.reduce((sum, link) => sum + letters(wordsOf(link)), 0);
  return links.length > 1 && linked > 0 && linked === letters(wordsOf(element));
}

function furniture(element: Element): string | undefined {
  if (NOT_PROSE.has(element.tagName)) return "عنصر من الصفحة لا نصّ مقال فيه";
  const names = [...classes(element), String(element.properties.id ?? "")].map((name) => name.toLowerCase());
  const words = names.flatMap((name) => [name.replace(/[-_]/gu, ""), ...name.split(/[-_]+/u)]);
  return (
    words.map((word) => FURNITURE_WORDS.get(word)).find((what) => what !== undefined) ??
    (isMenu(element) ? "أزرار التنقل" : undefined)
  );
}

const classes = (element: Element): string[] =>
  [element.properties.className].flat().filter((name) => typeof name === "string");

/** Elements that are never prose; what text they hold is dropped and reported. */
export const NOT_PROSE: ReadonlySet<string> = new Set([
  "nav",
  "aside",
  "form",
  "button",
  "select",
  "textarea",
  "input",
  "label",
  "iframe",
  "object",
  "embed",
  "video",
  "audio",
  "canvas",
  "svg",
  "math",
  "dialog",
  "menu",
  "noscript",
]);

/** Elements whose content is code or settings, not text that anyone reads: dropped without a word. */
export const NOT_TEXT: ReadonlySet<string> = new Set(["script", "style", "template", "head", "link", "meta", "title"]);

/** Elements that style words within a line, and blocks that some pages wrap in them. */
export const INLINE: ReadonlySet<string> = new Set(["b", "strong", "i", "em", "u", "s", "del", "font", "span"]);
export const BLOCKS: ReadonlySet<string> = new Set([
  "p",
  "div",
  "h1",
  "h2",
  "h3",
  "h4",
  "ul",
  "ol",
  "blockquote",
  "table",
  ...INLINE,
]);

/** Words in a class or id (split at `-`, `_`, spaces) that tell of furniture, each with what it is. */
export const FURNITURE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    share: "أزرار المشاركة",
    sharing: "أزرار المشاركة",
    sharedaddy: "أزرار المشاركة",
    social: "أزرار المشاركة",
    addtoany: "أزرار المشاركة",
    related: "روابط إلى مواد أخرى",
    yarpp: "روابط إلى مواد أخرى",
    recommended: "روابط إلى مواد أخرى",
    newsletter: "الاشتراك في النشرة البريدية",
    subscribe: "الاشتراك في النشرة البريدية",
    subscription: "الاشتراك في النشرة البريدية",
    comments: "خانة التعليقات",
    comment: "خانة التعليقات",
    disqus: "خانة التعليقات",
    respond: "خانة التعليقات",
    sidebar: "عمود جانبي",
    widget: "عمود جانبي",
    breadcrumb: "مسار التنقل",
    breadcrumbs: "مسار التنقل",
    navigation: "أزرار التنقل",
    nav: "أزرار التنقل",
    pagination: "أزرار التنقل",
    menu: "أزرار التنقل",
    tags: "وسوم الصفحة",
    tagcloud: "وسوم الصفحة",
    toc: "فهرس المحتويات",
    authorbox: "التعريف بالكاتب",
    aboutauthor: "التعريف بالكاتب",
    authorbio: "التعريف بالكاتب",
    cookie: "تنبيه ملفات الارتباط",
    cookies: "تنبيه ملفات الارتباط",
    consent: "تنبيه ملفات الارتباط",
    advertisement: "إعلان",
    advert: "إعلان",
    adsbygoogle: "إعلان",
    ads: "إعلان",
    promo: "إعلان",
    popup: "نافذة منبثقة",
    modal: "نافذة منبثقة",
    backtotop: "زر العودة إلى أعلى الصفحة",
    totop: "زر العودة إلى أعلى الصفحة",
    skip: "أزرار التنقل",
  }),
);

/** By what an element declares itself to be the article: its name, a property, or a class. */
export interface ContentSign {
  readonly tag?: string;
  readonly property?: "itemProp" | "role";
  readonly value?: string;
  readonly className?: string;
}

/** The signs of an article, the surest first. */
export const CONTENT_SIGNS: readonly ContentSign[] = [
  { property: "itemProp", value: "articleBody" },
  { className: "entry-content" },
  { className: "post-content" },
  { className: "article-body" },
  { className: "article-content" },
  { className: "article__body" },
  { className: "article-text" },
  { className: "td-post-content" },
  { className: "story-body" },
  { className: "wysiwyg" },
  { className: "mw-parser-output" },
  { tag: "article" },
  { property: "role", value: "article" },
  { tag: "main" },
  { property: "role", value: "main" },
  { tag: "body" },
];
