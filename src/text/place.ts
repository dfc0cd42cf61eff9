/** Where something stands in a file of the editor's: the address that every complaint and every mark carries. */

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

/** Orders places as a reader meets them: by file name (code units), then line, then column. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}
