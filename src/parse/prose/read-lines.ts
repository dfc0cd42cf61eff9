/** The marks of lines outside the running text: a headline, a summary, a picture's words. What readers see of such a line has none. */

import { linesOf } from "../../base/lines.ts";
import type { Place } from "../../base/place.ts";
import type { Mark } from "../../model/mark.ts";
import type { PlacedIn } from "../../model/vocabulary.ts";
import type { NoteKinds } from "../notes/read-notes.ts";
import type { Reading } from "../reading.ts";
import type { LineText, MarkSpot } from "./flat-text.ts";
import { markAt } from "./read-marks.ts";
import { readPassages } from "./read-passage.ts";

/** A line as it was typed, and where in the file each of its characters stands. */
export interface Line {
  readonly placedIn: PlacedIn;
  readonly text: string;
  readonly offset: (index: number) => number;
}

/** What readers see of a line, and what its marks say. */
export interface ReadLine {
  readonly placedIn: PlacedIn;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** `[words][^label]`, or `[^label]` alone; `[حاشية: label]` on keyboards without `^`. */
const MARKED = /(?:\[(?<words>[^[\]]*)\])?(?<mark>\[(?:\s*\^[^[\]]+|(?:ال)?حاشي[ةه]\s*[:：][^[\]]+)\])/gu;
/** What follows a mark that is set off from its word by white space: then that goes with the mark. */
const SET_OFF = /^(?:[\s.،؛:!؟?…»”"')]|$)/u;
const GAP_BEFORE_STOP = /^\s+(?=[.،؛:!؟?…])/u;

/** A value of the front matter as a line: as it was typed, without the quotes that YAML knows. */
export function lineAt(reading: Reading, placedIn: PlacedIn, place: Place): Line {
  const { offset } = linesOf(reading.text);
  const [start, end] = [offset(place.line, place.column), offset(place.endLine, place.endColumn)];
  const quoted = /^(["'])[\s\S]*\1$/u.test(reading.text.slice(start, end)) ? 1 : 0;
  return {
    placedIn,
    text: reading.text.slice(start + quoted, end - quoted),
    offset: (index) => start + quoted + index,
  };
}

/** Reads the marks of a line. Complains `span-empty`. */
export function readLine(reading: Reading, line: Line, notes: NoteKinds): ReadLine {
  const flat = flatten(line);
  const passages = readPassages(reading, flat, false);
  const marks = flat.marks.flatMap(({ start, end }, index): Mark[] => {
    const passage = passages[index]?.passage;
    if (passage === undefined) return [];
    const mark = markAt(reading, { start, end }, notes, passage);
    if (mark.kind === "claim" && passage.exact === "")
      reading.complain("span-empty", mark.place, { label: mark.label });
    return [{ ...mark, placedIn: line.placedIn }];
  });
  return { placedIn: line.placedIn, text: flat.text, marks };
}

/** A mark of a line, and where it stands in the file. */
interface LineMark extends MarkSpot {
  readonly start: number;
  readonly end: number;
}

/** The line without its marks and the brackets around their words; white space is single, as YAML folds it. */
function flatten({ text: raw, offset }: Line): LineText<LineMark> {
  const offsets: number[] = [];
  const marks: LineMark[] = [];
  let text = "";
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const isSpace = /\s/u.test(raw.charAt(at));
      if (isSpace && (text === "" || text.endsWith(" "))) continue;
      text += isSpace ? " " : raw.charAt(at);
      offsets.push(offset(at));
    }
  };
  let reached = 0;
  for (const match of raw.matchAll(MARKED)) {
    add(reached, match.index);
    const { words, mark = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (words === undefined && text.endsWith(" ") && SET_OFF.test(raw.slice(end))) {
      text = text.slice(0, -1);
      offsets.pop();
    }
    const from = text.length;
    if (words !== undefined) add(match.index + 1, match.index + 1 + words.length);
    const span = words === undefined ? {} : { span: { start: from, end: text.length } };
    marks.push({ at: text.length, floor: 0, ...span, start: offset(end - mark.length), end: offset(end - 1) + 1 });
    reached = end + (GAP_BEFORE_STOP.exec(raw.slice(end))?.[0].length ?? 0);
  }
  add(reached, raw.length);
  return { text: text.trimEnd(), marks, offset: (index) => offsets[index] ?? offset(raw.length) };
}
