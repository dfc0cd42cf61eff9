/** A part of a typed name, with its own place. */
import type { Name } from "../../model/name.ts";

/** Gives the words from `start` to `end` (UTF-16) without white space around them; one-line names get exact columns. */
export function sliceName({ text, place }: Name, start: number, end: number): Name {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const part = raw.trim();
  if (place.endLine !== place.line) return { text: part, place };
  const column = place.column + from;
  return { text: part, place: { ...place, column, endColumn: column + part.length } };
}
