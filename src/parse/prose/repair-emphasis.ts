/** `بـ**«س»**`: emphasis that Markdown leaves as text, because of the letters and quotes around its asterisks. */
import type { Nodes, PhrasingContent, Text } from "mdast";
import { type Alignment, alignText, positionOf, sliceText } from "../markdown/align.ts";
import { replaceTexts } from "../markdown/replace-texts.ts";
import type { Reading } from "../reading.ts";

const STRONG = /\*\*(?=\S)(?<words>[^*\n]+?)(?<=\S)\*\*/gu;

/**
 * Emphasises what stands between two pairs of asterisks within one text. Complains with `near-miss-emphasis` (a
 * note: it is mended), and with `near-miss-emphasis-open` where the counterpart is missing.
 */
export function repairEmphasis(tree: Nodes, reading: Reading): void {
  replaceTexts(tree, (node) => {
    if (!node.value.includes("**")) return undefined;
    const offset = alignText(reading, node);
    const pieces: PhrasingContent[] = [];
    let rest = 0;
    for (const match of node.value.matchAll(STRONG)) {
      const end = match.index + match[0].length;
      const start = offset(match.index);
      if (reading.text[start - 1] === "\\") continue;
      const stop = offset(end - 1) + 1;
      reading.complain("near-miss-emphasis", reading.place(start, stop), { text: match[0] });
      if (match.index > rest) pieces.push(sliceText(reading, node, rest, match.index));
      const words = sliceText(reading, node, match.index + 2, end - 2);
      pieces.push({ type: "strong", children: [words], position: positionOf(reading, start, stop) });
      rest = end;
    }
    complainOfOpen(reading, node, offset, rest);
    if (pieces.length === 0) return undefined;
    if (rest < node.value.length) pieces.push(sliceText(reading, node, rest, node.value.length));
    return pieces;
  });
}

/** Asterisks between white space or digits are arithmetic or ornament; those that touch a letter were meant to emphasise. */
function complainOfOpen(reading: Reading, node: Text, offset: Alignment, from: number): void {
  for (const match of node.value.slice(from).matchAll(/(?<!\*)\*\*(?!\*)/gu)) {
    const at = from + match.index;
    const start = offset(at);
    const touches = /[\p{L}«»“”]/u.test(node.value.charAt(at - 1) + node.value.charAt(at + 2));
    if (touches && reading.text[start - 1] !== "\\" && reading.text[start] === "*")
      reading.complain("near-miss-emphasis-open", reading.place(start, start + 2), {});
  }
}
