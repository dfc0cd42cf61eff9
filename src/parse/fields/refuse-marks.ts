/** Words in which a mark would lead nowhere, and be shown as it was typed. */
import type { Name } from "../../model/name.ts";
import { markIn } from "../markdown/mark-syntax.ts";
import type { Reading } from "../reading.ts";

/** Complains `mark-in-field` of the first mark in a value that bears none. */
export function refuseMarks(reading: Reading, { text, place }: Name): void {
  const mark = markIn(text);
  if (mark !== undefined) reading.complain("mark-in-field", place, { mark });
}
