/** From the words of a text node back to the characters of the file that they were read from. */
import type { InlineCode, Text } from "mdast";
import type { Reading } from "../reading.ts";
import { extent } from "./markdown-tree.ts";

/**
 * For each code unit of the node's value, its offset in the file; and one more, for the end. Escapes, character
 * references and the margins of quotations stand in the file, and not in the value.
 */
export function alignText(reading: Reading, node: Text | InlineCode): number[] {
  const { start, end } = extent(node);
  const { value } = node;
  if (value.length === end - start) return Array.from({ length: value.length + 1 }, (_, index) => start + index);
  const offsets: number[] = [];
  let at = start;
  for (const char of value.split("")) {
    while (at < end && !standsFor(reading.text, at, char)) at += 1;
    offsets.push(Math.min(at, end));
    at += width(reading.text, at, char);
  }
  offsets.push(end);
  return offsets;
}

/** Cuts a text node: code units `from` to `to` of its value, with their own position. */
export function sliceText(reading: Reading, node: Text, from: number, to: number): Text {
  const offsets = alignText(reading, node);
  const start = offsets[from] ?? 0;
  const end = to > from ? (offsets[to - 1] ?? start) + 1 : start;
  return textNode(reading, node.value.slice(from, to), start, end);
}

/** Makes a text node that stands for a stretch of the file. */
export function textNode(reading: Reading, value: string, start: number, end: number): Text {
  return { type: "text", value, position: positionOf(reading, start, end) };
}

/** The unist position of a stretch of the file. */
export function positionOf(reading: Reading, start: number, end: number): NonNullable<Text["position"]> {
  const place = reading.place(start, end);
  return {
    start: { line: place.line, column: place.column, offset: start },
    end: { line: place.endLine, column: place.endColumn, offset: end },
  };
}

const REFERENCE = /^&(?:#\w{1,8}|\w{2,31});/u;
const PUNCTUATION = /[!-/:-@[-`{-~]/u;

function standsFor(text: string, at: number, char: string): boolean {
  const found = text.charAt(at);
  if (found === "\\" && PUNCTUATION.test(text.charAt(at + 1))) return false;
  if (found === char) return char !== "\\" || text.charAt(at - 1) === "\\" || !PUNCTUATION.test(text.charAt(at + 1));
  if (char === "\n") return found === "\r";
  return found === "&" && REFERENCE.test(text.slice(at, at + 40));
}

function width(text: string, at: number, char: string): number {
  if (char === "\n" && text.startsWith("\r\n", at)) return 2;
  return text.charAt(at) === "&" ? (REFERENCE.exec(text.slice(at, at + 40))?.[0].length ?? 1) : 1;
}
