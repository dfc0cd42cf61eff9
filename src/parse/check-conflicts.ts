/** The lines that git leaves where two versions of a file did not agree. */
import type { Reading } from "./reading.ts";

const MARK = /^(?:<{7}|>{7}|\|{7})(?: [^\r\n]*)?$/gmu;

/** What is left where the others were taken away; right below a line it is a heading's, which is told of that line. */
const LONE = /(?<=(?:^|\n)[^\S\n]*\r?\n)={7}(?=[^\S\n]*(?:\r?\n|$))/gu;

/**
 * Complains with `conflict-marks`, once for each: what stands between them is two texts, and neither is chosen. A line of
 * seven `=` alone is only a sign that there were two.
 */
export function checkConflicts(reading: Reading): void {
  const marks = /[<>]{7}/u.test(reading.text) ? [...reading.text.matchAll(MARK)] : [];
  for (const { index, 0: line } of marks.length > 0 ? marks : reading.text.matchAll(LONE))
    reading.complain("conflict-marks", reading.place(index, index + line.length), { text: line });
}
