/** From a page's tree to a Markdown tree that may stand below a headline of ours; what cannot come along is told. */
import type { Element, Root as HastRoot } from "hast";
import { toMdast } from "hast-util-to-mdast";
import { toText } from "hast-util-to-text";
import type { Heading, Link, PhrasingContent, Root } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { boldToHeadings } from "./bold-to-headings.ts";
import { flattenEmphasis } from "./flatten-emphasis.ts";
import { liftNotes, NOTE_HANDLERS } from "./lift-notes.ts";
import { lostWords } from "./lost-words.ts";
import type { Locate } from "./place-in.ts";
import { proseOf } from "./prose-of.ts";
import { splitAtBreaks } from "./split-at-breaks.ts";

/** A Markdown tree, and what was told on the way. */
export interface MarkdownTree {
  readonly tree: Root;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Converts `content` (see `chooseContent`). Captions of tables become paragraphs, pictures go, addresses that mean
 * nothing outside the page go and leave their words, headings begin at the second level. Words the converter does
 * not carry over are told with import-dropped.
 */
export function toMarkdownTree(content: HastRoot, locate: Locate, baseUrl: string | undefined): MarkdownTree {
  liftCaptions(content);
  liftNotes(content);
  const converted = toMdast(content, { document: true, newlines: false, handlers: { ...NOTE_HANDLERS } });
  const tree: Root = converted.type === "root" ? converted : { type: "root", children: [] };
  const lost = lostWords(toText(content), proseOf(tree));
  const diagnostics = [...dropPictures(tree, locate), ...mendLinks(tree, locate, baseUrl)];
  flattenEmphasis(tree);
  splitAtBreaks(tree);
  boldToHeadings(tree);
  shiftHeadings(tree);
  if (lost === "") return { tree, diagnostics };
  const what = "ما لا مقابل له في ماركداون";
  return { tree, diagnostics: [...diagnostics, complain("import-dropped", locate(undefined), { words: lost, what })] };
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

/** Keeps http(s) and mailto links, made absolute; of all others keeps the words. */
function mendLinks(tree: Root, locate: Locate, baseUrl: string | undefined): Diagnostic[] {
  const told: Diagnostic[] = [];
  visit(tree, "link", (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const url = absolute(node.url, baseUrl);
    const words = wordsOf(node);
    if (url !== undefined && words.trim() !== "") {
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
