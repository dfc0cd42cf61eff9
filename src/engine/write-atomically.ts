/** Replaces a file as a whole or not at all. */
import { renameSync, statSync, writeFileSync } from "node:fs";

/** Writes the text beside the file, with the file's own permissions, and renames it into place. */
export function writeAtomically(file: string, text: string): void {
  const beside = `${file}.tmp`;
  writeFileSync(beside, text, { mode: statSync(file).mode & 0o777 });
  renameSync(beside, file);
}
