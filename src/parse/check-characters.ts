/** Characters that no text of ours may hold, wherever in the file they stand. */
import { findBidiFaults } from "../arabic/bidi.ts";
import type { Reading } from "./reading.ts";

/** C0 and C1 controls but for tab and line breaks, delete, and the two non-characters that XML forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]+/gu;

/** Text in which none of what is looked for can stand: nearly every text. */
const CLEAN = /^[\t\n\r -~\u00a0-\u200a\u200c-\u2029\u202f-\u2065\u206a-\ud7ff\uf900-\ufffc]*$/;

/** Complains with `bidi-control`, `control-character`, `encoding-damaged`; each can be mended by removing it. */
export function checkCharacters(reading: Reading): void {
  if (CLEAN.test(reading.text)) return;
  for (const { index, length, kind, character } of findBidiFaults(reading.text)) {
    const place = reading.place(index, index + length);
    reading.complain("bidi-control", place, { character, kind }, { fix: { place, text: "" } });
  }
  for (const match of reading.text.matchAll(CONTROL)) {
    const place = reading.place(match.index, match.index + match[0].length);
    const character = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    reading.complain("control-character", place, { character }, { fix: { place, text: "" } });
  }
  for (const match of reading.text.matchAll(/\ufffd+/gu))
    reading.complain("encoding-damaged", reading.place(match.index, match.index + match[0].length), {});
}
