/** The place of a complaint about a file as a whole. */
import type { Place } from "../text/place.ts";

/** The first character of the file, as an empty place. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
