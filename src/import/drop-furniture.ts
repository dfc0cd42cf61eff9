/** Takes page furniture that was copied with the prose out of a Markdown tree, and tells each line of it. */
import type { Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";
import { FURNITURE, type Furniture, furnitureOf } from "../arabic/furniture.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Locate } from "./place-in.ts";

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

type Tell = (kind: Furniture, words: string) => void;

function strip(block: RootContent, tell: Tell): RootContent[] {
  switch (block.type) {
    case "heading":
    case "paragraph": {
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
