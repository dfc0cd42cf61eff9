/** Records whose head lacks its colon: Markdown sees a mark alone on a line, an editor sees a note. */

import type { FootnoteDefinition, FootnoteReference, List, Paragraph, Root, RootContent } from "mdast";
import { fileStart } from "../../base/place.ts";
import { extent } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";
import { noteLines } from "./note-lines.ts";

/** Makes notes of them, in place, where what follows reads as a record. Complains with `note-colon-missing`. */
export function restoreHeads(tree: Root, reading: Reading): void {
  const restored: RootContent[] = [];
  for (let index = 0; index < tree.children.length; index += 1) {
    const block = tree.children[index];
    const next = tree.children[index + 1];
    const head = block?.type === "paragraph" ? bareHead(reading, block) : undefined;
    const below = block?.type === "paragraph" && head !== undefined ? listBelow(reading, block, next) : undefined;
    const note = head === undefined || below === undefined ? undefined : toDefinition(head, below);
    if (head === undefined || note === undefined || !isRecord(reading, note)) {
      if (block !== undefined) restored.push(block);
      continue;
    }
    restored.push(note);
    if (below === next) index += 1;
    complain(reading, head);
  }
  tree.children = restored;
}

/** The mark that stands alone on a paragraph's first line. */
function bareHead(reading: Reading, { children }: Paragraph): FootnoteReference | undefined {
  const [first, second] = children;
  if (first?.type !== "footnoteReference") return undefined;
  if (second === undefined) return first;
  return /^[^\S\r\n]*[\r\n]/u.test(reading.text.slice(extent(first).end, extent(second).end)) ? first : undefined;
}

/** The list behind the head's paragraph, or the lines within it that were to be one. */
function listBelow(reading: Reading, paragraph: Paragraph, next: RootContent | undefined): List | undefined {
  if (paragraph.children.length === 1) return next?.type === "list" ? next : undefined;
  const { start, end } = extent(paragraph);
  const items = [
    ...reading.text.slice(start, end).matchAll(/(?<=[\r\n])[^\S\r\n]*[-*+•–][^\S\r\n]+(?<words>[^\r\n]+)/gu),
  ];
  return {
    type: "list",
    children: items.map((item) =>
      toItem(
        start + item.index + item[0].length - (item.groups?.words ?? "").length,
        start + item.index + item[0].length,
      ),
    ),
  };
}

const toItem = (start: number, end: number): List["children"][number] => ({
  type: "listItem",
  children: [{ type: "paragraph", children: [], position: between(start, end) }],
});

function toDefinition(head: FootnoteReference, list: List): FootnoteDefinition {
  const last = list.children.at(-1);
  const end = Math.max(...[list, last, last?.children[0]].map((node) => node?.position?.end.offset ?? 0));
  const position = between(extent(head).start, end);
  return {
    type: "footnoteDefinition",
    identifier: head.identifier,
    ...(head.label ? { label: head.label } : {}),
    children: [list],
    position,
  };
}

/** Only offsets are ever asked for. */
const between = (start: number, end: number) => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});

function isRecord(reading: Reading, { children, label, identifier }: FootnoteDefinition): boolean {
  const note = { label: label ?? identifier, place: fileStart(reading.file), children, adopted: false };
  return noteLines(reading, note)?.lines.some(({ field, hasColon }) => field !== undefined && hasColon) ?? false;
}

function complain(reading: Reading, head: FootnoteReference): void {
  const { start, end } = extent(head);
  const text = reading.text.slice(start, end);
  const fix = { place: reading.place(end, end), text: ":" };
  reading.complain("note-colon-missing", reading.place(start, end), { text }, { expected: `${text}:`, fix });
}
