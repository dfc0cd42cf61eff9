/** Pages of another age lay themselves out with tables: those become plain blocks, tables of figures stay. */
import type { Element, Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";

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
