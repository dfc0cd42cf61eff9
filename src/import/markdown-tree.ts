/** From a page's tree to a Markdown tree that may stand below a headline of ours; what cannot come along is told. */

import type { Element, Root as HastRoot } from "hast";
import { type Handle, toMdast } from "hast-util-to-mdast";
import { toString as hastWords } from "hast-util-to-string";
import { toText } from "hast-util-to-text";
import type { Heading, Link, PhrasingContent, Root } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Locate } from "./draft.ts";
import { boldToHeadings, flattenEmphasis, splitAtBreaks } from "./mend-markdown.ts";
import { lostWords, proseOf } from "./words.ts";

/** A Markdown tree, and what was told on the way. */
export interface MarkdownTree {
  readonly tree: Root;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Converts `content` (see `chooseContent`). Captions of tables become paragraphs, pictures go (or stay, by whole addresses), addresses that mean
 * nothing outside the page go and leave their words, headings begin at the second level. Words the converter does
 * not carry over are told with import-dropped.
 */
export function toMarkdownTree(
  content: HastRoot,
  locate: Locate,
  baseUrl: string | undefined,
  pictures: "dropped" | "kept" = "dropped",
): MarkdownTree {
  const base = takeBase(content, baseUrl);
  liftCaptions(content);
  nameBlocks(content);
  liftNotes(content);
  const converted = toMdast(content, { document: true, newlines: false, handlers: { ...NOTE_HANDLERS } });
  const tree: Root = converted.type === "root" ? converted : { type: "root", children: [] };
  const lost = lostWords(toText(content), proseOf(tree));
  const shown = pictures === "kept" ? placePictures(tree, base) : dropPictures(tree, locate);
  const diagnostics = [...shown, ...mendLinks(tree, locate, base)];
  flattenEmphasis(tree);
  splitAtBreaks(tree);
  boldToHeadings(tree);
  shiftHeadings(tree);
  if (lost === "") return { tree, diagnostics };
  const what = "ما لا مقابل له في ماركداون";
  return { tree, diagnostics: [...diagnostics, complain("import-dropped", locate(undefined), { words: lost, what })] };
}

/** What a page says its links are relative to, itself relative to where it stands; taken out, for the converter throws at one that is no address. */
function takeBase(content: HastRoot, baseUrl: string | undefined): string | undefined {
  const said: string[] = [];
  visit(content, { type: "element", tagName: "base" }, (node, index, parent) => {
    if (node.type !== "element" || parent === undefined || index === undefined) return undefined;
    if (typeof node.properties.href === "string") said.push(node.properties.href);
    parent.children.splice(index, 1);
    return index;
  });
  const [href] = said;
  return href !== undefined && URL.canParse(href, baseUrl) ? new URL(href, baseUrl).href : baseUrl;
}

/** A table's caption is prose that Markdown has no place for: it becomes the paragraph before the table. */
function liftCaptions(content: HastRoot): void {
  visit(content, { type: "element", tagName: "table" }, (node, index, parent) => {
    if (node.type !== "element" || parent === undefined || index === undefined) return undefined;
    const isCaption = (child: Element["children"][number]): boolean =>
      child.type === "element" && child.tagName === "caption";
    const caption = node.children.find(isCaption);
    if (caption?.type !== "element") return undefined;
    node.children = node.children.filter((child) => child !== caption);
    parent.children.splice(index, 0, { ...caption, tagName: "p" });
    return index + 2;
  });
}

/** Blocks that neither library knows as such, by what they are laid out like (HTML, 15.3.3): their words are none of the next block's. */
const BLOCKS: Readonly<Record<string, string>> = { details: "div", summary: "p", fieldset: "div", search: "div" };

function nameBlocks(content: HastRoot): void {
  visit(content, "element", (node) => {
    node.tagName = BLOCKS[node.tagName] ?? node.tagName;
  });
}

function dropPictures(tree: Root, locate: Locate): Diagnostic[] {
  const told: Diagnostic[] = [];
  visit(tree, "image", (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    told.push(complain("import-picture-dropped", locate(node.position), { address: shortened(node.url) }));
    if (node.alt) {
      const facts = { words: node.alt, what: "النص البديل للصورة" };
      told.push(complain("import-dropped", locate(node.position), facts));
    }
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return told;
}

/** Gives pictures their whole addresses; of one that has none the words stay. */
function placePictures(tree: Root, baseUrl: string | undefined): Diagnostic[] {
  visit(tree, "image", (node, index, parent) => {
    const url = absolute(node.url, baseUrl);
    if (url !== undefined) node.url = url;
    else if (parent !== undefined && index !== undefined) {
      const words = [node.alt, node.title].filter(Boolean).join(" ");
      parent.children.splice(index, 1, { type: "text", value: words });
    }
    return undefined;
  });
  return [];
}

/** Keeps http(s) and mailto links, made absolute; of all others keeps the words. */
function mendLinks(tree: Root, locate: Locate, baseUrl: string | undefined): Diagnostic[] {
  const told: Diagnostic[] = [];
  visit(tree, "link", (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const url = absolute(node.url, baseUrl);
    const words = wordsOf(node);
    if (url !== undefined && (words.trim() !== "" || node.children.some(({ type }) => type === "image"))) {
      node.url = url;
      node.title = null;
      return undefined;
    }
    if (words.trim() !== "" && !/^(?:#|$)/u.test(node.url)) told.push(unwrapped(node, locate, words));
    parent.children.splice(index, 1, ...inline(node));
    return [SKIP, index];
  });
  return told;
}

const inline = (node: Link): PhrasingContent[] => node.children;

const unwrapped = (node: Link, locate: Locate, words: string): Diagnostic =>
  complain("import-link-unwrapped", locate(node.position), { address: shortened(node.url), words });

function absolute(address: string, baseUrl: string | undefined): string | undefined {
  if (/^(?:#|$)/u.test(address)) return undefined;
  const url = URL.parse(address, baseUrl);
  return url !== null && /^(?:https?|mailto):$/u.test(url.protocol) ? url.href : undefined;
}

/** Pages carry whole pictures in their addresses (`data:`): no one wants to read them. */
const shortened = (address: string): string => (address.length > 80 ? `${address.slice(0, 77)}…` : address);

/** The headline is the only first-level heading: the highest heading of the body becomes a second-level one. */
function shiftHeadings(tree: Root): void {
  const headings: Heading[] = [];
  visit(tree, "heading", (node) => void headings.push(node));
  const by = 2 - Math.min(...headings.map((heading) => heading.depth));
  for (const heading of headings) heading.depth = DEPTHS[Math.min(6, heading.depth + by) - 1] ?? 6;
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

/** What stands for a footnote's number and for its note until the tree is Markdown. */
const REFERENCE = "isnad-footnote-reference";
const NOTE = "isnad-footnote";

/** Renames, in place, `<a href="#x">[1]</a>` whose target is `<li id="x">`, and that item; the way back is left out. */
function liftNotes(content: HastRoot): void {
  const items = itemsById(content);
  const labels = new Map<string, string>();
  visit(content, { type: "element", tagName: "a" }, (node) => {
    const target = node.type === "element" ? targetOf(node) : undefined;
    if (node.type !== "element" || target === undefined || !items.has(target) || !isNumber(hastWords(node))) return;
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
const NOTE_HANDLERS: Readonly<Record<string, Handle>> = {
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

function itemsById(content: HastRoot): Map<string, Element> {
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
    if (targetOf(link) === undefined || /[\p{L}\p{N}]/u.test(hastWords(link))) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** Notes stand by themselves, not in a list; what else is in it stays one. */
function unwrapLists(content: HastRoot): void {
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
