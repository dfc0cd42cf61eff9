/** The lines that git leaves where two versions of a file did not agree. */
import type { Reading } from "./reading.ts";

const MARK = /^(?:<{7}|>{7}|\|{7})(?: [^\r\n]*)?$/gmu;

/** Complains with `conflict-marks`, once for each: what stands between them is two texts, and neither is chosen. */
export function checkConflicts(reading: Reading): void {
  if (!reading.text.includes("<<<<<<<") && !reading.text.includes(">>>>>>>")) return;
  for (const { index, 0: line } of reading.text.matchAll(MARK))
    reading.complain("conflict-marks", reading.place(index, index + line.length), { text: line });
}
