/** Changes of texts, each at its place: made of one state of the files, and made all at once. */
import { linesOf } from "./lines.ts";
import { comparePlaces, type Place } from "./place.ts";

/** `text` stands in the stead of what is at `place`; an empty place is where it is put in. */
export interface TextEdit {
  readonly place: Place;
  readonly text: string;
}

/** Makes the changes of one text; what is put in stands before what is changed at the same point. They never overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const { offset } = linesOf(text);
  const pieces: string[] = [];
  let rest = 0;
  for (const { place, text: fresh } of inOrder(edits)) {
    pieces.push(text.slice(rest, offset(place.line, place.column)), fresh);
    rest = offset(place.endLine, place.endColumn);
  }
  return [...pieces, text.slice(rest)].join("");
}

/** As they stand in their files. */
export const inOrder = (edits: readonly TextEdit[]): TextEdit[] =>
  [...edits].sort((a, b) => comparePlaces(a.place, b.place));
