/** The file of a key that the command line names. */
import { readFileSync } from "node:fs";
import { errorCode, Refusal } from "../engine/refusal.ts";

/** Reads it; a path without a file is refused by its name. */
export function keyAt(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    throw new Refusal(`لا يُقرأ ملف المفتاح ${path}`, `The key file ${path} cannot be read`);
  }
}
