/** Places of ours and positions of the protocol: ours count from 1, theirs from 0; both in UTF-16 code units. */
import type { Position, Range } from "vscode-languageserver";
import type { Place } from "../../base/place.ts";

/** A place as a range of its file. */
export const toRange = ({ line, column, endLine, endColumn }: Place): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: endLine - 1, character: endColumn - 1 },
});

/** Says whether a position stands in a place or at its end. */
export function holds(place: Place, { line, character }: Position): boolean {
  const { start, end } = toRange(place);
  const isBehind = line > start.line || (line === start.line && character >= start.character);
  return isBehind && (line < end.line || (line === end.line && character <= end.character));
}
