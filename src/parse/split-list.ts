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

/**
 * Splits a stretch of a text. A bracket or quote that is never closed holds nothing together; brackets around the
 * whole, as YAML has them, are no part of it.
 */
export function splitList(text: string, first: number, last: number, separators = LIST_SEPARATORS): Part[] {
  const { start, end } = withoutBrackets(text, trimPart(text, { start: first, end: last }));
  const parts: Part[] = [];
  const absent = new Set<string>();
  let from = start;
  let at = start;
  while (at < end) {
    const char = text.charAt(at);
    if (separators.includes(char)) {
      parts.push({ start: from, end: at });
      from = at + 1;
    }
    at = OPENING.includes(char) ? afterGroup(text, at, end, absent) : at + 1;
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

/** `[أ، ب]` to what stands in it; a mark, `[^أ]`, and a link to a topic, `[[أ]]`, are names by themselves. */
function withoutBrackets(text: string, part: Part): Part {
  const isList = /^\[(?!\^|\[[^^])/u.test(text.slice(part.start, part.end)) && closes(text, part) === part.end - 1;
  return isList ? { start: part.start + 1, end: part.end - 1 } : part;
}

/** Where the bracket that a stretch begins with is closed. */
function closes(text: string, { start, end }: Part): number | undefined {
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    if (text.charAt(at) === "[") depth += 1;
    if (text.charAt(at) === "]") depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

const BLANK = /[\s\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** `absent` holds the signs that close nothing any more: a thousand open brackets would each look through all the rest. */
function afterGroup(text: string, open: number, end: number, absent: Set<string>): number {
  const closing = CLOSING.charAt(OPENING.indexOf(text.charAt(open)));
  if (absent.has(closing)) return open + 1;
  const close = text.indexOf(closing, open + 1);
  if (close !== -1 && close < end) return close + 1;
  absent.add(closing);
  return open + 1;
}
