/** The outline of a file as an editor lists it: its headings as typed, and the records of its claims. */
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { Noun } from "../../model/nouns.ts";
import { toRange } from "./ranges.ts";

const HEADING = /^ {0,3}#{1,6}\s+(.+?)(?:\s+#+)?\s*$/u;
const FENCE = /^ {0,3}(?:```|~~~)/u;

/** Symbols in the order of their lines. */
export function outlineOf(text: string, noun: Noun | undefined): DocumentSymbol[] {
  const records = noun?.kind === "article" ? noun.noun.records : [];
  const labels = records.map(({ label, place }) => symbol(label, SymbolKind.Property, toRange(place)));
  return [...headings(text), ...labels].sort((a, b) => a.range.start.line - b.range.start.line);
}

/** Headings outside of code. */
function headings(text: string): DocumentSymbol[] {
  let isCode = false;
  return text.split("\n").flatMap((line, index) => {
    if (FENCE.test(line)) isCode = !isCode;
    const words = isCode ? undefined : HEADING.exec(line)?.[1];
    const range = { start: { line: index, character: 0 }, end: { line: index, character: line.length } };
    return words === undefined ? [] : [symbol(words, SymbolKind.String, range)];
  });
}

const symbol = (name: string, kind: SymbolKind, range: DocumentSymbol["range"]): DocumentSymbol => ({
  name,
  kind,
  range,
  selectionRange: range,
});
