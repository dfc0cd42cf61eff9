/** One file being read: its text, the places in it, and the complaints found so far. */

import { linesOf } from "../base/lines.ts";
import type { Place } from "../base/place.ts";
import type { Code, Facts } from "../diagnostics/codes.ts";
import { complain, type Diagnostic, type Extras } from "../diagnostics/diagnostic.ts";
import type { Name } from "../model/name.ts";
import type { MarkdownParser } from "../model/site.ts";

/** What every step of parsing is given. Offsets are UTF-16 code units of `text`. */
export interface Reading {
  /** Relative to the content folder. */
  readonly file: string;
  readonly text: string;
  /** By which parser Markdown is read; the tree is the same. */
  readonly parser: MarkdownParser;
  /** The place of a stretch, its end exclusive. */
  place(start: number, end: number): Place;
  /** Reads a stretch as a name: white space at both ends left out, runs of it (line breaks too) as one space. */
  name(start: number, end: number): Name;
  /** Notes a fault. */
  complain<C extends Code>(code: C, place: Place, facts: Facts<C>, extras?: Extras): void;
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens a text for reading. */
export function openReading(file: string, text: string, parser: MarkdownParser = "remark"): Reading {
  const lines = linesOf(text);
  const diagnostics: Diagnostic[] = [];
  const place = (start: number, end: number): Place => lines.place(file, start, end);
  return {
    file,
    text,
    parser,
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
