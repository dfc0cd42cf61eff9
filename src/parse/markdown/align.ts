/** From the words of a text node back to the characters of the file that they were read from. */
import type { InlineCode, Text } from "mdast";
import type { Reading } from "../reading.ts";
import { extent } from "./markdown-tree.ts";

/** Leads code units of a node's value back to the file; the one behind the last leads to the node's end. */
export type Alignment = (index: number) => number;

/**
 * Aligns a node's value with the file. Nearly always one is a copy of the other; escapes, character references and
 * the margins of quotations stand in the file, and not in the value.
 */
export function alignText(reading: Reading, node: Text | InlineCode): Alignment {
  const { start, end } = extent(node);
  if (node.value.length === end - start) return (index) => Math.min(end, start + index);
  const offsets = alignByCharacter(reading.text, node.value, start, end);
  return (index) => offsets[index] ?? end;
}

function alignByCharacter(text: string, value: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  let at = start;
  for (let index = 0; index < value.length; index += 1) {
    const char = value.charAt(index);
    while (at < end && !standsFor(text, at, char)) at += 1;
    offsets.push(Math.min(at, end));
    at += width(text, at, char);
  }
  return offsets;
}

/** Cuts a text node: code units `from` to `to` of its value, with their own position. */
export function sliceText(reading: Reading, node: Text, from: number, to: number): Text {
  const offset = alignText(reading, node);
  const start = offset(from);
  const end = to > from ? offset(to - 1) + 1 : start;
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
