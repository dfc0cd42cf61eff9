/** What a foreign text is cleaned of: characters nobody sees, quotation marks of other habits, page furniture that was copied with the prose. */

import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { FURNITURE, type Furniture, furnitureOf } from "../arabic/furniture.ts";
import type { Place } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Draft, Locate } from "./draft.ts";
import { readByline } from "./page/bylines.ts";

/** Controls, soft hyphens, zero-width spaces, direction overrides and isolates, tags, private use (icon fonts). */
const INVISIBLE =
  /(?![\t\n])[\p{Cc}\p{Co}\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Pairs that someone meant as «»: what opens, what closes; none nests in itself. */
const FOREIGN_QUOTES: readonly RegExp[] = [
  /<<\s*([^<>]+?)\s*>>/gu,
  /‹‹\s*([^‹›]+?)\s*››/gu,
  /››\s*([^‹›]+?)\s*‹‹/gu,
  /\(\(\s*([^()]+?)\s*\)\)/gu,
  /''\s*([^']+?)\s*''/gu,
  /``\s*([^`']+?)\s*''/gu,
  /„\s*([^„“”]+?)\s*[“”]/gu,
  /,,\s*([^,“”"']+?)\s*(?:''|[“”"])/gu,
];

/** A quotation that one hand opened and another closed, in a text with no other quotation mark. */
const MIXED = /^([^«»"“”]*)([«"“”])([^«»"“”]+)([»"“”])([^«»"“”]*)$/u;
const SOUND_PAIRS: ReadonlySet<string> = new Set(["«»", '""', "“”", "””", "““", "”“"]);

/** Cleans every text node in place: the tree is the converter's own, just made. Words stay as they are, letter for letter. */
export function tidyText(tree: Root, locate: Locate): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let invisible = 0;
  visit(tree, "text", (node, _, parent) => {
    node.value = node.value.replace(INVISIBLE, () => {
      invisible += 1;
      return "";
    });
    diagnostics.push(...mendQuotes(node, locate(node.position ?? parent?.position)));
  });
  if (invisible === 0) return diagnostics;
  return [...diagnostics, complain("import-invisible-dropped", locate(undefined), { count: invisible })];
}

function mendQuotes(node: Text, place: Place): Diagnostic[] {
  const told: Diagnostic[] = [];
  const mend = (from: string, to: string): string => {
    told.push(complain("import-quotes-mended", place, { from: shortened(from), to: shortened(to) }));
    return to;
  };
  for (const pair of FOREIGN_QUOTES)
    node.value = node.value.replace(pair, (from: string, words: string) => mend(from, `«${words}»`));
  node.value = node.value.replace(
    MIXED,
    (whole: string, before: string, open: string, words: string, close: string, after: string) =>
      SOUND_PAIRS.has(open + close) ? whole : `${before}${mend(open + words + close, `«${words}»`)}${after}`,
  );
  return told;
}

const shortened = (words: string): string =>
  words.length > 60 ? `${words.slice(0, 28)} … ${words.slice(-28)}` : words;

/** What is left, and what was taken. */
export interface WithoutFurniture {
  readonly tree: Root;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Drops lines that are furniture as a whole: paragraphs, headings, list items, lines of a paragraph between hard
 * breaks; then what holds nothing any more. A list of nothing but links behind «اقرأ أيضا» goes with it.
 */
export function dropFurniture(tree: Root, locate: Locate): WithoutFurniture {
  const diagnostics: Diagnostic[] = [];
  let dropped: Furniture | undefined;
  const children = tree.children.flatMap((block): RootContent[] => {
    const tell = (kind: Furniture, words: string): void => {
      dropped = kind;
      const facts = { words: words.replace(/\s+/gu, " ").trim(), what: FURNITURE[kind].ar };
      diagnostics.push(complain("import-dropped", locate(block.position), facts));
    };
    const behind = dropped;
    dropped = undefined;
    if (behind === "related" && isLinksOnly(block)) {
      tell("related", wordsOf(block));
      return [];
    }
    return strip(block, tell);
  });
  return { tree: { ...tree, children }, diagnostics };
}

/** Whether pictures, which come along with their words, stand in a block. */
export function showsPicture(block: Nodes): boolean {
  let found = false;
  visit(block, "image", () => {
    found = true;
  });
  return found;
}

type Tell = (kind: Furniture, words: string) => void;

function strip(block: RootContent, tell: Tell): RootContent[] {
  switch (block.type) {
    case "heading":
    case "paragraph": {
      if (showsPicture(block)) return [block];
      const kind = furnitureOf(wordsOf(block));
      if (kind !== undefined) tell(kind, wordsOf(block));
      const children = kind === undefined ? stripLines(block, tell) : [];
      return children.some((child) => wordsOf(child).trim() !== "") ? [{ ...block, children }] : [];
    }
    case "list":
    case "blockquote":
    case "listItem": {
      const children = block.children.flatMap((child) => (isOwnItem(block, child) ? [child] : strip(child, tell)));
      return children.length === 0 ? [] : [Object.assign({}, block, { children })];
    }
    default:
      return [block];
  }
}

/** A single word («فيسبوك») in a list whose other items are prose belongs to the list. */
const isOwnItem = (list: RootContent, item: RootContent): boolean =>
  list.type === "list" &&
  !/\p{L}\s+\p{L}/u.test(wordsOf(item)) &&
  list.children.some((each) => furnitureOf(wordsOf(each)) === undefined);

/** Drops the furniture among a paragraph's lines, each with the break behind it. */
function stripLines(block: { readonly children: readonly PhrasingContent[] }, tell: Tell): PhrasingContent[] {
  const lines = cutAtBreaks(block.children);
  if (lines.length === 1) return [...block.children];
  const kept = lines.filter((line) => {
    const words = line.map((node) => wordsOf(node)).join("");
    const kind = furnitureOf(words);
    if (kind !== undefined) tell(kind, words);
    return kind === undefined && words.trim() !== "";
  });
  return kept.flatMap((line, index) => (index === 0 ? line : [{ type: "break" as const }, ...line]));
}

function cutAtBreaks(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === "break") lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

const isLinksOnly = (block: RootContent): boolean =>
  block.type === "list"
    ? block.children.every((item) => item.children.every(isLinksOnly))
    : block.type === "paragraph" && isLinks(block);

const isLinks = (paragraph: Paragraph): boolean =>
  paragraph.children.every((child) => child.type === "link" || wordsOf(child).trim() === "");

/** No headline is longer, in UTF-16 code units. */
const LONGEST_HEADLINE = 160;

/** Where a draft has no headline and begins, behind lines of author and day, with a short paragraph or a heading, that becomes the headline. */
export function liftHeadline(draft: Draft): Draft {
  const { children } = draft.tree;
  const at = children.findIndex((block) => !isByline(lineOf(block)));
  const first = children[at];
  if (draft.headline !== undefined || children.length < 2 || (first?.type !== "paragraph" && first?.type !== "heading"))
    return draft;
  const headline = lineOf(first);
  if (headline === "" || headline.length > LONGEST_HEADLINE || isSentence(headline)) return draft;
  return { ...draft, headline, tree: { ...draft.tree, children: children.filter((block) => block !== first) } };
}

/** The end of a sentence, with the number of a note behind it or without. */
const isSentence = (line: string): boolean => /[.،؛](?:[\])»”"]*\d{0,2}[\])]?)$/u.test(line);
const lineOf = (block: RootContent): string => wordsOf(block).replace(/\s+/gu, " ").trim();
const isByline = (line: string): boolean => readByline(line) !== undefined;

/** The lines that may say who wrote a text, and when, are its first and its last. */
const FIRST_BLOCKS = 6;
const LAST_BLOCKS = 3;

const LIFTED = {
  author: "الكاتب، وقد صار في الترويسة",
  day: "التاريخ، وقد صار في الترويسة",
  both: "الكاتب والتاريخ، وقد صارا في الترويسة",
} as const;

/** Takes lines that are nothing but the author or the day into the front matter, where the source told neither elsewhere. */
export function liftBylines(draft: Draft): { readonly draft: Draft; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const { children } = draft.tree;
  let { authors, datePublished } = draft;
  const kept = children.filter((block, index) => {
    if (block.type !== "paragraph" && block.type !== "heading") return true;
    if (index >= FIRST_BLOCKS && index < children.length - LAST_BLOCKS) return true;
    const words = lineOf(block);
    const said = readByline(words);
    if (said === undefined) return true;
    const { names, day } = said;
    const isKnown =
      (authors.length === 0 || names.every((name) => authors.includes(name))) &&
      (day === undefined || datePublished === undefined || datePublished === day);
    // What the source tells otherwise elsewhere is not ours to choose from: the line stays, and is read by whoever checks it.
    if (!isKnown) return true;
    if (names.length > 0) authors = names;
    datePublished ??= day;
    const what = LIFTED[names.length === 0 ? "day" : day === undefined ? "author" : "both"];
    diagnostics.push(complain("import-dropped", draft.locate(block.position), { words, what }));
    return false;
  });
  const dated = datePublished === undefined ? {} : { datePublished };
  return { draft: { ...draft, ...dated, authors, tree: { ...draft.tree, children: kept } }, diagnostics };
}
