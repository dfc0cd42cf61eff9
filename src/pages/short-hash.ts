/** Short ASCII names for what editors name in Arabic. */
import { createHash } from "node:crypto";
import { foldKey } from "../text/fold.ts";

/** Crockford's base 32 in lower case: no letter that can be taken for a digit. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 8;

/**
 * Names a label in eight characters of `0-9a-z` (40 bits of SHA-256 of the folded label): the same for every spelling
 * that folds alike, whatever stands around it. That two labels of one article meet is a matter of one in a million
 * articles; then the colliding addresses are refused and one label must change.
 */
export function shortHash(label: string): string {
  const known = memory.get(label) ?? hash(label);
  memory.set(label, known);
  return known;
}

/** A preview plans the same labels at every save. */
const memory = new Map<string, string>();

function hash(label: string): string {
  const bytes = createHash("sha256").update(foldKey(label), "utf8").digest();
  return Array.from({ length: LENGTH }, (_, index) => ALPHABET[fiveBits(bytes, index * 5)]).join("");
}

function fiveBits(bytes: Uint8Array, bit: number): number {
  const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
  return (pair >> (11 - (bit & 7))) & 31;
}
