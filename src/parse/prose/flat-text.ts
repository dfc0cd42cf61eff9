/** The words of a paragraph as they are read, and for each character where it stands in the file. */
import type { FootnoteReference, Nodes, PhrasingContent } from "mdast";
import { type Alignment, alignText } from "../markdown/align.ts";
import { extent } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";

/** Running text without Markdown, marks and pictures; line breaks within a paragraph are spaces. */
export interface LineText<Spot extends MarkSpot = MarkSpot> {
  readonly text: string;
  /** Where in the file a code unit of `text` stands. */
  readonly offset: (index: number) => number;
  /** The marks, each with its position in `text`, in order. */
  readonly marks: readonly Spot[];
}

/** The text of some phrases of a tree. */
export type FlatText = LineText<FlatMark>;

/** A mark of a tree. */
export interface FlatMark extends MarkSpot {
  readonly node: FootnoteReference;
}

/** Where a mark stands in running text, and what it covers. */
export interface MarkSpot {
  readonly at: number;
  /** The words in brackets that the mark covers: positions in `text`. */
  readonly span?: { readonly start: number; readonly end: number };
  /** Where the innermost brackets around the mark begin: a clause never reaches out of them. */
  readonly floor: number;
}

/** Flattens phrases. */
export function flattenPhrases(reading: Reading, children: readonly PhrasingContent[]): FlatText {
  const state: State = { reading, text: "", pieces: [], marks: [] };
  flatten(state, children, 0);
  const { text, marks, pieces } = state;
  return { text, marks, offset: (index) => offsetIn(pieces, index) };
}

/** The flat text below a node, without the way back. */
export function flatTextOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return onOneLine(node.value);
  if (node.type === "break") return " ";
  if (!("children" in node)) return "";
  let text = "";
  for (const child of node.children) text += flatTextOf(child);
  return text;
}

const onOneLine = (value: string): string => value.replace(/[\r\n]/gu, " ");

/** How many characters of the flat text a node holds. */
export function flatLength(node: Nodes): number {
  if (node.type === "text" || node.type === "inlineCode") return node.value.length;
  if (node.type === "break") return 1;
  if (!("children" in node)) return 0;
  let length = 0;
  for (const child of node.children) length += flatLength(child);
  return length;
}

interface State {
  readonly reading: Reading;
  text: string;
  readonly pieces: Piece[];
  readonly marks: FlatMark[];
}

/** A node's share of the flat text, and its own alignment. */
interface Piece {
  readonly at: number;
  readonly offset: Alignment;
}

function offsetIn(pieces: readonly Piece[], index: number): number {
  const piece = pieces.findLast((each) => each.at <= index);
  return piece === undefined ? 0 : piece.offset(index - piece.at);
}

function flatten(state: State, children: readonly PhrasingContent[], floor: number): void {
  let span: { start: number; end: number } | undefined;
  for (const child of children) {
    const start = state.text.length;
    if (child.type === "footnoteReference") {
      state.marks.push({ node: child, at: start, floor, ...(span && { span }) });
      continue;
    }
    span = undefined;
    if (child.type === "text" || child.type === "inlineCode") {
      state.text += onOneLine(child.value);
      state.pieces.push({ at: start, offset: alignText(state.reading, child) });
    } else if (child.type === "break") {
      state.text += " ";
      state.pieces.push({ at: start, offset: () => extent(child).start });
    } else if ("children" in child) {
      flatten(state, child.children, child.type === "bracketed" ? start : floor);
      if (child.type === "bracketed") span = { start, end: state.text.length };
    }
  }
}
