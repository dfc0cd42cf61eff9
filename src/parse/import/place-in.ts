/** Places in a foreign file. */
import type { Position } from "unist";
import type { Place } from "../../text/place.ts";
import type { ForeignFile } from "./draft.ts";

/** From a node's position to its place; where the converter kept none, to the nearest place that is known. */
export type Locate = (position: Position | undefined) => Place;

/** The first line of a file: where complaints about the whole of it point. */
export const fileStart = (file: Pick<ForeignFile, "name">): Place => ({
  file: file.name,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
});

/** Locates the nodes of a file that was parsed as a whole; `otherwise` stands for nodes without a position. */
export const locateIn =
  (file: Pick<ForeignFile, "name">, otherwise: Place = fileStart(file)): Locate =>
  (position) => {
    if (position === undefined) return otherwise;
    const { start, end } = position;
    return { file: file.name, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
