/** Mends a Markdown tree that a converter made: paragraphs parted by line breaks, headings that are bold lines, emphasis that Markdown cannot say. */
import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";

/** Cuts paragraphs where two breaks follow each other, and behind a bold line that stands first; in place. */
export function splitAtBreaks(tree: Root): void {
  tree.children = tree.children.flatMap((block): RootContent[] =>
    block.type === "paragraph" ? split(block) : [block],
  );
}

function split(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  let waiting: PhrasingContent[] = [];
  for (const child of paragraph.children) {
    const part = parts.at(-1) ?? [];
    if (child.type === "break" || (waiting.length > 0 && wordsOf(child).trim() === "")) waiting.push(child);
    else if (waiting.filter(({ type }) => type === "break").length > 1 || (waiting.length > 0 && isBoldLine(part))) {
      parts.push([child]);
      waiting = [];
    } else {
      part.push(...waiting, child);
      waiting = [];
    }
  }
  return parts.filter((children) => children.length > 0).map((children) => ({ ...paragraph, children }));
}

const isBoldLine = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.some(({ type }) => type === "strong") &&
  nodes.every((node) => node.type === "strong" || wordsOf(node).trim() === "");

/** A heading is shorter than a sentence of prose, in UTF-16 code units. */
const LONGEST = 90;

/** Turns, in place, paragraphs that are wholly bold, short and without an end sign into headings. */
export function boldToHeadings(tree: Root): void {
  tree.children = tree.children.map((block, index): RootContent => {
    const next = tree.children[index + 1];
    if (block.type !== "paragraph" || next?.type !== "paragraph" || isBold(next)) return block;
    const [only] = block.children;
    if (only?.type !== "strong" || !isBold(block)) return block;
    return {
      type: "heading",
      depth: 3,
      children: only.children,
      ...(block.position ? { position: block.position } : {}),
    };
  });
}

function isBold(block: RootContent): boolean {
  if (block.type !== "paragraph" || block.children.length !== 1 || block.children[0]?.type !== "strong") return false;
  const words = wordsOf(block).trim();
  return words.length <= LONGEST && !/[.،؛:!…]["'»”)]*$/u.test(words);
}

const EMPHASIS: ReadonlySet<string> = new Set(["strong", "emphasis", "delete"]);
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Unwraps, in place, emphasis within emphasis, around nothing, or that begins or ends at another sign than a word. */
export function flattenEmphasis(tree: Root): void {
  flatten(tree, false);
}

function flatten(parent: Parents, emphasised: boolean): void {
  const siblings: readonly Nodes[] = parent.children;
  const children = siblings.flatMap((node, index): Nodes[] => {
    if (!("children" in node)) return [node];
    const isEmphasis = EMPHASIS.has(node.type);
    flatten(node, emphasised || isEmphasis);
    const keeps = !isEmphasis || (!emphasised && stands(node, siblings[index - 1], siblings[index + 1]));
    return keeps ? [node] : node.children;
  });
  Object.assign(parent, { children: joinTexts(children) });
}

/** Whether emphasis begins and ends with a word and touches none outside. */
function stands(node: Nodes, before: Nodes | undefined, after: Nodes | undefined): boolean {
  const words = wordsOf(node);
  const touches = WORD.test(wordsOf(before).at(-1) ?? "") || WORD.test(wordsOf(after).at(0) ?? "");
  return !touches && WORD.test(words.at(0) ?? "") && WORD.test(words.at(-1) ?? "");
}

/** Texts that have become neighbours are one text. */
function joinTexts(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === "text" && node.type === "text")
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}
