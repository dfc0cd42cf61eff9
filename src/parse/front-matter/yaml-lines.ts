/** The lines of a block, and which of them belong together by indentation and bullets. */

/** A line of the block: offsets in the file, without its line break; `from` is where its words begin. */
export interface Line {
  readonly start: number;
  readonly from: number;
  readonly end: number;
}

/** A line with the deeper lines and the bullets below it. */
export type LineGroup = readonly [head: Line, below: readonly Line[]];

const BLANK_START = /^[\s\u200e\u200f\u061c\ufeff]*/u;
const BULLET = /^[-*+•–—▪●][^\S\r\n]*/u;

/** Cuts a stretch of the file into its lines; empty ones are left out. */
export function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n]+/gu)) {
    const at = start + match.index;
    const from = at + (BLANK_START.exec(match[0])?.[0].length ?? 0);
    if (from < at + match[0].length) lines.push({ start: at, from, end: at + match[0].trimEnd().length });
  }
  return lines;
}

/** Groups lines under those that stand as far out as the first; comments head no group. */
export function groupLines(text: string, lines: readonly Line[]): readonly LineGroup[] {
  const groups: [Line, Line[]][] = [];
  const margin = lines[0] === undefined ? 0 : lines[0].from - lines[0].start;
  for (const line of lines) {
    const current = groups.at(-1);
    const isBelow = line.from - line.start > margin || isBullet(text, line);
    if (current !== undefined && isBelow) current[1].push(line);
    else if (!isComment(text, line)) groups.push([line, []]);
  }
  return groups;
}

/** Groups lines under their bullets; `before` are those above the first one. */
export function groupBullets(
  text: string,
  lines: readonly Line[],
): { readonly groups: readonly LineGroup[]; readonly before: readonly Line[] } {
  const groups: [Line, Line[]][] = [];
  const before: Line[] = [];
  for (const line of lines) {
    const current = groups.at(-1);
    if (isBullet(text, line)) groups.push([line, []]);
    else if (current !== undefined) current[1].push(line);
    else if (!isComment(text, line)) before.push(line);
  }
  return { groups, before };
}

/** Says whether a line begins an item. */
export const isBullet = (text: string, line: Line): boolean => BULLET.test(text.slice(line.from, line.end));

/** An item's words, without its bullet. */
export function afterBullet(text: string, line: Line): Line {
  return { ...line, from: line.from + (BULLET.exec(text.slice(line.from, line.end))?.[0].length ?? 0) };
}

/** What stands on a line from an offset on, white space left out. */
export function restOfLine(text: string, line: Line, from: number): Line {
  return { ...line, from: from + (BLANK_START.exec(text.slice(from, line.end))?.[0].length ?? 0) };
}

/** The words of several lines as one. */
export const joinLines = (text: string, lines: readonly Line[]): string =>
  lines.map((line) => text.slice(line.from, line.end)).join(" ");

const isComment = (text: string, line: Line): boolean => text[line.from] === "#";
