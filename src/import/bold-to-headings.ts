/** Finds the headings of pages that know none: a short bold line of its own before a paragraph. */
import type { Root, RootContent } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";

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
