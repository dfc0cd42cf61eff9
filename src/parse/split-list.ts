/** Cuts `أ، ب؛ ج` into its parts, each with its place; quotes and brackets hold together what stands in them. */

/** A stretch of the text, white space at both ends left out; never empty. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** What separates the items of a list: a comma or a semicolon, Arabic or ASCII. */
export const LIST_SEPARATORS = "،,؛;";

const OPENING = "«“([{";
const CLOSING = "»”)]}";

/** Splits a stretch of a text. A bracket or quote that is never closed holds nothing together. */
export function splitList(text: string, start: number, end: number, separators = LIST_SEPARATORS): Part[] {
  const parts: Part[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    const char = text.charAt(at);
    if (separators.includes(char)) {
      parts.push({ start: from, end: at });
      from = at + 1;
    }
    at = OPENING.includes(char) ? afterGroup(text, at, end) : at + 1;
  }
  parts.push({ start: from, end });
  return parts.map((part) => trimPart(text, part)).filter((part) => part.end > part.start);
}

/** Leaves white space and invisible marks out at both ends. */
export function trimPart(text: string, { start, end }: Part): Part {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text.charAt(from))) from++;
  while (to > from && BLANK.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

const BLANK = /[\s\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/u;

function afterGroup(text: string, open: number, end: number): number {
  const closing = CLOSING.charAt(OPENING.indexOf(text.charAt(open)));
  const close = text.indexOf(closing, open + 1);
  return close === -1 || close >= end ? open + 1 : close + 1;
}
