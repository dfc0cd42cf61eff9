/** Bytes to text: strict UTF-8, or the first byte that is none. */
import { fileStart } from "../base/place.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ContentFile } from "../model/nouns.ts";
import { openReading, type Reading } from "./reading.ts";

/** The largest file that is read; a newspaper page holds a fiftieth of it. */
export const MAX_BYTES = 2_000_000;

const STRICT = new TextDecoder("utf-8", { fatal: true });

/** Decodes a file. Complains with `file-too-large`, `encoding-invalid`; `undefined` where nothing can be read. */
export function decode({ path, bytes, parser }: ContentFile): {
  reading?: Reading;
  diagnostics: readonly Diagnostic[];
} {
  if (bytes.length > MAX_BYTES) {
    const start = openReading(path, "");
    start.complain("file-too-large", fileStart(start.file), { bytes: bytes.length, limit: MAX_BYTES });
    return { diagnostics: start.diagnostics };
  }
  try {
    const text = STRICT.decode(bytes);
    return { reading: openReading(path, text, parser), diagnostics: [] };
  } catch {
    const byte = firstInvalidByte(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, byte), { stream: true });
    const start = openReading(path, before);
    start.complain("encoding-invalid", start.place(before.length, before.length), { byte: byte + 1 });
    return { diagnostics: start.diagnostics };
  }
}

/** The decoder says only that there is a bad byte; halving finds which, since a valid beginning streams without a fault. */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValidBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return Math.max(0, bad - 1);
}

function isValidBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
