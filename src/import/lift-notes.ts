/** Footnotes of a page or a document: numbers that lead to items of a list below become notes of our Markdown. */
import type { Element, Root } from "hast";
import type { Handle } from "hast-util-to-mdast";
import { toString as wordsOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";

/** What stands for a footnote's number and for its note until the tree is Markdown. */
const REFERENCE = "isnad-footnote-reference";
const NOTE = "isnad-footnote";

/** Renames, in place, `<a href="#x">[1]</a>` whose target is `<li id="x">`, and that item; the way back is left out. */
export function liftNotes(content: Root): void {
  const items = itemsById(content);
  const labels = new Map<string, string>();
  visit(content, { type: "element", tagName: "a" }, (node) => {
    const target = node.type === "element" ? targetOf(node) : undefined;
    if (node.type !== "element" || target === undefined || !items.has(target) || !isNumber(wordsOf(node))) return;
    const label = labels.get(target) ?? `حاشية-${labels.size + 1}`;
    labels.set(target, label);
    node.tagName = REFERENCE;
    node.properties = { label };
    node.children = [];
  });
  for (const [id, label] of labels) {
    const item = items.get(id);
    if (item !== undefined) toNote(item, label);
  }
  unwrapLists(content);
}

/** How the renamed elements become Markdown; handed to the converter. */
export const NOTE_HANDLERS: Readonly<Record<string, Handle>> = {
  [REFERENCE]: (_, node) => {
    const label = String(node.properties.label);
    return { type: "footnoteReference", identifier: label, label };
  },
  [NOTE]: (state, node) => {
    const label = String(node.properties.label);
    return { type: "footnoteDefinition", identifier: label, label, children: state.toFlow(state.all(node)) };
  },
};

const isNumber = (words: string): boolean => /^[[(]?\p{N}{1,3}[\])]?$/u.test(words.trim());

function targetOf(link: Element): string | undefined {
  const { href } = link.properties;
  return typeof href === "string" && href.startsWith("#") ? href.slice(1) : undefined;
}

function itemsById(content: Root): Map<string, Element> {
  const items = new Map<string, Element>();
  visit(content, { type: "element", tagName: "li" }, (node) => {
    if (node.type === "element" && typeof node.properties.id === "string") items.set(node.properties.id, node);
  });
  return items;
}

/** The item without its links back to the text (↑, ↩). */
function toNote(item: Element, label: string): void {
  item.tagName = NOTE;
  item.properties = { label };
  visit(item, { type: "element", tagName: "a" }, (link, index, parent) => {
    if (link.type !== "element" || parent === undefined || index === undefined) return undefined;
    if (targetOf(link) === undefined || /[\p{L}\p{N}]/u.test(wordsOf(link))) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** Notes stand by themselves, not in a list; what else is in it stays one. */
function unwrapLists(content: Root): void {
  visit(content, "element", (list, index, parent) => {
    if (index === undefined || parent === undefined || !/^[ou]l$/u.test(list.tagName)) return undefined;
    const notes = list.children.filter((child) => child.type === "element" && child.tagName === NOTE);
    if (notes.length === 0) return undefined;
    list.children = list.children.filter((child) => !notes.includes(child));
    const rest = list.children.some((child) => child.type === "element") ? [list] : [];
    parent.children.splice(index, 1, ...rest, ...notes.filter((note) => note.type === "element"));
    return index + rest.length + notes.length;
  });
}
