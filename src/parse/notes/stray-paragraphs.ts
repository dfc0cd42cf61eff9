/** Paragraphs at the end of a text that stand behind a note and are not indented below it: nobody can tell whose they are. */
import type { Paragraph, Root, RootContent } from "mdast";
import { markIn } from "../markdown/mark-syntax.ts";
import { extent } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";

/**
 * Complains with `note-paragraph` of each paragraph behind a note of prose where notes end the text: it is read as the
 * article's own, and was perhaps meant as the note's second. One that bears a mark is the article's.
 */
export function checkStrayParagraphs({ children }: Root, reading: Reading): void {
  const end = children.slice(children.findIndex(isNote));
  if (end.length < 2 || !end.every((node) => isNote(node) || node.type === "paragraph" || node.type === "html")) return;
  let isBehindNote = false;
  for (const node of end) {
    if (isNote(node)) isBehindNote = node.children.at(-1)?.type === "paragraph";
    else if (node.type === "paragraph" && isBehindNote) isBehindNote = tell(reading, node);
  }
}

const isNote = (node: RootContent) => node.type === "footnoteDefinition";

function tell(reading: Reading, paragraph: Paragraph): boolean {
  const { start, end } = extent(paragraph);
  const typed = reading.text.slice(start, end);
  if (markIn(typed) !== undefined) return false;
  const text = typed.split(/\r\n?|\n/u, 1)[0] ?? "";
  reading.complain("note-paragraph", reading.place(start, start + text.length), { text });
  return true;
}
