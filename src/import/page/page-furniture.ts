/** What of a page is furniture: by its element, by what it calls itself, by being nothing but links. */
import type { Element, Nodes } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { FURNITURE_WORDS, type FurnitureKind, INLINE, NOT_PROSE } from "./page-parts.ts";
import { hasLinkedHeading, hasPicture, letters, linkedLetters, readsLikeProse } from "./page-prose.ts";

/** A page of a site, or a text that is an article as a whole: a document, an exported post. */
export type Extent = "page" | "text";

/** What the words of a picture that does not come are called. */
export const CAPTION = "تعليق صورة لم تُنقل";

/** What a furniture of few words may hold, in letters: the line about an author is the longest. */
const SHORT = 600;

/** Says what an element is, in Arabic, where it is furniture; `parent` is what it stands in. */
export function furniture(element: Element, extent: Extent, parent?: Nodes): string | undefined {
  if (isNotes(element)) return undefined;
  if (NOT_PROSE.has(element.tagName)) return "عنصر من الصفحة لا نصّ مقال فيه";
  if (isHidden(element) && !isFolded(element, parent)) return "نص مخفي في الصفحة";
  const within = parent?.type === "element" ? parent.tagName : "";
  if (extent === "page" && isCaption(element, parent)) return CAPTION;
  if (extent === "page" && element.tagName === "address" && within !== "blockquote" && isShort(element))
    return "بيانات الصفحة";
  if (extent === "page" && isEnd(element, within)) return "ذيل الصفحة";
  return named(element, extent, within) ?? (isMenu(element) ? "أزرار التنقل" : undefined);
}

/** The end of a page or of a section, not of a quotation. */
const isEnd = (element: Element, within: string): boolean =>
  element.tagName === "footer" && within !== "blockquote" && !holdsNotes(element);

/** What stands in a figure beside its picture is a caption too, whatever it is called. */
function isCaption(element: Element, parent: Nodes | undefined): boolean {
  if (element.tagName === "figcaption") return isOfPicture(parent);
  if (parent?.type !== "element" || parent.tagName !== "figure" || !hasPicture(parent) || !isOfPicture(parent))
    return false;
  return letters(wordsOf(element)) > 0 && isShort(element) && !hasPicture(element);
}

/** The caption of a table or a quotation belongs to it; that of a picture goes where the picture goes. */
function isOfPicture(figure: Nodes | undefined): boolean {
  let isText = false;
  if (figure !== undefined)
    visit(figure, "element", ({ tagName }) => {
      isText ||= /^(?:table|blockquote|pre|ul|ol)$/u.test(tagName);
    });
  return !isText;
}

const WITHIN_LINES = /^(?:p|li|td|th|h[1-6]|blockquote|dd|dt|cite|pre|code)$/u;
const TEXT_BLOCKS = /^(?:p|h[1-6]|dl|dt|dd|blockquote)$/u;

function named(element: Element, extent: Extent, within: string): string | undefined {
  return kindsOf(element).find((kind) => (extent === "page" || !kind.ofPages) && isKind(kind, element, within))?.what;
}

/** The kinds whose words an element calls itself by; found once, for it is asked again at every step. */
function kindsOf(element: Element): readonly FurnitureKind[] {
  const known = KINDS_OF.get(element);
  if (known !== undefined) return known;
  const kinds = namesOf(element)
    .flatMap((name) => wordsIn(name, element.tagName))
    .flatMap((word) => FURNITURE_WORDS.get(word) ?? []);
  KINDS_OF.set(element, kinds);
  return kinds;
}

const KINDS_OF = new WeakMap<Element, readonly FurnitureKind[]>();

function isKind({ when, ofPages, ofPictures }: FurnitureKind, element: Element, within: string): boolean {
  switch (when) {
    case "always":
      return true;
    case "noProse":
      return !readsLikeProse(element) && !(ofPages && isLine(element, within));
    case "linked":
      return linkedLetters(element) > 0 && (!readsLikeProse(element) || hasLinkedHeading(element));
    case "short":
      return ofPictures === true
        ? isShort(element) && !hasPicture(element)
        : isShort(element) && !isLine(element, within);
    default:
      return when satisfies never;
  }
}

const isShort = (element: Element): boolean => letters(wordsOf(element)) <= SHORT;

/** What stands within a line of prose is a word of it, whatever it is called: `<span class="date">`. */
const isLine = (element: Element, within: string): boolean =>
  WITHIN_LINES.test(within) &&
  (INLINE.has(element.tagName) || /^(?:a|time|abbr|cite|small|mark|sup|sub|q)$/u.test(element.tagName));

/**
 * The parts of a name («entry-meta», «taglistBox»), and neighbours joined. A paragraph's name tells where it stands
 * («h2-related») as well as what it is («wp-caption-text»): of it only the whole and its end count.
 */
