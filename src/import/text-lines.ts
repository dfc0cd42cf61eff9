/** The paragraphs of a plain text, each with the line of the file it begins on. */
import type { Position } from "unist";

/** One paragraph as a single line: trimmed, and its own wrapped lines joined by spaces. */
export interface Line {
  readonly text: string;
  /** First and last line in the file, counted from 1. */
  readonly from: number;
  readonly to: number;
}

/** A text wider than this is not wrapped by hand. */
const WIDEST_WRAP = 100;
const ENDS_SENTENCE = /[.!?؟:…]["'»”)\]]*$/u;

/**
 * Cuts a text into paragraphs. In a text wrapped by hand (narrow, most line ends in mid-sentence) blank lines part
 * them; elsewhere each line is one, as browsers copy a page.
 */
export function linesOf(text: string): Line[] {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/u).map((line, index) => ({
    text: line.trim(),
    from: index + 1,
    to: index + 1,
  }));
  return isWrapped(lines) ? joinWrapped(lines) : lines.filter((line) => line.text !== "");
}

function isWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter((line, index) => line.text !== "" && (lines[index + 1]?.text ?? "") !== "");
  const open = inner.filter((line) => !ENDS_SENTENCE.test(line.text) && line.text.length > 30);
  return inner.length > 3 && open.length > inner.length * 0.7 && lines.every((line) => line.text.length <= WIDEST_WRAP);
}

function joinWrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const open = joined.at(-1);
    if (line.text === "") continue;
    if (open === undefined || lines[index - 1]?.text === "") joined.push(line);
    else joined[joined.length - 1] = { ...open, text: `${open.text} ${line.text}`, to: line.to };
  }
  return joined;
}

/** The position of a line for the tree built from it; columns are those of its text. */
export const positionOf = ({ from, to, text }: Line): Position => ({
  start: { line: from, column: 1 },
  end: { line: to, column: text.length + 1 },
});
