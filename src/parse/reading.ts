/** One file being read: its text, the places in it, and the complaints found so far. */
import type { Code, Facts } from "../diagnostics/codes.ts";
import { complain, type Diagnostic, type Extras } from "../diagnostics/diagnostic.ts";
import type { Name } from "../model/name.ts";
import type { Place } from "../text/place.ts";

/** What every step of parsing is given. Offsets are UTF-16 code units of `text`. */
export interface Reading {
  /** Relative to the content folder. */
  readonly file: string;
  readonly text: string;
  /** The place of a stretch, its end exclusive. */
  place(start: number, end: number): Place;
  /** Reads a stretch as a name: white space at both ends left out, runs of it (line breaks too) as one space. */
  name(start: number, end: number): Name;
  /** Notes a fault. */
  complain<C extends Code>(code: C, place: Place, facts: Facts<C>, extras?: Extras): void;
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens a text for reading. Lines end with LF, CR LF or CR, as Markdown and editors count them. */
export function openReading(file: string, text: string): Reading {
  const lines = lineStarts(text);
  const diagnostics: Diagnostic[] = [];
  const place = (start: number, end: number): Place => {
    const [line, column] = pointAt(lines, start);
    const [endLine, endColumn] = pointAt(lines, Math.max(start, end));
    return { file, line, column, endLine, endColumn };
  };
  return {
    file,
    text,
    place,
    name: (start, end) => {
      const typed = text.slice(start, end);
      const from = start + (typed.length - typed.trimStart().length);
      const to = Math.max(from, end - (typed.length - typed.trimEnd().length));
      return { text: typed.trim().replace(/\s+/gu, " "), place: place(from, to) };
    },
    complain: (code, at, facts, extras) => {
      diagnostics.push(complain(code, at, facts, extras));
    },
    diagnostics,
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/gu)) starts.push(match.index + match[0].length);
  return starts;
}

function pointAt(lines: readonly number[], offset: number): [line: number, column: number] {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return [low + 1, offset - (lines[low] ?? 0) + 1];
}
