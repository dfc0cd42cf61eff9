/** A web page saved to disk: its article, what it says about itself, and what stood around it. */

import type { Element, Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Conversion, type ForeignFile, type Locate, locateIn, type Metadata, refuse } from "../draft.ts";
import { toMarkdownTree } from "../markdown-tree.ts";
import { decodeBytes } from "../read-bytes.ts";
import { liftHeadline } from "../tidy-draft.ts";
import { chooseContent } from "./find-article.ts";
import { liftFormulas } from "./lift-formulas.ts";
import type { Extent } from "./page-furniture.ts";
import { titleParts } from "./page-headline.ts";
import { readPageMetadata } from "./page-metadata.ts";

const parser = unified().use(rehypeParse);

/** Reads a saved page. Complains with import-encoding-*, import-bytes-unreadable, import-too-deep, and tells what was dropped. */
export function readHtml(file: ForeignFile): Conversion {
  const decoded = decodeBytes(file, "html");
  if (!decoded.ok) return refuse(decoded.fault);
  const { drafts, diagnostics } = readMarkup(decoded.text, locateIn(file), "page");
  return { drafts, diagnostics: [...decoded.told, ...diagnostics] };
}

/**
 * Reads markup that is already text; `known` is what is known of the article from elsewhere, and wins. `ready` readies the
 * elements of a text whose pictures come along.
 */
export function readMarkup(
  markup: string,
  locate: Locate,
  extent: Extent,
  known: Partial<Metadata> = {},
  ready?: (page: Root) => void,
): Conversion {
  if (isTooDeep(markup)) return refuse(complain("import-too-deep", locate(undefined), { depth: DEEPEST }));
  const page = parser.parse(markup);
  ready?.(page);
  liftFormulas(page);
  dissolveLayout(page);
  dissolveFigures(page);
  const { element, content, leftOver } = chooseContent(page, extent);
  const metadata = { ...readPageMetadata(page, element), ...known };
  dropHeadline(content, metadata.headline);
  const { tree, diagnostics } = toMarkdownTree(content, locate, metadata.url, ready === undefined ? "dropped" : "kept");
  const dropped = leftOver
    .filter(({ words }) => words !== metadata.headline)
    .map(({ words, what, position }): Diagnostic => complain("import-dropped", locate(position), { words, what }));
  const draft = liftHeadline({ ...metadata, locate, tree });
  const headline = draft.headline ?? titleParts(page).longest;
  const drafts = [{ ...draft, ...(headline === undefined ? {} : { headline }) }];
  return { drafts, diagnostics: [...dropped, ...diagnostics] };
}

/** The headline goes into the front matter: its heading is taken out of the body, once. */
function dropHeadline(content: Root, headline: string | undefined): void {
  let found = false;
  visit(content, "element", (node, index, parent) => {
    if (found || parent === undefined || index === undefined || headline === undefined) return undefined;
    if (!/^h[1-3]$/u.test(node.tagName) || wordsOf(node).replace(/\s+/gu, " ").trim() !== headline) return undefined;
    found = true;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** A cell with more text than this, in UTF-16 code units, is a column of a page. */
const LONGEST_CELL = 200;
/** So many line breaks make a cell a column too. */
const MANY_BREAKS = 4;
const PARTS = new Set(["thead", "tbody", "tfoot", "tr", "td", "th", "caption"]);

/** Turns, in place, tables that hold other tables or whole columns of text into blocks, with their rows and cells. */
export function dissolveLayout(page: Root): void {
  visit(page, { type: "element", tagName: "table" }, (node) => {
    if (node.type === "element" && isLayout(node)) dissolve(node);
  });
}

/** Whole texts that stand in a figure, as some programs write them, are no caption of anything. */
function dissolveFigures(page: Root): void {
  visit(page, { type: "element", tagName: "figure" }, (node) => {
    if (node.type !== "element") return;
    const paragraphs: unknown[] = [];
    visit(node, { type: "element", tagName: "p" }, (each) => void paragraphs.push(each));
    if (paragraphs.length > 1) node.tagName = "div";
  });
}

function isLayout(table: Element): boolean {
  if (table.properties.role === "presentation") return true;
  const below: Element[] = [];
  visit(table, "element", (element) => void below.push(element));
  return below.some(
    (element) => (element !== table && element.tagName === "table") || (element.tagName === "td" && isColumn(element)),
  );
}

function isColumn(cell: Element): boolean {
  const tags: string[] = [];
  visit(cell, "element", ({ tagName }) => void tags.push(tagName));
  const breaks = tags.filter((tag) => tag === "br").length;
  return wordsOf(cell).length > LONGEST_CELL || tags.filter((tag) => tag === "p").length > 1 || breaks >= MANY_BREAKS;
}

/** The parts of this table, not of the tables within it. */
function dissolve(element: Element): void {
  element.tagName = "div";
  for (const child of element.children) if (child.type === "element" && PARTS.has(child.tagName)) dissolve(child);
}

/** Deeper than any page a person wrote, shallow enough for every recursive converter. */
export const DEEPEST = 400;

/** Elements with no content, and those whose end tag HTML lets one leave out: they do not add up to depth. */
const FLAT = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup".split(
    " ",
  ),
);

/** What styles words is opened again behind the end of a block in which it was left open (HTML Standard, 13.2.4.3). */
const REOPENED = new Set("b big code em font i nobr s small strike strong tt u".split(" "));

/** Comments and what is no markup within elements, as one; then every tag. */
const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title|xmp)\b[\s\S]*?(?:<\/\1|$)|<(\/?)([a-z][^\s/>]*)[^>]*?(\/?)>/giu;

/**
 * Says whether elements are nested deeper than {@link DEEPEST}; linear in the text, whatever it is. The end of an element
 * ends what was left open in it.
 */
export function isTooDeep(markup: string): boolean {
  const open: string[] = [];
  const counts = new Map<string, number>();
  let reopened = 0;
  const add = (name: string, by: number): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  for (const [, , end, tag, empty] of markup.matchAll(MARKUP)) {
    const name = tag?.toLowerCase();
    if (empty === "/" || name === undefined || FLAT.has(name)) continue;
    if (REOPENED.has(name)) {
      reopened = Math.max(0, reopened + (end === "/" ? -1 : 1));
    } else if (end !== "/") {
      open.push(name);
      add(name, 1);
    } else if ((counts.get(name) ?? 0) > 0) {
      let last: string | undefined;
      do {
        last = open.pop();
        add(last ?? name, -1);
      } while (last !== name);
    }
    if (open.length + reopened > DEEPEST) return true;
  }
  return false;
}
