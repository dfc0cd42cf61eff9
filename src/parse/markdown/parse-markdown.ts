/** Text to Markdown tree: the only file that knows which parser is used. */
import type { Nodes, Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Reading } from "../reading.ts";
import { rewriteMarks } from "./mark-syntax.ts";

/** GFM by its parts: without its autolinks, which swallow Arabic punctuation (ours are found in the text), without single ~. */
const processor = unified()
  .data({
    micromarkExtensions: [gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable(), gfmTaskListItem()],
    fromMarkdownExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  })
  .use(remarkParse)
  .freeze();

/** Ends the container of the last synthetic note, so that nothing of the body falls into it. */
const FENCE = "\n\n<!---->\n\n";

/**
 * Parses the body that begins at `bodyStart`. Every mark becomes a `footnoteReference`, whether it has a note or not
 * (GFM would leave it as silent text): a synthetic note for every label stands before the body while it is parsed.
 * Every position is one in the file.
 */
export function parseMarkdown(reading: Reading, bodyStart: number): Root {
  const marks = rewriteMarks(reading.text.slice(bodyStart));
  const notes = marks.labels.map((label) => `[^${label}]: .`).join("\n") + FENCE;
  const root = processor.parse(notes + marks.text);
  const shift = bodyStart - notes.length;
  root.children = root.children.filter((node) => (node.position?.start.offset ?? 0) >= notes.length);
  visit(root, (node) => {
    settle(reading, node, shift);
    restore(node, marks.restore);
  });
  return root;
}

function settle(reading: Reading, node: Nodes, shift: number): void {
  if (node.position === undefined) return;
  const start = Math.max(0, (node.position.start.offset ?? 0) + shift);
  const end = Math.max(0, (node.position.end.offset ?? 0) + shift);
  const place = reading.place(start, end);
  node.position = {
    start: { line: place.line, column: place.column, offset: start },
    end: { line: place.endLine, column: place.endColumn, offset: end },
  };
}

/** Labels are read from the file itself, where they stand as typed. */
function restore(node: Nodes, typed: (value: string) => string): void {
  if ("value" in node) node.value = typed(node.value);
  if ("url" in node) node.url = typed(node.url);
  if ("alt" in node && node.alt) node.alt = typed(node.alt);
  if ("title" in node && node.title) node.title = typed(node.title);
}
