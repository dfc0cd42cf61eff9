/** A short name for a text that has none: stable, ASCII, safe in an address. */
import { createHash } from "node:crypto";

const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

/** Gives the first 30 bits of a SHA-256 as six letters of RFC 4648 base 32, in lower case. */
export function shortHash(text: string): string {
  const bits = createHash("sha256").update(text).digest().readUInt32BE(0);
  return Array.from({ length: 6 }, (_, index) => BASE32[(bits >>> (27 - 5 * index)) & 31]).join("");
}