function wordsIn(name: string, tagName: string): string[] {
  const parts = name
    .replace(/([a-z\d])([A-Z])/gu, "$1-$2")
    .toLowerCase()
    .split(/[-_:]+/u)
    .filter((part) => part !== "");
  const pairs = parts.slice(1).map((part, index) => `${parts[index]}${part}`);
  if (TEXT_BLOCKS.test(tagName))
    return [name.toLowerCase(), ...(tagName === "p" ? pairs.slice(-1) : []), parts.join("")];
  const all = [...parts, ...pairs, parts.join("")];
  return BUILT.test(name) ? all.filter((word) => !BUILDERS.has(word)) : all;
}

/** Names that tell how a page is built, and WordPress's labels of an article. */
const BUILT =
  /^(?:elementor|wp|et|vc|fusion|tag|category|type|has|is|no|js)-|^post-(?!-?(?:meta|tags?|nav|info|author|comments?))/iu;

/** Words that page builders use for columns of text, and that WordPress writes onto an article with its labels. */
const BUILDERS: ReadonlySet<string> = new Set(
  "widget author autor category categories popular tags search social share ad ads date print pdf banner premium contact button buttons".split(
    " ",
  ),
);

/** A block of nothing but links is a menu. */
function isMenu(element: Element): boolean {
  if (element.tagName !== "div" && element.tagName !== "td") return false;
  const links: Element[] = [];
  visit(element, { type: "element", tagName: "a" }, (link) => {
    if (link.type === "element") links.push(link);
  });
  const linked = linkedLetters(element);
  return links.length > 1 && linked > 0 && linked === letters(wordsOf(element));
}

/** Notes of the text belong to it, also where they stand beside it or are shown when their sign is touched. */
export function isNotes(element: Element): boolean {
  if (/^(?:doc-footnote|doc-endnotes?)$/u.test(String(element.properties.role ?? ""))) return true;
  const words = namesOf(element).map((name) => name.toLowerCase().split(/[-_]+/u));
  return words.some((parts) => parts.some((part) => NOTES.test(part)) && !parts.some((part) => NOTE_SIGNS.test(part)));
}

function holdsNotes(element: Element): boolean {
  let found = false;
  visit(element, "element", (inner) => {
    found ||= isNotes(inner);
  });
  return found;
}

const NOTES = /^(?:foot|end|side)notes?(?:content|list|text|container|body|items?)?$/u;
/** What leads to a note and back. */
const NOTE_SIGNS = /^(?:ref|refs|link|marker|number|anchor|back|backref|backlink|toggle|button|label)$/u;

/** Whether a page hides an element from whoever reads it. */
export function isHidden(element: Element): boolean {
  const { properties } = element;
  const style = String(properties.style ?? "")
    .replace(/\s/gu, "")
    .toLowerCase();
  return (
    properties.hidden === true ||
    String(properties.ariaHidden) === "true" ||
    /(?:^|;)(?:display:none|visibility:hidden)/u.test(style) ||
    isCalledHidden(classes(element))
  );
}

/** Common style sheets hide what is called so, unless a wider screen shows it: «hidden md:block», «d-none d-lg-flex». */
const isCalledHidden = (names: readonly string[]): boolean =>
  names.some((name) => /^(?:hidden|d-none)$/u.test(name)) &&
  !names.some((name) => /^(?:[a-z\d]+:|(?:d|visible)-(?:xs|sm|md|lg|xl))/u.test(name));

/** What unfolds when it is touched belongs to the text: answers, callouts, spoilers. */
const isFolded = (element: Element, parent: Nodes | undefined): boolean =>
  namesWord(element, FOLDED) || (parent?.type === "element" && namesWord(parent, FOLDED));

const FOLDED: ReadonlySet<string> = new Set(
  "accordion accordeon collapsible collapsed collapse foldable spoiler callout faq faqs".split(" "),
);

/** What an element calls itself. */
const namesOf = (element: Element): string[] =>
  [...classes(element), String(element.properties.id ?? "")].filter((name) => name !== "" && !TELLS_LAYOUT.test(name));

/** «has-sidebar», «sidebar-layout» tell what stands in it, «js-related» what a script does with it. */
const TELLS_LAYOUT = /(?:^|--)(?:has|with|without|js)[-_]|[-_](?:layout|and)(?:[-_]|$)/iu;

/** Whether an element calls itself by one of these words. */
export const namesWord = (element: Element, words: ReadonlySet<string>): boolean =>
  namesOf(element).some((name) => wordsIn(name, element.tagName).some((word) => words.has(word)));

export const classes = (element: Element): string[] =>
  [element.properties.className].flat().filter((name) => typeof name === "string");
