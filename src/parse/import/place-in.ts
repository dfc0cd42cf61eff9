/** Places in a foreign file. */
import type { Position } from "unist";
import type { Place } from "../../text/place.ts";
import type { ForeignFile } from "./draft.ts";

/** The first line of a file: where complaints about the whole of it point. */
export const fileStart = (file: Pick<ForeignFile, "name">): Place => ({
  file: file.name,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
});

/** The place of a node, or the file's first line where its converter keeps no positions. */
export function placeIn(file: Pick<ForeignFile, "name">, position: Position | undefined): Place {
  if (position === undefined) return fileStart(file);
  const { start, end } = position;
  return { file: file.name, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
