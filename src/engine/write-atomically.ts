/** Replaces a file as a whole or not at all. */
import { renameSync, statSync, writeFileSync } from "node:fs";

/** Writes the text beside the file, with the permissions of what stood there, and renames it into place. */
export function writeAtomically(file: string, text: string): void {
  const beside = `${file}.tmp`;
  writeFileSync(beside, text, { mode: (statSync(file, { throwIfNoEntry: false })?.mode ?? 0o644) & 0o777 });
  renameSync(beside, file);
}
