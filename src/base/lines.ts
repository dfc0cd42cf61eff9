/** From offsets in a text to lines and columns, and back. */
import { location } from "vfile-location";
import type { Place } from "./place.ts";

/** The lines of one text. Lines end with LF, CR LF or CR, as Markdown and editors count them. */
export interface Lines {
  /** The place of a stretch of the file `file` by UTF-16 offsets; the end is exclusive. What is outside of the text is its beginning or its end. */
  place(file: string, start: number, end: number): Place;
  /** The offset of a line and a column; where the text has no such point, its end. */
  offset(line: number, column: number): number;
}

/** Opens a text for counting. */
export function linesOf(text: string): Lines {
  const { toPoint, toOffset } = location(text);
  const point = (offset: number) => toPoint(Math.min(offset, text.length)) ?? { line: 1, column: 1 };
  return {
    place: (file, start, end) => {
      const [from, to] = [point(start), point(Math.max(start, end))];
      return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
    offset: (line, column) => toOffset({ line, column }) ?? text.length,
  };
}
