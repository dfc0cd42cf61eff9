/** All the words of a Markdown tree, block by block. */
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
