/** The marks of lines outside the body: a headline, a summary, a caption. What readers see of such a line has none. */

import { linesOf } from "../../base/lines.ts";
import type { Place } from "../../base/place.ts";
import type { Mark } from "../../model/mark.ts";
import type { PlacedIn } from "../../model/vocabulary.ts";
import type { NoteKinds } from "../notes/read-notes.ts";
import type { Reading } from "../reading.ts";
import type { LineText, MarkSpot } from "./flat-text.ts";
import { markAt } from "./read-marks.ts";
import { readPassages } from "./read-passage.ts";

/** A line of the front matter: its value, and where it was typed. */
export interface Line {
  readonly placedIn: PlacedIn;
  readonly text: string;
  readonly place: Place;
}

/** What readers see of a line, and what its marks say. */
export interface ReadLine {
  readonly placedIn: PlacedIn;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Reads the marks of some lines; a line without marks stays letter for letter what it was. Complains `span-empty`. */
export function readLines(reading: Reading, lines: readonly Line[], notes: NoteKinds): ReadLine[] {
  return lines.map((line) => (MARK.test(line.text) ? readLine(reading, line, notes) : { ...line, marks: [] }));
}

/** `[words][^label]`, or `[^label]` alone; `[حاشية: label]` on keyboards without `^`. */
const MARKED = /(?:\[(?<words>[^[\]]*)\])?(?<mark>\[(?:\s*\^[^[\]]+|(?:ال)?حاشي[ةه]\s*[:：][^[\]]+)\])/gu;
const MARK = /\[(?:\s*\^[^[\]]+|(?:ال)?حاشي[ةه]\s*[:：][^[\]]+)\]/u;

/** A mark of a line, and where it stands in the file. */
interface LineMark extends MarkSpot {
  readonly start: number;
  readonly end: number;
}

function readLine(reading: Reading, { placedIn, place }: Line, notes: NoteKinds): ReadLine {
  const flat = flatten(reading, place);
  const passages = readPassages(reading, flat, false);
  const marks = flat.marks.flatMap(({ start, end }, index): Mark[] => {
    const passage = passages[index]?.passage;
    if (passage === undefined) return [];
    const mark = markAt(reading, { start, end }, notes, passage);
    if (mark.kind === "claim" && passage.exact === "")
      reading.complain("span-empty", mark.place, { label: mark.label });
    return [mark.kind === "footnote" ? mark : { ...mark, placedIn }];
  });
  return { placedIn, text: flat.text, marks };
}

/** The line without its marks and the brackets around their words; white space is single, as YAML folds it. */
function flatten(reading: Reading, place: Place): LineText<LineMark> {
  const { offset } = linesOf(reading.text);
  const start = offset(place.line, place.column);
  const raw = reading.text.slice(start, offset(place.endLine, place.endColumn));
  const quoted = /^(["'])[\s\S]*\1$/u.test(raw) ? 1 : 0;
  const offsets: number[] = [];
  const marks: LineMark[] = [];
  let text = "";
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const isSpace = /\s/u.test(raw.charAt(at));
      if (isSpace && (text === "" || text.endsWith(" "))) continue;
      text += isSpace ? " " : raw.charAt(at);
      offsets.push(start + at);
    }
  };
  let reached = quoted;
  for (const match of raw.matchAll(MARKED)) {
    add(reached, match.index);
    const { words, mark = "" } = match.groups ?? {};
    const from = text.length;
    if (words !== undefined) add(match.index + 1, match.index + 1 + words.length);
    reached = match.index + match[0].length;
    const span = words === undefined ? {} : { span: { start: from, end: text.length } };
    marks.push({ at: text.length, floor: 0, ...span, start: start + reached - mark.length, end: start + reached });
  }
  add(reached, raw.length - quoted);
  const trimmed = text.trimEnd();
  return { text: trimmed, marks, offset: (index) => offsets[index] ?? start + raw.length };
}
