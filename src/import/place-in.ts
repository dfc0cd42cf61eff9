/** Places in a foreign file. */
import type { Position } from "unist";
import { fileStart, type Place } from "../base/place.ts";

/** From a node's position to its place; where the converter kept none, to the nearest place that is known. */
export type Locate = (position: Position | undefined) => Place;

/** Locates the nodes of a file that was parsed as a whole; `otherwise` stands for nodes without a position. */
export const locateIn =
  (file: { readonly name: string }, otherwise: Place = fileStart(file.name)): Locate =>
  (position) => {
    if (position === undefined) return otherwise;
    const { start, end } = position;
    return { file: file.name, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
