/** Where something stands in a file of the editor's: the address that every complaint and every mark carries. */
import { byCodeUnits } from "./order.ts";

/**
 * A stretch of one file. Lines and columns are counted from 1, columns in UTF-16 code units (as unist and every
 * editor's "go to" count them); the end is exclusive. `file` is relative to the content folder, with `/`.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The first character of a file, as an empty place: where a complaint about the file as a whole points. */
export const fileStart = (file: string): Place => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });

/** Orders places as a reader meets them: by file name (code units), then line, then column. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    byCodeUnits(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn
  );
}
