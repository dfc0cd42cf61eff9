/** Tables whose rows hold more cells than their head: Markdown shows no cell beyond it, so the head is widened by empty ones. */

import { partAtCode } from "./outside-code.ts";

/** The line of hyphens between the head and the rows. */
const RULE = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;
const PIPE = /(?<!\\)\|/gu;

/** Widens the tables of a text, those in code apart; a text whose tables hold all their cells stays as it is. */
export function widenTables(text: string): string {
  const lines = text.split("\n");
  const inCode = linesInCode(text);
  for (const [at, rule] of lines.entries()) {
    const head = lines[at - 1];
    if (head === undefined || inCode.has(at) || !rule.includes("|") || !RULE.test(rule)) continue;
    if (widthOf(head) !== widthOf(rule)) continue;
    const rows = lines.slice(at + 1);
    const end = rows.findIndex((row) => !row.includes("|"));
    const widest = Math.max(widthOf(head), ...rows.slice(0, end === -1 ? undefined : end).map(widthOf));
    const more = widest - widthOf(head);
    if (more === 0) continue;
    lines[at - 1] = widened(head, more, "  ");
    lines[at] = widened(rule, more, "---");
  }
  return lines.join("\n");
}

/** The numbers, from 0, of the lines that fences and their like hold. */
function linesInCode(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let line = 0;
  for (const { text: piece, language } of partAtCode(text)) {
    const breaks = piece.split("\n").length - 1;
    if (language !== undefined) for (let at = 0; at <= breaks; at += 1) found.add(line + at);
    line += breaks;
  }
  return found;
}

/** How many cells a line has, the empty ones at its end left out. */
const widthOf = (line: string): number =>
  line
    .trim()
    .replace(/^\||(?:(?<!\\)\|\s*)+$/gu, "")
    .split(PIPE).length;

const widened = (line: string, more: number, cell: string): string => {
  const bare = line.trimEnd();
  return `${bare.endsWith("|") ? bare : `${bare} |`}${`${cell}|`.repeat(more)}`;
};
