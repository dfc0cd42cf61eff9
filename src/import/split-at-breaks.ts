/** Finds the paragraphs of pages that part them by line breaks. */
import type { Paragraph, PhrasingContent, Root, RootContent } from "mdast";
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
