/** Short ASCII names for what editors name in Arabic. */
import { hash } from "node:crypto";

/** Crockford's base 32 in lower case: no letter that can be taken for a digit. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 8;

/**
 * Names a folded key in eight characters of `0-9a-z` (40 bits of its SHA-256). Whoever names something that is typed
 * folds it first, so that every spelling has one name. That two labels of one article meet is a matter of one in a
 * million articles; then the colliding addresses are refused and one label must change.
 */
export function labelHash(key: string): string {
  const bytes = hash("sha256", key, "buffer");
  let name = "";
  for (let index = 0; index < LENGTH; index++) name += ALPHABET[fiveBits(bytes, index * 5)];
  return name;
}

const fiveBits = (bytes: Buffer, bit: number): number => (bytes.readUInt16BE(bit >> 3) >> (11 - (bit & 7))) & 31;
