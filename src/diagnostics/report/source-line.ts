/** One line of a file with a caret line under it that stays under the right words in any terminal. */
import type { Place } from "../../base/place.ts";

/** What is shown of a line, and the line of carets that belongs under it. */
export interface SourceLine {
  readonly shown: string;
  readonly carets: string;
}

interface Cell {
  readonly shown: string;
  /** What stands in the caret line where nothing is pointed at. */
  readonly blank: string;
  readonly marked: boolean;
}

const CELLS_BEFORE = 36;
const CELLS_IN_ALL = 76;
const RLM = "\u200f";
const LRM = "\u200e";

/**
 * Cuts a readable piece of the line out around the place and puts carets under the words meant. Terminals differ:
 * some reorder Arabic, some show it letter by letter from the left. So the caret line is a shadow of the line above:
 * for every letter a blank (or a caret) and an invisible mark of that letter's direction; whatever the terminal does
 * to the one, it does to the other. `undefined` where the text has no such line.
 */
export function pointAt(text: string, place: Place): SourceLine | undefined {
  const line = text.split(/\r\n|\n|\r/)[place.line - 1];
  if (line === undefined || line.trim() === "") return undefined;
  const cells = cutAround(toCells(line, place));
  return {
    shown: cells.map(({ shown }) => shown).join(""),
    // Not trimmed: within a line from the left, an Arabic run is laid out by its whole length.
    carets: cells.map(({ blank, marked }) => (marked ? pointed(blank) : blank)).join(""),
  };
}

/** A caret in a letter's place; behind it the letter's direction once more, or the last of a run would go its own way. */
const pointed = (blank: string): string => blank.replace(" ", "^") + (blank.startsWith(RLM) ? RLM : "");

function toCells(line: string, place: Place): Cell[] {
  const start = place.column - 1;
  const sameLine = place.endLine === place.line;
  const end = sameLine ? Math.max(place.endColumn - 1, start + 1) : line.length;
  const cells: Cell[] = [];
  let offset = 0;
  for (const char of line) {
    cells.push({ ...drawChar(char), marked: offset >= start && offset < end });
    offset += char.length;
  }
  if (start >= line.length) cells.push({ shown: " ", blank: " ", marked: true });
  return cells;
}

/** Control characters are shown as signs, so that a file can neither steer the terminal nor hide the order of words. */
function drawChar(char: string): Omit<Cell, "marked"> {
  if (/[\t\u00a0]/.test(char)) return { shown: " ", blank: " " };
  if (/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]|\p{Cs}/u.test(char)) return { shown: "\ufffd", blank: " " };
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(char)) return { shown: char, blank: "" };
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u.test(char)) {
    return { shown: char, blank: `${LRM}  ` };
  }
  if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(char) && /\p{L}/u.test(char))
    return { shown: char, blank: `${RLM} ` };
  if (/[\p{L}\p{N}]/u.test(char)) return { shown: char, blank: `${LRM} ` };
  return { shown: char, blank: " " };
}

function cutAround(cells: readonly Cell[]): Cell[] {
  if (cells.length <= CELLS_IN_ALL) return [...cells];
  const first = cells.findIndex(({ marked }) => marked);
  const start = Math.max(0, Math.min(first - CELLS_BEFORE, cells.length - CELLS_IN_ALL));
  const dots: Cell = { shown: "…", blank: " ", marked: false };
  const piece = cells.slice(start, start + CELLS_IN_ALL);
  return [...(start > 0 ? [dots] : []), ...piece, ...(start + CELLS_IN_ALL < cells.length ? [dots] : [])];
}
