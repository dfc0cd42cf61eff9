/** The prose of a body as sentences, without marks: what a result can show. */
import type { ElementContent, Root, RootContent } from "hast";
import { splitSentences } from "../../arabic/sentences.ts";

/** Gives the sentences of a body in order; headings, list items and cells end a sentence. White space is single. */
export function sentencesOf(body: Root): string[] {
  const blocks: string[] = [""];
  readInto(blocks, body.children);
  return blocks.flatMap((block) => {
    const text = block.replace(/\s+/gu, " ").trim();
    return splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());
  });
}

const BLOCKS: ReadonlySet<string> = new Set(
  "address blockquote dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

function readInto(blocks: string[], nodes: readonly (RootContent | ElementContent)[]): void {
  for (const node of nodes) {
    if (node.type === "text") blocks.push((blocks.pop() ?? "") + node.value);
    else if (node.type === "element") {
      const block = BLOCKS.has(node.tagName);
      if (block) blocks.push("");
      readInto(blocks, node.children);
      if (block) blocks.push("");
    }
  }
}
