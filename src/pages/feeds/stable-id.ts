/** Ids that a feed reader remembers an item by. */
import { createHash } from "node:crypto";

/** The name space of our ids; a random UUID, made once. */
const NAMESPACE = "5c9e6b0e-8f3a-4a57-9d0b-6a3a3b8a1f52";

/**
 * Names something in a feed by a name-based UUID (RFC 9562, version 5) of the site's title and the path, so that the
 * id stays when the site moves, is mirrored or is built without an address.
 */
export function stableId(site: string, path: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(NAMESPACE.replaceAll("-", ""), "hex"))
    .update(`${site}\n${path}`);
  const bytes = hash.digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5")}`;
}
