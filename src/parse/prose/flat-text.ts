/** The words of a paragraph as they are read, and for each character where it stands in the file. */
import type { FootnoteReference, Nodes, PhrasingContent } from "mdast";
import { alignText } from "../markdown/align.ts";
import { extent } from "../markdown/markdown-tree.ts";
import type { Reading } from "../reading.ts";

/** Running text without Markdown, marks and pictures; line breaks within a paragraph are spaces. */
export interface FlatText {
  readonly text: string;
  /** Offset in the file of each code unit. */
  readonly offsets: readonly number[];
  /** The marks, each with its position in `text`, in order; `within` is the bracketed span right before it. */
  readonly marks: readonly FlatMark[];
}

export interface FlatMark {
  readonly node: FootnoteReference;
  readonly at: number;
  /** The words in brackets that the mark covers: positions in `text`. */
  readonly span?: { readonly start: number; readonly end: number };
  /** Where the innermost brackets around the mark begin: a clause never reaches out of them. */
  readonly floor: number;
}

/** Flattens phrases. */
export function flattenPhrases(reading: Reading, children: readonly PhrasingContent[]): FlatText {
  const state: State = { reading, text: "", offsets: [], marks: [] };
  flatten(state, children, 0);
  return state;
}

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
  readonly offsets: number[];
  readonly marks: FlatMark[];
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
      state.text += child.value.replace(/[\r\n]/gu, " ");
      state.offsets.push(...alignText(state.reading, child).slice(0, -1));
    } else if (child.type === "break") {
      state.text += " ";
      state.offsets.push(extent(child).start);
    } else if ("children" in child) {
      flatten(state, child.children, child.type === "bracketed" ? start : floor);
      if (child.type === "bracketed") span = { start, end: state.text.length };
    }
  }
}
