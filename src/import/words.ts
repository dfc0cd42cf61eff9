/** The words of a Markdown tree, and the law of import as a measure: which words of one text are missing from another. */
import type { Nodes, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";

/** The text of a tree: one line for each block that holds words, and without the words of pictures. */
export function proseOf(tree: Root): string {
  const lines: string[] = [];
  visit(tree, (node) => {
    if (!["paragraph", "heading", "tableCell", "code"].includes(node.type)) return undefined;
    lines.push(lineOf(node));
    return SKIP;
  });
  return lines.join("\n");
}

function lineOf(block: Nodes): string {
  let line = "";
  visit(block, (node) => {
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code") line += node.value;
    else if (node.type === "break") line += "\n";
  });
  return line;
}

/** The words of `before` that `after` does not hold as often, in the order of `before`, joined by spaces. */
export function lostWords(before: string, after: string): string {
  const kept = new Map<string, number>();
  for (const word of words(after)) kept.set(word, (kept.get(word) ?? 0) + 1);
  const lost = words(before).filter((word) => {
    const left = kept.get(word) ?? 0;
    kept.set(word, left - 1);
    return left <= 0;
  });
  return lost.join(" ");
}

/** Runs of letters, digits and their marks: whatever else stands in a text is not a word. */
const words = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
